// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"

#include <QString>

namespace crosscheck
{

/// A value as the program understood it, in the form an editor would write: "≥ 2 GW",
/// "≈ $5.6 million", "$60–65 billion", "hundreds of millions", "1.3 million GPUs", "24 Jan 2025",
/// "14:40". The article's own unit is kept where it has a name of its own ("11 miles"). Empty for
/// quotations.
[[nodiscard]] QString valueWords(const Claim &claim);
[[nodiscard]] QString valueWords(const Quantity &quantity);
[[nodiscard]] QString valueWords(const DateRange &dates);
[[nodiscard]] QString valueWords(const TimeRange &times);

/// The same without the sign of its bound: "2 GW" for at least 2 GW.
[[nodiscard]] QString bareValueWords(const Quantity &quantity);

/// The unit as the article writes it, in the plural: "miles", "km", "degrees Celsius".
[[nodiscard]] QString unitWords(const Quantity &quantity);

/// A number with its scale word, or with its digits in groups: "5.6 million", "61,408".
[[nodiscard]] QString figureWords(double figure);

/// As far as it is stated: "24 Jan 2025", "Jan 2025", "2025", "24 Jan", "January".
[[nodiscard]] QString dateWords(const CalendarDate &date);

/// The sign of a bound, "≥", and its words, "at least". Empty for exact values and ranges.
[[nodiscard]] QString boundSign(Bound bound);
[[nodiscard]] QString boundWords(Bound bound);

} // namespace crosscheck
