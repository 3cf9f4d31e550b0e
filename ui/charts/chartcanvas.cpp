// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/theme/verdictthemes.h"

#include <QBuffer>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace crosscheck
{

namespace
{

constexpr int margin = 14;
constexpr int leastWidth = 420;

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void ChartCanvas::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    update();
}

void ChartCanvas::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_fact.reset();
    prepare();
}

void ChartCanvas::setFact(std::optional<FactIndex> fact)
{
    m_fact = fact;
    if (m_kind == ChartKind::Values)
        prepare();
}

void ChartCanvas::setKind(ChartKind kind)
{
    m_kind = kind;
    prepare();
}

ChartStyle ChartCanvas::style() const
{
    return {.font = font(), .width = qreal(std::max(width() - 2 * margin, leastWidth))};
}

/// Facts and sources stand in columns, which have a least width. Asked once, not at each size: else
/// the canvas would grow with the chart, the chart with the canvas, and neither come to rest.
void ChartCanvas::prepare()
{
    const bool hasColumns = m_kind == ChartKind::Coverage || m_kind == ChartKind::Agreement;
    m_needed = leastWidth;
    if (m_comparison && hasColumns)
        m_needed = makeChart(m_kind, *m_comparison, m_fact, {.font = font(), .width = leastWidth})
                       .size.width();
    measure();
}

void ChartCanvas::measure()
{
    m_chart = m_comparison ? makeChart(m_kind, *m_comparison, m_fact, style()) : Chart{};
    m_current = -1;
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.text);
    setMinimumHeight(sizeHint().height());
    updateGeometry();
    update();
}

QSize ChartCanvas::sizeHint() const
{
    return m_chart.size.toSize() + QSize(2 * margin, 2 * margin);
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {qCeil(std::max<qreal>(m_needed, leastWidth)) + 2 * margin, sizeHint().height()};
}

QByteArray ChartCanvas::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeHint());
    generator.setViewBox(QRect({}, sizeHint()));
    generator.setTitle(m_chart.title);
    generator.setDescription(m_chart.text);
    QPainter painter(&generator);
    const VerdictTheme print = builtInTheme(BuiltInTheme::Print);
    painter.fillRect(QRect({}, sizeHint()), print.paper());
    painter.translate(margin, margin);
    paintChart(painter, m_chart, style(), print);
    painter.end();
    return bytes;
}

QImage ChartCanvas::image() const
{
    constexpr int scale = 2;
    QImage image(sizeHint() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(m_theme.paper());
    QPainter painter(&image);
    painter.translate(margin, margin);
    paintChart(painter, m_chart, style(), m_theme);
    return image;
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChartBox *box = m_chart.boxAt(QPointF(help->pos()) - QPointF(margin, margin));
        QToolTip::showText(help->globalPos(), box ? box->words : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.paper());
    painter.translate(margin, margin);
    paintChart(painter, m_chart, style(), m_theme);
    const auto links = m_chart.links();
    if (!hasFocus() || m_current < 0 || m_current >= int(links.size()))
        return;
    painter.setPen(QPen(m_theme.focus(), 2.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(links[size_t(m_current)]->rect.adjusted(-2, -2, 2, 2));
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        measure();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        prepare();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const ChartBox *box = m_chart.boxAt(event->position() - QPointF(margin, margin));
    setCursor(box && !box->facts.empty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartBox *box = m_chart.boxAt(event->position() - QPointF(margin, margin));
    if (event->button() == Qt::LeftButton && box && !box->facts.empty())
        Q_EMIT factsActivated(box->facts);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto links = m_chart.links();
        if (m_current >= 0 && m_current < int(links.size()))
            Q_EMIT factsActivated(links[size_t(m_current)]->facts);
        return;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartCanvas::step(int by)
{
    const auto links = m_chart.links();
    if (links.empty())
        return;
    m_current = std::clamp(m_current + by, 0, int(links.size()) - 1);
    setAccessibleDescription(links[size_t(m_current)]->words);
    update();
}

} // namespace crosscheck
