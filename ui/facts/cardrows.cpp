// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/cardrows.h"

#include "model/compare/valuewords.h"
#include "model/report/figures.h"
#include "ui/facts/factwording.h"
#include "ui/facts/sourcename.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>
#include <array>

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

/// The quoted words of a cell. A quote that stands in another one of the cell counts once: headline
/// and body.
QString quotedWords(const Alignment &alignment, const Cell &cell)
{
    QStringList texts;
    for (const ClaimIndex index : cell.claims) {
        const Claim &claim = alignment.claim(index);
        if (claim.isQuote())
            texts += alignment.text(claim).toString().simplified();
    }
    QStringList kept;
    for (const QString &text : texts) {
        const auto holds = [&text](const QString &other) {
            return other.size() > text.size() && other.contains(text, Qt::CaseInsensitive);
        };
        if (std::ranges::none_of(texts, holds) && !kept.contains(text, Qt::CaseInsensitive))
            kept += text;
    }
    return kept.join(u' ');
}

QuoteComparison quoteComparison(const Comparison &comparison, FactIndex fact, const Cell &cell,
                                const WordComparer &compareWords)
{
    const bool otherWords = cell.verdict == Verdict::Changed || cell.verdict == Verdict::Truncated;
    if (!otherWords || !compareWords || comparison.fact(fact).kind != FactKind::Quote)
        return {};
    const Alignment &alignment = *comparison.alignment;
    QuoteComparison quote{.before = quotedWords(alignment, comparison.cell(fact, comparison.base)),
                          .after = quotedWords(alignment, cell),
                          .edits = {}};
    if (quote.before.isEmpty() || quote.after.isEmpty())
        return {};
    quote.edits = compareWords(quote.before, quote.after);
    return quote;
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

CardRow rowOf(const Comparison &comparison, FactIndex fact, ArticleIndex article,
              const CardOptions &options)
{
    const Cell &cell = comparison.cell(fact, article);
    CardRow row{.sources = {article},
                .verdict = cell.verdict,
                .excerpts = {},
                .values = valuesOf(*comparison.alignment, cell),
                .reason = reasonOf(*comparison.alignment, cell),
                .quote = quoteComparison(comparison, fact, cell, options.compareWords)};
    for (const ClaimIndex claim : cell.claims)
        row.excerpts.push_back(excerpt(*comparison.alignment, claim, options.context));
    return row;
}

QString sourcesOf(const Comparison &comparison, const CardRow &row)
{
    QStringList names;
    for (const ArticleIndex article : row.sources)
        names += spokenSourceName(comparison.article(article), article, comparison.base);
    return names.join(u", "_s);
}

} // namespace

std::vector<CardRow> cardRows(const Comparison &comparison, FactIndex fact,
                              const CardOptions &options)
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
            rows.push_back(rowOf(comparison, fact, article, options));
    }
    std::ranges::stable_partition(rows,
                                  [](const CardRow &row) { return row.verdict == Verdict::Base; });
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

QString spokenRow(const Comparison &comparison, const CardRow &row)
{
    QStringList parts;
    for (const Excerpt &excerpt : row.excerpts)
        parts += excerpt.words;
    parts += row.values;
    parts += row.reason.isEmpty()
                 ? word(row.verdict)
                 : i18nc("@info verdict: reason", "%1: %2", word(row.verdict), row.reason);
    return i18nc("@info sources: what they say", "%1: %2", sourcesOf(comparison, row),
                 parts.join(u", "_s));
}

} // namespace crosscheck
