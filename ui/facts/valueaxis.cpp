// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/valueaxis.h"

#include "model/report/figures.h"
#include "ui/facts/factfonts.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// So many rows stand as far apart as they may; more move together.
constexpr int roomyRows = 3;

void paintArrow(QPainter &painter, const QPointF &tip, qreal direction, qreal size)
{
    painter.drawPolyline(QPolygonF{tip - QPointF(direction * size, size * 0.7), tip,
                                   tip - QPointF(direction * size, -size * 0.7)});
}

} // namespace

ValueAxis::ValueAxis(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ValueAxis::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    update();
}

void ValueAxis::setValues(const AxisValues &axis, ArticleIndex base)
{
    m_axis = axis;
    m_base = base;
    describe();
    updateGeometry();
    update();
}

QString ValueAxis::label(const AxisValue &value) const
{
    QStringList names;
    for (const ArticleIndex article : value.sources)
        names += article == m_base ? sign(Verdict::Base) + siglum(article) : siglum(article);
    constexpr qsizetype most = 4;
    if (names.size() > most) {
        const QString more = i18nc("@label further sources", "+%1", names.size() - most + 1);
        names = names.first(most - 1) << more;
    }
    return names.join(u' ');
}

void ValueAxis::describe()
{
    QStringList parts;
    for (const AxisValue &value : m_axis.values)
        parts += i18nc("@info sources: value", "%1: %2", label(value), value.words);
    setAccessibleName(i18nc("@title:group", "Values by source"));
    setAccessibleDescription(parts.join(u"; "_s));
}

ValueAxisLayout ValueAxis::layout() const
{
    const QFontMetricsF metrics(secondary(font()));
    qreal labelWidth = 0;
    qreal tickWidth = 0;
    for (const AxisValue &value : m_axis.values) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(label(value)));
        tickWidth = std::max({tickWidth, metrics.horizontalAdvance(tickWords(m_axis, value.low)),
                              metrics.horizontalAdvance(tickWords(m_axis, value.high))});
    }
    return ValueAxisLayout::in(size(), m_axis.values,
                               {.labelWidth = labelWidth + metrics.height(),
                                .tickWidth = tickWidth + metrics.height(),
                                .lineHeight = metrics.height()});
}

QSize ValueAxis::sizeHint() const
{
    const int line = QFontMetrics(secondary(font())).height();
    const int rows = int(m_axis.values.size());
    const qreal height = rows > roomyRows ? ValueAxisLayout::leastHeight(rows, line)
                                          : ValueAxisLayout::mostHeight(rows, line);
    return {8 * line, qRound(height)};
}

void ValueAxis::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool ValueAxis::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ValueAxisLayout places = layout();
    for (size_t i = 0; i < places.marks.size(); ++i) {
        const AxisValue &value = m_axis.values[i];
        if (places.marks[i].row.contains(help->pos()))
            QToolTip::showText(help->globalPos(),
                               i18nc("@info:tooltip sources: value, verdict", "%1: %2, %3",
                                     label(value), value.words, word(value.verdict)),
                               this);
    }
    return true;
}

void ValueAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(secondary(font()));
    const ValueAxisLayout places = layout();
    paintScale(painter, places);
    for (size_t i = 0; i < places.marks.size(); ++i) {
        const AxisMark &mark = places.marks[i];
        painter.setPen(m_theme.mutedText());
        const QRectF name(0, mark.row.top(), places.plot.left() - 4, mark.row.height());
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(label(m_axis.values[i]), Qt::ElideRight,
                                                          int(name.width())));
        paintMark(painter, mark, m_axis.values[i]);
    }
}

void ValueAxis::paintScale(QPainter &painter, const ValueAxisLayout &places) const
{
    const qreal bottom = places.plot.bottom();
    painter.setPen(m_theme.separator());
    painter.drawLine(places.plot.bottomLeft(), places.plot.bottomRight());
    const qreal line = painter.fontMetrics().height();
    for (const AxisTick &tick : places.ticks) {
        painter.setPen(m_theme.separator());
        painter.drawLine(QPointF(tick.x, bottom), QPointF(tick.x, bottom + line * 0.25));
        painter.setPen(m_theme.mutedText());
        painter.drawText(QRectF(tick.x - 200, bottom + line * 0.3, 400, line),
                         Qt::AlignHCenter | Qt::AlignTop, tickWords(m_axis, tick.value));
    }
    if (places.reference) {
        painter.setPen(QPen(m_theme.separator(), 1, Qt::DashLine));
        painter.drawLine(QPointF(*places.reference, places.plot.top()),
                         QPointF(*places.reference, bottom));
    }
}

void ValueAxis::paintMark(QPainter &painter, const AxisMark &mark, const AxisValue &value) const
{
    const qreal dot = painter.fontMetrics().height() * 0.27;
    const QColor ink = value.verdict == Verdict::Base ? m_theme.text() : m_theme.ink(value.verdict);
    painter.setPen(QPen(ink, 2, mark.dashed ? Qt::DotLine : Qt::SolidLine));
    painter.drawLine(QPointF(mark.from, mark.y), QPointF(mark.to, mark.y));
    painter.setPen(QPen(ink, 2));
    if (mark.arrowRight)
        paintArrow(painter, {mark.to, mark.y}, 1, dot);
    if (mark.arrowLeft)
        paintArrow(painter, {mark.from, mark.y}, -1, dot);
    if (mark.isRange) {
        for (const qreal end : {mark.from, mark.to})
            painter.drawLine(QPointF(end, mark.y - dot), QPointF(end, mark.y + dot));
        return;
    }
    painter.setBrush(mark.hollow ? m_theme.paper() : ink);
    painter.drawEllipse(QPointF(mark.x, mark.y), dot, dot);
}

} // namespace crosscheck
