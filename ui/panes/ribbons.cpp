// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/ribbons.h"

#include <QPainter>
#include <QPainterPath>

namespace crosscheck
{

static bool isInSight(const RibbonStop &stop)
{
    return stop.box && stop.box->top() >= stop.text.top() &&
           stop.box->bottom() <= stop.text.bottom() && !stop.text.isEmpty();
}

std::vector<Ribbon> ribbons(const std::vector<RibbonStop> &stops)
{
    std::vector<Ribbon> made;
    for (size_t i = 0; i + 1 < stops.size(); ++i) {
        const RibbonStop &from = stops[i];
        const RibbonStop &to = stops[i + 1];
        if (!isInSight(from) || !isInSight(to) || to.text.left() <= from.text.right())
            continue;
        const auto edge = [](qreal x, const QRectF &box) {
            return QLineF(x, box.top(), x, box.bottom());
        };
        made.push_back({.left = edge(from.text.right(), *from.box),
                        .right = edge(to.text.left(), *to.box),
                        .stated = from.stated && to.stated});
    }
    return made;
}

RibbonOverlay::RibbonOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
}

void RibbonOverlay::setStops(const std::vector<RibbonStop> &stops)
{
    std::vector<Ribbon> next = ribbons(stops);
    if (next == m_ribbons)
        return;
    m_ribbons = std::move(next);
    update();
}

void RibbonOverlay::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    update();
}

static QPainterPath curve(QPointF from, QPointF to)
{
    const qreal middle = (from.x() + to.x()) / 2;
    QPainterPath path(from);
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    return path;
}

static QPainterPath band(const Ribbon &ribbon)
{
    QPainterPath path = curve(ribbon.left.p1(), ribbon.right.p1());
    path.lineTo(ribbon.right.p2());
    path.connectPath(curve(ribbon.right.p2(), ribbon.left.p2()));
    path.closeSubpath();
    return path;
}

void RibbonOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = m_theme.focus();
    fill.setAlphaF(0.12F);
    QColor line = m_theme.focus();
    line.setAlphaF(0.45F);
    for (const Ribbon &ribbon : m_ribbons) {
        if (ribbon.stated) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawPath(band(ribbon));
        }
        QPen pen(line, 1);
        if (!ribbon.stated)
            pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(curve(ribbon.left.center(), ribbon.right.center()));
    }
}

} // namespace crosscheck
