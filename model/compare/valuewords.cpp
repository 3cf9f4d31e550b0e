// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes values for people. Every figure goes through three steps: a scale that both ends of a
// range share (million, or the SI prefix), the digits at that scale, and what stands around them
// (currency mark, unit, counted noun, bound). Nothing here asks the user's locale: the same value
// reads the same in the window, in the report and in a reason.
#include "model/compare/valuewords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

struct Scale {
    double factor;
    QStringView words;
};
constexpr std::array scaleWords = {Scale{1e12, u" trillion"}, Scale{1e9, u" billion"},
                                   Scale{1e6, u" million"}};
constexpr std::array prefixes = {Scale{1e12, u"T"}, Scale{1e9, u"G"}, Scale{1e6, u"M"},
                                 Scale{1e3, u"k"}};

struct Mark {
    QStringView code;
    QStringView mark;
};
constexpr std::array currencyMarks = {
    Mark{u"USD", u"$"},   Mark{u"EUR", u"€"},   Mark{u"GBP", u"£"},  Mark{u"JPY", u"¥"},
    Mark{u"AUD", u"A$"},  Mark{u"CAD", u"C$"},  Mark{u"INR", u"₹"},  Mark{u"KRW", u"₩"},
    Mark{u"HKD", u"HK$"}, Mark{u"NZD", u"NZ$"}, Mark{u"SGD", u"S$"}, Mark{u"BRL", u"R$"},
};
constexpr std::array irregularPlurals = {
    Mark{u"person", u"people"},   Mark{u"man", u"men"},           Mark{u"woman", u"women"},
    Mark{u"child", u"children"},  Mark{u"foot", u"feet"},         Mark{u"life", u"lives"},
    Mark{u"pence", u"pence"},     Mark{u"aircraft", u"aircraft"}, Mark{u"staff", u"staff"},
    Mark{u"species", u"species"}, Mark{u"series", u"series"},     Mark{u"hertz", u"hertz"},
};

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

QString grouped(QString digits)
{
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at > first; at -= 3)
        digits.insert(at, u',');
    return digits;
}

/// Up to three decimals where they say it all; else three significant digits, for what was
/// converted or divided.
QString digitsOf(double figure)
{
    const double magnitude = std::abs(figure);
    int decimals = 0;
    while (decimals < 3 &&
           !near(figure, std::round(figure * std::pow(10, decimals)) / std::pow(10, decimals)))
        ++decimals;
    const bool exact = near(figure, std::round(figure * 1000) / 1000);
    if (!exact)
        decimals = magnitude >= 100 || magnitude == 0
                       ? 0
                       : std::clamp(2 - int(std::floor(std::log10(magnitude))), 0, 9);
    return grouped(QString::number(figure, 'f', decimals));
}

/// The scale that both figures have, where both have few digits in it; null where there is none.
const Scale *sharedScale(std::span<const Scale> scales, double low, double high)
{
    const auto fits = [](double figure, double factor) {
        const double scaled = std::abs(figure) / factor;
        return near(scaled, std::round(scaled * 1000) / 1000);
    };
    for (const Scale &scale : scales) {
        const bool reached = std::max(std::abs(low), std::abs(high)) >= scale.factor;
        if (reached && std::min(std::abs(low), std::abs(high)) < scale.factor)
            return nullptr;
        if (reached)
            return fits(low, scale.factor) && fits(high, scale.factor) ? &scale : nullptr;
    }
    return nullptr;
}

/// True for "points" and "people", not for "bus", "gas", "crisis", "glass".
bool isPlural(QStringView word)
{
    if (std::ranges::contains(irregularPlurals, word, &Mark::mark))
        return true;
    static constexpr std::array<QStringView, 4> singular = {u"ss", u"us", u"is", u"gas"};
    return word.size() > 3 && word.endsWith(u's') && word != u"lens" &&
           std::ranges::none_of(singular, [&](QStringView end) { return word.endsWith(end); });
}

QString pluralOf(const QString &noun)
{
    const qsizetype space = noun.lastIndexOf(u' ');
    const QStringView last = QStringView(noun).mid(space + 1);
    const auto irregular = std::ranges::find(irregularPlurals, last, &Mark::code);
    if (irregular != irregularPlurals.end())
        return u"%1%2"_s.arg(QStringView(noun).first(space + 1), irregular->mark);
    if (isPlural(last))
        return noun; // some units are written so already: "seconds", "percentage points"
    static constexpr std::array<QStringView, 4> hissing = {u"s", u"x", u"ch", u"sh"};
    if (std::ranges::any_of(hissing, [&](QStringView end) { return noun.endsWith(end); }))
        return noun + u"es"_s;
    if (noun.size() > 2 && noun.endsWith(u'y') &&
        !QStringView(u"aeiou").contains(noun[noun.size() - 2]))
        return noun.chopped(1) + u"ies"_s;
    return noun + u's';
}

