// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace crosscheck
{

/// The order in which the panes of a strip stand, and which of them are hidden. The base comes
/// first whatever the order says, and is never hidden; its own place stays reserved for the time
/// when another article is the base. Pure values; a pane is the number of its article.
class PaneOrder
{
public:
    /// In the order of the articles, all shown.
    explicit PaneOrder(int count = 0);
    /// Made from what a session remembers. What is not a pane is passed over; panes that are not
    /// named stand at the end.
    PaneOrder(int count, const std::vector<int> &order, const std::vector<int> &hidden);

    /// The panes to be seen, from the left.
    [[nodiscard]] std::vector<int> shown(int base) const;
    [[nodiscard]] std::vector<int> hidden(int base) const;
    /// All panes, from the left.
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }

    /// One place to the left (-1) or right (1) among those to be seen. False where it stands at the
    /// edge, or is the base.
    bool move(int pane, int step, int base);
    /// To the place of another pane, which makes room.
    void moveTo(int pane, int other);
    void setHidden(int pane, bool hidden);
    void showAll() { m_hidden.assign(m_hidden.size(), false); }

    friend bool operator==(const PaneOrder &, const PaneOrder &) = default;

private:
    std::vector<int> m_order;
    std::vector<bool> m_hidden; ///< along the panes
};

} // namespace crosscheck
