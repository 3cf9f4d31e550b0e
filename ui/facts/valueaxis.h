// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/valueaxislayout.h"
#include "ui/theme/verdicttheme.h"

#include <QWidget>

namespace crosscheck
{

/// The values of a fact on one axis: bounds as arrows, "about" dashed, ranges as bars.
class ValueAxis : public QWidget
{
    Q_OBJECT

public:
    explicit ValueAxis(QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    void setValues(const AxisValues &axis, ArticleIndex base);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] ValueAxisLayout layout() const;
    [[nodiscard]] QString label(const AxisValue &value) const;
    void describe();
    void paintScale(QPainter &painter, const ValueAxisLayout &layout) const;
    void paintMark(QPainter &painter, const AxisMark &mark, const AxisValue &value) const;

    VerdictTheme m_theme;
    AxisValues m_axis;
    ArticleIndex m_base{};
};

} // namespace crosscheck
