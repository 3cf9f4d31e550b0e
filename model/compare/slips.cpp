// SPDX-License-Identifier: GPL-3.0-or-later
//
// The slips that desks know, each a test on two values that have already been found to differ:
//
//   unit     17.3 km → 17.3 miles: the figure as written is the same, the unit is not
//   scale    $6.8 million → $6.8 billion: a power of a thousand; £3.4 → £34 million: of ten
//   digits   365 → 356, 61,408 → 61,480: the same digits, two of them swapped
//   date     3 April → 4 March: day and month swapped
//   time     8 a.m. → 8 p.m.
//
// The first that fits is the reason; otherwise both values are shown, and by how much they differ.
// Tested by tst_quantityverdict.cpp.
#include "model/compare/slips.h"

#include "model/compare/commonunit.h"
#include "model/compare/valuewords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max(std::abs(a), std::abs(b));
}

bool isSingle(const Quantity &quantity)
{
    return quantity.low == quantity.high || quantity.unit == u"score";
}

/// The figure without its scale: 6.8 of 6.8 billion.
double figureOf(const Quantity &quantity)
{
    return quantity.writtenUnit.isEmpty() ? quantity.low : quantity.writtenLow;
}

std::optional<Reason> unitSlip(const Quantity &base, const Quantity &here)
{
    const bool converted = base.unit == here.unit && base.writtenUnit != here.writtenUnit &&
                           !base.writtenUnit.isEmpty() && !here.writtenUnit.isEmpty();
    if (!converted || !near(base.writtenLow, here.writtenLow))
        return std::nullopt;
    return Reason{
        .kind = ReasonKind::UnitSlip, .before = unitWords(base), .after = unitWords(here)};
}

QString scaleName(double value)
{
    static constexpr std::array names = {std::pair{1e12, u"trillion"}, std::pair{1e9, u"billion"},
                                         std::pair{1e6, u"million"}, std::pair{1e3, u"thousand"}};
    for (const auto &[factor, name] : names) {
        if (std::abs(value) >= factor)
            return QString::fromUtf16(name);
    }
    return {};
}

/// "10 times as much", "a tenth". Shape: power 1..12.
QString timesWords(int power, bool more)
{
    static constexpr std::array<QStringView, 13> parts = {
        u"the same",     u"a tenth",          u"a hundredth",
        u"a thousandth", u"a ten-thousandth", u"a hundred-thousandth",
        u"a millionth",  u"a ten-millionth",  u"a hundred-millionth",
        u"a billionth",  u"a ten-billionth",  u"a hundred-billionth",
        u"a trillionth"};
    return more ? u"%1 times as much"_s.arg(figureWords(std::pow(10, power)))
                : parts[size_t(power)].toString();
}

std::optional<Reason> scaleSlip(const Quantity &base, const Quantity &here)
{
    if (base.low == 0 || here.low == 0 || base.unit == u"rank" || base.unit == u"score")
        return std::nullopt;
    const double ratio = std::max(base.low / here.low, here.low / base.low);
    const double power = std::log10(ratio);
    if (power < 0.5 || power > 12.5 || std::abs(power - std::round(power)) > 1e-6)
        return std::nullopt;
    const bool scaleWord = std::fmod(std::round(power), 3) == 0;
    const QString before = scaleName(base.low);
    const QString after = scaleName(here.low);
    const bool named = scaleWord && !before.isEmpty() && !after.isEmpty() && before != after &&
                       std::min(base.low, here.low) >= 1e6;
    const bool more = std::abs(here.low) > std::abs(base.low);
    const int tens = int(std::lround(power));
    return Reason{.kind = ReasonKind::ScaleSlip,
                  .before = named ? before : bareValueWords(base),
                  .after = named ? after : bareValueWords(here),
                  .detail = named && more ? u"%1 times"_s.arg(figureWords(std::pow(10, tens)))
                                          : timesWords(tens, more)};
}

