// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/quotewords.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// Where two texts run together: base[base] is here[here].
struct WordPair {
    int base = 0;
    int here = 0;

    friend bool operator==(const WordPair &, const WordPair &) = default;
};

/// The words that two quotations share, in order. Both rise; what stands between two pairs was cut,
/// added or replaced. Empty where nothing of weight is shared.
[[nodiscard]] std::vector<WordPair> alignWords(std::span<const QuoteWord> base,
                                               std::span<const QuoteWord> here);

} // namespace crosscheck
