// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/claimcontext.h"
#include "model/align/rivals.h"

#include <span>
#include <utility>
#include <vector>

namespace crosscheck
{

/// Figures that changed places from one article to another: "the trams cost 28, the stake 310" told
/// as "the trams cost 310, the stake 28". Each two that stand for one thing are a pair though their
/// values differ, and those of one value are not.
struct Swaps {
    std::vector<std::pair<int, int>> straight; ///< of one thing; sorted, the smaller index first
    std::vector<std::pair<int, int>> crossed;  ///< of one value; sorted, the smaller index first
};

/// Looks among the pairs that agree in their values. Shape: indices into `contexts`, as in `pairs`.
[[nodiscard]] Swaps findSwaps(std::span<const NumberPair> pairs,
                              std::span<const ClaimContext> contexts);

} // namespace crosscheck
