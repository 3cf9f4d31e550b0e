// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/review.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// A comparison of some of the sources of another.
struct Narrowed {
    Comparison comparison;
    std::vector<FactIndex> facts; ///< along its facts: which facts of the other they are
};

/// Keeps these sources, the base in any case, and the facts that they state. Verdicts stay what
/// they are, for each source is judged by itself; source letters run through anew. Shape: `sources`
/// in the order of the articles.
[[nodiscard]] Narrowed narrowed(const Comparison &comparison,
                                std::span<const ArticleIndex> sources);

/// What was said to those facts.
[[nodiscard]] Review narrowed(const Review &review, std::span<const FactIndex> facts);

} // namespace crosscheck
