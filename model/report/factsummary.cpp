// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factsummary.h"

#include "model/compare/valuewords.h"
#include "model/report/comparedquote.h"
#include "model/report/figures.h"
#include "model/report/lineagewords.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// What an editor should look at first comes first.
constexpr std::array outcomeOrder{Verdict::Changed,   Verdict::Misattributed, Verdict::Hedge,
                                  Verdict::Truncated, Verdict::Paraphrased,   Verdict::Rounded,
                                  Verdict::Same,      Verdict::Dropped,       Verdict::Added};

/// In the sentence about a fact no more sources than these are named.
constexpr int namedSources = 3;
constexpr qsizetype sentenceWording = 70;

std::vector<ArticleIndex> articlesWith(const Comparison &comparison, FactIndex fact,
                                       Verdict verdict)
{
    std::vector<ArticleIndex> articles;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (comparison.cell(fact, ArticleIndex(i)).verdict == verdict)
            articles.push_back(ArticleIndex(i));
    }
    return articles;
}

bool statesAlone(const Comparison &comparison, FactIndex fact)
{
    int stating = 0;
    for (int i = 0; i < comparison.articleCount(); ++i)
        stating += comparison.cell(fact, ArticleIndex(i)).claims.empty() ? 0 : 1;
    return stating == 1;
}

QString outcomeOf(const Comparison &comparison, FactIndex fact)
{
    const auto added = articlesWith(comparison, fact, Verdict::Added);
    if (!added.empty() && statesAlone(comparison, fact))
        return u"stands in %1 alone"_s.arg(sigla(added));
    QStringList parts;
    for (const Verdict verdict : outcomeOrder) {
        if (const auto articles = articlesWith(comparison, fact, verdict); !articles.empty())
            parts += u"%1 in %2"_s.arg(name(verdict), sigla(articles));
    }
    return parts.join(u" · "_s);
}

QString speakerOf(const Comparison &comparison, const Cell &cell)
{
    for (const ClaimIndex index : cell.claims) {
        const Claim &claim = comparison.alignment->claim(index);
        if (const auto *quote = std::get_if<Quote>(&claim.value);
            quote && !quote->speaker.isEmpty())
            return quote->speaker;
        if (const auto *speech = std::get_if<IndirectSpeech>(&claim.value);
            speech && !speech->speaker.isEmpty())
            return speech->speaker;
    }
    return {};
}

QString valueOf(const Comparison &comparison, const Cell &cell)
{
    QStringList values;
    for (const ClaimIndex index : cell.claims) {
        const QString value = valueWords(comparison.alignment->claim(index));
        if (!value.isEmpty() && !values.contains(value))
            values += value;
    }
    return values.join(u"; "_s);
}

QString whyOf(const Cell &cell)
{
    switch (cell.reason.kind) {
    case ReasonKind::None:
    case ReasonKind::NotStated:
    case ReasonKind::OnlyHere:
        return {};
    default:
        return words(cell.reason);
    }
}

FactRow rowOf(const Comparison &comparison, FactIndex fact, ArticleIndex article)
{
    const Cell &cell = comparison.cell(fact, article);
    FactRow row{.articles = {article}, .verdict = cell.verdict, .why = whyOf(cell)};
    const bool distorted = isDistortion(cell.verdict);
    if (distorted && !cell.edits.empty())
        row.wordings = {comparedQuote(comparison, article, cell)};
    else
        row.wordings = excerpts(*comparison.alignment, cell.claims);
    row.speaker = speakerOf(comparison, cell);
    row.value = valueOf(comparison, cell);
    return row;
}

/// The letters and digits of all wordings: what is left when formatting is no difference.
QString letters(const FactRow &row)
{
    QString found;
    for (const Wording &wording : row.wordings) {
        for (const QChar c : text(wording)) {
            if (c.isLetterOrNumber() || c.isSurrogate())
                found += c.toCaseFolded();
        }
    }
    return found;
}

bool standBeside(const FactRow &a, const FactRow &b)
{
    const auto agrees = [](Verdict verdict) {
        return verdict == Verdict::Base || verdict == Verdict::Same;
    };
    return agrees(a.verdict) && agrees(b.verdict) && letters(a) == letters(b);
}

/// Where a row stands among the others; rows of one rank keep the order of their sources.
int rank(Verdict verdict)
{
    if (verdict == Verdict::Base)
        return -1;
    return int(std::ranges::find(outcomeOrder, verdict) - outcomeOrder.begin());
}

