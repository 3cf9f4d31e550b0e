// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/termbag.h"

#include <algorithm>

namespace crosscheck
{

void tidy(TermBag &bag)
{
    std::ranges::sort(bag, {}, &WeightedTerm::term);
    size_t kept = 0;
    for (size_t i = 0; i < bag.size(); ++i) {
        if (kept > 0 && bag[kept - 1].term == bag[i].term)
            bag[kept - 1].weight = std::max(bag[kept - 1].weight, bag[i].weight);
        else
            bag[kept++] = bag[i];
    }
    bag.resize(kept);
}

float lengthOf(const TermBag &bag)
{
    float sum = 0;
    for (const WeightedTerm &term : bag)
        sum += term.weight;
    return sum;
}

} // namespace crosscheck
