// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/quantityverdict.h"

#include "model/compare/agreement.h"
#include "model/compare/slips.h"
#include "model/compare/valuewords.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int aboutMinutes = 15; ///< what "about 2:30" may mean

/// The bound that was lost, added or replaced.
Reason boundChange(Bound base, Bound here, const QString &detail)
{
    const QString before = boundWords(base);
    const QString after = boundWords(here);
    if (before.isEmpty())
        return {.kind = ReasonKind::BoundAdded, .after = after, .detail = detail};
    if (after.isEmpty())
        return {.kind = ReasonKind::BoundLost, .before = before, .detail = detail};
    return {.kind = ReasonKind::BoundReplaced, .before = before, .after = after, .detail = detail};
}

Judgement changed(Reason reason)
{
    return {Verdict::Changed, std::move(reason)};
}

/// One of the two is told less exactly than the other.
Judgement rounded(const QString &before, const QString &after, bool moreExact)
{
    return {Verdict::Rounded,
            {.kind = moreExact ? ReasonKind::MoreExact : ReasonKind::RoundedTo,
             .before = before,
             .after = after}};
}

/// A value told by one of its ends, or loosely: "hundreds of millions".
Judgement endOrVague(const Quantity &base, const Quantity &here)
{
    return {Verdict::Hedge,
            {.kind = base.vague || here.vague ? ReasonKind::MadeVague : ReasonKind::RangeCollapsed,
             .before = valueWords(base),
             .after = valueWords(here)}};
}

bool isRange(const Quantity &quantity)
{
    return quantity.low != quantity.high && quantity.unit != u"score";
}

Judgement agreed(Agreement agreement, const Quantity &base, const Quantity &here, bool moreExact)
{
    if (isRange(base) != isRange(here))
        return endOrVague(base, here);
    if (base.bound != here.bound) {
        const QString before = bareValueWords(base);
        const QString after = bareValueWords(here);
        const QString detail =
            agreement == Agreement::Equal ? QString() : u"%1 told as %2"_s.arg(before, after);
        return {Verdict::Hedge, boundChange(base.bound, here.bound, detail)};
    }
    return agreement == Agreement::Equal
               ? Judgement{}
               : rounded(bareValueWords(base), bareValueWords(here), moreExact);
}

Judgement otherUnit(const CommonUnit &values, const Quantity &base, const Quantity &here)
{
    const ReasonKind kind = values.relation == UnitRelation::Points ? ReasonKind::PointsForPercent
                            : values.relation == UnitRelation::OtherThing ? ReasonKind::ThingChanged
                                                                          : ReasonKind::UnitChanged;
    return changed({.kind = kind, .before = valueWords(base), .after = valueWords(here)});
}

/// Of the parts that both state; a part that one leaves out is no contradiction.
bool contradict(const CalendarDate &a, const CalendarDate &b)
{
    const auto differ = [](int x, int y) { return x != 0 && y != 0 && x != y; };
    return differ(a.year, b.year) || differ(a.month, b.month) || differ(a.day, b.day);
}

/// A year left out is understood; a day or a month left out is precision lost.
int precisionOf(const CalendarDate &date)
{
    return date.day != 0 ? 3 : date.month != 0 ? 2 : 1;
}

int precisionOf(const DateRange &dates)
{
    return precisionOf(dates.first) + precisionOf(dates.last);
}

int minutesBetween(ClockTime a, ClockTime b)
{
    return std::abs((a.hour * 60 + a.minute) - (b.hour * 60 + b.minute));
}

double apart(const Quantity &a, const Quantity &b)
{
    const double greatest =
        std::max({std::abs(a.low), std::abs(a.high), std::abs(b.low), std::abs(b.high), 1e-300});
    return (std::abs(a.low - b.low) + std::abs(a.high - b.high)) / (2 * greatest);
}

double apart(const CalendarDate &a, const CalendarDate &b)
{
    const auto days = [](const CalendarDate &date) {
        return date.year * 372 + date.month * 31 + date.day;
    };
    return contradict(a, b) ? std::min(1.0, std::abs(days(a) - days(b)) / 3720.0) : 0;
}

} // namespace

Judgement judge(const Quantity &base, const Quantity &here, const Lexicon &lexicon)
{
    const CommonUnit values = inCommonUnit(base, here, lexicon);
    // One figure with a strange unit is a slip; two figures say nothing against each other.
    if (values.relation == UnitRelation::Strange && base.low != here.low)
        return {};
    if (values.relation != UnitRelation::Comparable)
        return otherUnit(values, base, here);
    const Agreement how = agreement(values);
    return how == Agreement::None ? changed(changeOf(base, here))
                                  : agreed(how, base, here, isMoreExact(values));
}

Judgement judge(const DateRange &base, const DateRange &here)
{
    if (contradict(base.first, here.first) || contradict(base.last, here.last)) {
        Reason reason = changeOf(base, here);
        if ((base.first == base.last) != (here.first == here.last))
            reason.kind = ReasonKind::RangeCollapsed;
        return changed(std::move(reason));
    }
    if (base.bound != here.bound)
        return {Verdict::Hedge, boundChange(base.bound, here.bound, {})};
    if (precisionOf(base.first) == precisionOf(here.first) &&
        precisionOf(base.last) == precisionOf(here.last))
        return {};
    return rounded(valueWords(base), valueWords(here), precisionOf(here) > precisionOf(base));
}

Judgement judge(const TimeRange &base, const TimeRange &here)
{
    const int off =
        std::max(minutesBetween(base.first, here.first), minutesBetween(base.last, here.last));
    const bool about = (base.bound == Bound::Approx) != (here.bound == Bound::Approx);
    if (off > (about ? aboutMinutes : 0))
        return changed(changeOf(base, here));
    return base.bound == here.bound
               ? Judgement{}
               : Judgement{Verdict::Hedge, boundChange(base.bound, here.bound, {})};
}

double distance(const Claim &base, const Claim &here, const Lexicon &lexicon)
{
    if (base.value.index() != here.value.index())
        return 2;
    if (const auto *quantity = std::get_if<Quantity>(&base.value)) {
        const CommonUnit values = inCommonUnit(*quantity, std::get<Quantity>(here.value), lexicon);
        return values.relation == UnitRelation::Comparable ? apart(values.base, values.here) : 1;
    }
    if (const auto *dates = std::get_if<DateRange>(&base.value)) {
        const auto &other = std::get<DateRange>(here.value);
        return std::max(apart(dates->first, other.first), apart(dates->last, other.last));
    }
    if (const auto *times = std::get_if<TimeRange>(&base.value))
        return minutesBetween(times->first, std::get<TimeRange>(here.value).first) / 1440.0;
    return 0;
}

} // namespace crosscheck
