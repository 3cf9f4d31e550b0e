// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

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
    [[nodiscard]] std::optional<FactIndex> currentFact() const { return m_current; }

    /// Shows other articles, or the same ones read anew: the base stays with the article of the
    /// same id where there is one, else it is `base`; the current fact stays where it is still
    /// stated.
    void show(std::shared_ptr<const Alignment> alignment, ArticleIndex base);
    void close();
    /// Judges everything anew; facts and the current fact stay what they are.
    void setBase(ArticleIndex base);
    void setCurrentFact(std::optional<FactIndex> fact);

    /// The facts visited before and after, as in a browser.
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_visited.size(); }

Q_SIGNALS:
    /// Other articles or another base.
    void comparisonChanged();
    void currentFactChanged();

private:
    void visit(FactIndex fact);
    void moveTo(size_t place);

    Comparer m_comparer;
    ComparisonPtr m_comparison;
    std::optional<FactIndex> m_current;
    std::vector<FactIndex> m_visited;
    size_t m_place = 0;
};

} // namespace crosscheck
