// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/commonunit.h"

#include "model/align/magnitude.h"
#include "model/claim/lexicon.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

struct TimeUnit {
    QStringView unit;
    double days;
};
/// A month is a twelfth of a year of 365¼ days, so that months and years convert exactly.
constexpr std::array timeUnits = {
    TimeUnit{u"s", 1.0 / 86400}, TimeUnit{u"hour", 1.0 / 24}, TimeUnit{u"day", 1},
    TimeUnit{u"week", 7},        TimeUnit{u"fortnight", 14},  TimeUnit{u"month", 30.4375},
    TimeUnit{u"year", 365.25},   TimeUnit{u"decade", 3652.5}, TimeUnit{u"century", 36525},
};
enum class UnitKind { None, Percent, Points, Ratio, Currency, Physical, Time, Ordinal, Noun };

const TimeUnit *timeUnit(QStringView unit)
{
    const auto found = std::ranges::find(timeUnits, unit, &TimeUnit::unit);
    return found == timeUnits.end() ? nullptr : &*found;
}

UnitKind kindOf(QStringView unit)
{
    if (unit.isEmpty())
        return UnitKind::None;
    if (unit == u"%")
        return UnitKind::Percent;
    if (unit == u"percentage point" || unit == u"basis point")
        return UnitKind::Points;
    if (unit == u"x")
        return UnitKind::Ratio;
    if (unit == u"rank" || unit == u"score")
        return UnitKind::Ordinal;
    if (isCurrencyCode(unit))
        return UnitKind::Currency;
    if (isPhysicalUnit(unit))
        return UnitKind::Physical;
    return timeUnit(unit) ? UnitKind::Time : UnitKind::Noun;
}

Quantity scaled(Quantity quantity, double factor)
{
    quantity.low *= factor;
    quantity.high *= factor;
    quantity.resolution *= factor;
    return quantity;
}

/// The denominator of the simplest fraction that a value is, up to twelfths; 0 for none.
int denominatorOf(double value)
{
    for (int n = 2; n <= 12; ++n) {
        if (std::abs(value * n - std::round(value * n)) < 1e-6 * n)
            return n;
    }
    return 0;
}

/// A fraction has no last digit: it is as precise as the way to the next fraction in use.
Quantity withPrecision(Quantity quantity)
{
    const int n = denominatorOf(quantity.low);
    if (quantity.unit == u"x" && quantity.low < 1 && quantity.low == quantity.high && n > 0)
        quantity.resolution = n == 10 ? 0.1 : 2 * std::clamp(0.5 / (n * (n - 1.0)), 0.017, 0.03);
    return quantity;
}

/// The number as it was written, before any conversion.
Quantity figure(Quantity quantity)
{
    if (quantity.writtenUnit.isEmpty() || quantity.writtenLow == 0)
        return quantity;
    if (quantity.low != 0)
        quantity.resolution *= quantity.writtenLow / quantity.low;
    quantity.low = quantity.writtenLow;
    quantity.high = quantity.writtenHigh;
    return quantity;
}

/// An 11th minute and 11 minutes: a rank and a duration in seconds that tell one figure.
Quantity asRank(const Quantity &duration, double rank)
{
    for (const double seconds : {60.0, 3600.0}) {
        if (duration.unit == u"s" && duration.low == rank * seconds)
            return scaled(duration, 1 / seconds);
    }
    return figure(duration);
}

/// "doubled" is a rise of 100 % and 200 % of what was: the reading that fits the percentage.
Quantity inPercent(const Quantity &ratio, double percent)
{
    Quantity share = scaled(ratio, 100);
    if (ratio.low > 1 && std::abs(share.low - 100 - percent) < std::abs(share.low - percent)) {
        share.low -= 100;
        share.high -= 100;
    }
    return share;
}

/// The last word of a noun as the table knows it: "parking space" is a space.
const LexiconEntry *thing(QStringView noun, const Lexicon &lexicon)
{
    if (const auto *whole = lexicon.entry(lexicon.find(noun), WordClass::Thing))
        return whole;
    return lexicon.entry(lexicon.find(noun.mid(noun.lastIndexOf(u' ') + 1)), WordClass::Thing);
}

bool countTheSame(QStringView base, QStringView here, const Lexicon &lexicon)
{
    if (base == here)
        return true;
    const LexiconEntry *a = thing(base, lexicon);
    const LexiconEntry *b = thing(here, lexicon);
    return !a || !b || a->text == b->text || a->text == b->extra || a->extra == b->text;
}

UnitRelation relation(UnitKind base, UnitKind here)
{
    using enum UnitKind;
    const auto either = [&](UnitKind kind) { return base == kind || here == kind; };
    if (either(Percent) && either(Points))
        return UnitRelation::Points;
    // An ellipsis, a rank and a count may tell one number: "the 11th minute", "11 minutes".
    if (either(None) || either(Ordinal))
        return UnitRelation::Comparable;
    if (either(Percent) && either(Ratio))
        return UnitRelation::Comparable;
    if (either(Noun) && (either(Physical) || either(Time) || either(Ratio)))
        return UnitRelation::Comparable;
    return either(Percent) || either(Ratio) || base != here ? UnitRelation::Strange
                                                            : UnitRelation::OtherUnit;
}

} // namespace

CommonUnit inCommonUnit(const Quantity &base, const Quantity &here, const Lexicon &lexicon)
{
    CommonUnit common{.base = withPrecision(base), .here = withPrecision(here)};
    const UnitKind baseKind = kindOf(base.unit);
    const UnitKind hereKind = kindOf(here.unit);
    if (base.unit == here.unit) {
        common.isScale = base.unit == u"°C";
    } else if (baseKind == UnitKind::Noun && hereKind == UnitKind::Noun) {
        if (!countTheSame(base.unit, here.unit, lexicon))
            common.relation = UnitRelation::OtherThing;
    } else if (baseKind == UnitKind::Time && hereKind == UnitKind::Time) {
        common.base = scaled(base, timeUnit(base.unit)->days);
        common.here = scaled(here, timeUnit(here.unit)->days);
    } else if (baseKind == UnitKind::Points && hereKind == UnitKind::Points) {
        common.base = scaled(base, base.unit == u"basis point" ? 0.01 : 1);
        common.here = scaled(here, here.unit == u"basis point" ? 0.01 : 1);
    } else {
        common.relation = relation(baseKind, hereKind);
        if (baseKind == UnitKind::Ratio && hereKind == UnitKind::Percent) {
            common.base = inPercent(common.base, here.low);
        } else if (baseKind == UnitKind::Percent && hereKind == UnitKind::Ratio) {
            common.here = inPercent(common.here, base.low);
        } else if (common.relation == UnitRelation::Comparable) {
            common.base = asRank(base, here.low);
            common.here = asRank(here, base.low);
        }
    }
    return common;
}

} // namespace crosscheck
