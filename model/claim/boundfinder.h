// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/quantity.h"
#include "model/claim/tokenreader.h"

namespace crosscheck
{

/// A bound and where its words stand. Shape: begin == end where there is none.
struct FoundBound {
    Bound bound = Bound::Exact;
    size_t begin = 0; ///< tokens
    size_t end = 0;
};

/// The words before a quantity that begins at the token: "at least", "some", "~". Words that say
/// nothing ("a record", "just") are looked past. `lasting`: the quantity is a length of time, over
/// which something can happen without lasting longer.
[[nodiscard]] FoundBound boundBefore(const TokenReader &tokens, size_t begin, bool lasting);

/// The words or marks after a quantity: "or more", "+", "-odd".
[[nodiscard]] FoundBound boundAfter(const TokenReader &tokens, size_t end);

/// "tickets from £2": the least price, unless it opens a range or a change. `lastEnd`: where the
/// number before it ends.
[[nodiscard]] bool isFloor(const TokenReader &tokens, size_t begin, size_t end, size_t lastEnd);

/// "497 points, give or take four": of the same unit as what it belongs to.
bool isTolerance(const TokenReader &tokens, size_t begin);

} // namespace crosscheck
