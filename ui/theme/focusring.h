// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QWidget>

namespace crosscheck
{

/// Shows around an area of the window that the keys go there: a ring along its edges while the
/// area, or anything in it, has the keyboard focus.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *area);

    void setTheme(const VerdictTheme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(const QWidget *focused);
    void fit();

    VerdictTheme m_theme;
};

} // namespace crosscheck
