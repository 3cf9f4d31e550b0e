// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/magnitude.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Counted nouns that measure time. Unit: seconds.
struct SpanNoun {
    QStringView noun;
    double seconds;
};
constexpr double day = 86400;
constexpr std::array spanNouns = {
    SpanNoun{u"s", 1},
    SpanNoun{u"day", day},
    SpanNoun{u"night", day},
    SpanNoun{u"week", 7 * day},
    SpanNoun{u"month", 365 * day / 12},
    SpanNoun{u"year", 365 * day},
    SpanNoun{u"decade", 3650 * day},
    SpanNoun{u"century", 36500 * day},
    SpanNoun{u"hour", 3600},
    SpanNoun{u"minute", 60},
};
/// The dimension of a unit, and what its values are multiplied by.
std::pair<Dimension, double> dimensionOf(QStringView unit)
{
    if (unit == u"%")
        return {Dimension::Ratio, 0.01};
    if (unit == u"x")
        return {Dimension::Ratio, 1};
    if (unit == u"percentage point")
        return {Dimension::Points, 0.01};
    if (unit == u"basis point")
        return {Dimension::Points, 0.0001};
    if (unit == u"rank")
        return {Dimension::Rank, 1};
    if (unit == u"score")
        return {Dimension::Score, 1};
    if (isCurrencyCode(unit))
        return {Dimension::Money, 1};
    for (const SpanNoun &span : spanNouns) {
        if (span.noun == unit)
            return {Dimension::Span, span.seconds};
    }
    if (isPhysicalUnit(unit))
        return {Dimension::Physical, 1};
    return {Dimension::Count, 1};
}

/// Ten to that power, for nearly all values that are told from a table.
double tenTo(int power)
{
    constexpr int reach = 30;
    static const auto table = [] {
        std::array<double, 2 * reach + 1> made{};
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = std::pow(10, int(i) - reach);
        return made;
    }();
    if (std::abs(power) > reach)
        return std::pow(10, power);
    const int row = power + reach;
    return table[size_t(row)];
}

/// Notes how the written value begins.
void readFirstDigits(Magnitude &magnitude)
{
    const double value = std::abs(magnitude.written);
    if (value == 0 || !std::isfinite(value))
        return;
    magnitude.power = int(std::floor(std::log10(value)));
    magnitude.sevenDigits = int(std::llround(value / tenTo(magnitude.power - 6)));
}

/// Without zeros at the end.
int stripped(int digits)
{
    while (digits != 0 && digits % 10 == 0)
        digits /= 10;
    return digits;
}

int countOf(int digits)
{
    int count = 0;
    for (; digits > 0; digits /= 10)
        ++count;
    return count;
}

/// Seconds in the largest unit that they fill without a rest: 67 minutes are no hours.
double inWrittenTime(double seconds)
{
    for (const double unit : {3600.0, 60.0}) {
        if (seconds >= unit && std::fmod(seconds, unit) == 0)
            return seconds / unit;
    }
    return seconds;
}

Magnitude magnitudeOfQuantity(const Quantity &quantity)
{
    const auto [dimension, factor] = dimensionOf(quantity.unit);
    Magnitude magnitude{.dimension = dimension,
                        .unit = quantity.unit,
                        .low = quantity.low * factor,
                        .high = quantity.high * factor,
                        .tolerance = quantity.resolution * factor / 2,
                        .written = quantity.writtenLow,
                        .vague = quantity.vague};
    if (magnitude.written == 0)
        magnitude.written = quantity.low;
    if (quantity.unit == u"s" && magnitude.written == quantity.low)
        magnitude.written = inWrittenTime(quantity.low);
    if (quantity.unit == u"x" && magnitude.low < 1)
        magnitude.tolerance = 0.05 * magnitude.low;
    readFirstDigits(magnitude);
    magnitude.digits = stripped(magnitude.sevenDigits);
    magnitude.digitCount = countOf(magnitude.digits);
    // A third is one word, not seven threes.
    if (quantity.unit == u"x" && magnitude.low < 1) {
        magnitude.digits = 0;
        magnitude.digitCount = 1;
    }
    return magnitude;
}

