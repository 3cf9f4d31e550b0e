// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/numeralparser.h"

namespace crosscheck
{

/// True for digits that are no figure whatever stands around: part of an address, the
/// number of a list item, a slogan. `end`: where to go on.
struct PassedOver {
    bool isName = false;
    size_t end = 0; ///< tokens
};
[[nodiscard]] PassedOver passOver(const TokenReader &tokens, size_t at);

/// "0800 555 0142", "+44 20 …": past three or more runs of digits, or two that open with a nought
/// or a plus; `at` itself where there is none. Dates look alike and must be tried first.
[[nodiscard]] size_t endOfPhoneNumber(const TokenReader &tokens, size_t at);

/// True when the number names something: "Line 4", "Boeing 737", "COVID-19", "Magnificent Seven".
/// `counts`: a unit or a noun follows it, so that a capital before it proves nothing.
[[nodiscard]] bool isIdentifier(const TokenReader &tokens, const Numeral &numeral, bool measures,
                                bool counts);

} // namespace crosscheck
