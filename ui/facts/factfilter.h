// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/factgroup.h"
#include "ui/facts/factorder.h"

#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace crosscheck
{

class FactTableModel;

/// Which facts an editor wants to see.
struct FactCriteria {
    FactGroup group = FactGroup::All;
    QString words; ///< each of them is in the label or a wording; empty for any

    [[nodiscard]] bool isEmpty() const { return group == FactGroup::All && words.isEmpty(); }
    friend bool operator==(const FactCriteria &, const FactCriteria &) = default;
};

/// The facts that meet the criteria, in the order asked for.
class FactFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `facts` is the source model, and lives as long as this.
    explicit FactFilter(FactTableModel *facts, QObject *parent = nullptr);

    void setCriteria(const FactCriteria &criteria);
    [[nodiscard]] const FactCriteria &criteria() const { return m_criteria; }
    /// The review of the source model has changed.
    void takeReview();
    void setOrder(FactOrder order);
    [[nodiscard]] FactOrder order() const { return m_order; }

    /// How many facts each group would show with the present words, and how many there are.
    [[nodiscard]] const FactGroupCounts &counts() const { return m_counts; }
    [[nodiscard]] const FactGroupCounts &totals() const { return m_totals; }

    [[nodiscard]] FactIndex fact(int row) const;
    /// The row that shows the fact; -1 when it is hidden.
    [[nodiscard]] int row(FactIndex fact) const;
    /// How many of the rows shown stand before the fact, whether or not it is shown itself.
    [[nodiscard]] int rowsBefore(FactIndex fact) const;
    /// The row shown that stands nearest to the fact in the present order; -1 when none is shown.
    [[nodiscard]] int nearestRow(FactIndex fact) const;
    [[nodiscard]] bool belongs(FactIndex fact, FactGroup group) const
    {
        return m_groups[size_t(fact)][size_t(group)];
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void readFacts();
    void putDecisions();
    void matchWords();
    void countGroups();
    void rank();

    FactTableModel *m_facts;
    FactCriteria m_criteria;
    FactOrder m_order = FactOrder::Reading;
    std::vector<FactGroups> m_groups; ///< along the facts, as the next two
    std::vector<bool> m_mentioned;
    std::vector<int> m_ranks;
    FactGroupCounts m_totals{};
    FactGroupCounts m_counts{};
};

} // namespace crosscheck
