// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/quantity.h"
#include "model/claim/tokenreader.h"

#include <optional>

namespace crosscheck
{

/// Which part of 3/4/2025 is the month.
enum class DateOrder { DayFirst, MonthFirst };

/// What the article as a whole suggests: a part over 12, "March 4" beside "4 March", dollars
/// beside pounds. Month first where nothing speaks.
[[nodiscard]] DateOrder dateOrderOf(const TokenReader &tokens);

struct FoundDate {
    DateRange date;
    size_t begin = 0; ///< tokens
    size_t end = 0;
};

/// Reads the calendar expression that begins at the token: a date in any order, a month, a year, a
/// decade, "’25". Nothing when the number or word there is none.
[[nodiscard]] std::optional<FoundDate> parseDate(const TokenReader &tokens, size_t at,
                                                 DateOrder order);

/// "fourth of July", "the first of May 2001": begins with a day in words.
bool isDayOfMonth(const TokenReader &tokens, size_t at);

} // namespace crosscheck
