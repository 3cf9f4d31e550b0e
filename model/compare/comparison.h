// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/compare/cells.h"
#include "model/compare/check.h"
#include "model/compare/origin.h"

#include <memory>
#include <vector>

namespace crosscheck
{

/// The whole result for one base. Immutable; handed over as shared_ptr<const Comparison>.
/// Shape: `cells` is row-major, a row a fact, a column an article, in the order of the alignment.
struct Comparison {
    std::shared_ptr<const Alignment> alignment;
    ArticleIndex base{};
    Cells cells;
    std::vector<Check> checks;   ///< by article, then by place; whatever the base
    std::vector<Origin> origins; ///< by fact; for each verdict of distortion and each wording

    [[nodiscard]] int factCount() const { return int(alignment->facts.size()); }
    [[nodiscard]] int articleCount() const { return int(alignment->articles.size()); }
    [[nodiscard]] const Fact &fact(FactIndex fact) const { return alignment->facts[size_t(fact)]; }
    [[nodiscard]] const Article &article(ArticleIndex article) const
    {
        return alignment->article(article);
    }
    [[nodiscard]] const Cell &cell(FactIndex fact, ArticleIndex article) const
    {
        return cells[size_t(fact) * alignment->articles.size() + size_t(article)];
    }
    /// The gravest verdict of a fact over all articles.
    [[nodiscard]] Verdict gravest(FactIndex fact) const;
};

} // namespace crosscheck
