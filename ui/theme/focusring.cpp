// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace crosscheck
{

constexpr int ringWidth = 2;

FocusRing::FocusRing(QWidget *area)
    : QWidget(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    area->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *focused) { follow(focused); });
    fit();
    follow(QApplication::focusWidget());
}

void FocusRing::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    update();
}

void FocusRing::follow(const QWidget *focused)
{
    const QWidget *area = parentWidget();
    setVisible(focused && (focused == area || area->isAncestorOf(focused)));
    raise();
}

/// The mask leaves what lies inside the ring to itself, so that it scrolls as fast as without.
void FocusRing::fit()
{
    setGeometry(parentWidget()->rect());
    const QRect inside = rect().adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    setMask(QRegion(rect()) - inside);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.focus());
}

} // namespace crosscheck
