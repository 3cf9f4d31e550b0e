// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/tokenreader.h"

#include <QString>

#include <optional>

namespace crosscheck
{

/// The noun that a number counts: "14 contested [bids]", "five-[section] units".
struct CountedNoun {
    size_t begin = 0; ///< tokens; more than one for "centre-halves"
    size_t end = 0;
};

/// The head of the noun phrase that begins at the token: its last plural before a word that ends
/// the phrase, or what a hyphen joins to the number. `one`: the number is 1, so the noun is
/// singular. Nothing when no noun follows ("107 killed").
[[nodiscard]] std::optional<CountedNoun> findCountedNoun(const TokenReader &tokens, size_t at,
                                                         bool one);

/// True for a word that looks like a noun in the plural, or like a collective ("staff").
[[nodiscard]] bool isPluralNoun(const TokenReader &tokens, size_t at);

/// In lower case and singular.
[[nodiscard]] QString singularOf(const TokenReader &tokens, const CountedNoun &noun);

} // namespace crosscheck
