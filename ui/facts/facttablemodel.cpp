// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/facttablemodel.h"

#include "model/report/figures.h"
#include "ui/facts/factwording.h"
#include "ui/facts/sourcename.h"
#include "ui/theme/decisionmark.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>
#include <utility>

namespace crosscheck
{

FactTableModel::FactTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FactTableModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_review.reset();
    nameSources();
    endResetModel();
}

void FactTableModel::setReview(std::shared_ptr<const Review> review)
{
    Q_ASSERT(!review || int(review->facts.size()) == rowCount());
    const auto before = std::exchange(m_review, std::move(review));
    int first = rowCount();
    int last = -1;
    for (int fact = 0; fact < rowCount(); ++fact) {
        const FactReview old = before ? before->facts[size_t(fact)] : FactReview();
        if (old == this->review(FactIndex(fact)))
            continue;
        first = std::min(first, fact);
        last = fact;
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1),
                           {ReviewRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void FactTableModel::nameSources()
{
    std::vector<const Article *> articles;
    for (int i = 0; m_comparison && i < m_comparison->articleCount(); ++i)
        articles.push_back(&m_comparison->article(ArticleIndex(i)));
    m_shortNames = shortSourceNames(articles);
}

const Cell *FactTableModel::cell(const QModelIndex &index) const
{
    const auto here = index.isValid() ? article(index.column()) : std::nullopt;
    return here ? &m_comparison->cell(fact(index), *here) : nullptr;
}

std::optional<ArticleIndex> FactTableModel::article(int column)
{
    if (column < FirstArticleColumn)
        return {};
    return ArticleIndex(column - FirstArticleColumn);
}

int FactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : m_comparison->factCount();
}

int FactTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return FirstArticleColumn + (m_comparison ? m_comparison->articleCount() : 0);
}

QVariant FactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case FactRole:
        return QVariant::fromValue(fact(index));
    case KindRole:
        return QVariant::fromValue(m_comparison->fact(fact(index)).kind);
    case ReviewRole:
        return QVariant::fromValue(review(fact(index)));
    case FindingRole:
        return isFinding(m_comparison->gravest(fact(index)));
    case WordingsRole:
        return wordings(*m_comparison, fact(index));
    }
    if (const auto here = article(index.column()))
        return cellData(fact(index), *here, role);
    return index.column() == FactColumn ? factData(fact(index), role)
                                        : decisionData(fact(index), role);
}

QVariant FactTableModel::decisionData(FactIndex fact, int role) const
{
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const FactReview said = review(fact);
    QStringList parts{word(said.decision)};
    if (said.verdict)
        parts += i18nc("@info the editor's own verdict", "judged %1", word(*said.verdict));
    if (said.changedSince)
        parts += i18nc("@info", "changed since you checked it");
    if (!said.note.isEmpty())
        parts += i18nc("@info", "note: %1", said.note);
    return parts.join(i18nc("@info between parts of a list", ", "));
}

QVariant FactTableModel::factData(FactIndex fact, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_comparison->fact(fact).label;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return i18nc("@info fact: its wordings", "%1: %2", m_comparison->fact(fact).label,
                     wordings(*m_comparison, fact));
    }
    return {};
}

QVariant FactTableModel::cellData(FactIndex fact, ArticleIndex article, int role) const
{
    switch (role) {
    case CellRole:
        return QVariant::fromValue(m_comparison->cell(fact, article));
    case ArticleRole:
        return QVariant::fromValue(article);
    case Qt::DisplayRole:
        return QString(sign(m_comparison->cell(fact, article).verdict));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenCell(fact, article);
    }
    return {};
}

QString FactTableModel::spokenCell(FactIndex fact, ArticleIndex article) const
{
    const Cell &cell = m_comparison->cell(fact, article);
    const QString source =
        spokenSourceName(m_comparison->article(article), article, m_comparison->base);
    QString verdict = word(cell.verdict);
    verdict[0] = verdict.at(0).toUpper();
    const QString why = isDistortion(cell.verdict) ? words(cell.reason) : QString();
    if (why.isEmpty())
        return i18nc("@info verdict, source", "%1, %2", verdict, source);
    return i18nc("@info verdict: reason, source", "%1: %2, %3", verdict, why, source);
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (const auto here = article(section); here && section < columnCount())
        return articleHeader(*here, role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case DecisionColumn:
        return role == Qt::DisplayRole ? QString() : i18nc("@title:column", "decision");
    case FactColumn:
        return i18nc("@title:column", "fact");
    }
    return {};
}

QVariant FactTableModel::articleHeader(ArticleIndex article, int role) const
{
    const Article &source = m_comparison->article(article);
    switch (role) {
    case ArticleRole:
        return QVariant::fromValue(article);
    case BaseRole:
        return article == m_comparison->base;
    case Qt::DisplayRole:
        return m_shortNames.at(int(article));
    case Qt::AccessibleTextRole:
        return spokenSourceName(source, article, m_comparison->base);
    case Qt::ToolTipRole:
        return i18nc("@info:tooltip source, headline, file", "%1\n%2\n%3",
                     spokenSourceName(source, article, m_comparison->base), source.title,
                     source.id);
    }
    return {};
}

} // namespace crosscheck