Magnitude magnitudeOfDate(const DateRange &range)
{
    const auto number = [](const CalendarDate &date) {
        return date.year * 10000.0 + date.month * 100 + date.day;
    };
    const CalendarDate &date = range.first;
    Magnitude magnitude{.dimension = Dimension::Date,
                        .low = number(date),
                        .high = number(range.last),
                        .date = date};
    magnitude.digits = date.year > 0 && date.month == 0 ? date.year : 0;
    magnitude.digitCount = (date.year > 0 ? 2 : 0) + (date.day > 0 ? 2 : 0);
    magnitude.written = magnitude.digits;
    readFirstDigits(magnitude);
    return magnitude;
}

Magnitude magnitudeOfTime(const TimeRange &range)
{
    const auto minutes = [](ClockTime time) { return time.hour * 60.0 + time.minute; };
    Magnitude magnitude{
        .dimension = Dimension::Time, .low = minutes(range.first), .high = minutes(range.last)};
    magnitude.written = range.first.hour * 100.0 + range.first.minute;
    readFirstDigits(magnitude);
    magnitude.digits = stripped(magnitude.sevenDigits);
    magnitude.digitCount = range.first.minute == 0 ? 1 : range.first.minute % 5 == 0 ? 2 : 3;
    return magnitude;
}

bool shareAPart(const CalendarDate &a, const CalendarDate &b)
{
    return (a.year && b.year) || (a.month && b.month) || (a.day && b.day);
}

bool agree(const CalendarDate &a, const CalendarDate &b)
{
    const auto part = [](int x, int y) { return x == 0 || y == 0 || x == y; };
    return part(a.year, b.year) && part(a.month, b.month) && part(a.day, b.day);
}

bool swapped(int a, int b)
{
    if (a == b || a < 10 || b < 10)
        return false;
    std::array<int, 10> counts{};
    for (; a > 0; a /= 10)
        ++counts[size_t(a % 10)];
    for (; b > 0; b /= 10)
        --counts[size_t(b % 10)];
    return std::ranges::all_of(counts, [](int n) { return n == 0; });
}

ValueRelation dateRelation(const Magnitude &a, const Magnitude &b)
{
    if (agree(a.date, b.date))
        return a.low == b.low && a.high == b.high ? ValueRelation::Equal
               : a.date.year && b.date.year && (a.date.month == 0) != (b.date.month == 0)
                   ? ValueRelation::Rounded
                   : ValueRelation::Equal;
    if (a.date.day == b.date.month && a.date.month == b.date.day && a.date.day)
        return ValueRelation::SwappedDigits;
    if (swapped(a.digits, b.digits))
        return ValueRelation::SwappedDigits;
    const bool sameMonth = a.date.month == b.date.month && a.date.year == b.date.year;
    return sameMonth && a.date.month ? ValueRelation::Near : ValueRelation::Different;
}

/// A slip keeps the digits: of the unit (17 km, 17 miles), the scale (million, billion), the point,
/// or it swaps two of them.
ValueRelation digitRelation(const Magnitude &a, const Magnitude &b)
{
    if (a.digits == 0 || b.digits == 0)
        return ValueRelation::Different;
    const int power = std::abs(a.power - b.power);
    if (a.digits == b.digits) {
        const bool sameUnit = a.dimension == b.dimension && a.unit == b.unit;
        return power == 0 || (sameUnit && (power < 2 || power % 3 == 0)) ? ValueRelation::SameDigits
                                                                         : ValueRelation::Different;
    }
    return power == 0 && swapped(a.sevenDigits, b.sevenDigits) ? ValueRelation::SwappedDigits
                                                               : ValueRelation::Different;
}

} // namespace

bool isPhysicalUnit(QStringView unit)
{
    static constexpr std::array<QStringView, 7> plain = {u"m",   u"kg",  u"mol", u"ppm",
                                                         u"ppb", u"rpm", u"mpg"};
    return std::ranges::contains(plain, unit) ||
           (!isCurrencyCode(unit) && std::ranges::any_of(unit, [](QChar c) {
               return c.isUpper() || c == u'/' || c == u'²' || c == u'³' || c == u'°';
           }));
}

Magnitude magnitudeOf(const ClaimValue &value)
{
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return magnitudeOfQuantity(*quantity);
    if (const auto *date = std::get_if<DateRange>(&value))
        return magnitudeOfDate(*date);
    if (const auto *time = std::get_if<TimeRange>(&value))
        return magnitudeOfTime(*time);
    return {};
}

