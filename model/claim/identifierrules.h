// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/numeralparser.h"

namespace crosscheck
{

/// True for digits that are no figure whatever stands around: part of an address, the
/// number of a list item, a slogan. `lastItem`: the last such number in the block.
struct PassedOver {
    bool isName = false;
    size_t end = 0; ///< tokens
    int item = 0;   ///< the number of a list item
};
[[nodiscard]] PassedOver passOver(const TokenReader &tokens, size_t at, int lastItem);

/// "0800 555 0142", "+44 20 …": past three or more runs of digits, or two that open with a nought
/// or a plus; `at` itself where there is none. Dates look alike and must be tried first.
[[nodiscard]] size_t endOfPhoneNumber(const TokenReader &tokens, size_t at);

/// What stands beside a number: the more it measures, the less it can be a name.
enum class Company { Nothing, Noun, Unit, Currency };

/// True when the number names something: "Line 4", "Boeing 737", "COVID-19", "Magnificent Seven".
[[nodiscard]] bool isIdentifier(const TokenReader &tokens, const Numeral &numeral, Company company);

} // namespace crosscheck
