// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/facts/factfilter.h"
#include "ui/theme/verdicttheme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace crosscheck
{

class FactFilterBar;
class FactTable;
class FactTableModel;
class FocusRing;

/// All facts of a comparison: chips, order, search and table. One fact is current, or none. A
/// filter that hides it makes the nearest fact shown current; where none is, the current one stays.
class FactsView : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    /// The current fact stays current where the same facts are held against another base; else none
    /// is. Silent: whoever sets the comparison knows.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// The editor's decisions on the present comparison. A fact that a filter hides from now on
    /// stays current until leaveHiddenFact(): a step goes on from its place.
    void setReview(std::shared_ptr<const Review> review);
    /// Makes the nearest fact shown current where the filter hides the current one.
    void leaveHiddenFact();
    void setTheme(const VerdictTheme &theme);

    /// Shows the fact in the table, unless the filter hides it.
    void setCurrentFact(std::optional<FactIndex> fact);
    [[nodiscard]] std::optional<FactIndex> currentFact() const { return m_current; }
    /// Where the current fact stands among the facts shown, from 0; nothing when it is hidden.
    [[nodiscard]] std::optional<int> currentRow() const;

    /// Each goes to another of the facts shown. False when there is none in that direction; the
    /// same call again goes on from the other end.
    bool nextFact();
    bool previousFact();
    bool nextFinding();
    bool previousFinding();
    bool nextUndecided();
    bool previousUndecided();
    /// False when no fact is shown.
    bool firstFact();
    bool lastFact();

    void setFilter(const FactCriteria &criteria);
    [[nodiscard]] const FactCriteria &filter() const { return m_filter->criteria(); }
    void setOrder(FactOrder order);
    [[nodiscard]] FactOrder order() const { return m_filter->order(); }
    /// How many facts the filter lets through.
    [[nodiscard]] int shownFacts() const { return m_filter->rowCount(); }
    [[nodiscard]] bool isShown(FactIndex fact) const { return m_filter->row(fact) >= 0; }

    /// Lets the editor type words to search for.
    void focusSearch();

Q_SIGNALS:
    void currentFactChanged(std::optional<FactIndex> fact);
    /// A click on a source's cell, or Enter.
    void cellActivated(FactIndex fact, ArticleIndex article);
    void filterChanged(const FactCriteria &criteria);
    void orderChanged(FactOrder order);
    /// An arrow key in the table: up (-1) or down (1), and whether there was a row to go to.
    void stepped(int direction, bool went);

private:
    /// A way through the facts shown.
    struct Step {
        int direction;   ///< 1 down, -1 up
        FactGroup group; ///< facts to stop at

        friend bool operator==(const Step &, const Step &) = default;
    };

    bool go(Step step);
    [[nodiscard]] int rowAfter(Step step) const;
    [[nodiscard]] int rowFrom(int row, Step step) const;
    bool goToRow(int row);
    void makeCurrent(std::optional<FactIndex> fact);
    void followTable(const QModelIndex &index);
    void chooseCell(const QModelIndex &index);
    void showCurrentRow();
    void showFilterState();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString emptyReason() const;

    std::optional<FactIndex> m_current;
    bool m_followsTable = true; ///< false while the table's current row is no choice of the editor
    std::optional<Step> m_refused; ///< found nothing when it was last tried
    FactTableModel *m_model;
    FactFilter *m_filter;
    FactFilterBar *m_bar;
    QStackedWidget *m_pages;
    FactTable *m_table;
    QLabel *m_empty;
    FocusRing *m_ring;
};

} // namespace crosscheck
