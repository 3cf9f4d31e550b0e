// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/rulerlayout.h"
#include "ui/theme/verdicttheme.h"

#include <QWidget>

#include <optional>

namespace crosscheck
{

/// The strip beside an article that shows where its findings are, and what part is in sight. A
/// click or a drag jumps there.
class Ruler : public QWidget
{
    Q_OBJECT

public:
    explicit Ruler(QWidget *parent = nullptr);

    /// `total` is the height of the article, in the unit of the marks' levels.
    void setMarks(std::vector<RulerMark> marks, double total);
    /// What part of the article is in sight.
    void setView(double top, double height);
    /// Where the current fact stands.
    void setCurrent(std::optional<double> level);
    void setTheme(const VerdictTheme &theme);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The editor wants to see this level.
    void jumped(double level);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void jumpTo(double y);
    void paintTicks(QPainter &painter) const;

    VerdictTheme m_theme;
    std::vector<RulerMark> m_marks;
    std::optional<double> m_current;
    double m_total = 0;
    double m_top = 0;
    double m_height = 0;
};

} // namespace crosscheck
