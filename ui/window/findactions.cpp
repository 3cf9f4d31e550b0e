// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findactions.h"

#include "ui/panes/findbar.h"
#include "ui/panes/panestrip.h"
#include "ui/window/actions.h"

#include <QAction>

namespace crosscheck
{

FindActions::FindActions(Actions *actions, FindBar *bar, PaneStrip *panes, QObject *parent)
    : QObject(parent)
{
    connect((*actions)[ActionId::Find], &QAction::triggered, bar, &FindBar::open);
    // Going on with a search that was closed opens it again.
    const auto step = [actions, bar](ActionId id, bool (FindBar::*way)()) {
        connect((*actions)[id], &QAction::triggered, bar, [bar, way] {
            if (bar->isHidden())
                bar->open();
            else
                (bar->*way)();
        });
    };
    step(ActionId::FindNext, &FindBar::next);
    step(ActionId::FindPrevious, &FindBar::previous);
    connect(bar, &FindBar::changed, panes,
            [bar, panes] { panes->showHits(bar->hits(), bar->current()); });
    connect(bar, &FindBar::closed, panes, [panes] { panes->setFocus(Qt::OtherFocusReason); });
}

} // namespace crosscheck
