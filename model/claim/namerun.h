// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/token.h"

#include <QStringView>

#include <vector>

namespace crosscheck
{

class Lexicon;

enum class Gender : std::uint8_t { Unknown, Male, Female };

/// Words with capitals that stand together and can be a name: "Marrow County Sheriff Marlene Dutta"
/// is a run whose name is "Marlene Dutta". Shape: begin <= name <= surname <= last < end, all of
/// them tokens.
struct NameRun {
    std::uint32_t begin = 0; ///< with the titles and roles before the name
    std::uint32_t name = 0;
    std::uint32_t surname = 0; ///< where the last word begins, a hyphened one with its first part
    std::uint32_t last = 0;    ///< the last word of the name, "Jr." and the like left out
    std::uint32_t end = 0;
    std::uint8_t words = 0; ///< of the name
    Gender gender = Gender::Unknown;
    bool titled = false;       ///< a title or role stands before the name
    bool firstName = false;    ///< begins with a known first name
    bool organisation = false; ///< a word in it makes it one, or it is all capitals
    bool opening = false;      ///< its first word would have a capital anyway
    bool common = false;       ///< a single word that is rather no name: "Editor", "Small"
    bool titleCase = false;    ///< in a line where nearly every word has a capital
};

/// Every run of an article, in order. Linear in the tokens.
[[nodiscard]] std::vector<NameRun> nameRuns(QStringView text, const TokenList &tokens,
                                            const Lexicon &lexicon);

[[nodiscard]] Gender genderOf(QStringView code);

} // namespace crosscheck
