// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt Charts lays out and draws the bars and their axis. What it cannot do stands around it: a brush
// of its own has a pattern or a ground, not both, so the tints are painted first; its labels hold
// numbers only, so the signs are painted over it; its legend hides what does not fit into a line.
// It is a widget's drawing: it needs a QApplication and the GUI thread, so the cover of the report,
// which is made on a worker thread and by the command line, has bars of its own.
#include "ui/charts/stackedbars.h"

#include "ui/charts/valuescale.h"

#include <KLocalizedString>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qreal barShare = 0.62; ///< of a row's height

int lengthOf(const StackedBars::Bar &bar)
{
    return std::accumulate(bar.parts.begin(), bar.parts.end(), 0);
}

/// Qt Charts takes labels for HTML.
QString labelOf(const QString &name, const ChartStyle &style)
{
    return QFontMetricsF(style.font)
        .elidedText(name.simplified(), Qt::ElideRight, style.width * 0.3)
        .toHtmlEscaped();
}

} // namespace

StackedBars::StackedBars(std::vector<Verdict> verdicts, std::vector<Bar> bars,
                         const ChartStyle &style)
    : m_verdicts(std::move(verdicts))
    , m_bars(std::move(bars))
    , m_chart(new QChart)
    , m_series(new QHorizontalStackedBarSeries)
    , m_names(new QBarCategoryAxis)
    , m_counts(new QValueAxis)
    , m_unit(style.unit)
    , m_barHeight(style.lineHeight() * 2 * barShare)
{
    for (size_t i = 0; i < m_verdicts.size(); ++i) {
        auto *set = new QBarSet(QString::number(i));
        for (const Bar &bar : m_bars | std::views::reverse) // the first category stands lowest
            *set << bar.parts[i];
        m_series->append(set);
    }
    m_series->setBarWidth(barShare);
    m_chart->addSeries(m_series);
    makeAxes(style);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_scene.addItem(m_chart);
    const qreal axis = style.lineHeight() * 3;
    const QSizeF size(style.width, qreal(m_bars.size()) * style.lineHeight() * 2 + axis);
    m_chart->resize(size);
    m_scene.setSceneRect({{}, size});
    m_chart->layout()->activate();
}

StackedBars::~StackedBars() = default;

void StackedBars::makeAxes(const ChartStyle &style)
{
    for (const Bar &bar : m_bars | std::views::reverse)
        m_names->append(labelOf(bar.name, style));
    m_names->setGridLineVisible(false);
    const int longest = std::max(1, most());
    const std::vector<double> ticks = ValueScale(0, longest, 0, 1).ticks();
    m_counts->setRange(0, longest * 1.01); // room for the outline of the longest bar
    m_counts->setTickType(QValueAxis::TicksDynamic);
    m_counts->setTickInterval(std::max(1.0, ticks.size() > 1 ? ticks[1] - ticks[0] : 1));
    m_counts->setLabelFormat(u"%d"_s);
    m_counts->setTitleText(i18nc("@label an axis that counts", "facts"));
    m_counts->setTitleFont(style.font);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_names), static_cast<QAbstractAxis *>(m_counts)}) {
        axis->setLabelsFont(style.font);
        m_chart->addAxis(axis, axis == m_names ? Qt::AlignLeft : Qt::AlignBottom);
        m_series->attachAxis(axis);
    }
}

int StackedBars::most() const
{
    return std::ranges::max(m_bars | std::views::transform(lengthOf));
}

QRectF StackedBars::rectOf(size_t bar, size_t part) const
{
    const std::vector<int> &parts = m_bars[bar].parts;
    const int before = std::accumulate(parts.begin(), parts.begin() + qsizetype(part), 0);
    if (parts[part] == 0)
        return {};
    const qreal row = qreal(m_bars.size() - 1 - bar);
    const QPointF from = m_chart->mapToPosition(QPointF(before, row), m_series);
    const QPointF to = m_chart->mapToPosition(QPointF(before + parts[part], row), m_series);
    return {from.x(), from.y() - m_barHeight / 2, to.x() - from.x(), m_barHeight};
}

void StackedBars::dress(const VerdictTheme &theme)
{
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_names), static_cast<QAbstractAxis *>(m_counts)}) {
        axis->setLabelsColor(theme.text());
        axis->setTitleBrush(theme.mutedText());
        axis->setLinePen(QPen(theme.separator(), m_unit));
        axis->setGridLinePen(QPen(theme.separator(), m_unit));
    }
    const QList<QBarSet *> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const Verdict verdict = m_verdicts[size_t(i)];
        const QColor ink = theme.ink(verdict);
        sets[i]->setBrush(QBrush(ink, patternOf(verdict)));
        sets[i]->setPen(QPen(ink, m_unit, outlineOf(verdict)));
    }
}

void StackedBars::paint(QPainter &painter, const VerdictTheme &theme)
{
    for (size_t bar = 0; bar < m_bars.size(); ++bar) {
        for (size_t part = 0; part < m_verdicts.size(); ++part)
            painter.fillRect(rectOf(bar, part), groundOf(m_verdicts[part], theme));
    }
    dress(theme);
    m_scene.render(&painter, m_scene.sceneRect(), m_scene.sceneRect());
}

} // namespace crosscheck
