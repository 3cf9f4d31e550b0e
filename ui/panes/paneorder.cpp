// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/paneorder.h"

#include <algorithm>
#include <numeric>

namespace crosscheck
{

PaneOrder::PaneOrder(int count)
    : m_order(size_t(count))
    , m_hidden(size_t(count), false)
{
    std::iota(m_order.begin(), m_order.end(), 0);
}

PaneOrder::PaneOrder(int count, const std::vector<int> &order, const std::vector<int> &hidden)
    : PaneOrder(count)
{
    auto place = m_order.begin();
    for (const int pane : order) {
        const auto found = std::find(place, m_order.end(), pane);
        if (found != m_order.end())
            std::rotate(place++, found, found + 1);
    }
    for (const int pane : hidden)
        setHidden(pane, true);
}

std::vector<int> PaneOrder::shown(int base) const
{
    std::vector<int> panes;
    if (m_order.empty())
        return panes;
    panes.push_back(base);
    std::ranges::copy_if(m_order, std::back_inserter(panes),
                         [&](int pane) { return pane != base && !m_hidden[size_t(pane)]; });
    return panes;
}

std::vector<int> PaneOrder::hidden(int base) const
{
    std::vector<int> panes;
    std::ranges::copy_if(m_order, std::back_inserter(panes),
                         [&](int pane) { return pane != base && m_hidden[size_t(pane)]; });
    return panes;
}

bool PaneOrder::move(int pane, int step, int base)
{
    const std::vector<int> panes = shown(base);
    const auto place = std::ranges::find(panes, pane);
    if (pane == base || place == panes.end())
        return false;
    const auto next = place - panes.begin() + step;
    if (next < 1 || next >= std::ssize(panes))
        return false;
    moveTo(pane, panes[size_t(next)]);
    return true;
}

void PaneOrder::moveTo(int pane, int other)
{
    const auto from = std::ranges::find(m_order, pane);
    const auto to = std::ranges::find(m_order, other);
    if (from == m_order.end() || to == m_order.end())
        return;
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
}

void PaneOrder::setHidden(int pane, bool hidden)
{
    if (pane >= 0 && pane < std::ssize(m_hidden))
        m_hidden[size_t(pane)] = hidden;
}

} // namespace crosscheck
