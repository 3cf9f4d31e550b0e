// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/review.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// The number that each fact bears throughout a report: findings first, gravest first, then what
/// was only dropped or added, then what all sources state alike, then what the editor has set
/// aside.
class FactNumbers
{
public:
    explicit FactNumbers(const Comparison &comparison);
    /// The editor's own verdict counts instead of the program's; facts with a decision among
    /// `setAside` are no findings. Shape: `review` may be null.
    FactNumbers(const Comparison &comparison, const Review *review,
                std::span<const Decision> setAside);

    /// From 1.
    [[nodiscard]] int of(FactIndex fact) const { return m_numbers[size_t(fact)]; }
    /// Facts that some source distorts or paraphrases: those that deserve a block of their own.
    [[nodiscard]] std::span<const FactIndex> findings() const
    {
        return std::span(m_order).first(m_findings);
    }
    [[nodiscard]] std::span<const FactIndex> droppedOrAdded() const
    {
        return std::span(m_order).subspan(m_findings, m_consistentFrom - m_findings);
    }
    [[nodiscard]] std::span<const FactIndex> consistent() const
    {
        return std::span(m_order).subspan(m_consistentFrom, m_setAsideFrom - m_consistentFrom);
    }
    [[nodiscard]] std::span<const FactIndex> setAside() const
    {
        return std::span(m_order).subspan(m_setAsideFrom);
    }

private:
    std::vector<FactIndex> m_order;
    std::vector<int> m_numbers;
    size_t m_findings = 0;
    size_t m_consistentFrom = 0;
    size_t m_setAsideFrom = 0;
};

} // namespace crosscheck
