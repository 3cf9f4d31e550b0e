// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/textspan.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace crosscheck
{

/// A word of a line as the rules for debris compare it.
struct ShapeWord {
    TextSpan span;
    std::uint64_t hash = 0; ///< of the word with its case folded; see hashOfWord()
    bool capital = false;   ///< begins with a capital letter
    bool number = false;    ///< begins with a digit
    bool opensPart = false; ///< the first after a sign such as | or ·
};

/// What a short line looks like, whatever it says.
struct BlockShape {
    std::vector<ShapeWord> words;
    int parts = 1;             ///< pieces between signs such as | and ·, those with words
    bool chevrons = false;     ///< a part is led to by › or », as in a path of pages
    bool endsSentence = false; ///< the last sign but for closing quotes is one of . ! ? …
    bool quotes = false;       ///< holds a double quotation mark
    bool emphasised = false;   ///< set between *…* or _…_ as a whole
    bool bracketed = false;    ///< set between (…) or […] as a whole

    [[nodiscard]] int count() const { return int(words.size()); }
};

/// Words are runs of letters and digits, with apostrophes and the marks inside numbers; `©` is one.
/// Reuses the memory of `shape`. Linear in `line`.
void readShape(QStringView line, BlockShape &shape);

/// Equal for words that differ in case or in the kind of their apostrophes only. Sixty-four bits:
/// among a few thousand known words no two are taken for one another.
[[nodiscard]] std::uint64_t hashOfWord(QStringView word);

} // namespace crosscheck
