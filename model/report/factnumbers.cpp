// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factnumbers.h"

#include "model/report/figures.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

/// Where a fact stands: the greatest first, 0 for consistent facts, -1 for those set aside.
int weightOf(const Comparison &comparison, FactIndex fact, const Review *review,
             std::span<const Decision> setAside)
{
    if (!review || size_t(fact) >= review->facts.size())
        return gravity(gravestVerdict(comparison, fact));
    const FactReview &said = review->facts[size_t(fact)];
    if (std::ranges::contains(setAside, said.decision))
        return -1;
    return gravity(said.verdict.value_or(gravestVerdict(comparison, fact)));
}

} // namespace

FactNumbers::FactNumbers(const Comparison &comparison)
    : FactNumbers(comparison, nullptr, {})
{
}

FactNumbers::FactNumbers(const Comparison &comparison, const Review *review,
                         std::span<const Decision> setAside)
    : m_numbers(size_t(comparison.factCount()))
{
    std::vector<int> weights(m_numbers.size());
    for (int fact = 0; fact < comparison.factCount(); ++fact) {
        weights[size_t(fact)] = weightOf(comparison, FactIndex(fact), review, setAside);
        m_order.push_back(FactIndex(fact));
    }
    std::ranges::stable_sort(m_order, std::ranges::greater(),
                             [&](FactIndex fact) { return weights[size_t(fact)]; });
    const auto heavierThan = [&](int weight) {
        return size_t(std::ranges::count_if(weights, [=](int each) { return each > weight; }));
    };
    m_findings = heavierThan(gravity(Verdict::Paraphrased) - 1);
    m_consistentFrom = heavierThan(0);
    m_setAsideFrom = heavierThan(-1);
    for (size_t i = 0; i < m_order.size(); ++i)
        m_numbers[size_t(m_order[i])] = int(i) + 1;
}

} // namespace crosscheck
