// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace crosscheck
{

class Actions;
class PaneStrip;

/// What can be done with the panes themselves: moving, hiding, letting one scroll by itself, making
/// it the base. Connects the actions with the strip, and offers them as a menu on a pane's head.
class PaneActions : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PaneActions(Actions *actions, PaneStrip *panes, QObject *parent = nullptr);

    /// Call when other articles or another base are shown.
    void update();

private:
    void showMenu(QPoint place);

    Actions *m_actions;
    PaneStrip *m_panes;
};

} // namespace crosscheck
