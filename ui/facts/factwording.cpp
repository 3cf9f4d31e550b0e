// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factwording.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype longestWording = 60;
/// A bound farther away than this is not worth showing what stands between.
constexpr qsizetype farthestHedge = 24;

} // namespace

TextSpan shownSpan(const Claim &claim)
{
    if (const auto *quote = std::get_if<Quote>(&claim.value); quote && !quote->outer.isEmpty())
        return quote->outer.united(claim.span);
    if (claim.hedge.isEmpty())
        return claim.span;
    const TextSpan both = claim.span.united(claim.hedge);
    const qsizetype between = both.length() - claim.span.length() - claim.hedge.length();
    return between <= farthestHedge ? both : claim.span;
}

QString wording(const Alignment &alignment, const Claim &claim)
{
    return shownSpan(claim).of(alignment.article(claim.article).text).toString().simplified();
}

QString wordings(const Comparison &comparison, FactIndex fact)
{
    QStringList texts;
    const auto add = [&](ArticleIndex article) {
        for (const ClaimIndex claim : comparison.cell(fact, article).claims) {
            const QString text = wording(*comparison.alignment, comparison.alignment->claim(claim));
            if (!texts.contains(text, Qt::CaseInsensitive))
                texts += text;
        }
    };
    add(comparison.base);
    for (int article = 0; article < comparison.articleCount(); ++article) {
        if (ArticleIndex(article) != comparison.base)
            add(ArticleIndex(article));
    }
    for (QString &text : texts)
        text = shortened(text, longestWording);
    return texts.join(u" · "_s);
}

bool mentions(const Comparison &comparison, FactIndex fact, const QStringList &words)
{
    QString text = comparison.fact(fact).label;
    for (const ClaimIndex claim : comparison.fact(fact).claims)
        text += u'\n' + wording(*comparison.alignment, comparison.alignment->claim(claim));
    return std::ranges::all_of(
        words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', length - 1);
    qsizetype end = space > length / 2 ? space : length - 1;
    while (end > 1 && QStringView(u" ,;:").contains(text[end - 1]))
        --end;
    return text.first(end) + u"…"_s;
}

} // namespace crosscheck
