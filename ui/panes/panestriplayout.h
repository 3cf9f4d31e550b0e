// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <span>
#include <vector>

namespace crosscheck
{

/// Where the panes of a strip stand: as many columns side by side as fit, at least two; the base
/// pinned at the left, the others behind it in a row that scrolls. Pure geometry.
struct PaneStripLayout {
    std::vector<QRect> panes; ///< along the articles; null where hidden
    int columns = 0;          ///< seen at once, the base among them
    int scrollRange = 0;      ///< how far the row can be scrolled
    int pageStep = 0;         ///< width of the row's visible part

    /// `shown` are those of `count` panes that are to be seen, the pinned base first; `narrowest`
    /// is the least width of a column.
    [[nodiscard]] static PaneStripLayout in(QSize strip, int count, std::span<const int> shown,
                                            int narrowest, int scrolled);
    /// True where a part of the pane can be seen.
    [[nodiscard]] bool isSeen(int pane, int base) const;
    /// The pane under a horizontal place; the last one beyond them all, -1 where there is none.
    [[nodiscard]] int paneAt(int x, int base) const;
    /// How far the row must be scrolled to show a pane wholly, starting from `scrolled`.
    [[nodiscard]] int scrolledTo(int pane, int base, int scrolled) const;
};

} // namespace crosscheck