/// One figure or two with a dash between, at one scale.
QString figures(double low, double high, std::span<const Scale> scales)
{
    if (low == high) {
        const Scale *scale = sharedScale(scales, low, low);
        return scale ? u"%1%2"_s.arg(digitsOf(low / scale->factor), scale->words) : digitsOf(low);
    }
    if (const Scale *scale = sharedScale(scales, low, high))
        return u"%1–%2%3"_s.arg(digitsOf(low / scale->factor), digitsOf(high / scale->factor),
                                scale->words);
    const bool plain = std::max(std::abs(low), std::abs(high)) < 1e6;
    return (plain ? u"%1–%2"_s : u"%1 – %2"_s)
        .arg(figures(low, low, scales), figures(high, high, scales));
}

/// Small amounts that are not whole have their cents.
QString amount(double figure)
{
    const bool cents = std::abs(figure) < 1e6 && !near(figure, std::round(figure)) &&
                       near(figure * 100, std::round(figure * 100));
    return cents ? grouped(QString::number(figure, 'f', 2)) : figures(figure, figure, scaleWords);
}

QString money(const Quantity &quantity)
{
    const auto known = std::ranges::find(currencyMarks, QStringView(quantity.unit), &Mark::code);
    const QString mark =
        known != currencyMarks.end() ? known->mark.toString() : quantity.unit + QChar(QChar::Nbsp);
    if (quantity.low == quantity.high)
        return mark + amount(quantity.low);
    if (sharedScale(scaleWords, quantity.low, quantity.high))
        return mark + figures(quantity.low, quantity.high, scaleWords);
    if (quantity.high < 1e6)
        return u"%1%2–%3"_s.arg(mark, amount(quantity.low), amount(quantity.high));
    return u"%1%2 – %1%3"_s.arg(mark, amount(quantity.low), amount(quantity.high));
}

QString ordinal(double figure)
{
    const auto whole = qlonglong(std::llround(figure));
    const qlonglong tail = whole % 100;
    const bool teen = tail >= 11 && tail <= 13;
    const QStringView end = teen              ? u"th"
                            : whole % 10 == 1 ? u"st"
                            : whole % 10 == 2 ? u"nd"
                            : whole % 10 == 3 ? u"rd"
                                              : u"th";
    return u"%1%2"_s.arg(grouped(QString::number(whole)), end);
}

/// A fraction reads as a share, everything else as a multiple.
QString multiple(const Quantity &quantity)
{
    if (quantity.high < 1)
        return figures(quantity.low * 100, quantity.high * 100, {}) + u'%';
    return figures(quantity.low, quantity.high, scaleWords) + u'×';
}

QString counted(double low, double high, const QString &noun)
{
    QString figure = figures(low, high, scaleWords);
    if (noun.isEmpty())
        return figure;
    return u"%1 %2"_s.arg(figure, low == 1 && high == 1 ? noun : pluralOf(noun));
}

/// True for "km", "mph", "m²": such a unit has no plural.
bool isUnitSymbol(QStringView unit)
{
    return unit.size() <= 3 || unit.contains(u'/') || unit.contains(u'°') || unit == u"mmHg";
}

/// "°F" for a bare F; degrees of a scale in the plural.
QString manyOf(const Quantity &quantity)
{
    const QString &unit = quantity.writtenUnit;
    if (quantity.unit == u"°C" && (unit == u"C" || unit == u"F"))
        return u'°' + unit;
    if (isUnitSymbol(unit) && unit != u"ton")
        return unit;
    if (const qsizetype space = unit.indexOf(u' '); unit.startsWith(u"degree"_s) && space > 0)
        return pluralOf(unit.first(space)) + unit.sliced(space);
    return pluralOf(unit);
}

/// In the unit that the article wrote.
QString asWritten(const Quantity &quantity)
{
    const QString figure = figures(quantity.writtenLow, quantity.writtenHigh, scaleWords);
    const bool one = quantity.writtenLow == 1 && quantity.writtenHigh == 1;
    return u"%1 %2"_s.arg(figure, one && !isUnitSymbol(quantity.writtenUnit) ? quantity.writtenUnit
                                                                             : manyOf(quantity));
}

/// In base units with the prefix that fits: for units without a written form.
QString prefixed(const Quantity &quantity)
{
    const Scale *scale = sharedScale(prefixes, quantity.low, quantity.high);
    if (!scale && quantity.low != quantity.high) {
        const auto end = [&](double value) {
            return prefixed({.low = value, .high = value, .unit = quantity.unit});
        };
        return u"%1 – %2"_s.arg(end(quantity.low), end(quantity.high));
    }
    const double factor = scale ? scale->factor : 1;
    return u"%1 %2%3"_s.arg(figures(quantity.low / factor, quantity.high / factor, {}),
                            scale ? scale->words : QStringView(), quantity.unit);
}

