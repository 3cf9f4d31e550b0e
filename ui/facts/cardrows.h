// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/report/excerpt.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace crosscheck
{

/// What one article does with a fact, or what several do that do not state it.
struct CardRow {
    std::vector<ArticleIndex> sources; ///< several only for dropped and absent
    Verdict verdict = Verdict::Absent;
    std::vector<Wording> wordings; ///< empty where the fact is not stated
    QStringList values;            ///< as understood: "≥ 2 GW"; speakers for a quote
    QString reason;                ///< in words; empty where the verdict says it all
};

/// The evidence for a fact, with so much around each claim on either side (UTF-16 code units).
/// Quotes with other words than the base's, or fewer, are compared with it word by word.
/// Shape: the base, then the others, gravest verdict first, then in their order; then one row for
/// those that drop it and one for those that never had it.
[[nodiscard]] std::vector<CardRow> cardRows(const Comparison &comparison, FactIndex fact,
                                            qsizetype context);

/// What became of a fact, gravest first: "hedge in 2 of 5 sources · dropped in 2".
[[nodiscard]] QString cardSummary(const Comparison &comparison, FactIndex fact);

/// A row in a sentence, for screen readers: "source B, Globe: 2 gigawatt, 2 GW, hedge: “at least”
/// lost".
[[nodiscard]] QString spokenRow(const Comparison &comparison, FactIndex fact, const CardRow &row);

} // namespace crosscheck
