// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace crosscheck
{

/// Where a walk through an article stops: at a claim, or at the place of a fact that the article
/// does not state.
struct ClaimStop {
    FactIndex fact{};
    std::optional<ClaimIndex> claim; ///< nothing for a dropped fact
    qsizetype offset = 0;            ///< in the article's text

    friend bool operator==(const ClaimStop &, const ClaimStop &) = default;
};

/// The stops of one article. Shape: in the order of the text; a dropped fact comes before the
/// claims of the block that it would stand in front of.
[[nodiscard]] std::vector<ClaimStop> claimStops(const std::shared_ptr<const Comparison> &comparison,
                                                ArticleIndex article);

/// Steps through the claims of one article, whatever the order of a table. At the end it stops; the
/// same step again goes on from the other end.
class ClaimWalk
{
public:
    /// Which facts are not hidden.
    using Shown = std::function<bool(FactIndex)>;
    /// Where the walk is.
    struct Place {
        ArticleIndex article{};
        std::optional<FactIndex> fact;
        std::optional<ClaimIndex> claim;

        friend bool operator==(const Place &, const Place &) = default;
    };

    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// The next stop downwards (1) or upwards (-1); nothing at the end.
    [[nodiscard]] std::optional<ClaimStop> step(const Place &from, int direction,
                                                const Shown &shown);

private:
    [[nodiscard]] const std::vector<ClaimStop> &stopsOf(ArticleIndex article);
    [[nodiscard]] std::ptrdiff_t startFrom(const std::vector<ClaimStop> &stops, const Place &from,
                                           int direction) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::optional<ArticleIndex> m_article; ///< whose stops are known
    std::vector<ClaimStop> m_stops;
    std::optional<std::pair<Place, int>> m_refused; ///< found nothing when it was last tried
};

} // namespace crosscheck
