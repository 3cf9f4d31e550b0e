// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/report/excerpt.h"

#include <QString>

#include <vector>

namespace crosscheck
{

/// What one source says about a fact, or several that do the same with it.
struct FactRow {
    std::vector<ArticleIndex> articles; ///< the base first; several only where their words agree
    Verdict verdict = Verdict::Absent;
    std::vector<Wording> wordings; ///< empty where the fact is not stated
    QString speaker;               ///< of a quote; empty where unknown
    QString value;                 ///< as understood: "≥ 2 GW"; empty for quotes
    QString why;                   ///< beyond the verdict's word; empty where that says it all
};

/// All that a report says about a fact, whatever it is drawn with.
/// Shape: rows: the base, then the sources that state it, by verdict and then in their order, then
/// those that drop it, as one row.
struct FactSummary {
    FactIndex fact{};
    QString title;
    FactKind kind = FactKind::Number;
    Verdict gravest = Verdict::Absent;
    QString outcome; ///< "hedge in B and C · dropped in D and E"
    QString origin;  ///< "hedge: first in C, then in D"; empty where no distortion spread
    std::vector<FactRow> rows;
};

[[nodiscard]] FactSummary summarise(const Comparison &comparison, FactIndex fact);

/// The worst that was done to a fact, in a sentence: "The base says “2GW+”; B says “2 gigawatt”
/// (“at least” lost)."
[[nodiscard]] QString sentence(const Comparison &comparison, FactIndex fact);

/// "A", "A and B", "A, B and C".
[[nodiscard]] QString sigla(const std::vector<ArticleIndex> &articles);

/// A source's short name for tables: its outlet or headline, cut after a whole word.
[[nodiscard]] QString shortName(const Article &article, qsizetype length = 30);

} // namespace crosscheck
