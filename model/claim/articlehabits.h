// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/tokenreader.h"

#include <QString>

namespace crosscheck
{

/// What an article as a whole says about its ambiguous marks and units.
struct ArticleHabits {
    bool pounds = false;       ///< "£" occurs: a pound is money
    bool percentages = false;  ///< "points" may be percentage points
    bool fahrenheit = false;   ///< a bare degree is one of Fahrenheit
    bool decimalComma = false; ///< "3,10" and "1.150" instead of "3.10" and "1,150"
    QString dollar;            ///< ISO code of a bare "$"
    QString cent;              ///< ISO code of a cent
};

/// One pass over the tokens.
[[nodiscard]] ArticleHabits articleHabitsOf(const TokenReader &tokens);

} // namespace crosscheck
