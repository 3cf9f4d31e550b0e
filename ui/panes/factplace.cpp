// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/factplace.h"

#include <algorithm>

namespace crosscheck
{

std::optional<TextSpan> statedAt(const Comparison &comparison, FactIndex fact, ArticleIndex article)
{
    const Cell &cell = comparison.cell(fact, article);
    if (cell.claims.empty())
        return {};
    return comparison.alignment->claim(cell.claims.front()).span;
}

LevelMap offsetMap(const Comparison &comparison, ArticleIndex from, ArticleIndex to)
{
    std::vector<LevelPair> pairs;
    for (int fact = 0; fact < comparison.factCount(); ++fact) {
        const auto here = statedAt(comparison, FactIndex(fact), from);
        const auto there = statedAt(comparison, FactIndex(fact), to);
        if (here && there)
            pairs.push_back({double(here->begin()), double(there->begin())});
    }
    return {std::move(pairs), double(comparison.article(from).text.size()),
            double(comparison.article(to).text.size())};
}

static size_t firstOfStory(const std::vector<Block> &blocks)
{
    const auto isStory = [](const Block &block) {
        return !block.isDebris() && block.kind != BlockKind::Headline;
    };
    const auto first = std::ranges::find_if(blocks, isStory);
    return first == blocks.end() ? 0 : size_t(first - blocks.begin());
}

/// The gap between two blocks that lies nearest to an offset.
static size_t nearestGap(const std::vector<Block> &blocks, double offset)
{
    const auto middle = [](const Block &block) {
        return double(block.span.begin() + block.span.end()) / 2;
    };
    const auto next = std::ranges::upper_bound(blocks, offset, {}, middle);
    return size_t(next - blocks.begin());
}

MissingPlaces::MissingPlaces(std::shared_ptr<const Comparison> comparison, ArticleIndex article)
    : m_comparison(std::move(comparison))
    , m_article(article)
    , m_fromBase(offsetMap(*m_comparison, m_comparison->base, article))
{
}

double MissingPlaces::offset(FactIndex fact) const
{
    if (const auto there = statedAt(*m_comparison, fact, m_comparison->base))
        return m_fromBase.mapped(double(there->begin()));
    const auto &claims = m_comparison->fact(fact).claims;
    if (claims.empty())
        return 0;
    const Claim &first = m_comparison->alignment->claim(claims.front());
    return offsetMap(*m_comparison, first.article, m_article).mapped(double(first.span.begin()));
}

size_t MissingPlaces::before(FactIndex fact) const
{
    const auto &blocks = m_comparison->article(m_article).blocks;
    return std::max(nearestGap(blocks, offset(fact)), firstOfStory(blocks));
}

} // namespace crosscheck
