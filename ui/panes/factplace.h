// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/panes/levelmap.h"

#include <memory>
#include <optional>

namespace crosscheck
{

/// Where an article first states a fact; nothing where it does not.
[[nodiscard]] std::optional<TextSpan> statedAt(const Comparison &comparison, FactIndex fact,
                                               ArticleIndex article);

/// Which offset of one article's text is level with which of another's, by the facts that both
/// state.
[[nodiscard]] LevelMap offsetMap(const Comparison &comparison, ArticleIndex from, ArticleIndex to);

/// Where an article would state the facts that it does not state.
class MissingPlaces
{
public:
    MissingPlaces(std::shared_ptr<const Comparison> comparison, ArticleIndex article);

    /// The block before which the fact would stand: where the story is as far as it is in the base,
    /// or in the first article that states it. The number of blocks where it would come last.
    /// Never in front of a headline.
    [[nodiscard]] size_t before(FactIndex fact) const;

private:
    [[nodiscard]] double offset(FactIndex fact) const;

    std::shared_ptr<const Comparison> m_comparison;
    ArticleIndex m_article{};
    LevelMap m_fromBase;
};

} // namespace crosscheck
