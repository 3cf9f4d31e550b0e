// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/articlehabits.h"
#include "model/claim/tokenreader.h"

#include <optional>

namespace crosscheck
{

enum class NumeralForm {
    Digits,   ///< "1,234", "1.3 million"
    Words,    ///< "twenty-one", "a dozen", "two and a half million"
    Fraction, ///< "two-thirds", "half", "1/3", "½" without a whole number
    Vague,    ///< "dozens", "hundreds of millions"
};

/// A number without its unit.
struct Numeral {
    size_t begin = 0; ///< tokens
    size_t end = 0;
    double low = 0;
    double high = 0; ///< differs from `low` where the form is Vague
    double resolution = 0;
    double scale = 1; ///< what a scale word multiplied it by
    NumeralForm form = NumeralForm::Digits;
    bool plain = false; ///< digits alone, without marks: may be a year, a score or a name
    bool decimal = false;
    bool scaleMark =
        false; ///< the scale is a letter glued to the digits ("5m"), which may be a unit
};

/// Reads the number that begins at the token, as far as it goes; nothing when none does.
/// `afterCurrency`: a scale letter after it cannot be a unit.
[[nodiscard]] std::optional<Numeral> parseNumeral(const TokenReader &tokens, size_t at,
                                                  const ArticleHabits &habits, bool afterCurrency);

} // namespace crosscheck