struct LargerUnit {
    QStringView unit;
    double factor;
    QStringView name;
};
/// What a value in base units is told in, largest first, where the article's unit is unknown.
constexpr std::array largerUnits = {
    LargerUnit{u"m", 1000, u"km"},   LargerUnit{u"kg", 1000, u"tonne"},
    LargerUnit{u"m²", 1e6, u"km²"},  LargerUnit{u"m²", 1e4, u"hectare"},
    LargerUnit{u"s", 3600, u"hour"}, LargerUnit{u"s", 60, u"minute"},
    LargerUnit{u"s", 1, u"second"},
};

QString inLargerUnit(const Quantity &quantity)
{
    for (const LargerUnit &larger : largerUnits) {
        const double scaled = quantity.low / larger.factor;
        if (larger.unit == quantity.unit && scaled >= 1 &&
            near(scaled * 100, std::round(scaled * 100))) {
            Quantity written = quantity;
            written.writtenUnit = larger.name.toString();
            written.writtenLow = scaled;
            written.writtenHigh = quantity.high / larger.factor;
            return asWritten(written);
        }
    }
    return u"%1 %2"_s.arg(figures(quantity.low, quantity.high, scaleWords), quantity.unit);
}

bool takesPrefix(const Quantity &quantity)
{
    static constexpr std::array<QStringView, 6> units = {u"W", u"J", u"B", u"Hz", u"V", u"A"};
    if (!std::ranges::contains(units, QStringView(quantity.unit)))
        return false;
    const QString &written = quantity.writtenUnit;
    return written.isEmpty() || written.endsWith(quantity.unit) ||
           (quantity.unit == u"W" && written.endsWith(u"watt")) ||
           (quantity.unit == u"B" && written.endsWith(u"byte"));
}

bool isPhysical(QStringView unit)
{
    static constexpr std::array<QStringView, 13> units = {
        u"m", u"m²", u"m³", u"kg", u"m/s", u"s", u"°C", u"W", u"J", u"B", u"Hz", u"V", u"A"};
    return std::ranges::contains(units, unit);
}

QString physical(const Quantity &quantity)
{
    if (takesPrefix(quantity))
        return prefixed(quantity);
    if (quantity.writtenUnit.isEmpty() || quantity.writtenUnit == quantity.unit)
        return inLargerUnit(quantity);
    return asWritten(quantity);
}

struct Magnitude {
    double low;
    double high; ///< what the words reach to; see NumeralParser
    QStringView words;
};
constexpr std::array magnitudes = {
    Magnitude{12, 99, u"dozens"},
    Magnitude{100, 999, u"hundreds"},
    Magnitude{1e3, 9999, u"thousands"},
    Magnitude{1e4, 99e3, u"tens of thousands"},
    Magnitude{1e5, 999e3, u"hundreds of thousands"},
    Magnitude{1e6, 9.999e6, u"millions"},
    Magnitude{1e7, 99e6, u"tens of millions"},
    Magnitude{1e8, 999e6, u"hundreds of millions"},
    Magnitude{1e9, 999e9, u"billions"},
    Magnitude{1e10, 99e9, u"tens of billions"},
    Magnitude{1e11, 999e9, u"hundreds of billions"},
    Magnitude{1e12, 999e12, u"trillions"},
    Magnitude{1e13, 99e12, u"tens of trillions"},
    Magnitude{1e14, 999e12, u"hundreds of trillions"},
};
constexpr std::array currencyNames = {
    Mark{u"USD", u"dollars"}, Mark{u"EUR", u"euros"},  Mark{u"GBP", u"pounds"},
    Mark{u"JPY", u"yen"},     Mark{u"INR", u"rupees"}, Mark{u"CNY", u"yuan"},
};

/// "hundreds of millions", as the article says it; empty for other ranges.
QStringView magnitudeWords(const Quantity &quantity)
{
    const bool converted = !quantity.writtenUnit.isEmpty() && quantity.writtenLow > 0;
    const double low = converted ? quantity.writtenLow : quantity.low;
    const double high = converted ? quantity.writtenHigh : quantity.high;
    const auto found = std::ranges::find_if(magnitudes, [&](const Magnitude &magnitude) {
        return near(magnitude.low, low) && near(magnitude.high, high);
    });
    return quantity.vague && found != magnitudes.end() ? found->words : QStringView();
}

