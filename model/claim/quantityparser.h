// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/claim/token.h"

#include <vector>

namespace crosscheck
{

class Lexicon;

/// Finds every figure of the article: amounts, counts, ranges, scores, ranks, multipliers, dates
/// and times. Shape: in order of their start; none overlap. Linear in the text.
/// Source: gold/GUIDELINES.md, "kind: number".
[[nodiscard]] std::vector<Claim> findNumbers(const Article &article, const TokenList &tokens,
                                             const Lexicon &lexicon);

} // namespace crosscheck
