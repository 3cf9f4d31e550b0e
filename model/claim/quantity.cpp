// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/quantity.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

bool isCurrencyCode(QStringView unit)
{
    return unit.size() == 3 &&
           std::ranges::all_of(unit, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

QStringView name(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        return u"exact";
    case Bound::Approx:
        return u"approx";
    case Bound::AtLeast:
        return u"at_least";
    case Bound::MoreThan:
        return u"more_than";
    case Bound::AtMost:
        return u"at_most";
    case Bound::LessThan:
        return u"less_than";
    case Bound::Range:
        return u"range";
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(const CalendarDate &date)
{
    QString text = date.year != 0 ? u"%1"_s.arg(date.year, 4, 10, '0'_L1) : u"-"_s;
    if (date.month != 0)
        text += u"-%1"_s.arg(date.month, 2, 10, '0'_L1);
    if (date.month != 0 && date.day != 0)
        text += u"-%1"_s.arg(date.day, 2, 10, '0'_L1);
    return text;
}

QString toString(ClockTime time)
{
    return u"%1:%2"_s.arg(time.hour, 2, 10, '0'_L1).arg(time.minute, 2, 10, '0'_L1);
}

} // namespace crosscheck