/// What there are hundreds of: "dollars", "CHF", "miles", "jobs".
QString plentyOf(const Quantity &quantity)
{
    const QString &unit = quantity.unit;
    const auto name = std::ranges::find(currencyNames, QStringView(unit), &Mark::code);
    if (name != currencyNames.end())
        return name->mark.toString();
    if (isCurrencyCode(unit) || unit.isEmpty())
        return unit;
    if (isPhysical(unit))
        return quantity.writtenUnit.isEmpty() ? unit : manyOf(quantity);
    return pluralOf(quantity.writtenUnit.isEmpty() ? unit : quantity.writtenUnit);
}

QString vagueWords(QStringView magnitude, const Quantity &quantity)
{
    const QString what = plentyOf(quantity);
    return what.isEmpty() ? magnitude.toString() : u"%1 of %2"_s.arg(magnitude, what);
}

constexpr std::array<QStringView, 12> monthNames = {
    u"January", u"February", u"March",     u"April",   u"May",      u"June",
    u"July",    u"August",   u"September", u"October", u"November", u"December"};

QString withBound(Bound bound, const QString &value)
{
    const QString sign = boundSign(bound);
    return sign.isEmpty() ? value : u"%1 %2"_s.arg(sign, value);
}

} // namespace

QString figureWords(double figure)
{
    return figures(figure, figure, scaleWords);
}

QString unitWords(const Quantity &quantity)
{
    return quantity.writtenUnit.isEmpty() ? quantity.unit : manyOf(quantity);
}

QString bareValueWords(const Quantity &quantity)
{
    const QString &unit = quantity.unit;
    if (const QStringView magnitude = magnitudeWords(quantity); !magnitude.isEmpty())
        return vagueWords(magnitude, quantity);
    if (unit == u"score")
        return u"%1–%2"_s.arg(digitsOf(quantity.low), digitsOf(quantity.high));
    if (unit == u"rank")
        return ordinal(quantity.low);
    if (unit == u"%")
        return figures(quantity.low, quantity.high, {}) + u'%';
    if (unit == u"x")
        return multiple(quantity);
    if (isCurrencyCode(unit))
        return money(quantity);
    if (isPhysical(unit))
        return physical(quantity);
    const bool ownNoun = !quantity.writtenUnit.isEmpty() && !unit.isEmpty();
    return counted(quantity.low, quantity.high, ownNoun ? quantity.writtenUnit : unit);
}

QString valueWords(const Quantity &quantity)
{
    return withBound(quantity.bound, bareValueWords(quantity));
}

QString valueWords(const DateRange &dates)
{
    if (dates.first == dates.last)
        return withBound(dates.bound, dateWords(dates.first));
    return u"%1 – %2"_s.arg(dateWords(dates.first), dateWords(dates.last));
}

QString valueWords(const TimeRange &times)
{
    if (times.first == times.last)
        return withBound(times.bound, toString(times.first));
    return u"%1–%2"_s.arg(toString(times.first), toString(times.last));
}

QString valueWords(const Claim &claim)
{
    if (const auto *quantity = std::get_if<Quantity>(&claim.value))
        return valueWords(*quantity);
    if (const auto *dates = std::get_if<DateRange>(&claim.value))
        return valueWords(*dates);
    if (const auto *times = std::get_if<TimeRange>(&claim.value))
        return valueWords(*times);
    return {};
}

QString dateWords(const CalendarDate &date)
{
    if (date.month < 1 || date.month > 12)
        return date.year != 0 ? QString::number(date.year) : QString();
    const QStringView month = monthNames[size_t(date.month - 1)];
    if (date.day == 0 && date.year == 0)
        return month.toString();
    QString words = month.first(3).toString();
    if (date.day != 0)
        words.prepend(u"%1 "_s.arg(date.day));
    if (date.year != 0)
        words += u" %1"_s.arg(date.year);
    return words;
}

QString boundSign(Bound bound)
{
    switch (bound) {
    case Bound::Approx:
        return u"≈"_s;
    case Bound::AtLeast:
        return u"≥"_s;
    case Bound::MoreThan:
        return u">"_s;
    case Bound::AtMost:
        return u"≤"_s;
    case Bound::LessThan:
        return u"<"_s;
    case Bound::Exact:
    case Bound::Range:
        break;
    }
    return {};
}

QString boundWords(Bound bound)
{
    switch (bound) {
    case Bound::Approx:
        return u"about"_s;
    case Bound::AtLeast:
        return u"at least"_s;
    case Bound::MoreThan:
        return u"more than"_s;
    case Bound::AtMost:
        return u"up to"_s;
    case Bound::LessThan:
        return u"less than"_s;
    case Bound::Exact:
    case Bound::Range:
        break;
    }
    return {};
}

} // namespace crosscheck
