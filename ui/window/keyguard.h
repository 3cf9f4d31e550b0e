// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace crosscheck
{

/// Leaves keys to the widget that has the focus where it needs them itself: what is typed into a
/// field, what presses a button or follows a link. Elsewhere they act for the whole window.
class KeyGuard : public QObject
{
    Q_OBJECT

public:
    /// Watches all widgets of the application as long as it lives.
    explicit KeyGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace crosscheck
