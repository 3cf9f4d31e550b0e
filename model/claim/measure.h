// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/quantity.h"
#include "model/claim/unitparser.h"

#include <optional>

namespace crosscheck
{

/// A number with its unit, where it has one; a counted noun is not looked for.
struct Measure {
    size_t begin = 0; ///< tokens
    size_t end = 0;
    Numeral numeral;
    Unit unit;

    [[nodiscard]] bool hasUnit() const { return unit.kind != UnitKind::None; }
};

/// Reads what begins at the token: "$3.94 billion", "-1.3%", "minus 5 yards", "17.3-kilometer".
[[nodiscard]] std::optional<Measure> parseMeasure(const TokenReader &tokens, size_t at,
                                                  const ArticleHabits &habits);

/// A sign that makes the number after it negative, not a hyphen or a dash between two.
[[nodiscard]] bool isMinus(const TokenReader &tokens, size_t at);

/// Its value in base units, with a bound only where it is vague.
[[nodiscard]] Quantity quantityOf(const Measure &measure);

/// Converts the written value to the unit.
void applyUnit(Quantity &quantity, const Unit &unit);

} // namespace crosscheck