UnitKinship relation(const Magnitude &a, const Magnitude &b)
{
    if (a.dimension == b.dimension) {
        switch (a.dimension) {
        case Dimension::Count:
            return a.unit == b.unit ? UnitKinship::Same : UnitKinship::Kin;
        case Dimension::Money:
            return a.unit == b.unit ? UnitKinship::Same : UnitKinship::Slip;
        case Dimension::Physical:
            return a.unit == b.unit ? UnitKinship::Same : UnitKinship::Foreign;
        case Dimension::Date:
            return shareAPart(a.date, b.date) ? UnitKinship::Same : UnitKinship::Foreign;
        default:
            return UnitKinship::Same;
        }
    }
    const auto are = [&](Dimension x, Dimension y) {
        return (a.dimension == x && b.dimension == y) || (a.dimension == y && b.dimension == x);
    };
    // "in the 67th minute", "after 67 minutes", "after 67": one clock.
    const auto isMinutes = [](const Magnitude &m) {
        return m.dimension == Dimension::Span && m.unit == u"s" && m.low == 60 * m.written;
    };
    const bool minutes = isMinutes(a) || isMinutes(b);
    const bool bare = a.unit.isEmpty() || b.unit.isEmpty();
    const auto countsScore = [](const Magnitude &m) {
        return m.unit.isEmpty() || m.unit == u"goal" || m.unit == u"vote" || m.unit == u"point";
    };
    if (are(Dimension::Ratio, Dimension::Points) ||
        (are(Dimension::Score, Dimension::Count) && (countsScore(a) || countsScore(b))) ||
        (minutes && are(Dimension::Rank, Dimension::Span)) ||
        (bare && minutes && are(Dimension::Count, Dimension::Span)) ||
        (bare && are(Dimension::Rank, Dimension::Count)))
        return UnitKinship::Slip;
    return UnitKinship::Foreign;
}

ValueRelation valueRelation(const Magnitude &a, const Magnitude &b)
{
    if (a.dimension == Dimension::Date && b.dimension == Dimension::Date)
        return dateRelation(a, b);
    if (a.dimension != b.dimension || a.unit != b.unit) {
        if (a.dimension == Dimension::Score || b.dimension == Dimension::Score)
            return a.low == b.low || a.high == b.low || a.low == b.high ? ValueRelation::SameDigits
                                                                        : ValueRelation::Different;
        // "in the 67th minute", "after 67 minutes"
        const auto isRankOrSpan = [](const Magnitude &m) {
            return m.dimension == Dimension::Rank || m.dimension == Dimension::Span ||
                   (m.dimension == Dimension::Count && m.unit.isEmpty());
        };
        if (a.dimension != b.dimension && isRankOrSpan(a) && isRankOrSpan(b))
            return a.written == b.written                    ? ValueRelation::Equal
                   : swapped(int(a.written), int(b.written)) ? ValueRelation::SwappedDigits
                                                             : ValueRelation::Different;
        if (a.dimension != b.dimension || a.dimension == Dimension::Money)
            return digitRelation(a, b);
    }
    const double size = std::max({std::abs(a.low), std::abs(b.low), 1e-300});
    const double apart = std::max(std::abs(a.low - b.low), std::abs(a.high - b.high));
    if (apart <= 1e-6 * size)
        return ValueRelation::Equal;
    if (a.dimension == Dimension::Score && a.low == b.high && a.high == b.low)
        return ValueRelation::Equal; // told from the other side
    if (apart <= std::max(a.tolerance, b.tolerance) * 1.0001 && apart <= 0.15 * size)
        return ValueRelation::Rounded;
    const bool range = a.low != a.high || b.low != b.high;
    if (range && (a.low == b.low || a.high == b.high))
        return ValueRelation::SharedEnd;
    if (range && !a.vague && !b.vague && a.low <= b.high && b.low <= a.high)
        return ValueRelation::Overlap;
    const ValueRelation digits = digitRelation(a, b);
    if (digits != ValueRelation::Different)
        return digits;
    return apart <= 0.25 * size ? ValueRelation::Near : ValueRelation::Different;
}

} // namespace crosscheck
