// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/quotewords.h"
#include "model/compare/worddiff.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// Half-open range of words.
struct WordRange {
    int begin = 0;
    int end = 0;

    [[nodiscard]] int length() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return begin == end; }
    template <typename T>
    [[nodiscard]] std::span<const T> of(std::span<const T> words) const
    {
        return words.subspan(size_t(begin), size_t(length()));
    }
    friend bool operator==(const WordRange &, const WordRange &) = default;
};

/// A WordEdit in words instead of text.
struct QuoteStep {
    WordEditKind kind = WordEditKind::Kept;
    WordRange base;
    WordRange here;
    bool declared = false;

    friend bool operator==(const QuoteStep &, const QuoteStep &) = default;
};

/// How one quotation runs against the base's, which may be several in a row: from the first shared
/// word to the last, and what the quotation has beyond. The base's words outside are no step: they
/// may stand in the article's next quotation. Empty where nothing is shared.
[[nodiscard]] std::vector<QuoteStep> quoteSteps(std::span<const QuoteWord> base,
                                                std::span<const QuoteWord> here);

/// How much of what a quotation says, and does not declare, it has from the base. Unit: 0..1; words
/// that many sentences share count little.
[[nodiscard]] double sharedPart(std::span<const QuoteStep> steps, std::span<const QuoteWord> here);

/// The same step by the places of its words.
[[nodiscard]] WordEdit editOf(const QuoteStep &step, std::span<const QuoteWord> base,
                              std::span<const QuoteWord> here);

} // namespace crosscheck
