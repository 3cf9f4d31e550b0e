// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panestriplayout.h"

#include <algorithm>

namespace crosscheck
{

constexpr int fewestColumns = 2;
constexpr int mostColumns = 12;

PaneStripLayout PaneStripLayout::in(QSize strip, int count, std::span<const int> shown,
                                    int narrowest, int scrolled)
{
    PaneStripLayout made;
    made.panes.resize(size_t(count));
    if (shown.empty())
        return made;
    const int wanted = int(shown.size());
    const int fitting =
        std::clamp(strip.width() / std::max(1, narrowest), fewestColumns, mostColumns);
    made.columns = std::min(wanted, fitting);
    const auto left = [&](int column) { return strip.width() * column / made.columns; };
    made.pageStep = strip.width() - left(1);
    // Columns beyond the visible ones go on with the same rhythm.
    made.scrollRange = left(wanted) - left(made.columns);
    for (int at = 0; at < wanted; ++at) {
        const int x = left(at) - (at == 0 ? 0 : scrolled);
        made.panes[size_t(shown[size_t(at)])] = {x, 0, left(at + 1) - left(at), strip.height()};
    }
    return made;
}

bool PaneStripLayout::isSeen(int pane, int base) const
{
    const QRect &pinned = panes[size_t(base)];
    const QRect &box = panes[size_t(pane)];
    return pane == base || (!box.isNull() && box.right() > pinned.right() &&
                            box.left() < pinned.right() + 1 + pageStep);
}

int PaneStripLayout::paneAt(int x, int base) const
{
    int last = -1;
    for (int pane = 0; pane < int(panes.size()); ++pane) {
        if (!isSeen(pane, base))
            continue;
        const QRect &box = panes[size_t(pane)];
        // The pinned base lies over what is scrolled under it.
        const bool covered = pane != base && x <= panes[size_t(base)].right();
        if (!covered && x >= box.left() && x <= box.right())
            return pane;
        if (last < 0 || box.right() > panes[size_t(last)].right())
            last = pane;
    }
    return last;
}

int PaneStripLayout::scrolledTo(int pane, int base, int scrolled) const
{
    const QRect &box = panes[size_t(pane)];
    if (pane == base || box.isNull())
        return scrolled;
    const int rowLeft = panes[size_t(base)].right() + 1;
    const int rowRight = rowLeft + pageStep;
    if (box.left() < rowLeft)
        return scrolled - (rowLeft - box.left());
    if (box.right() >= rowRight)
        return scrolled + (box.right() + 1 - rowRight);
    return scrolled;
}

} // namespace crosscheck
