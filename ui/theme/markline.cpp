// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/markline.h"

#include <QPainter>
#include <QPainterPath>

namespace crosscheck
{

/// Shape: `dashes` as QPen has them, in widths of the pen; empty for an unbroken line.
static QPen pen(const QColor &ink, qreal width, const QList<qreal> &dashes = {},
                Qt::PenCapStyle cap = Qt::FlatCap)
{
    QPen made(ink, width, Qt::SolidLine, cap);
    if (!dashes.isEmpty())
        made.setDashPattern(dashes);
    return made;
}

static void paintWave(QPainter &painter, const QLineF &under, const QColor &ink, qreal unit)
{
    const qreal half = 2 * unit;
    QPainterPath wave(under.p1());
    qreal side = unit * 1.6;
    for (qreal x = under.x1(); x < under.x2(); x += half, side = -side) {
        const qreal end = qMin(x + half, under.x2());
        wave.quadTo((x + end) / 2, under.y1() + side, end, under.y1());
    }
    painter.setPen(pen(ink, unit * 0.8, {}, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

void paintMarkLine(QPainter &painter, const QLineF &under, MarkLine line, const QColor &ink,
                   qreal unit)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal thin = unit * 0.65;
    switch (line) {
    case MarkLine::None:
    case MarkLine::Hollow:
        break;
    case MarkLine::Solid:
    case MarkLine::SolidWithBar:
        painter.setPen(pen(ink, unit));
        painter.drawLine(under.translated(0, unit / 2));
        break;
    case MarkLine::ThinSolid:
        painter.setPen(pen(ink, thin));
        painter.drawLine(under.translated(0, thin / 2));
        break;
    case MarkLine::ThinDotted:
        painter.setPen(pen(ink, thin, {1, 2}));
        painter.drawLine(under.translated(0, thin / 2));
        break;
    case MarkLine::Dotted:
        painter.setPen(pen(ink, unit, {1, 1.5}));
        painter.drawLine(under.translated(0, unit / 2));
        break;
    case MarkLine::Dashed:
        painter.setPen(pen(ink, unit, {4, 2}));
        painter.drawLine(under.translated(0, unit / 2));
        break;
    case MarkLine::DashDot:
        painter.setPen(pen(ink, unit, {5, 2, 1, 2}));
        painter.drawLine(under.translated(0, unit / 2));
        break;
    case MarkLine::Double:
        painter.setPen(pen(ink, thin));
        painter.drawLine(under.translated(0, thin / 2));
        painter.drawLine(under.translated(0, thin / 2 + 2 * unit));
        break;
    case MarkLine::Wavy:
        paintWave(painter, under.translated(0, unit), ink, unit);
        break;
    }
    painter.restore();
}

} // namespace crosscheck
