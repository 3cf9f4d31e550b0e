// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/label.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

QString labelOf(const Fact &fact, const Alignment &alignment)
{
    const auto first = std::ranges::min_element(fact.claims, {}, [&](ClaimIndex index) {
        const Claim &claim = alignment.claim(index);
        return std::pair(alignment.article(claim.article).id, claim.span.begin());
    });
    const Claim &claim = alignment.claim(*first);
    const QString text = alignment.text(claim).left(40).toString().simplified();
    const auto *quote = std::get_if<Quote>(&claim.value);
    if (quote && !quote->speaker.isEmpty())
        return u"%1: “%2…”"_s.arg(quote->speaker, text);
    return u"“%1”"_s.arg(text);
}

} // namespace crosscheck
