// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/verdict.h"

namespace crosscheck
{

QStringView name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Absent:
        return u"absent";
    case Verdict::Base:
        return u"base";
    case Verdict::Same:
        return u"same";
    case Verdict::Rounded:
        return u"rounded";
    case Verdict::Paraphrased:
        return u"paraphrased";
    case Verdict::Truncated:
        return u"truncated";
    case Verdict::Hedge:
        return u"hedge";
    case Verdict::Misattributed:
        return u"misattributed";
    case Verdict::Changed:
        return u"changed";
    case Verdict::Dropped:
        return u"dropped";
    case Verdict::Added:
        return u"added";
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace crosscheck
