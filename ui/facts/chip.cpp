// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/chip.h"

#include "ui/facts/factfonts.h"

#include <QPainter>

namespace crosscheck
{

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(secondary(font()));
    return {metrics.horizontalAdvance(text()) + metrics.height(), metrics.height() * 3 / 2};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = hasFocus() || isChosen() || underMouse();
    painter.setBrush(isChosen() ? m_theme.focusTint() : m_theme.paper());
    painter.setPen(QPen(lively ? m_theme.focus() : m_theme.separator(), hasFocus() ? 2 : 1));
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(m_theme.text());
    painter.setFont(isChosen() ? bold(secondary(font())) : secondary(font()));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace crosscheck
