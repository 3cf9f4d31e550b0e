// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panestriplayout.h"

#include <algorithm>

namespace crosscheck
{

constexpr int fewestColumns = 2;
constexpr int mostColumns = 12;

PaneStripLayout PaneStripLayout::in(QSize strip, int count, int base, int narrowest, int scrolled)
{
    PaneStripLayout made;
    if (count == 0)
        return made;
    const int fitting =
        std::clamp(strip.width() / std::max(1, narrowest), fewestColumns, mostColumns);
    made.columns = std::min(count, fitting);
    const auto left = [&](int column) { return strip.width() * column / made.columns; };
    made.pageStep = strip.width() - left(1);
    // Columns beyond the visible ones go on with the same rhythm.
    made.scrollRange = left(count) - left(made.columns);
    int column = 1;
    for (int pane = 0; pane < count; ++pane) {
        const int at = pane == base ? 0 : column++;
        const int x = left(at) - (pane == base ? 0 : scrolled);
        made.panes.push_back({x, 0, left(at + 1) - left(at), strip.height()});
    }
    return made;
}

bool PaneStripLayout::isSeen(int pane, int base) const
{
    const QRect &pinned = panes[size_t(base)];
    const QRect &box = panes[size_t(pane)];
    return pane == base ||
           (box.right() > pinned.right() && box.left() < pinned.right() + 1 + pageStep);
}

int PaneStripLayout::scrolledTo(int pane, int base, int scrolled) const
{
    const QRect &box = panes[size_t(pane)];
    if (pane == base)
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
