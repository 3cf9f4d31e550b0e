// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QGraphicsScene>

#include <vector>

class QAbstractAxis;
class QBarCategoryAxis;
class QBarSet;
class QChart;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace crosscheck
{

/// A bar for each source, in parts by verdict, with an axis that counts: drawn by Qt Charts, in
/// any theme. For the GUI thread.
class StackedBars
{
public:
    struct Bar {
        QString name;
        std::vector<int> parts; ///< along `verdicts`
    };

    /// Shape: at least one bar.
    StackedBars(std::vector<Verdict> verdicts, std::vector<Bar> bars, const ChartStyle &style);
    ~StackedBars();
    StackedBars(const StackedBars &) = delete;
    StackedBars &operator=(const StackedBars &) = delete;

    [[nodiscard]] QSizeF size() const { return m_scene.sceneRect().size(); }
    /// Where a part stands; empty where nothing is counted.
    [[nodiscard]] QRectF rectOf(size_t bar, size_t part) const;

    void paint(QPainter &painter, const VerdictTheme &theme);

private:
    void makeAxes(const ChartStyle &style);
    void dress(const VerdictTheme &theme);
    [[nodiscard]] int most() const;

    std::vector<Verdict> m_verdicts;
    std::vector<Bar> m_bars;
    QGraphicsScene m_scene;
    QChart *m_chart;                       ///< the scene's
    QHorizontalStackedBarSeries *m_series; ///< the chart's, as the axes
    QBarCategoryAxis *m_names;
    QValueAxis *m_counts;
    qreal m_unit;
    qreal m_barHeight;
};

} // namespace crosscheck
