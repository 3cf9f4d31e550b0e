// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factfilter.h"

#include "ui/facts/facttablemodel.h"
#include "ui/facts/factwording.h"

#include <algorithm>
#include <cstdlib>
#include <ranges>

using namespace Qt::StringLiterals;

namespace crosscheck
{

FactFilter::FactFilter(FactTableModel *facts, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_facts(facts)
{
    // Before the proxy's own connection, so that it never asks about facts not read yet.
    connect(facts, &QAbstractItemModel::modelReset, this, &FactFilter::readFacts);
    readFacts();
    setSourceModel(facts);
    sort(0);
}

void FactFilter::setCriteria(const FactCriteria &criteria)
{
    if (m_criteria == criteria)
        return;
    const bool otherWords = m_criteria.words != criteria.words;
    m_criteria = criteria;
    if (otherWords)
        matchWords();
    invalidateRowsFilter();
}

void FactFilter::takeReview()
{
    putDecisions();
    countGroups();
    if (m_criteria.group == FactGroup::Undecided || m_criteria.group == FactGroup::Flagged)
        invalidateRowsFilter();
}

void FactFilter::setOrder(FactOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    rank();
    invalidate();
}

FactIndex FactFilter::fact(int row) const
{
    return FactTableModel::fact(mapToSource(index(row, 0)));
}

int FactFilter::row(FactIndex fact) const
{
    return mapFromSource(m_facts->index(int(fact), 0)).row();
}

int FactFilter::rowsBefore(FactIndex fact) const
{
    const auto rows = std::views::iota(0, rowCount());
    const auto rankOf = [this](int row) { return m_ranks[size_t(this->fact(row))]; };
    return int(std::ranges::lower_bound(rows, m_ranks[size_t(fact)], {}, rankOf) - rows.begin());
}

int FactFilter::nearestRow(FactIndex fact) const
{
    const auto distance = [&](int row) {
        return std::abs(m_ranks[size_t(this->fact(row))] - m_ranks[size_t(fact)]);
    };
    const int below = rowsBefore(fact);
    if (below == 0 || below == rowCount())
        return std::min(below, rowCount() - 1);
    return distance(below) <= distance(below - 1) ? below : below - 1;
}

bool FactFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !parent.isValid() && m_mentioned[size_t(row)] &&
           belongs(FactIndex(row), m_criteria.group);
}

bool FactFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_ranks[size_t(left.row())] < m_ranks[size_t(right.row())];
}

void FactFilter::readFacts()
{
    m_groups.clear();
    for (int fact = 0; fact < m_facts->rowCount(); ++fact)
        m_groups.push_back(groupsOf(*m_facts->comparison(), FactIndex(fact)));
    putDecisions();
    matchWords();
    rank();
}

void FactFilter::putDecisions()
{
    for (size_t fact = 0; fact < m_groups.size(); ++fact)
        putDecision(m_groups[fact], m_facts->review(FactIndex(int(fact))).decision);
}

void FactFilter::matchWords()
{
    const QStringList words = m_criteria.words.simplified().split(u' ', Qt::SkipEmptyParts);
    m_mentioned.assign(m_groups.size(), true);
    for (size_t fact = 0; fact < m_groups.size() && !words.isEmpty(); ++fact)
        m_mentioned[fact] = mentions(*m_facts->comparison(), FactIndex(int(fact)), words);
    countGroups();
}

void FactFilter::countGroups()
{
    m_totals.fill(0);
    m_counts.fill(0);
    for (size_t fact = 0; fact < m_groups.size(); ++fact) {
        for (size_t group = 0; group < m_counts.size(); ++group) {
            m_totals[group] += m_groups[fact][group] ? 1 : 0;
            m_counts[group] += m_mentioned[fact] && m_groups[fact][group] ? 1 : 0;
        }
    }
}

void FactFilter::rank()
{
    m_ranks.clear();
    if (m_facts->comparison())
        m_ranks = ranks(*m_facts->comparison(), m_order);
}

} // namespace crosscheck
