// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/storyactions.h"

#include "model/report/figures.h"
#include "ui/panes/articlepane.h"
#include "ui/panes/factplace.h"
#include "ui/panes/panestrip.h"
#include "ui/window/actions.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/storydialog.h"

#include <KLocalizedString>

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace crosscheck
{

StoryActions::StoryActions(Actions *actions, PaneStrip *panes, ReviewDesk *desk, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_panes(panes)
    , m_desk(desk)
{
    connect((*m_actions)[ActionId::ChooseStory], &QAction::triggered, this, &StoryActions::ask);
    connect(m_panes, &PaneStrip::textMenuRequested, this, &StoryActions::showMenu);
    update();
}

void StoryActions::update()
{
    (*m_actions)[ActionId::ChooseStory]->setEnabled(m_panes->comparison() && !m_desk->isReadOnly());
}

const Article &StoryActions::article() const
{
    return m_panes->comparison()->article(m_panes->currentArticle());
}

/// The block that states the current fact, else the first.
size_t StoryActions::currentBlock() const
{
    const auto fact = m_panes->currentFact();
    const auto at =
        fact ? statedAt(*m_panes->comparison(), *fact, m_panes->currentArticle()) : std::nullopt;
    const auto &blocks = article().blocks;
    const auto found = std::ranges::find_if(
        blocks, [&](const Block &block) { return at && block.span.contains(at->begin()); });
    return found == blocks.end() ? 0 : size_t(found - blocks.begin());
}

void StoryActions::ask()
{
    const auto &shown =
        m_panes->comparison()->alignment->articles[size_t(m_panes->currentArticle())]->article;
    auto *dialog = new StoryDialog(shown, letterAndName(*shown, m_panes->currentArticle()),
                                   currentBlock(), m_panes->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StoryDialog::chosen, this, &StoryActions::take);
    dialog->open();
}

void StoryActions::showMenu(QPoint place, Fold blocks)
{
    const bool isStory = !article().blocks[blocks.first].isDebris();
    const bool several = blocks.last - blocks.first > 1;
    QMenu menu;
    QAction *turn =
        menu.addAction(isStory   ? i18nc("@action:inmenu", "Leave This Paragraph Out")
                       : several ? i18nc("@action:inmenu", "Take These Lines Into the Story")
                                 : i18nc("@action:inmenu", "Take This Line Into the Story"),
                       this, [this, blocks, isStory] { set(blocks, !isStory); });
    turn->setEnabled(!m_desk->isReadOnly());
    menu.addAction((*m_actions)[ActionId::ChooseStory]);
    menu.addSeparator();
    if (const ArticlePane *pane = m_panes->pane(m_panes->currentArticle())) {
        QAction *copy = menu.addAction(i18nc("@action:inmenu", "Copy the Selected Text"),
                                       pane->view(), &ArticleView::copy);
        copy->setEnabled(!pane->view()->selection().isEmpty());
        menu.addAction(i18nc("@action:inmenu", "Select All"), pane->view(),
                       &ArticleView::selectAll);
    }
    menu.exec(place);
}

void StoryActions::set(Fold blocks, bool isStory)
{
    std::vector<bool> story;
    story.reserve(article().blocks.size());
    for (size_t i = 0; i < article().blocks.size(); ++i)
        story.push_back(blocks.contains(i) ? isStory : !article().blocks[i].isDebris());
    take(story);
}

void StoryActions::take(const std::vector<bool> &isStory)
{
    const Article &shown = article();
    std::vector<BlockChange> changes = m_desk->project().blockChanges();
    int turned = 0;
    for (size_t i = 0; i < std::min(isStory.size(), shown.blocks.size()); ++i) {
        if (isStory[i] != shown.blocks[i].isDebris())
            continue;
        changes = withBlock(std::move(changes), shown, i, isStory[i]);
        ++turned;
    }
    if (turned > 0 && m_desk->setBlockChanges(changes))
        Q_EMIT announced(i18ncp("@info:status", "What belongs to the story has changed in 1 place.",
                                "What belongs to the story has changed in %1 places.", turned));
}

} // namespace crosscheck
