// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"

namespace crosscheck
{

/// What a value is a quantity of. Values of one dimension can be compared as numbers.
enum class Dimension {
    Count, ///< a counted noun, or a bare number
    Money,
    Ratio,  ///< percent, fractions and multiples
    Points, ///< percentage and basis points
    Span,   ///< how long: seconds to years
    Rank,
    Score,
    Physical, ///< metres, watts …; `unit` tells which
    Date,
    Time,
};

/// A claim's value in the terms by which two claims are compared.
/// Unit: seconds for Span, shares of one for Ratio and Points, the quantity's own else; of a date
/// yyyymmdd, of a time minutes.
struct Magnitude {
    Dimension dimension = Dimension::Count;
    QStringView unit; ///< of the claim's quantity, which must outlive it; empty for dates and times
    double low = 0;
    double high = 0;
    double tolerance = 0; ///< half the worth of the last written digit
    double written = 0;   ///< the low end before conversion
    int digits = 0;       ///< the written value's digits without zeros at either end, as one number
    int digitCount = 0;   ///< how many those are: what an equal value proves
    int sevenDigits = 0;  ///< the first seven digits of the written value, zeros too
    int power = 0;        ///< of ten: where the written value's first digit stands
    CalendarDate date;
    bool vague = false; ///< a magnitude alone: "billions"
};

/// True for symbols of what is measured ("m", "Pa", "kg/m³"); counted nouns are in small letters
/// and stand for themselves. False for currencies, percent and times.
[[nodiscard]] bool isPhysicalUnit(QStringView unit);

[[nodiscard]] Magnitude magnitudeOf(const ClaimValue &value);

/// How far two measures can answer one question, by their units alone.
enum class UnitKinship {
    Same, ///< one unit, or units of one dimension
    Kin,  ///< counts of different nouns, dates stated to different parts
    Slip, ///< what a slip of measure mixes up: two currencies, points and percent, minute and rank
    Foreign, ///< no
};
[[nodiscard]] UnitKinship relation(const Magnitude &a, const Magnitude &b);

/// How two values of related units agree, best first.
enum class ValueRelation {
    Equal,
    Rounded,    ///< agree at the lower precision
    SharedEnd,  ///< a range, and one that begins or ends with it
    Overlap,    ///< one range holds the other, or they meet
    SameDigits, ///< the written digits agree, scale or unit does not
    SwappedDigits,
    Near, ///< within a quarter
    Different,
};
[[nodiscard]] ValueRelation valueRelation(const Magnitude &a, const Magnitude &b);

} // namespace crosscheck
