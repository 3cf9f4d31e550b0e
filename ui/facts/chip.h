// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QAbstractButton>

namespace crosscheck
{

/// A small round button for a choice. What it says is its text().
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Whether it stands for the present choice.
    [[nodiscard]] virtual bool isChosen() const { return isChecked(); }

private:
    VerdictTheme m_theme;
};

} // namespace crosscheck
