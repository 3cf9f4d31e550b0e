// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "ui/facts/factcard.h"
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

static QString lastWords()
{
    return i18n("This is the last one. Once more starts again from the top.");
}

static QString firstWords()
{
    return i18n("This is the first one. Once more goes on from the end.");
}

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
    on(ActionId::ShowDistorted, &Navigation::toggleDistorted);
    on(ActionId::ShowAll, [this] { m_parts.facts->setFilter({}); });
    on(ActionId::ToggleOrder, &Navigation::toggleOrder);
    on(ActionId::OpenCard, &Navigation::openCard);
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
    const QString last = lastWords();
    const QString first = firstWords();
    step(ActionId::NextFinding, &FactsView::nextFinding, last);
    step(ActionId::PreviousFinding, &FactsView::previousFinding, first);
    step(ActionId::NextUndecided, &FactsView::nextUndecided, last);
    step(ActionId::PreviousUndecided, &FactsView::previousUndecided, first);
    step(ActionId::NextFact, &FactsView::nextFact, last);
    step(ActionId::PreviousFact, &FactsView::previousFact, first);
    step(ActionId::FirstFact, &FactsView::firstFact, {});
    step(ActionId::LastFact, &FactsView::lastFact, {});
    connect((*m_parts.actions)[ActionId::NextClaim], &QAction::triggered, this,
            [this] { goByClaim(1); });
    connect((*m_parts.actions)[ActionId::PreviousClaim], &QAction::triggered, this,
            [this] { goByClaim(-1); });
    connect(m_parts.facts, &FactsView::stepped, this, [this](int direction, bool went) {
        tell(went, direction > 0 ? lastWords() : firstWords());
    });
}

void Navigation::update()
{
    const Actions &actions = *m_parts.actions;
    const auto comparison = m_parts.session->comparison();
    m_walk.setComparison(comparison);
    for (const ActionId id :
         {ActionId::NextFinding, ActionId::PreviousFinding, ActionId::NextClaim,
          ActionId::PreviousClaim, ActionId::NextFact, ActionId::PreviousFact, ActionId::OpenCard,
          ActionId::FirstFact, ActionId::LastFact, ActionId::NextSource, ActionId::PreviousSource,
          ActionId::MakeBase, ActionId::ShowDistorted, ActionId::ShowAll, ActionId::ToggleOrder,
          ActionId::SearchFacts, ActionId::NextArea, ActionId::PreviousArea})
        actions[id]->setEnabled(comparison != nullptr);
    actions[ActionId::Back]->setEnabled(m_parts.session->canGoBack());
    actions[ActionId::Forward]->setEnabled(m_parts.session->canGoForward());
    const int sources = comparison ? comparison->articleCount() : 0;
    for (int i = 0; i < Actions::sourceCount; ++i)
        actions.source(i)->setEnabled(i < sources);
}

void Navigation::go(bool (FactsView::*step)(), const QString &atTheEnd)
{
    tell((m_parts.facts->*step)(), atTheEnd);
}

void Navigation::tell(bool went, const QString &atTheEnd)
{
    if (went)
        Q_EMIT moved();
    else
        Q_EMIT announced(atTheEnd);
}

/// Through what the current source says, and the places of what it leaves out.
void Navigation::goByClaim(int direction)
{
    Session &session = *m_parts.session;
    const auto stop =
        m_walk.step({.article = m_parts.panes->currentArticle(),
                     .fact = session.currentFact(),
                     .claim = session.currentClaim()},
                    direction, [this](FactIndex fact) { return m_parts.facts->isShown(fact); });
    if (stop && stop->claim)
        session.setCurrentClaim(*stop->claim);
    else if (stop)
        session.setCurrentFact(stop->fact);
    tell(stop.has_value(), direction > 0 ? lastWords() : firstWords());
}

/// Once more goes back to the articles.
void Navigation::openCard()
{
    const bool isThere = m_parts.card->isAncestorOf(QApplication::focusWidget());
    (*m_parts.actions)[ActionId::ShowFactCard]->setChecked(true);
    QWidget *area = isThere ? static_cast<QWidget *>(m_parts.panes) : m_parts.card;
    area->setFocus(Qt::ShortcutFocusReason);
}

/// Once more shows all again.
void Navigation::toggleDistorted()
{
    const bool isOn = m_parts.facts->filter().group == FactGroup::Distorted;
    m_parts.facts->setFilter({.group = isOn ? FactGroup::All : FactGroup::Distorted,
                              .words = m_parts.facts->filter().words});
}

void Navigation::toggleOrder()
{
    const bool worst = m_parts.facts->order() == FactOrder::WorstFirst;
    m_parts.facts->setOrder(worst ? FactOrder::Reading : FactOrder::WorstFirst);
    if (!worst)
        m_parts.facts->firstFact(); // who asks for the worst wants to see it; Alt+Left goes back
}

/// Steps through the sources as they stand on screen, the base first; stops at either end.
void Navigation::goToSource(int steps)
{
    const Comparison &comparison = *m_parts.session->comparison();
    const std::vector<int> shown = m_parts.panes->order().shown(int(comparison.base));
    const auto at =
        std::ranges::find(shown, int(m_parts.panes->currentArticle())) - shown.begin() + steps;
    if (at < 0 || at >= std::ssize(shown))
        Q_EMIT announced(steps > 0 ? i18n("This is the last source.")
                                   : i18n("This is the first source."));
    else
        m_parts.panes->setCurrentArticle(ArticleIndex(shown[size_t(at)]));
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
