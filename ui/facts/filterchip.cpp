// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/filterchip.h"

#include "ui/facts/factfonts.h"

#include <KLocalizedString>

#include <QPainter>

namespace crosscheck
{

FilterChip::FilterChip(FactGroup group, QWidget *parent)
    : QAbstractButton(parent)
    , m_group(group)
{
    setCheckable(true);
    setAutoExclusive(true); // one stop for Tab; arrows go on to the others
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void FilterChip::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    update();
}

void FilterChip::setCount(int count)
{
    setText(i18nc("@option group of facts, how many", "%1 %2", words(m_group), count));
    setAccessibleName(
        i18ncp("@option group of facts", "%2, %1 fact", "%2, %1 facts", count, words(m_group)));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(secondary(font()));
    return {metrics.horizontalAdvance(text()) + metrics.height(), metrics.height() * 3 / 2};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = hasFocus() || isChecked() || underMouse();
    painter.setBrush(isChecked() ? m_theme.focusTint() : m_theme.paper());
    painter.setPen(QPen(lively ? m_theme.focus() : m_theme.separator(), hasFocus() ? 2 : 1));
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(m_theme.text());
    painter.setFont(isChecked() ? bold(secondary(font())) : secondary(font()));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace crosscheck
