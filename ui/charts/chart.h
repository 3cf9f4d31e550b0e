// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "ui/theme/verdicttheme.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace crosscheck
{

/// A filled or hollow rectangle. Each verdict has a pattern of its own beside its colour.
struct ChartBox {
    QRectF rect;
    std::optional<Verdict> verdict; ///< nothing: a neutral one, `share` of the text's colour
    double share = 0;
    QString sign;                 ///< in the middle, where there is room; empty: none
    QString words;                ///< what it shows, for tooltips and screen readers
    std::vector<FactIndex> facts; ///< where a click leads
};

/// A line of text, shortened where it is too long.
struct ChartText {
    QRectF rect;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool strong = false;
    bool muted = false;
};

struct ChartLine {
    QPointF from;
    QPointF to;
    std::optional<Verdict> verdict; ///< nothing: a rule
    bool dashed = false;
};

/// A picture of a comparison: a list of things at places, measured before anything is painted, so
/// that windows, files and tests get the same. Unit: device-independent pixels.
struct Chart {
    QString title;
    QString text; ///< the same in words, a line for each thing shown
    QSizeF size;
    std::vector<std::variant<ChartBox, ChartText, ChartLine>> shapes;

    /// The uppermost box at a place; null where there is none.
    [[nodiscard]] const ChartBox *boxAt(QPointF place) const;
    /// The boxes that lead to facts, in the order of the chart.
    [[nodiscard]] std::vector<const ChartBox *> links() const;
};

/// What charts are measured with.
struct ChartStyle {
    QFont font;
    qreal width = 800;

    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal widthOf(const QString &text) const;
};

void paintChart(QPainter &painter, const Chart &chart, const ChartStyle &style,
                const VerdictTheme &theme);

} // namespace crosscheck
