// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/age.h"

namespace crosscheck
{

bool tellsAge(const Claim &claim, QStringView text)
{
    const auto *quantity = std::get_if<Quantity>(&claim.value);
    if (!quantity || quantity->unit != u"year")
        return false;
    const QStringView words = claim.span.of(text);
    const QStringView after = text.sliced(claim.span.end());
    return words.contains(u"old", Qt::CaseInsensitive) ||
           !words.contains(u"year", Qt::CaseInsensitive) || after.startsWith(u" old") ||
           after.startsWith(u" of age");
}

} // namespace crosscheck
