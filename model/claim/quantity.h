// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace crosscheck
{

/// How far a stated value commits itself. Source: gold/GUIDELINES.md of the annotated sets,
/// "bound".
enum class Bound {
    Exact,
    Approx,   ///< about, ~, nearly, roughly, some
    AtLeast,  ///< at least, 2GW+, no fewer than
    MoreThan, ///< more than, over, above
    AtMost,   ///< up to, at most, as much as
    LessThan, ///< under, fewer than, below
    Range,    ///< two ends
};

/// A number as the article means it. Shape: low <= high, equal unless bound is Range or vague.
/// Unit: base units of `unit` ("$5.6M" is 5.6e6 USD, "2 GW" 2e9 W, "17 miles" 27358.8 m).
struct Quantity {
    double low = 0;
    double high = 0;
    /// ISO currency, SI symbol, "%", "score", "rank", "x" (multiplier or fraction), the counted
    /// noun in singular lower case, or "" (a bare number).
    QString unit;
    Bound bound = Bound::Exact;
    bool vague = false; ///< "hundreds of millions": lowest and highest plausible value
    /// The unit in the article's own words and singular ("mile", "km", "million" is not part of
    /// it); empty where it says none. Tells 17 miles from 17 km.
    QString writtenUnit;
    /// The value before conversion, in `writtenUnit` ("17 miles" 17, "$5.6M" 5.6e6).
    double writtenLow = 0;
    double writtenHigh = 0;
    /// Worth of the last written digit in base units ("$5.576M" 1000, "$5.6 million" 1e5, "600"
    /// 100): what "agrees at the lower precision" is judged by. 0 when unknown.
    double resolution = 0;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// A calendar expression, as far as it is stated. Shape: a part that is not stated is 0.
struct CalendarDate {
    int year = 0;
    int month = 0;
    int day = 0;

    friend auto operator<=>(const CalendarDate &, const CalendarDate &) = default;
};

/// A date, or a span of dates where `first` and `last` differ ("2025-26").
struct DateRange {
    CalendarDate first;
    CalendarDate last;
    Bound bound = Bound::Exact;

    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// A time of day. Shape: hour 0..23, minute 0..59; the zone is left out.
struct ClockTime {
    int hour = 0;
    int minute = 0;

    friend auto operator<=>(const ClockTime &, const ClockTime &) = default;
};

/// A time, or a span of times where `first` and `last` differ.
struct TimeRange {
    ClockTime first;
    ClockTime last;
    Bound bound = Bound::Exact;

    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// True for the form of an ISO 4217 code: three capitals.
[[nodiscard]] bool isCurrencyCode(QStringView unit);
/// "exact", "at_least" …: the name in the JSON contract.
[[nodiscard]] QStringView name(Bound bound);
/// `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `--MM` or `--MM-DD`. Source: ISO 8601, RFC 3339 partial dates.
[[nodiscard]] QString toString(const CalendarDate &date);
/// `HH:MM`.
[[nodiscard]] QString toString(ClockTime time);

} // namespace crosscheck
