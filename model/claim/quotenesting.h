// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/quotemark.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// How a quotation ends.
enum class QuoteEnd : std::uint8_t {
    Closed,     ///< at its closing mark
    BlockEnd,   ///< with the block of its last mark: the closing mark is missing
    BeforeMark, ///< before the next one opens, or the one around it closes: likewise missing
};

/// Two marks that belong together. Shape: first <= last.
struct QuotePair {
    std::uint32_t first = 0; ///< index of the opening mark
    std::uint32_t last = 0;  ///< index of the mark that the end is counted from
    int depth = 0;           ///< quotations around it
    QuoteEnd end = QuoteEnd::Closed;
};

/// The cheapest reading of all marks of an article as opening, closing, reopening or none. Shape:
/// in order of the opening mark. Linear in the marks.
[[nodiscard]] std::vector<QuotePair> nestQuotes(std::span<const QuoteMark> marks);

} // namespace crosscheck
