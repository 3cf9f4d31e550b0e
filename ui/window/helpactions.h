// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/handbook.h"

#include <QObject>
#include <QPointer>

class KXmlGuiWindow;

namespace crosscheck
{

class Actions;

/// What explains the program: handbook, keys, about, and the bar that finds any command.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this. Shape: the menus of the window are not built yet.
    HelpActions(const Actions &actions, KXmlGuiWindow *window);

    /// Call when the menus are built: takes out what stands in them twice.
    void tidyMenus();

private:
    void showHandbook();
    void showKeys();
    void showCommands();

    KXmlGuiWindow *m_window;
    QPointer<Handbook> m_handbook; ///< while it is open
};

} // namespace crosscheck
