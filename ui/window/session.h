// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/keyedfacts.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace crosscheck
{

/// What is open in one window: the comparison, its base, and the fact that the editor looks at.
/// Views are fed from it and never know it.
class Session : public QObject
{
    Q_OBJECT

public:
    using ComparisonPtr = std::shared_ptr<const Comparison>;
    /// Holds the articles of an alignment against a base; pure and quick.
    using Comparer =
        std::function<Comparison(std::shared_ptr<const Alignment> alignment, ArticleIndex base)>;

    explicit Session(Comparer comparer, QObject *parent = nullptr);

    /// Null as long as nothing is open.
    [[nodiscard]] ComparisonPtr comparison() const { return m_comparison; }
    /// The facts of the comparison, as decisions find them; null as long as nothing is open.
    [[nodiscard]] const std::shared_ptr<const KeyedFacts> &keyedFacts() const { return m_keyed; }
    [[nodiscard]] std::optional<FactIndex> currentFact() const { return m_current; }
    /// The claim of the current fact that the editor went to, where it matters which.
    [[nodiscard]] std::optional<ClaimIndex> currentClaim() const { return m_claim; }

    /// Shows other articles, or the same ones read anew: the base stays with the article of the
    /// same id where there is one, else it is `base`; the current fact stays where it is still
    /// stated.
    void show(std::shared_ptr<const Alignment> alignment, ArticleIndex base);
    void close();
    /// Judges everything anew; facts and the current fact stay what they are.
    void setBase(ArticleIndex base);
    void setCurrentFact(std::optional<FactIndex> fact);
    /// Makes the claim's fact the current one, too. Shape: a claim that states a fact.
    void setCurrentClaim(ClaimIndex claim);

    /// The facts visited before and after, as in a browser.
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_visited.size(); }

Q_SIGNALS:
    /// Other articles or another base.
    void comparisonChanged();
    /// Or another of its claims.
    void currentFactChanged();

private:
    void visit(FactIndex fact);
    void moveTo(size_t place);

    Comparer m_comparer;
    ComparisonPtr m_comparison;
    std::shared_ptr<const KeyedFacts> m_keyed;
    std::optional<FactIndex> m_current;
    std::optional<ClaimIndex> m_claim;
    std::vector<FactIndex> m_visited;
    size_t m_place = 0;
};

} // namespace crosscheck
