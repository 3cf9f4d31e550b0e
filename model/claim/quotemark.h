// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/token.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace crosscheck
{

class Lexicon;

/// Glyphs that can begin or end a quotation; what pairs with what is a matter of quotePairCost().
enum class QuoteGlyph : std::uint8_t {
    Straight = 1, ///< "
    LeftDouble,   ///< “
    RightDouble,  ///< ”
    LowDouble,    ///< „
    LeftAngle,    ///< « ‹
    RightAngle,   ///< » ›
    TwoGraves,    ///< `` 「 『 〝: open and nothing else
    TwoSingles,   ///< '' 」 』 〞
    StraightSingle,
    LeftSingle,  ///< ‘ and the grave accent
    RightSingle, ///< ’
    LowSingle,   ///< ‚
};

/// One mark, and how badly each reading of it fits what stands around it: 0 = as it should be.
struct QuoteMark {
    std::uint32_t token = 0;
    std::uint16_t blocks = 0; ///< that ended since the mark before
    std::uint16_t gaps = 0;   ///< of these, with a blank line after them
    QuoteGlyph glyph{};
    bool leadsBlock = false; ///< nothing but marks stands before it in its block
    float opens = 0;
    float closes = 0;
    float isNone = 0; ///< an apostrophe, inches, a slip
};

/// Every mark of a text with the evidence of its neighbours, in order. Linear in the tokens.
[[nodiscard]] std::vector<QuoteMark> quoteMarks(QStringView text, const TokenList &tokens,
                                                const Lexicon &lexicon);

enum class QuoteFamily : std::uint8_t { Double, Single, Angle };
[[nodiscard]] QuoteFamily familyOf(QuoteGlyph glyph);

/// What it costs to believe that `close` ends what `open` began: 0 for the pairs of any typographic
/// habit, more for mixed ones.
[[nodiscard]] float quotePairCost(QuoteGlyph open, QuoteGlyph close);

} // namespace crosscheck
