// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/numeralparser.h"

#include <QString>

#include <optional>

namespace crosscheck
{

enum class UnitKind { None, Currency, Percent, Physical, Duration, Noun, Times };

/// What a number counts or measures. Unit: base = (written + offset) x factor.
struct Unit {
    UnitKind kind = UnitKind::None;
    QString name;    ///< as Quantity::unit
    QString written; ///< as Quantity::writtenUnit
    double factor = 1;
    double offset = 0;
    size_t begin = 0; ///< tokens
    size_t end = 0;
};

/// What an article as a whole says about its ambiguous units.
struct UnitHabits {
    bool pounds = false;      ///< "£" occurs: a pound is money
    bool percentages = false; ///< "points" may be percentage points
    bool fahrenheit = false;
};
[[nodiscard]] UnitHabits unitHabitsOf(const TokenReader &tokens);

/// A currency mark, prefixed mark or code that a number follows: "$", "US$", "A$", "CHF".
[[nodiscard]] std::optional<Unit> currencyBefore(const TokenReader &tokens, size_t at);

/// The unit that follows the number, glued, spaced or hyphened. Nothing when neither unit nor
/// counted noun does.
[[nodiscard]] std::optional<Unit> unitAfter(const TokenReader &tokens, const Numeral &numeral,
                                            const UnitHabits &habits);

/// The counted noun alone.
[[nodiscard]] std::optional<Unit> nounAfter(const TokenReader &tokens, const Numeral &numeral);

} // namespace crosscheck
