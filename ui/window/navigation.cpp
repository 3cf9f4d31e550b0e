// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "ui/facts/factsview.h"
#include "ui/panes/panestrip.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"

#include <KLocalizedString>

#include <QAction>
#include <QApplication>

#include <algorithm>

namespace crosscheck
{

Navigation::Navigation(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectSteps();
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_parts.actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::Back, [this] { m_parts.session->goBack(); });
    on(ActionId::Forward, [this] { m_parts.session->goForward(); });
    on(ActionId::NextSource, [this] { goToSource(1); });
    on(ActionId::PreviousSource, [this] { goToSource(-1); });
    on(ActionId::NextArea, [this] { moveFocus(1); });
    on(ActionId::PreviousArea, [this] { moveFocus(-1); });
    on(ActionId::MakeBase, [this] { m_parts.session->setBase(m_parts.panes->currentArticle()); });
    on(ActionId::ShowDistorted,
       [this] { m_parts.facts->setFilter({.group = FactGroup::Distorted}); });
    on(ActionId::ShowAll, [this] { m_parts.facts->setFilter({}); });
    on(ActionId::ToggleOrder, &Navigation::toggleOrder);
    on(ActionId::SearchFacts, [this] { m_parts.facts->focusSearch(); });
    for (int i = 0; i < Actions::sourceCount; ++i) {
        connect(m_parts.actions->source(i), &QAction::triggered, this,
                [this, i] { m_parts.panes->setCurrentArticle(ArticleIndex(i)); });
    }
}

void Navigation::connectSteps()
{
    const auto step = [this](ActionId id, bool (FactsView::*way)(), const QString &atTheEnd) {
        connect((*m_parts.actions)[id], &QAction::triggered, this,
                [this, way, atTheEnd] { go(way, atTheEnd); });
    };
    const QString last = i18n("This is the last one. Once more starts again from the top.");
    const QString first = i18n("This is the first one. Once more goes on from the end.");
    step(ActionId::NextFinding, &FactsView::nextFinding, last);
    step(ActionId::PreviousFinding, &FactsView::previousFinding, first);
    step(ActionId::NextUndecided, &FactsView::nextUndecided, last);
    step(ActionId::PreviousUndecided, &FactsView::previousUndecided, first);
    step(ActionId::NextFact, &FactsView::nextFact, last);
    step(ActionId::PreviousFact, &FactsView::previousFact, first);
    step(ActionId::FirstFact, &FactsView::firstFact, {});
    step(ActionId::LastFact, &FactsView::lastFact, {});
}

void Navigation::update()
{
    const Actions &actions = *m_parts.actions;
    const auto comparison = m_parts.session->comparison();
    for (const ActionId id :
         {ActionId::NextFinding, ActionId::PreviousFinding, ActionId::NextFact,
          ActionId::PreviousFact, ActionId::FirstFact, ActionId::LastFact, ActionId::NextSource,
          ActionId::PreviousSource, ActionId::MakeBase, ActionId::ShowDistorted, ActionId::ShowAll,
          ActionId::ToggleOrder, ActionId::SearchFacts, ActionId::NextArea, ActionId::PreviousArea})
        actions[id]->setEnabled(comparison != nullptr);
    actions[ActionId::Back]->setEnabled(m_parts.session->canGoBack());
    actions[ActionId::Forward]->setEnabled(m_parts.session->canGoForward());
    const int sources = comparison ? comparison->articleCount() : 0;
    for (int i = 0; i < Actions::sourceCount; ++i)
        actions.source(i)->setEnabled(i < sources);
}

void Navigation::go(bool (FactsView::*step)(), const QString &atTheEnd)
{
    if ((m_parts.facts->*step)())
        Q_EMIT moved();
    else
        Q_EMIT announced(atTheEnd);
}

void Navigation::toggleOrder()
{
    const bool worst = m_parts.facts->order() == FactOrder::WorstFirst;
    m_parts.facts->setOrder(worst ? FactOrder::Reading : FactOrder::WorstFirst);
}

/// Steps through the sources as they stand on screen, the base first; stops at either end.
void Navigation::goToSource(int steps)
{
    const Comparison &comparison = *m_parts.session->comparison();
    std::vector<ArticleIndex> shown{comparison.base};
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (ArticleIndex(i) != comparison.base)
            shown.push_back(ArticleIndex(i));
    }
    const auto at = std::ranges::find(shown, m_parts.panes->currentArticle()) - shown.begin();
    const auto last = std::ptrdiff_t(shown.size()) - 1;
    m_parts.panes->setCurrentArticle(
        shown[size_t(std::clamp(at + steps, std::ptrdiff_t(0), last))]);
}

/// What is hidden is passed over.
void Navigation::moveFocus(int steps)
{
    const int count = int(m_parts.areas.size());
    int at = 0;
    for (int i = 0; i < count; ++i) {
        if (m_parts.areas[size_t(i)]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    for (int tries = 0; tries < count; ++tries) {
        at = (at + steps + count) % count;
        if (m_parts.areas[size_t(at)]->isVisible())
            break;
    }
    m_parts.areas[size_t(at)]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace crosscheck
