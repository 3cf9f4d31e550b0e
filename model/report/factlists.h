// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/excerpt.h"
#include "model/report/factnumbers.h"
#include "model/report/figures.h"

#include <QString>

#include <vector>

namespace crosscheck
{

/// True when some source has this verdict on some fact.
[[nodiscard]] bool occurs(const Figures &figures, Verdict verdict);

/// The facts that an article does this with, in the order of their numbers: findings first, then
/// what was only dropped or added.
[[nodiscard]] std::vector<FactIndex> factsWith(const Comparison &comparison,
                                               const FactNumbers &numbers, ArticleIndex article,
                                               Verdict verdict);

/// The articles that state a fact, in their order.
[[nodiscard]] std::vector<ArticleIndex> sourcesStating(const Comparison &comparison,
                                                       FactIndex fact);

/// The value as understood of what a source says first of a fact; empty where it says nothing.
[[nodiscard]] QString firstValue(const Comparison &comparison, FactIndex fact, ArticleIndex source);

/// The first place where a source states a fact; the full texts have the others. Empty where it
/// says nothing.
[[nodiscard]] Wording firstWording(const Comparison &comparison, FactIndex fact,
                                   ArticleIndex source);

/// The words that state it there alone, and no more of them than tell which are meant.
[[nodiscard]] QString claimAlone(const Comparison &comparison, FactIndex fact, ArticleIndex source);

} // namespace crosscheck
