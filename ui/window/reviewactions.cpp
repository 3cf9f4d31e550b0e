// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reviewactions.h"

#include "model/report/figures.h"
#include "model/review/bonded.h"
#include "ui/facts/decisionbar.h"
#include "ui/facts/factcard.h"
#include "ui/facts/factsview.h"
#include "ui/panes/panestrip.h"
#include "ui/theme/decisionmark.h"
#include "ui/theme/verdictmark.h"
#include "ui/window/actions.h"
#include "ui/window/lostdialog.h"
#include "ui/window/matchdialog.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/session.h"
#include "ui/window/verdictmenu.h"

#include <KLocalizedString>

#include <QAction>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString doneWords(Decision decision)
{
    switch (decision) {
    case Decision::Accepted:
        return i18nc("@info:status", "Accepted.");
    case Decision::Flagged:
        return i18nc("@info:status", "Flagged.");
    case Decision::Dismissed:
        return i18nc("@info:status", "Dismissed.");
    case Decision::Undecided:
        return i18nc("@info:status", "Left undecided.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ReviewActions::ReviewActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_parts.actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::Accept, [this] { decide(Decision::Accepted); });
    on(ActionId::Flag, [this] { decide(Decision::Flagged); });
    on(ActionId::Dismiss, [this] { decide(Decision::Dismissed); });
    on(ActionId::Skip, &ReviewActions::skip);
    on(ActionId::Judge, &ReviewActions::judge);
    on(ActionId::Match, &ReviewActions::match);
    on(ActionId::Unmatch, &ReviewActions::unmatch);
    on(ActionId::ShowLost, &ReviewActions::showLost);
    on(ActionId::Note, &ReviewActions::editNote);
    on(ActionId::Undo, &ReviewActions::undo);
    on(ActionId::Redo, &ReviewActions::redo);

    DecisionBar *bar = m_parts.card->decisionBar();
    const Actions &actions = *m_parts.actions;
    bar->setCommands({.accept = actions[ActionId::Accept],
                      .flag = actions[ActionId::Flag],
                      .dismiss = actions[ActionId::Dismiss],
                      .skip = actions[ActionId::Skip],
                      .judge = actions[ActionId::Judge],
                      .note = actions[ActionId::Note]});
    connect(bar, &DecisionBar::noteEdited, this, [this](const QString &note) {
        if (const auto fact = m_parts.session->currentFact())
            m_parts.desk->setNote(*fact, note);
    });
    connect(bar, &DecisionBar::noteLeft, this, &ReviewActions::leaveNote);
    connect(m_parts.desk, &ReviewDesk::reviewChanged, this, &ReviewActions::update);
    update();
}

void ReviewActions::update()
{
    const ReviewDesk &desk = *m_parts.desk;
    const bool open = desk.review() != nullptr;
    const bool onFact = open && m_parts.session->currentFact() && !desk.isReadOnly();
    for (const ActionId id : {ActionId::Accept, ActionId::Flag, ActionId::Dismiss, ActionId::Judge,
                              ActionId::Note, ActionId::Match, ActionId::Unmatch})
        (*m_parts.actions)[id]->setEnabled(onFact);
    for (const ActionId id : {ActionId::Skip, ActionId::NextUndecided, ActionId::PreviousUndecided})
        (*m_parts.actions)[id]->setEnabled(open);
    (*m_parts.actions)[ActionId::ShowLost]->setEnabled(open && !desk.review()->lost.empty());
    (*m_parts.actions)[ActionId::Undo]->setEnabled(open && desk.canUndo());
    (*m_parts.actions)[ActionId::Redo]->setEnabled(open && desk.canRedo());
}

void ReviewActions::decide(Decision decision)
{
    const auto fact = m_parts.session->currentFact();
    if (fact && m_parts.desk->decide(*fact, decision))
        goOn(doneWords(decision));
}

void ReviewActions::skip()
{
    goOn(i18nc("@info:status", "Skipped."));
}

/// To the next finding without a decision. At the end it stays; the next key starts again from the
/// top.
void ReviewActions::goOn(const QString &done)
{
    const bool went = m_parts.facts->nextUndecided();
    if (!went)
        m_parts.facts->leaveHiddenFact();
    const bool wraps = !went && m_parts.desk->progress().left() > 0;
    Q_EMIT announced(wraps ? i18nc("@info:status what was done, how many are left",
                                   "%1 %2 This is the last one; once more starts from the top.",
                                   done, leftWords())
                           : u"%1 %2"_s.arg(done, leftWords()));
}

QString ReviewActions::leftWords() const
{
    const int left = m_parts.desk->progress().left();
    return left == 0
               ? i18nc("@info:status", "Nothing is left to decide.")
               : i18ncp("@info:status findings without a decision", "%1 left.", "%1 left.", left);
}

void ReviewActions::judge()
{
    const auto fact = m_parts.session->currentFact();
    if (!fact)
        return;
    auto *menu =
        new VerdictMenu(m_parts.session->comparison()->fact(*fact).label,
                        m_parts.desk->of(*fact).verdict, m_parts.card->theme(), m_parts.card);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &VerdictMenu::chosen, this, [this, fact](std::optional<Verdict> verdict) {
        if (m_parts.desk->judge(*fact, verdict))
            Q_EMIT announced(stateWords(*fact));
    });
    const QWidget *bar = m_parts.card->decisionBar();
    menu->popup(bar->mapToGlobal(QPoint(bar->fontMetrics().height(), -menu->sizeHint().height())));
}

void ReviewActions::match()
{
    const auto fact = m_parts.session->currentFact();
    if (!fact)
        return;
    auto *dialog = new MatchDialog(m_parts.session->comparison(), *m_parts.session->keyedFacts(),
                                   *fact, m_parts.card->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MatchDialog::chosen, this, [this, fact](FactIndex other) {
        const Alignment &alignment = *m_parts.session->comparison()->alignment;
        if (m_parts.desk->setBonds(
                joined(m_parts.desk->project().bonds(), alignment, *fact, other)))
            Q_EMIT announced(i18nc("@info:status", "Matched: one fact from now on."));
    });
    dialog->open();
}

/// Takes what the current source says out of the fact.
void ReviewActions::unmatch()
{
    const auto fact = m_parts.session->currentFact();
    if (!fact)
        return;
    const Alignment &alignment = *m_parts.session->comparison()->alignment;
    const ArticleIndex article = m_parts.panes->currentArticle();
    const std::vector<Bond> &before = m_parts.desk->project().bonds();
    const std::vector<Bond> bonds = parted(before, alignment, *fact, article);
    if (bonds == before)
        Q_EMIT announced(i18nc("@info:status", "Nothing to take out: go to a source that states "
                                               "this fact together with others."));
    else if (m_parts.desk->setBonds(bonds))
        Q_EMIT announced(i18nc("@info:status source",
                               "Taken out: what %1 says is a fact of its "
                               "own from now on.",
                               siglum(article)));
}

void ReviewActions::showLost()
{
    auto *dialog = new LostDialog(m_parts.desk->review()->lost, m_parts.card->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewActions::undo()
{
    if (const auto stepped = m_parts.desk->undo())
        showStep(stepped->fact, i18nc("@info:status", "Undone."));
}

void ReviewActions::redo()
{
    if (const auto stepped = m_parts.desk->redo())
        showStep(stepped->fact, i18nc("@info:status", "Done again."));
}

/// What is undone is shown, wherever the editor was.
void ReviewActions::showStep(std::optional<FactIndex> fact, const QString &done)
{
    if (fact)
        m_parts.session->setCurrentFact(fact);
    Q_EMIT announced(fact ? u"%1 %2"_s.arg(done, stateWords(*fact)) : done);
}

/// "Ferry: passengers: flagged, judged rounded."
QString ReviewActions::stateWords(FactIndex fact) const
{
    const FactReview review = m_parts.desk->of(fact);
    const QString label = m_parts.session->comparison()->fact(fact).label;
    return review.verdict
               ? i18nc("@info:status fact: decision, the editor's verdict", "%1: %2, judged %3.",
                       label, word(review.decision), word(*review.verdict))
               : i18nc("@info:status fact: decision", "%1: %2.", label, word(review.decision));
}

void ReviewActions::editNote()
{
    if (!m_parts.card->isVisible())
        (*m_parts.actions)[ActionId::ShowFactCard]->setChecked(true);
    m_parts.card->decisionBar()->editNote();
}

void ReviewActions::leaveNote()
{
    m_parts.facts->setFocus(Qt::OtherFocusReason);
    const auto fact = m_parts.session->currentFact();
    if (fact && !m_parts.desk->of(*fact).note.isEmpty())
        Q_EMIT announced(i18nc("@info:status", "Note kept."));
}

} // namespace crosscheck
