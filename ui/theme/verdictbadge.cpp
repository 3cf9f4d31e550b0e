// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/verdictbadge.h"

#include "ui/theme/verdictmark.h"

#include <QPainter>

namespace crosscheck
{

QSizeF badgeSize(const QFontMetricsF &metrics)
{
    return {metrics.height() * 1.35, metrics.height() * 1.2};
}

/// Fill and outline of the box; what is not to be painted is Qt::NoBrush or Qt::NoPen.
struct BadgeBox {
    QBrush fill;
    QPen outline;
    QColor ink;
};

static QPen dashedPen(const QColor &color)
{
    QPen pen(color, 1);
    pen.setDashPattern({3, 2});
    return pen;
}

static BadgeBox badgeBox(Verdict verdict, const VerdictTheme &theme)
{
    switch (verdict) {
    case Verdict::Base:
        return {theme.text(), Qt::NoPen, theme.paper()};
    case Verdict::Dropped:
        return {Qt::NoBrush, dashedPen(theme.ink(verdict)), theme.ink(verdict)};
    case Verdict::Absent:
        return {Qt::NoBrush, Qt::NoPen, theme.mutedText()};
    default:
        return {theme.tint(verdict), Qt::NoPen, theme.ink(verdict)};
    }
}

static QFont signFont(const QFont &font, const QRectF &box)
{
    QFont made = font;
    made.setPixelSize(qMax(6, qRound(box.height() * 0.68)));
    made.setBold(true);
    return made;
}

/// Centred on its ink rather than on its line, so that "…" and "“" sit in the middle as "=" does.
static void paintSign(QPainter &painter, const QRectF &box, QChar sign)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QRectF ink = metrics.tightBoundingRect(sign);
    painter.drawText(box.center() - ink.center(), sign);
}

void paintBadge(QPainter &painter, const QRectF &box, Verdict verdict, QChar sign,
                const VerdictTheme &theme)
{
    const BadgeBox look = badgeBox(verdict, theme);
    const qreal radius = box.height() * 0.2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.fill);
    painter.setPen(look.outline);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(look.ink);
    painter.setFont(signFont(painter.font(), box));
    paintSign(painter, box, sign);
    painter.restore();
}

void paintBadge(QPainter &painter, const QRectF &box, Verdict verdict, const VerdictTheme &theme)
{
    paintBadge(painter, box, verdict, sign(verdict), theme);
}

} // namespace crosscheck
