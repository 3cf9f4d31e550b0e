// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <vector>

namespace crosscheck
{

/// In which order facts are shown. Ties go by reading order.
enum class FactOrder {
    Reading, ///< by place in the base; what the base does not state follows, by article and place
    WorstFirst, ///< gravest verdict first
    Kind,       ///< numbers, dates, quotes
    Spread,     ///< the farther the articles' values lie apart the earlier
};
constexpr int factOrderCount = int(FactOrder::Spread) + 1;

/// What an editor calls the order: "Reading order", "Worst first" …
[[nodiscard]] QString words(FactOrder order);

/// Which row each fact takes when all are shown. Shape: along the facts; a permutation.
[[nodiscard]] std::vector<int> ranks(const Comparison &comparison, FactOrder order);

/// How far apart the values of a fact lie, as a share of the greatest: 0 when all agree or there is
/// one only, up to 1 and beyond where signs differ. Quotes and dates have no spread.
[[nodiscard]] double spread(const Alignment &alignment, const Fact &fact);

} // namespace crosscheck
