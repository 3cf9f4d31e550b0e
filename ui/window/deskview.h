// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/review.h"
#include "ui/theme/verdicttheme.h"

#include <QSplitter>

#include <memory>
#include <optional>

namespace crosscheck
{

class FactCard;
class FactsView;
class FindBar;
class PaneStrip;

/// The desk: the facts at the left, the articles in the middle, the card below. Hands on what is
/// shown to each of them.
class DeskView : public QSplitter
{
    Q_OBJECT

public:
    explicit DeskView(QWidget *parent = nullptr);

    [[nodiscard]] FactsView *facts() const { return m_facts; }
    [[nodiscard]] PaneStrip *panes() const { return m_panes; }
    [[nodiscard]] FindBar *find() const { return m_find; }
    [[nodiscard]] FactCard *card() const { return m_card; }
    /// Between the articles and the card.
    [[nodiscard]] QSplitter *down() const { return m_down; }

    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    void setReview(const std::shared_ptr<const Review> &review);
    void showFact(std::optional<FactIndex> fact, std::optional<ClaimIndex> claim);
    void setTheme(const VerdictTheme &theme);

private:
    FactsView *m_facts;
    QSplitter *m_down;
    FindBar *m_find;
    PaneStrip *m_panes;
    FactCard *m_card;
};

} // namespace crosscheck
