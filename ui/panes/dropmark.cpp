// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/dropmark.h"

#include <utility>

namespace crosscheck
{

constexpr int markWidth = 4;

DropMark::DropMark(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropMark::setTheme(const VerdictTheme &theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.focus());
    setPalette(colours);
}

void DropMark::follow(const PaneStripLayout &columns, int dragged, int base, int x)
{
    const int target = columns.paneAt(x, base);
    const bool makesRoom = target >= 0 && target != base && target != dragged && dragged != base;
    m_target = makesRoom ? std::optional(target) : std::nullopt;
    setVisible(makesRoom);
    if (!makesRoom)
        return;
    const QRect pane = columns.panes[size_t(target)];
    const bool fromLeft = columns.panes[size_t(dragged)].left() < pane.left();
    setGeometry(fromLeft ? pane.right() - markWidth + 1 : pane.left(), 0, markWidth, pane.height());
    raise();
}

std::optional<int> DropMark::take()
{
    hide();
    return std::exchange(m_target, std::nullopt);
}

} // namespace crosscheck
