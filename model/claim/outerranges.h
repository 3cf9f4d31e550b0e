// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/claim/token.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// Half-open range of tokens.
struct TokenRange {
    size_t begin = 0;
    size_t end = 0;
    [[nodiscard]] bool isEmpty() const { return begin >= end; }
};

/// The tokens of each outer quotation, marks included. Shape: `quotes` are quotations, in order.
[[nodiscard]] std::vector<TokenRange> outerRanges(const TokenList &tokens,
                                                  std::span<const Claim> quotes);

} // namespace crosscheck
