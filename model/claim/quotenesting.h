// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/quotemark.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// Two marks that belong together. Shape: first < last; `closed` is false where the closing mark is
/// missing, and `last` is then the last mark before the quotation's last block ends.
struct QuotePair {
    std::uint32_t first = 0; ///< index of the opening mark
    std::uint32_t last = 0;  ///< index of the closing mark
    int depth = 0;           ///< quotations around it
    bool closed = true;
};

/// The cheapest reading of all marks of an article as opening, closing, reopening or none. Shape:
/// in order of the opening mark. Linear in the marks.
[[nodiscard]] std::vector<QuotePair> nestQuotes(std::span<const QuoteMark> marks);

} // namespace crosscheck
