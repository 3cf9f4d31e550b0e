// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/review.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <optional>

namespace crosscheck
{

/// The facts of one comparison. Shape: a row a fact, in the order of the alignment; the decision,
/// the fact, then a column an article.
class FactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DecisionColumn, ///< the editor's decision
        FactColumn,     ///< label and wordings
        FirstArticleColumn,
    };

    enum Role {
        CellRole = Qt::UserRole + 1, ///< Cell; in columns of articles
        FactRole,                    ///< FactIndex; in every column
        ArticleRole,                 ///< ArticleIndex; in columns of articles, and in their header
        KindRole,                    ///< FactKind; in every column
        WordingsRole,                ///< QString: how the articles say it, in one line
        BaseRole,                    ///< bool; in headers of articles
        ReviewRole,                  ///< FactReview; in every column
        FindingRole,                 ///< bool: there is something to decide; in every column
    };

    explicit FactTableModel(QObject *parent = nullptr);

    /// Forgets the review: it was laid over the comparison before.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Of the present comparison; null where nothing was said to any fact.
    void setReview(std::shared_ptr<const Review> review);
    [[nodiscard]] FactReview review(FactIndex fact) const
    {
        return m_review ? m_review->facts[size_t(fact)] : FactReview();
    }
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const
    {
        return m_comparison;
    }

    /// Null outside the columns of articles.
    [[nodiscard]] const Cell *cell(const QModelIndex &index) const;
    [[nodiscard]] static FactIndex fact(const QModelIndex &index) { return FactIndex(index.row()); }
    [[nodiscard]] static std::optional<ArticleIndex> article(int column);
    [[nodiscard]] static int column(ArticleIndex article)
    {
        return FirstArticleColumn + int(article);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void nameSources();
    [[nodiscard]] QVariant decisionData(FactIndex fact, int role) const;
    [[nodiscard]] QVariant factData(FactIndex fact, int role) const;
    [[nodiscard]] QVariant cellData(FactIndex fact, ArticleIndex article, int role) const;
    [[nodiscard]] QVariant articleHeader(ArticleIndex article, int role) const;
    [[nodiscard]] QString spokenCell(FactIndex fact, ArticleIndex article) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::shared_ptr<const Review> m_review;
    QStringList m_shortNames; ///< along the articles
};

} // namespace crosscheck
