// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/factgroup.h"
#include "ui/theme/verdicttheme.h"

#include <QAbstractButton>

namespace crosscheck
{

/// One choice of facts and how many there are: "Hedge 5".
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(FactGroup group, QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    void setCount(int count);
    [[nodiscard]] FactGroup group() const { return m_group; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VerdictTheme m_theme;
    FactGroup m_group;
};

} // namespace crosscheck
