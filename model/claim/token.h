// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/textspan.h"

#include <cstdint>
#include <vector>

namespace crosscheck
{

enum class TokenKind : std::uint8_t {
    Word,       ///< letters, with inner apostrophes and hyphens split off
    Number,     ///< digits with their group and decimal marks: "1,234.5"
    Currency,   ///< € $ £ ¥ …
    QuoteMark,  ///< any glyph that may open or close a quotation; apostrophes inside words are not
    Symbol,     ///< any other sign, one code point: % ~ + - ( / …
    LineBreak,  ///< one `\n`
    BlockBreak, ///< end of a block: no phrase goes past it
};

/// Index of a word's entry in the lexicon; 0 = not in it.
enum class LexemeId : std::uint32_t {};

/// One piece of a text. Shape: tokens are in order and do not overlap; white space is between them.
struct Token {
    std::uint32_t begin = 0; ///< UTF-16 code units
    std::uint32_t length = 0;
    LexemeId lexeme{};
    TokenKind kind = TokenKind::Word;
    bool spaceBefore = false;   ///< white space, a line break or the text's start stands before it
    bool capital = false;       ///< a word that begins with a capital letter
    bool sentenceStart = false; ///< the first token of a sentence

    [[nodiscard]] TextSpan span() const { return {begin, qsizetype(begin) + length}; }
    [[nodiscard]] qsizetype end() const { return qsizetype(begin) + length; }
};

/// The one pass over a text: what every extractor reads.
struct TokenList {
    std::vector<Token> tokens;
    std::vector<TextSpan> sentences; ///< in order; cover every token that is no break
};

} // namespace crosscheck