std::vector<FactRow> rowsOf(const Comparison &comparison, FactIndex fact)
{
    std::vector<FactRow> rows;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        const Verdict verdict = comparison.cell(fact, ArticleIndex(i)).verdict;
        if (verdict != Verdict::Absent && verdict != Verdict::Dropped)
            rows.push_back(rowOf(comparison, fact, ArticleIndex(i)));
    }
    std::ranges::stable_sort(rows, {}, [](const FactRow &row) { return rank(row.verdict); });
    std::vector<FactRow> merged;
    for (FactRow &row : rows) {
        const auto beside = std::ranges::find_if(
            merged, [&row](const FactRow &other) { return standBeside(other, row); });
        if (beside == merged.end())
            merged.push_back(std::move(row));
        else
            beside->articles.push_back(row.articles.front());
    }
    if (auto dropping = articlesWith(comparison, fact, Verdict::Dropped); !dropping.empty())
        merged.push_back({.articles = std::move(dropping), .verdict = Verdict::Dropped});
    return merged;
}

/// The first claim alone, between quotation marks.
QString statedIn(const Comparison &comparison, const Cell &cell)
{
    const Claim &claim = comparison.alignment->claim(cell.claims.front());
    const QString words = claim.isNumber() ? claimWords(*comparison.alignment, cell.claims)
                                           : comparison.alignment->text(claim).toString();
    QString shown = firstWords(words, sentenceWording);
    while (shown.endsWith(u',') || shown.endsWith(u'.') || shown.endsWith(u';'))
        shown.chop(1); // the sentence around it has marks of its own
    return u"“%1”"_s.arg(shown);
}

/// What the two wordings do not show by themselves.
QString moreThanTheWords(const Cell &cell)
{
    switch (cell.reason.kind) {
    case ReasonKind::ValueChanged:
    case ReasonKind::UnitChanged:
    case ReasonKind::RangeCollapsed:
    case ReasonKind::DateChanged:
        return cell.reason.detail;
    default:
        return whyOf(cell);
    }
}

QString deed(const Comparison &comparison, FactIndex fact, ArticleIndex article)
{
    const Cell &cell = comparison.cell(fact, article);
    const QString why = whyOf(cell);
    if (comparison.fact(fact).kind == FactKind::Quote || cell.claims.empty())
        return why.isEmpty() ? u"%1: %2"_s.arg(siglum(article), name(cell.verdict))
                             : u"%1: %2, %3"_s.arg(siglum(article), name(cell.verdict), why);
    const QString stated = u"%1 says %2"_s.arg(siglum(article), statedIn(comparison, cell));
    const QString more = moreThanTheWords(cell);
    return more.isEmpty() ? stated : u"%1 (%2)"_s.arg(stated, more);
}

QString baseWords(const Comparison &comparison, FactIndex fact)
{
    const Cell &base = comparison.cell(fact, comparison.base);
    if (base.claims.empty())
        return {};
    const QString speaker = speakerOf(comparison, base);
    const QString stated = statedIn(comparison, base);
    if (comparison.fact(fact).kind != FactKind::Quote || speaker.isEmpty())
        return u"The base says %1. "_s.arg(stated);
    return u"The base quotes %1: %2. "_s.arg(speaker, stated);
}

} // namespace

QString sigla(const std::vector<ArticleIndex> &articles)
{
    QStringList names;
    for (const ArticleIndex article : articles)
        names += siglum(article);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return u"%1 and %2"_s.arg(names.join(u", "_s), last);
}

QString shortName(const Article &article, qsizetype length)
{
    return firstWords(displayName(article).simplified(), length);
}

FactSummary summarise(const Comparison &comparison, FactIndex fact)
{
    return {.fact = fact,
            .title = comparison.fact(fact).label.simplified(),
            .kind = comparison.fact(fact).kind,
            .gravest = gravestVerdict(comparison, fact),
            .outcome = outcomeOf(comparison, fact),
            .origin = originWords(comparison, fact),
            .rows = rowsOf(comparison, fact)};
}

QString sentence(const Comparison &comparison, FactIndex fact)
{
    const auto articles = articlesWith(comparison, fact, gravestVerdict(comparison, fact));
    QStringList deeds;
    for (const ArticleIndex article : articles) {
        if (deeds.size() < namedSources)
            deeds += deed(comparison, fact, article);
    }
    if (const qsizetype more = qsizetype(articles.size()) - deeds.size(); more > 0)
        deeds += more == 1 ? u"and one more"_s : u"and %1 more"_s.arg(more);
    return baseWords(comparison, fact) + deeds.join(u"; "_s) + u'.';
}

} // namespace crosscheck
