// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/cardrows.h"

#include "model/compare/valuewords.h"
#include "model/report/comparedquote.h"
#include "model/report/figures.h"
#include "ui/facts/factwording.h"
#include "ui/facts/sourcename.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString valueOf(const Claim &claim)
{
    if (const auto *quote = std::get_if<Quote>(&claim.value))
        return quote->speaker;
    if (const auto *indirect = std::get_if<IndirectSpeech>(&claim.value))
        return indirect->speaker;
    return valueWords(claim);
}

QStringList valuesOf(const Alignment &alignment, const Cell &cell)
{
    QStringList values;
    for (const ClaimIndex claim : cell.claims)
        values += valueOf(alignment.claim(claim));
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

std::vector<Wording> wordingsOf(const Comparison &comparison, ArticleIndex article,
                                const Cell &cell, qsizetype context)
{
    const bool otherWords = cell.verdict == Verdict::Changed || cell.verdict == Verdict::Truncated;
    if (otherWords && !cell.edits.empty())
        return {comparedQuote(comparison, article, cell)};
    // What is said often needs less around it, or it would push the other sources out of sight.
    const bool isOften = cell.claims.size() > 2;
    return excerpts(*comparison.alignment, cell.claims, isOften ? context / 2 : context);
}

/// What to say beside the verdict.
QString reasonOf(const Alignment &alignment, const Cell &cell)
{
    const auto isQuotedNumber = [&alignment](ClaimIndex claim) {
        return alignment.claim(claim).isNumber() && alignment.claim(claim).quoted;
    };
    if (cell.verdict == Verdict::Added)
        return {};
    if (cell.verdict == Verdict::Base)
        return std::ranges::any_of(cell.claims, isQuotedNumber)
                   ? i18nc("@info a number", "in a quotation")
                   : QString();
    return words(cell.reason);
}

CardRow rowOf(const Comparison &comparison, FactIndex fact, ArticleIndex article, qsizetype context)
{
    const Cell &cell = comparison.cell(fact, article);
    return {.sources = {article},
            .verdict = cell.verdict,
            .wordings = wordingsOf(comparison, article, cell, context),
            .values = valuesOf(*comparison.alignment, cell),
            .reason = reasonOf(*comparison.alignment, cell)};
}

QString sourcesOf(const Comparison &comparison, const CardRow &row)
{
    QStringList names;
    for (const ArticleIndex article : row.sources)
        names += spokenSourceName(comparison.article(article), article, comparison.base);
    return names.join(u", "_s);
}

} // namespace

std::vector<CardRow> cardRows(const Comparison &comparison, FactIndex fact, qsizetype context)
{
    std::vector<CardRow> rows;
    CardRow dropped{.verdict = Verdict::Dropped};
    CardRow absent{.verdict = Verdict::Absent};
    for (int i = 0; i < comparison.articleCount(); ++i) {
        const ArticleIndex article{i};
        const Verdict verdict = comparison.cell(fact, article).verdict;
        if (verdict == Verdict::Dropped)
            dropped.sources.push_back(article);
        else if (verdict == Verdict::Absent)
            absent.sources.push_back(article);
        else
            rows.push_back(rowOf(comparison, fact, article, context));
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const CardRow &row) {
        return row.verdict == Verdict::Base ? std::numeric_limits<int>::max()
                                            : gravity(row.verdict);
    });
    for (CardRow &silent : std::array{std::move(dropped), std::move(absent)}) {
        if (!silent.sources.empty())
            rows.push_back(std::move(silent));
    }
    return rows;
}

QString cardSummary(const Comparison &comparison, FactIndex fact)
{
    VerdictCounts counts{};
    for (int i = 0; i < comparison.articleCount(); ++i)
        ++counts[size_t(comparison.cell(fact, ArticleIndex(i)).verdict)];
    std::vector<Verdict> found;
    for (int verdict = int(Verdict::Same); verdict < verdictCount; ++verdict) {
        if (counts[size_t(verdict)] > 0)
            found.push_back(Verdict(verdict));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), gravity);
    QStringList parts;
    for (const Verdict verdict : found) {
        const int count = counts[size_t(verdict)];
        parts += parts.isEmpty() ? i18ncp("@info verdict, count, of all sources",
                                          "%2 in %3 of %1 source", "%2 in %3 of %1 sources",
                                          comparison.articleCount(), word(verdict), count)
                                 : i18nc("@info verdict, count", "%1 in %2", word(verdict), count);
    }
    if (parts.isEmpty())
        return i18nc("@info", "in the base alone");
    return parts.join(u" · "_s);
}

QString spokenRow(const Comparison &comparison, FactIndex fact, const CardRow &row)
{
    QStringList parts;
    for (const ArticleIndex article : row.sources) {
        for (const ClaimIndex claim : comparison.cell(fact, article).claims)
            parts += wording(*comparison.alignment, comparison.alignment->claim(claim));
    }
    parts += row.values;
    parts += row.reason.isEmpty()
                 ? word(row.verdict)
                 : i18nc("@info verdict: reason", "%1: %2", word(row.verdict), row.reason);
    return i18nc("@info sources: what they say", "%1: %2", sourcesOf(comparison, row),
                 parts.join(u", "_s));
}

} // namespace crosscheck
