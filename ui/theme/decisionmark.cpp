// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/decisionmark.h"

#include <KLocalizedString>

#include <QPainter>
#include <QPainterPath>

namespace crosscheck
{

namespace
{

/// In a square from 0 to 1.
QPainterPath shape(Decision decision)
{
    QPainterPath path;
    switch (decision) {
    case Decision::Undecided:
        path.addEllipse(QPointF(0.5, 0.5), 0.2, 0.2);
        break;
    case Decision::Accepted:
        path.moveTo(0.12, 0.52);
        path.lineTo(0.4, 0.82);
        path.lineTo(0.88, 0.2);
        break;
    case Decision::Flagged:
        path.moveTo(0.25, 0.95);
        path.lineTo(0.25, 0.08);
        path.lineTo(0.85, 0.3);
        path.lineTo(0.25, 0.54);
        break;
    case Decision::Dismissed:
        path.moveTo(0.2, 0.2);
        path.lineTo(0.8, 0.8);
        path.moveTo(0.8, 0.2);
        path.lineTo(0.2, 0.8);
        break;
    }
    return path;
}

QColor inkOf(Decision decision, const VerdictTheme &theme)
{
    switch (decision) {
    case Decision::Flagged:
        return theme.ink(Verdict::Changed);
    case Decision::Accepted:
        return theme.text();
    case Decision::Undecided:
    case Decision::Dismissed:
        return theme.mutedText();
    }
    Q_UNREACHABLE_RETURN({});
}

QRectF squareIn(const QRectF &box)
{
    const qreal side = qMin(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    return square;
}

} // namespace

QString word(Decision decision)
{
    switch (decision) {
    case Decision::Undecided:
        return i18nc("@info decision on a fact", "undecided");
    case Decision::Accepted:
        return i18nc("@info decision on a fact", "accepted");
    case Decision::Flagged:
        return i18nc("@info decision on a fact", "flagged");
    case Decision::Dismissed:
        return i18nc("@info decision on a fact", "dismissed");
    }
    Q_UNREACHABLE_RETURN({});
}

void paintDecision(QPainter &painter, const QRectF &box, Decision decision,
                   const VerdictTheme &theme)
{
    const QRectF square = squareIn(box);
    const QColor ink = inkOf(decision, theme);
    const QTransform place = QTransform::fromTranslate(square.left(), square.top())
                                 .scale(square.width(), square.height());
    const qreal stroke = decision == Decision::Undecided ? 0.08 : 0.15;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(ink, qMax(1.0, square.width() * stroke), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(decision == Decision::Flagged ? QBrush(ink) : Qt::NoBrush);
    painter.drawPath(place.map(shape(decision)));
    painter.restore();
}

void paintChangedSince(QPainter &painter, const QRectF &box, const VerdictTheme &theme)
{
    const QRectF square = squareIn(box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink(Verdict::Hedge));
    painter.drawEllipse(square);
    painter.setPen(
        QPen(theme.paper(), qMax(1.0, square.width() * 0.16), Qt::SolidLine, Qt::RoundCap));
    const qreal x = square.center().x();
    painter.drawLine(QPointF(x, square.top() + square.height() * 0.24),
                     QPointF(x, square.top() + square.height() * 0.52));
    painter.drawPoint(QPointF(x, square.top() + square.height() * 0.76));
    painter.restore();
}

QIcon decisionIcon(Decision decision, int size, const VerdictTheme &theme)
{
    constexpr qreal finest = 2; // sharp on screens of twice the resolution too
    QPixmap pixmap(QSize(size, size) * finest);
    pixmap.setDevicePixelRatio(finest);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintDecision(painter, QRectF(1, 1, size - 2, size - 2), decision, theme);
    return QIcon(pixmap);
}

} // namespace crosscheck
