// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <numeric>
#include <vector>

namespace crosscheck
{

/// Items 0, 1, 2 … that fall into sets; each set goes by its smallest item.
class Sets
{
public:
    /// Each item is a set of its own.
    explicit Sets(size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    /// The smallest item of the set.
    [[nodiscard]] int of(int i)
    {
        while (m_parent[size_t(i)] != i)
            i = m_parent[size_t(i)] = m_parent[size_t(m_parent[size_t(i)])];
        return i;
    }

    void join(int a, int b)
    {
        a = of(a);
        b = of(b);
        m_parent[size_t(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> m_parent;
};

} // namespace crosscheck
