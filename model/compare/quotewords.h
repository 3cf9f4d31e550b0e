// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/textspan.h"

#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace crosscheck
{

class Lexicon;

/// How words stand inside a quotation.
enum class Bracket : std::uint8_t {
    None,
    Round,  ///< the speaker's own aside, or an editor's
    Square, ///< an editor's
};

/// One word of a quotation, reduced to what may not change: case, apostrophes, hyphens, US and UK
/// spelling and the writing of numbers are gone, and a contraction is two words.
struct QuoteWord {
    TextSpan span;
    std::uint64_t key = 0;   ///< equal for the same word
    std::uint64_t shift = 1; ///< joins keys: key("any") and key("more") to key("anymore")
    Bracket bracket = Bracket::None;
    bool isNumber = false;
    bool isNegation = false;
    bool isMinor = false;       ///< a word like "the", which many sentences share
    bool afterEllipsis = false; ///< words are left out before it, as the text says
    bool startsSentence = false;
    bool startsQuote = false; ///< first of its quotation
    int quote = 0;            ///< which quotation, where several stand in a row
};

/// The words of one quotation. `span` leaves the marks out. Linear; allocates the list alone.
[[nodiscard]] std::vector<QuoteWord> quoteWords(QStringView text, TextSpan span,
                                                const Lexicon &lexicon);

/// Joins two words of `words` where the other text writes them as one: "any more" for "anymore".
void joinAsIn(std::vector<QuoteWord> &words, std::span<const QuoteWord> other);

} // namespace crosscheck