QString digitsOf(double value)
{
    QString digits = QString::number(std::abs(value), 'g', 12);
    digits.remove(u'.');
    return digits;
}

/// True when swapping two digits turns the one number into the other.
bool twoSwapped(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a.size() < 2 || a.contains(u'e'))
        return false;
    QList<qsizetype> differing;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] != b[i])
            differing << i;
    }
    return differing.size() == 2 && a[differing[0]] == b[differing[1]] &&
           a[differing[1]] == b[differing[0]];
}

std::optional<Reason> digitSlip(const Quantity &base, const Quantity &here)
{
    const double before = figureOf(base);
    const double after = figureOf(here);
    const bool oneScale = std::floor(std::log10(std::max(1.0, std::abs(before)))) ==
                          std::floor(std::log10(std::max(1.0, std::abs(after))));
    if (!oneScale || !twoSwapped(digitsOf(before), digitsOf(after)))
        return std::nullopt;
    return Reason{.kind = ReasonKind::DigitsSwapped,
                  .before = bareValueWords(base),
                  .after = bareValueWords(here)};
}

QString differenceOf(const Quantity &base, const Quantity &here)
{
    const bool apart = base.unit == u"rank" || base.unit == u"score" || base.unit == u"°C";
    if (apart || base.low <= 0 || here.low <= 0 || base.unit != here.unit)
        return {};
    const double ratio = here.low / base.low;
    if (ratio >= 3 || ratio <= 1.0 / 3)
        return u"%1 times as %2"_s.arg(
            QString::number(std::round(10 * std::max(ratio, 1 / ratio)) / 10),
            ratio > 1 ? u"much"_s : u"little"_s);
    const double percent = (ratio - 1) * 100;
    const QString amount = std::abs(percent) < 10 ? QString::number(std::abs(percent), 'f', 1)
                                                  : QString::number(std::abs(percent), 'f', 0);
    return u"%1%2%"_s.arg(percent > 0 ? u"+"_s : u"−"_s, amount);
}

bool isWhole(const CalendarDate &date)
{
    return date.month != 0 && date.day != 0;
}

bool isSwapped(const CalendarDate &a, const CalendarDate &b)
{
    return isWhole(a) && isWhole(b) && a.month == b.day && a.day == b.month && a.month != a.day;
}

} // namespace

Reason changeOf(const Quantity &base, const Quantity &here)
{
    if (isSingle(base) && isSingle(here)) {
        for (const auto slip : {unitSlip, scaleSlip, digitSlip}) {
            if (auto reason = slip(base, here))
                return *std::move(reason);
        }
        return {.kind = ReasonKind::ValueChanged,
                .before = valueWords(base),
                .after = valueWords(here),
                .detail = differenceOf(base, here)};
    }
    const bool collapsed = isSingle(base) != isSingle(here);
    return {.kind = collapsed ? ReasonKind::RangeCollapsed : ReasonKind::ValueChanged,
            .before = valueWords(base),
            .after = valueWords(here)};
}

Reason changeOf(const DateRange &base, const DateRange &here)
{
    Reason reason{
        .kind = ReasonKind::DateChanged, .before = valueWords(base), .after = valueWords(here)};
    if (isSwapped(base.first, here.first))
        reason.detail = u"day and month swapped"_s;
    else if (twoSwapped(QString::number(base.first.year), QString::number(here.first.year)) &&
             base.first.month == here.first.month)
        reason.detail = u"digits swapped"_s;
    return reason;
}

Reason changeOf(const TimeRange &base, const TimeRange &here)
{
    Reason reason{
        .kind = ReasonKind::DateChanged, .before = valueWords(base), .after = valueWords(here)};
    if (base.first.minute == here.first.minute && std::abs(base.first.hour - here.first.hour) == 12)
        reason.detail = u"a.m. for p.m."_s;
    return reason;
}

} // namespace crosscheck
