// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRect>
#include <QSizeF>

#include <array>
#include <vector>

namespace crosscheck
{

/// Where the parts of a row stand. Pure geometry. Unit: device-independent pixels.
struct FactRowMetrics {
    int titleHeight = 0;    ///< of a line of the label
    int wordingsHeight = 0; ///< of a line of the wordings
    int padding = 0;        ///< between text and edges

    [[nodiscard]] int rowHeight() const { return titleHeight + wordingsHeight + 2 * padding; }
};

/// The fact's own cell: the label over the wordings, both clear of the cell's edges, together in
/// its middle. Shape: neither is wider than the cell, nor narrower than nothing.
struct FactLabelLayout {
    QRect title;
    QRect wordings;

    [[nodiscard]] static FactLabelLayout in(const QRect &cell, const FactRowMetrics &metrics);
};

/// The editor's cell: the sign of the decision beside the label, and below it small signs for what
/// changed since and for a note. Shape: nothing stands outside the cell.
struct FactDecisionLayout {
    QRectF sign;
    QRectF changed;
    std::array<QLineF, 3> note; ///< lines of writing

    [[nodiscard]] static FactDecisionLayout in(const QRect &cell, int lineHeight);
};

/// A source's cell: the badge in its middle, shrunk where the cell is too small for it.
struct FactCellLayout {
    QRectF badge;

    [[nodiscard]] static FactCellLayout in(const QRect &cell, const QSizeF &badge);
};

/// What the columns have to hold.
struct FactColumnNeeds {
    int articles = 0;
    int decisionWidth = 0;
    int leastLabelWidth = 0;
    int badgeWidth = 0; ///< with some air
    int nameWidth = 0;  ///< of the widest short name of a source, with some air
};

/// How wide the columns are. Names of sources stand level where there is room for all of them, else
/// upright; cells keep the badge's width; the label takes the rest. Where not even upright names
/// fit, only some sources are visible at a time, so that the label keeps what it needs.
struct FactColumnsLayout {
    int labelWidth = 0;
    int cellWidth = 0;
    bool uprightNames = false;
    int visibleArticles = 0; ///< at least two, if there are as many

    [[nodiscard]] static FactColumnsLayout in(int width, const FactColumnNeeds &needs);
};

/// Which articles are visible when `first` of those besides the base are out of sight before them.
/// The base is always visible. Shape: along the articles, `visible` of them true.
[[nodiscard]] std::vector<bool> visibleArticles(int articles, int base, int first, int visible);

} // namespace crosscheck
