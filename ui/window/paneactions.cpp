// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/paneactions.h"

#include "ui/panes/panestrip.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QMenu>

namespace crosscheck
{

PaneActions::PaneActions(Actions *actions, PaneStrip *panes, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_panes(panes)
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::MoveSourceLeft, [this] { m_panes->movePane(m_panes->currentArticle(), -1); });
    on(ActionId::MoveSourceRight, [this] { m_panes->movePane(m_panes->currentArticle(), 1); });
    on(ActionId::HideSource, [this] { m_panes->setPaneHidden(m_panes->currentArticle(), true); });
    on(ActionId::ShowAllSources, [this] { m_panes->showAllPanes(); });
    on(ActionId::RestSource,
       [this](bool rests) { m_panes->setFollowing(m_panes->currentArticle(), !rests); });
    connect(m_panes, &PaneStrip::orderChanged, this, &PaneActions::update);
    connect(m_panes, &PaneStrip::currentArticleChanged, this, &PaneActions::update);
    connect(m_panes, &PaneStrip::paneMenuRequested, this, &PaneActions::showMenu);
    update();
}

void PaneActions::update()
{
    const ArticleIndex article = m_panes->currentArticle();
    const std::optional<ArticleIndex> base = m_panes->base();
    const bool movable = base && article != *base;
    for (const ActionId id :
         {ActionId::MoveSourceLeft, ActionId::MoveSourceRight, ActionId::HideSource})
        (*m_actions)[id]->setEnabled(movable);
    (*m_actions)[ActionId::RestSource]->setEnabled(base.has_value());
    (*m_actions)[ActionId::RestSource]->setChecked(base && !m_panes->isFollowing(article));
    (*m_actions)[ActionId::ShowAllSources]->setEnabled(
        base && !m_panes->order().hidden(int(*base)).empty());
}

void PaneActions::showMenu(QPoint place)
{
    QMenu menu;
    menu.addAction((*m_actions)[ActionId::MakeBase]);
    menu.addSeparator();
    for (const ActionId id : {ActionId::MoveSourceLeft, ActionId::MoveSourceRight,
                              ActionId::HideSource, ActionId::ShowAllSources})
        menu.addAction((*m_actions)[id]);
    menu.addSeparator();
    menu.addAction((*m_actions)[ActionId::RestSource]);
    menu.exec(place);
}

} // namespace crosscheck
