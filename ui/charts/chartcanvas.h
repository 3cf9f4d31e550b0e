// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace crosscheck
{

/// Shows one chart as wide as it is itself. The arrow keys walk over what leads to facts, Enter or
/// a click goes there; screen readers get the chart in words.
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setFact(std::optional<FactIndex> fact);
    void setKind(ChartKind kind);

    [[nodiscard]] const Chart &chart() const { return m_chart; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The chart in the colours of print, as a file.
    [[nodiscard]] QByteArray svg() const;
    /// At twice its size, in the colours of the window.
    [[nodiscard]] QImage image() const;

Q_SIGNALS:
    void factsActivated(const std::vector<crosscheck::FactIndex> &facts);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prepare();
    void measure();
    void step(int by);
    [[nodiscard]] ChartStyle style() const;

    VerdictTheme m_theme;
    std::shared_ptr<const Comparison> m_comparison;
    std::optional<FactIndex> m_fact;
    ChartKind m_kind = ChartKind::Verdicts;
    Chart m_chart;
    qreal m_needed = 0; ///< the least width of the chart, whatever that of the canvas
    int m_current = -1; ///< among Chart::links(); -1: none
};

} // namespace crosscheck
