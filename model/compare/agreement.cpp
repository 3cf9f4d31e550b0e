// SPDX-License-Identifier: GPL-3.0-or-later
//
// When do two numbers say the same? Three circles, from narrow to wide:
//
//   Equal    2,100 s and 35 minutes: the same but for errors of conversion.
//   Rounded  $5.576 million and $5.6 million: they differ by no more than half a unit of the last
//            digit that the coarser one writes. For a fraction it is about half the way to the next
//            simple one, so 24 % is one in four and 16 % is not one in five. A cap on the share
//            keeps "2" from standing for 2.4.
//   Within   9,400 and "more than 9,000": the bound is true, and as close as its own last digit.
//            "About" allows a little more than rounding. Nine is not "at least nine" of seventeen.
//
// Tested by tst_quantityverdict.cpp.
#include "model/compare/agreement.h"

#include <algorithm>
#include <cmath>

namespace crosscheck
{

namespace
{

constexpr double sameValue = 1e-6;   ///< relative: what conversions lose
constexpr double roundedShare = 0.1; ///< at most so far apart where a scale word or decimals
constexpr double zerosShare = 0.055; ///< … where zeros at the end may be digits
constexpr double aboutShare = 0.06;  ///< what "about" allows
constexpr double boundShare = 0.05;  ///< what "more than" allows, whatever is written
constexpr double boundMost = 0.3;

bool isEqual(double a, double b)
{
    return std::abs(a - b) <= sameValue * std::max(std::abs(a), std::abs(b));
}

/// Worth of a value's last digit, read off the value where the article's digits are unknown.
double lastDigitOf(double value)
{
    double place = 1;
    if (value == 0)
        return 1;
    while (place > 1e-4 && !isEqual(value, std::round(value / place) * place))
        place /= 10;
    while (place >= 1 && place * 10 <= value && std::fmod(value, place * 10) == 0)
        place *= 10;
    return place;
}

/// "40" and "20 million" are told to the last digit, though it is a nought; "9,000" is not.
double withNought(double lastDigit, double figure)
{
    const double scale = figure < 1e6 ? 1 : figure < 1e9 ? 1e6 : figure < 1e12 ? 1e9 : 1e12;
    return figure < 100 * scale && isEqual(lastDigit, 10 * scale) ? scale : lastDigit;
}

/// Worth of a value's last digit.
double resolutionOf(const Quantity &quantity)
{
    if (quantity.unit == u"x" && quantity.resolution > 0)
        return quantity.resolution;
    const bool converted =
        !quantity.writtenUnit.isEmpty() && quantity.writtenLow != 0 && quantity.low != 0;
    const double worth = converted ? quantity.low / quantity.writtenLow : 1;
    const double figure = std::abs(quantity.low / worth);
    const double lastDigit =
        quantity.resolution > 0 ? quantity.resolution / std::abs(worth) : lastDigitOf(figure);
    return withNought(lastDigit, figure) * std::abs(worth);
}

/// One end of a value, with how precise it is.
struct End {
    double value = 0;
    double tolerance = 0; ///< half a unit of its last digit
};

End endOf(double value, const Quantity &quantity)
{
    return {value, resolutionOf(quantity) / 2};
}

double capOf(const End &coarser)
{
    const double digit = coarser.tolerance * 2;
    const bool zeros = digit >= 10 && std::abs(coarser.value) < 1e6;
    return zeros ? zerosShare : roundedShare;
}

Agreement endsAgree(const End &a, const End &b, bool isScale)
{
    if (isEqual(a.value, b.value))
        return Agreement::Equal;
    const End &coarser = a.tolerance >= b.tolerance ? a : b;
    const double apart = std::abs(a.value - b.value);
    const double share = apart / std::max(std::abs(a.value), std::abs(b.value));
    const bool capped = !isScale && share > capOf(coarser);
    return apart <= coarser.tolerance * (1 + 1e-6) && !capped ? Agreement::Rounded
                                                              : Agreement::None;
}

bool isUpper(Bound bound)
{
    return bound == Bound::AtMost || bound == Bound::LessThan;
}
bool isLower(Bound bound)
{
    return bound == Bound::AtLeast || bound == Bound::MoreThan;
}

/// True when the bound on `bounded` holds for the other value, and is about as close as it could
/// be told.
bool holds(Bound bound, const End &bounded, const End &value)
{
    const double above = value.value - bounded.value;
    const double apart = std::abs(above);
    const double magnitude = std::max(std::abs(value.value), std::abs(bounded.value));
    if (bound == Bound::Approx)
        return apart <= std::max(aboutShare * magnitude,
                                 std::min(bounded.tolerance, roundedShare * magnitude));
    if ((isLower(bound) && above < 0) || (isUpper(bound) && above > 0))
        return false;
    return (isLower(bound) || isUpper(bound)) &&
           apart <= std::max(2 * bounded.tolerance, boundShare * magnitude) &&
           apart <= boundMost * magnitude;
}

bool isRange(const Quantity &quantity)
{
    return quantity.low != quantity.high;
}

/// A range against one value: the value must be the end that its bound names.
Agreement endOfRange(const Quantity &range, const Quantity &single, bool isScale)
{
    if (range.vague)
        return single.low >= range.low && single.low <= range.high ? Agreement::Within
                                                                   : Agreement::None;
    const End value = endOf(single.low, single);
    const double end = isUpper(single.bound) ? range.high : range.low;
    const bool named = isUpper(single.bound) || isLower(single.bound);
    return named && endsAgree(endOf(end, range), value, isScale) != Agreement::None
               ? Agreement::Within
               : Agreement::None;
}

Agreement rangesAgree(const CommonUnit &values)
{
    const Quantity &base = values.base;
    const Quantity &here = values.here;
    if (base.vague && here.vague)
        return isEqual(base.low, here.low) ? Agreement::Equal : Agreement::None;
    const Agreement low = endsAgree(endOf(base.low, base), endOf(here.low, here), values.isScale);
    const Agreement high =
        endsAgree(endOf(base.high, base), endOf(here.high, here), values.isScale);
    return std::max(low, high);
}

} // namespace

Agreement agreement(const CommonUnit &values)
{
    const Quantity &base = values.base;
    const Quantity &here = values.here;
    if (base.unit == u"score" && here.unit == u"score") {
        const bool straight = base.low == here.low && base.high == here.high;
        const bool turned = base.low == here.high && base.high == here.low;
        return straight || turned ? Agreement::Equal : Agreement::None;
    }
    if (base.unit == u"score" || here.unit == u"score") {
        const Quantity &score = base.unit == u"score" ? base : here;
        const Quantity &count = base.unit == u"score" ? here : base;
        return count.low == score.low || count.low == score.high ? Agreement::Equal
                                                                 : Agreement::None;
    }
    if (isRange(base) && isRange(here))
        return rangesAgree(values);
    if (isRange(base))
        return endOfRange(base, here, values.isScale);
    if (isRange(here))
        return endOfRange(here, base, values.isScale);
    const End a = endOf(base.low, base);
    const End b = endOf(here.low, here);
    const Agreement plain = endsAgree(a, b, values.isScale);
    if (plain != Agreement::None || base.bound == here.bound)
        return plain;
    return holds(base.bound, a, b) || holds(here.bound, b, a) ? Agreement::Within : Agreement::None;
}

bool isMoreExact(const CommonUnit &values)
{
    return resolutionOf(values.here) < resolutionOf(values.base) * (1 - sameValue);
}

} // namespace crosscheck
