// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factnumbers.h"

#include "model/report/figures.h"

#include <algorithm>

namespace crosscheck
{

FactNumbers::FactNumbers(const Comparison &comparison)
    : m_order(factsByGravity(comparison))
    , m_numbers(size_t(comparison.factCount()))
    , m_consistentFrom(m_order.size())
{
    const auto weight = [&](FactIndex fact) { return gravity(gravestVerdict(comparison, fact)); };
    m_findings = size_t(std::ranges::count_if(
        m_order, [&](FactIndex fact) { return weight(fact) >= gravity(Verdict::Paraphrased); }));
    for (int fact = 0; fact < comparison.factCount(); ++fact) {
        if (weight(FactIndex(fact)) == 0)
            m_order.push_back(FactIndex(fact));
    }
    for (size_t i = 0; i < m_order.size(); ++i)
        m_numbers[size_t(m_order[i])] = int(i) + 1;
}

} // namespace crosscheck
