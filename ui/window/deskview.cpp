// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deskview.h"

#include "ui/facts/factcard.h"
#include "ui/facts/factsview.h"
#include "ui/panes/findbar.h"
#include "ui/panes/panestrip.h"

#include <QVBoxLayout>

namespace crosscheck
{

DeskView::DeskView(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_facts(new FactsView(this))
    , m_down(new QSplitter(Qt::Vertical, this))
{
    auto *sources = new QWidget(m_down);
    m_find = new FindBar(sources);
    m_panes = new PaneStrip(sources);
    auto *searched = new QVBoxLayout(sources);
    searched->setContentsMargins({});
    searched->setSpacing(0);
    searched->addWidget(m_find);
    searched->addWidget(m_panes, 1);
    m_card = new FactCard(m_down);
    for (QSplitter *splitter : {static_cast<QSplitter *>(this), m_down}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
        splitter->setStretchFactor(0, splitter == this ? 0 : 1);
        splitter->setStretchFactor(1, splitter == this ? 1 : 0);
    }
    setSizes({360, 1080});
    m_down->setSizes({560, 230});
}

void DeskView::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_panes->setComparison(comparison);
    m_find->setComparison(comparison);
    m_card->setComparison(comparison);
    m_facts->setComparison(comparison);
}

void DeskView::setReview(const std::shared_ptr<const Review> &review)
{
    m_facts->setReview(review);
    m_card->setReview(review);
    m_panes->setReview(review);
}

void DeskView::showFact(std::optional<FactIndex> fact, std::optional<ClaimIndex> claim)
{
    m_facts->setCurrentFact(fact);
    m_panes->showFact(fact, claim);
    m_card->showFact(fact);
}

void DeskView::setTheme(const VerdictTheme &theme)
{
    m_panes->setTheme(theme);
    m_find->setTheme(theme);
    m_facts->setTheme(theme);
    m_card->setTheme(theme);
}

} // namespace crosscheck
