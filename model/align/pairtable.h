// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/rivals.h"

#include <algorithm>
#include <span>
#include <vector>

namespace crosscheck
{

/// Where the pair of two numbers stands in a list of pairs: found without a hash, for what is asked
/// many times a pair.
class PairTable
{
public:
    PairTable() = default;
    /// Shape: `pairs` in order of a, then of b, with a below b; both below `numbers`. Lifetime: the
    /// pairs must outlive it, and stay where they are.
    PairTable(std::span<const NumberPair> pairs, size_t numbers)
        : m_pairs(pairs)
        , m_begin(numbers + 1, 0)
    {
        for (const NumberPair &pair : pairs)
            ++m_begin[size_t(pair.a) + 1];
        for (size_t i = 1; i < m_begin.size(); ++i)
            m_begin[i] += m_begin[i - 1];
    }

    /// The pair's place in the list, or -1. The order of the two numbers does not matter.
    [[nodiscard]] std::ptrdiff_t find(int one, int other) const
    {
        const auto [a, b] = std::minmax(one, other);
        const size_t begin = m_begin[size_t(a)];
        const auto ofA = m_pairs.subspan(begin, m_begin[size_t(a) + 1] - begin);
        const auto found = std::ranges::lower_bound(ofA, b, {}, &NumberPair::b);
        return found == ofA.end() || found->b != b ? -1
                                                   : std::ptrdiff_t(begin) + (found - ofA.begin());
    }

private:
    std::span<const NumberPair> m_pairs;
    std::vector<size_t>
        m_begin; ///< for each number, its first pair as the smaller one; and the end
};

} // namespace crosscheck
