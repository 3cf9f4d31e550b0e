// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QRectF>
#include <QWidget>

#include <optional>
#include <vector>

namespace crosscheck
{

/// One pane as the ribbons see it. Unit: pixels of the strip. Shape: a list of them runs from left
/// to right.
struct RibbonStop {
    QRectF text;               ///< the visible part of the text's column
    std::optional<QRectF> box; ///< of the current fact, or of its ghost
    bool stated = false;       ///< false for a ghost
};

/// Joins the current fact's place in one pane with that in the next.
struct Ribbon {
    QLineF left;  ///< from top to bottom, where it leaves a pane
    QLineF right; ///< from top to bottom, where it enters the next
    bool stated = false;

    friend bool operator==(const Ribbon &, const Ribbon &) = default;
};

/// The ribbons between neighbouring panes; none where the fact is out of sight in either.
[[nodiscard]] std::vector<Ribbon> ribbons(const std::vector<RibbonStop> &stops);

/// Lies over the panes and paints ribbons across the gutters between them.
class RibbonOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit RibbonOverlay(QWidget *parent = nullptr);

    void setStops(const std::vector<RibbonStop> &stops);
    void setTheme(const VerdictTheme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Ribbon> m_ribbons;
    VerdictTheme m_theme;
};

} // namespace crosscheck
