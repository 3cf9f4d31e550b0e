// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/compare/worddiff.h"
#include "ui/facts/excerpt.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace crosscheck
{

/// How a text runs against the base's, word by word; wordDiff() with its lexicon.
using WordComparer = std::function<std::vector<WordEdit>(QStringView before, QStringView after)>;

/// A quotation held against the base's. Shape: `edits` hold spans into both texts.
struct QuoteComparison {
    QString before;
    QString after;
    std::vector<WordEdit> edits;
};

/// What one article does with a fact, or what several do that do not state it.
struct CardRow {
    std::vector<ArticleIndex> sources; ///< several only for dropped and absent
    Verdict verdict = Verdict::Absent;
    std::vector<Excerpt> excerpts;
    QStringList values; ///< as understood: "≥ 2 GW"; speakers for a quote
    QString reason;     ///< in words; empty where the verdict says it all
    /// For a quote with other words or fewer than the base's; else empty.
    QuoteComparison quote;
};

/// How much of the evidence a card shows.
struct CardOptions {
    WordComparer compareWords; ///< empty: quotes are not compared word by word
    qsizetype context = 56;    ///< around a claim, on either side. Unit: UTF-16 code units
};

/// The evidence for a fact. Shape: the base, then the others in their order, then one row for those
/// that drop it and one for those that never had it.
[[nodiscard]] std::vector<CardRow> cardRows(const Comparison &comparison, FactIndex fact,
                                            const CardOptions &options);

/// What became of a fact, gravest first: "hedge in 2 of 5 sources · dropped in 2".
[[nodiscard]] QString cardSummary(const Comparison &comparison, FactIndex fact);

/// A row in a sentence, for screen readers: "source B, Globe: 2 gigawatt, 2 GW, hedge: “at least”
/// lost".
[[nodiscard]] QString spokenRow(const Comparison &comparison, const CardRow &row);

} // namespace crosscheck
