// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keyguard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTreeWidget>

namespace crosscheck
{

namespace
{

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isUpOrDown(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

bool needsKey(const QObject *widget, int key)
{
    if (qobject_cast<const QAbstractButton *>(widget))
        return key == Qt::Key_Space || isEnter(key);
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTreeWidget *>(widget))
        return isEnter(key) || isUpOrDown(key);
    return qobject_cast<const QTextBrowser *>(widget) && isEnter(key);
}

} // namespace

KeyGuard::KeyGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool KeyGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isPlain || !needsKey(watched, key->key()))
        return false;
    event->accept();
    return true;
}

} // namespace crosscheck
