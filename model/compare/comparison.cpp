// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/comparison.h"

namespace crosscheck
{

Verdict Comparison::gravest(FactIndex fact) const
{
    Verdict gravest = Verdict::Absent;
    for (int a = 0; a < articleCount(); ++a)
        gravest = std::max(gravest, cell(fact, ArticleIndex(a)).verdict);
    return gravest;
}

} // namespace crosscheck
