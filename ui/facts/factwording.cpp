// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factwording.h"

#include "model/report/excerpt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype longestWording = 60;

} // namespace

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
        text = firstWords(text, longestWording);
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

} // namespace crosscheck
