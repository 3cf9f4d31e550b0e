// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/articlehabits.h"
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

/// A currency mark, prefixed mark or code that a number follows: "$", "US$", "A$", "CHF".
[[nodiscard]] std::optional<Unit> currencyBefore(const TokenReader &tokens, size_t at,
                                                 const ArticleHabits &habits);

/// The unit that follows the number, glued, spaced or hyphened. Nothing when neither unit nor
/// counted noun does.
[[nodiscard]] std::optional<Unit> unitAfter(const TokenReader &tokens, const Numeral &numeral,
                                            const ArticleHabits &habits);

/// The counted noun alone. "4.5 points" of something in per cent are percentage points.
[[nodiscard]] std::optional<Unit> nounAfter(const TokenReader &tokens, const Numeral &numeral,
                                            const ArticleHabits &habits);

} // namespace crosscheck
