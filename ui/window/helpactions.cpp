// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpactions.h"

#include "ui/window/actions.h"
#include "ui/window/keysheet.h"

#include <KAboutApplicationDialog>
#include <KAboutData>
#include <KActionCollection>
#include <KStandardAction>
#include <KXmlGuiWindow>

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace crosscheck
{

/// The bar comes from the framework under this name; ours adds our own keys for it.
constexpr QLatin1StringView frameworkBar("open_kcommand_bar");

HelpActions::HelpActions(const Actions &actions, KXmlGuiWindow *window)
    : QObject(window)
    , m_window(window)
{
    const auto on = [this, &actions](ActionId id, void (HelpActions::*slot)()) {
        connect(actions[id], &QAction::triggered, this, slot);
    };
    on(ActionId::ShowHandbook, &HelpActions::showHandbook);
    on(ActionId::ShowKeys, &HelpActions::showKeys);
    on(ActionId::CommandBar, &HelpActions::showCommands);
    KStandardAction::aboutApp(
        this,
        [window] { (new KAboutApplicationDialog(KAboutData::applicationData(), window))->show(); },
        window->actionCollection());
    window->setHelpMenuEnabled(false); // it leads to KDE's handbooks, bug tracker and fund
}

void HelpActions::tidyMenus()
{
    QAction *bar = m_window->actionCollection()->action(frameworkBar);
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        if (bar)
            menu->removeAction(bar);
    }
    m_window->addAction(bar); // its key stays
}

void HelpActions::showHandbook()
{
    if (!m_handbook)
        m_handbook = new Handbook(m_window);
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

void HelpActions::showKeys()
{
    KeySheet sheet(*m_window->menuBar(), m_window);
    sheet.exec();
}

void HelpActions::showCommands()
{
    if (QAction *bar = m_window->actionCollection()->action(frameworkBar))
        bar->trigger();
}

} // namespace crosscheck
