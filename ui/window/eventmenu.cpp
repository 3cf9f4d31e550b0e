// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/eventmenu.h"

#include <KLocalizedString>

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace crosscheck
{

EventMenu::EventMenu(QWidget *parent)
    : KActionMenu(QIcon::fromTheme(u"view-list-details"_s), i18nc("@action:inmenu", "Event"),
                  parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(i18nc("@info:tooltip", "The articles tell of several events: choose one"));
    show({}, 0);
}

void EventMenu::show(const QStringList &titles, int current)
{
    menu()->clear();
    setVisible(titles.size() > 1);
    setText(i18nc("@action:inmenu", "Event"));
    if (titles.size() < 2)
        return;
    auto *group = new QActionGroup(menu());
    for (int i = 0; i < int(titles.size()); ++i) {
        QAction *choice = menu()->addAction(QString(titles[i]).replace(u'&', "&&"_L1));
        choice->setCheckable(true);
        choice->setChecked(i == current);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, i] { Q_EMIT chosen(i); });
    }
    setText(i18nc("@action:inmenu event 1 of 3", "Event %1 of %2", current + 1, titles.size()));
}

} // namespace crosscheck
