// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"

#include <cstdint>
#include <vector>

namespace crosscheck
{

/// What two texts' words are compared by: a word without its inflection, or the group of words that
/// mean the same. Shape: 0 is no term; others are hashes, equal where the words are.
enum class Term : std::uint32_t {};

/// The term of a single word, whatever it says.
[[nodiscard]] Term termOf(QStringView word);
/// The term of a word without its inflection, letter for letter otherwise.
[[nodiscard]] Term literalTermOf(QStringView word);

/// The term of a word by what it means: that of its group, where it has one.
[[nodiscard]] Term meaningOf(QStringView word, const Lexicon &lexicon);

/// One article's words as terms.
/// Shape: all lists run along the article's tokens. `content` is 0 for what says nothing about what
/// is measured: marks, stop words, numbers inside claims. `literal` is 0 for marks alone.
struct TermList {
    std::vector<Term> content;
    std::vector<Term> literal;
    std::vector<int> sentence; ///< index into the token list's sentences; that before for breaks
};

[[nodiscard]] TermList termsOf(const Extraction &extraction, const Lexicon &lexicon);

} // namespace crosscheck
