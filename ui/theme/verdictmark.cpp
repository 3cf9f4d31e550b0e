// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

namespace crosscheck
{

QChar sign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Absent:
        return u'·';
    case Verdict::Base:
        return u'★';
    case Verdict::Same:
        return u'=';
    case Verdict::Rounded:
        return u'≈';
    case Verdict::Paraphrased:
        return u'¶';
    case Verdict::Truncated:
        return u'…';
    case Verdict::Hedge:
        return u'~';
    case Verdict::Misattributed:
        return u'@';
    case Verdict::Changed:
        return u'≠';
    case Verdict::Dropped:
        return u'−';
    case Verdict::Added:
        return u'+';
    }
    Q_UNREACHABLE_RETURN({});
}

MarkLine markLine(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Absent:
        return MarkLine::None;
    case Verdict::Base:
        return MarkLine::Solid;
    case Verdict::Same:
        return MarkLine::ThinDotted;
    case Verdict::Rounded:
        return MarkLine::Dotted;
    case Verdict::Paraphrased:
        return MarkLine::ThinSolid;
    case Verdict::Truncated:
        return MarkLine::DashDot;
    case Verdict::Hedge:
        return MarkLine::Dashed;
    case Verdict::Misattributed:
        return MarkLine::Wavy;
    case Verdict::Changed:
        return MarkLine::Double;
    case Verdict::Dropped:
        return MarkLine::Hollow;
    case Verdict::Added:
        return MarkLine::SolidWithBar;
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Absent:
        return i18nc("@info verdict", "not stated");
    case Verdict::Base:
        return i18nc("@info verdict", "base");
    case Verdict::Same:
        return i18nc("@info verdict", "same");
    case Verdict::Rounded:
        return i18nc("@info verdict", "rounded");
    case Verdict::Paraphrased:
        return i18nc("@info verdict", "paraphrased");
    case Verdict::Truncated:
        return i18nc("@info verdict", "truncated");
    case Verdict::Hedge:
        return i18nc("@info verdict", "hedge");
    case Verdict::Misattributed:
        return i18nc("@info verdict", "misattributed");
    case Verdict::Changed:
        return i18nc("@info verdict", "changed");
    case Verdict::Dropped:
        return i18nc("@info verdict", "dropped");
    case Verdict::Added:
        return i18nc("@info verdict", "added");
    }
    Q_UNREACHABLE_RETURN({});
}

QString meaning(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Absent:
        return i18nc("@info", "Neither the base nor this source states it.");
    case Verdict::Base:
        return i18nc("@info", "The base, which the other sources are held against.");
    case Verdict::Same:
        return i18nc("@info", "States the same as the base.");
    case Verdict::Rounded:
        return i18nc("@info", "Agrees with the base, with fewer or more digits.");
    case Verdict::Paraphrased:
        return i18nc("@info", "Reports the words without quotation marks.");
    case Verdict::Truncated:
        return i18nc("@info", "Quotes only a part of the words.");
    case Verdict::Hedge:
        return i18nc("@info", "Same value, but “about”, “at least” or the like came or went.");
    case Verdict::Misattributed:
        return i18nc("@info", "Same words, another speaker.");
    case Verdict::Changed:
        return i18nc("@info", "Another value, unit or wording.");
    case Verdict::Dropped:
        return i18nc("@info", "The base states it, this source does not.");
    case Verdict::Added:
        return i18nc("@info", "This source states it, the base does not.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace crosscheck
