// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/reason.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString withDetail(const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text : u"%1 (%2)"_s.arg(text, detail);
}

QString changed(const Reason &reason)
{
    return withDetail(u"%1 became %2"_s.arg(reason.before, reason.after), reason.detail);
}

QString lostOrAdded(const Reason &reason)
{
    if (reason.after.isEmpty())
        return withDetail(u"“%1” missing"_s.arg(reason.before), reason.detail);
    return withDetail(u"“%1” added"_s.arg(reason.after), reason.detail);
}

QString wordsChanged(const Reason &reason)
{
    if (reason.before.isEmpty() || reason.after.isEmpty())
        return lostOrAdded(reason);
    return withDetail(u"“%1” became “%2”"_s.arg(reason.before, reason.after), reason.detail);
}

QString speaker(const Reason &reason)
{
    return u"said by %1 in the base, here by %2"_s.arg(reason.before, reason.after);
}

QString toldOf(const Reason &reason)
{
    return u"told of %1 in the base, here of %2"_s.arg(reason.before, reason.after);
}

} // namespace

QString words(const Reason &reason)
{
    switch (reason.kind) {
    case ReasonKind::None:
        return {};
    case ReasonKind::BoundLost:
        return withDetail(u"“%1” lost"_s.arg(reason.before), reason.detail);
    case ReasonKind::BoundAdded:
        return withDetail(u"“%1” added"_s.arg(reason.after), reason.detail);
    case ReasonKind::BoundReplaced:
    case ReasonKind::MeasureChanged:
        return withDetail(u"“%1” became “%2”"_s.arg(reason.before, reason.after), reason.detail);
    case ReasonKind::RoundedTo:
        return u"%1 rounded to %2"_s.arg(reason.before, reason.after);
    case ReasonKind::MoreExact:
        return u"given more exactly: %1 → %2"_s.arg(reason.before, reason.after);
    case ReasonKind::ValueChanged:
    case ReasonKind::UnitChanged:
    case ReasonKind::ThingChanged:
    case ReasonKind::MadeVague:
    case ReasonKind::PointsForPercent:
    case ReasonKind::RangeCollapsed:
    case ReasonKind::DateChanged:
        return changed(reason);
    case ReasonKind::ToldOfOther:
        return toldOf(reason);
    case ReasonKind::ScaleSlip:
        return u"%1 became %2: %3"_s.arg(reason.before, reason.after, reason.detail);
    case ReasonKind::UnitSlip:
        return u"%1 became %2, figure unchanged"_s.arg(reason.before, reason.after);
    case ReasonKind::DigitsSwapped:
        return u"digits swapped: %1 → %2"_s.arg(reason.before, reason.after);
    case ReasonKind::WordsChanged:
    case ReasonKind::NegationChanged:
    case ReasonKind::NumberInQuoteChanged:
        return wordsChanged(reason);
    case ReasonKind::WordsCut:
        return withDetail(u"%1 of %2 words kept"_s.arg(reason.after, reason.before), reason.detail);
    case ReasonKind::CutUnmarked:
        return withDetail(u"“%1” left out, without an ellipsis"_s.arg(reason.before),
                          reason.detail);
    case ReasonKind::OtherSpeaker:
        return speaker(reason);
    case ReasonKind::NoQuotationMarks:
        return u"reported without quotation marks"_s;
    case ReasonKind::NotStated:
        return u"not stated here"_s;
    case ReasonKind::OnlyHere:
        return u"not in the base"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace crosscheck
