// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/memo.h"

#include "model/compare/valuewords.h"
#include "model/report/figures.h"

#include <QStringList>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

const FactReview *said(const Review *review, FactIndex fact)
{
    return review && size_t(fact) < review->facts.size() ? &review->facts[size_t(fact)] : nullptr;
}

bool isSettled(const FactReview *review)
{
    return review && (review->decision == Decision::Dismissed ||
                      (review->verdict && !isFinding(*review->verdict)));
}

/// Sources with this verdict that state the fact.
std::vector<ArticleIndex> sourcesWith(const Comparison &comparison, FactIndex fact,
                                      std::initializer_list<Verdict> verdicts)
{
    std::vector<ArticleIndex> sources;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        const Cell &cell = comparison.cell(fact, ArticleIndex(i));
        if (!cell.claims.empty() && std::ranges::contains(verdicts, cell.verdict))
            sources.push_back(ArticleIndex(i));
    }
    return sources;
}

QString valuesOf(const Comparison &comparison, FactIndex fact, ArticleIndex article)
{
    QStringList values;
    for (const ClaimIndex claim : comparison.cell(fact, article).claims) {
        const QString value = valueWords(comparison.alignment->claim(claim));
        if (!value.isEmpty() && !values.contains(value))
            values += value;
    }
    return values.join(u"; "_s);
}

QString speakerAt(const Comparison &comparison, FactIndex fact, ArticleIndex article)
{
    for (const ClaimIndex index : comparison.cell(fact, article).claims) {
        const Claim &claim = comparison.alignment->claim(index);
        if (const auto *quote = std::get_if<Quote>(&claim.value);
            quote && !quote->speaker.isEmpty())
            return quote->speaker;
    }
    return {};
}

/// Those that outnumber the base with one other value; empty where none do.
std::vector<ArticleIndex> majorityAgainstBase(const Comparison &comparison, FactIndex fact)
{
    if (comparison.fact(fact).kind == FactKind::Quote)
        return {};
    std::map<QString, std::vector<ArticleIndex>> byValue;
    for (const ArticleIndex source : sourcesWith(comparison, fact, {Verdict::Changed}))
        byValue[valuesOf(comparison, fact, source)].push_back(source);
    const size_t asTheBase =
        sourcesWith(comparison, fact, {Verdict::Base, Verdict::Same, Verdict::Rounded}).size();
    for (const auto &[value, sources] : byValue) {
        if (sources.size() > asTheBase)
            return sources;
    }
    return {};
}

std::vector<ArticleIndex> supporters(const Comparison &comparison, FactIndex fact,
                                     ArticleIndex article)
{
    if (comparison.cell(fact, article).claims.empty())
        return {};
    if (article == comparison.base)
        return majorityAgainstBase(comparison, fact);
    if (!isDistortion(comparison.cell(fact, article).verdict))
        return {};
    std::vector<ArticleIndex> sources =
        sourcesWith(comparison, fact, {Verdict::Base, Verdict::Same});
    const auto base = std::ranges::find(sources, comparison.base);
    if (base != sources.end())
        std::rotate(sources.begin(), base, base + 1);
    return sources;
}

Correction correctionOf(const Comparison &comparison, FactIndex fact, ArticleIndex article,
                        std::vector<ArticleIndex> sources)
{
    const Alignment &alignment = *comparison.alignment;
    const Cell &cell = comparison.cell(fact, article);
    const ArticleIndex best = sources.front();
    const std::vector<Wording> supported = excerpts(alignment, comparison.cell(fact, best).claims);
    const bool isBase = article == comparison.base;
    const Cell &judged = isBase ? comparison.cell(fact, best) : cell;
    return {.fact = fact,
            .title = comparison.fact(fact).label.simplified(),
            .verdict = judged.verdict,
            .why = isBase ? QString() : words(cell.reason),
            .kind = comparison.fact(fact).kind,
            .wordings = excerpts(alignment, cell.claims),
            .value = valuesOf(comparison, fact, article),
            .supported = supported.empty() ? Wording() : supported.front(),
            .supportedValue = valuesOf(comparison, fact, best),
            .supportedSpeaker = speakerAt(comparison, fact, best),
            .sources = std::move(sources)};
}

} // namespace

Memo memoFor(const Comparison &comparison, ArticleIndex article, const Review *review)
{
    Memo memo{.article = article};
    for (int i = 0; i < comparison.factCount(); ++i) {
        const FactIndex fact{i};
        const FactReview *decided = said(review, fact);
        auto sources = supporters(comparison, fact, article);
        if (isSettled(decided) || sources.empty())
            continue;
        Correction correction = correctionOf(comparison, fact, article, std::move(sources));
        if (decided) {
            correction.decision = decided->decision;
            correction.note = decided->note.simplified();
        }
        memo.corrections.push_back(std::move(correction));
    }
    std::ranges::stable_sort(memo.corrections, {}, [&](const Correction &correction) {
        return comparison.cell(correction.fact, article).claims.front();
    });
    return memo;
}

} // namespace crosscheck
