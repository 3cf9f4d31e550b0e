// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/review.h"

#include <algorithm>

namespace crosscheck
{

QStringView name(Decision decision)
{
    switch (decision) {
    case Decision::Undecided:
        return u"undecided";
    case Decision::Accepted:
        return u"accepted";
    case Decision::Flagged:
        return u"flagged";
    case Decision::Dismissed:
        return u"dismissed";
    }
    Q_UNREACHABLE_RETURN({});
}

int Review::decided() const
{
    return int(std::ranges::count_if(
        facts, [](const FactReview &fact) { return fact.decision != Decision::Undecided; }));
}

} // namespace crosscheck
