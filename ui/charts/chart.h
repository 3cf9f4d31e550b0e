// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "ui/theme/verdicttheme.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace crosscheck
{

/// A filled or hollow rectangle. Each verdict has a pattern of its own beside its colour.
struct ChartBox {
    QRectF rect;
    bool isPainted = true; ///< false: the chart's ground shows it already, all but the sign
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
/// that windows, reports, files and tests get the same. Unit: that of its style.
struct Chart {
    using Shape = std::variant<ChartBox, ChartText, ChartLine>;

    QString title;
    QString text; ///< the same in words, a line for each thing shown
    QSizeF size;
    qreal head = 0; ///< how much of the top is repeated where a chart is broken over pages
    /// What Qt Charts draws below the shapes; empty: nothing. For the GUI thread.
    std::function<void(QPainter &, const VerdictTheme &)> ground;
    std::vector<Shape> shapes;

    /// The uppermost box at a place; null where there is none.
    [[nodiscard]] const ChartBox *boxAt(QPointF place) const;
    /// The boxes that lead to facts, in the order of the chart.
    [[nodiscard]] std::vector<const ChartBox *> links() const;
};

/// How a verdict is told apart where colours do not show: what is drawn over its ground, and the
/// style of its outline.
[[nodiscard]] Qt::BrushStyle patternOf(Verdict verdict);
[[nodiscard]] Qt::PenStyle outlineOf(Verdict verdict);
[[nodiscard]] QColor groundOf(Verdict verdict, const VerdictTheme &theme);

/// What charts are measured with.
struct ChartStyle {
    QFont font;
    qreal width = 800;
    qreal unit = 1; ///< the width of a plain line, and a step of every distance that is no text

    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal widthOf(const QString &text) const;
};

/// Paints on a ground in the theme's paper, which is the caller's to fill.
void paintChart(QPainter &painter, const Chart &chart, const ChartStyle &style,
                const VerdictTheme &theme);

} // namespace crosscheck
