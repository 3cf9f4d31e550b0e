// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/claimwalk.h"

#include "ui/panes/claimhighlighter.h"
#include "ui/panes/factplace.h"

#include <algorithm>

namespace crosscheck
{

static qsizetype offsetOfBlock(const Article &article, size_t block)
{
    return block < article.blocks.size() ? article.blocks[block].span.begin() : article.text.size();
}

std::vector<ClaimStop> claimStops(const std::shared_ptr<const Comparison> &comparison,
                                  ArticleIndex article)
{
    std::vector<ClaimStop> stops;
    const MissingPlaces missing(comparison, article);
    for (int i = 0; i < comparison->factCount(); ++i) {
        const FactIndex fact{i};
        if (comparison->cell(fact, article).verdict == Verdict::Dropped)
            stops.push_back(
                {.fact = fact,
                 .claim = {},
                 .offset = offsetOfBlock(comparison->article(article), missing.before(fact))});
    }
    for (const ClaimMark &mark : claimMarks(*comparison, article))
        stops.push_back({.fact = mark.fact, .claim = mark.claim, .offset = mark.span.begin()});
    std::ranges::stable_sort(stops, {}, &ClaimStop::offset);
    return stops;
}

void ClaimWalk::setComparison(std::shared_ptr<const Comparison> comparison)
{
    if (m_comparison == comparison)
        return;
    m_comparison = std::move(comparison);
    m_article.reset();
    m_refused.reset();
}

const std::vector<ClaimStop> &ClaimWalk::stopsOf(ArticleIndex article)
{
    if (m_article != article) {
        m_stops = claimStops(m_comparison, article);
        m_article = article;
    }
    return m_stops;
}

/// The first stop to try. A fact that has no stop here is passed at the place where it would stand.
std::ptrdiff_t ClaimWalk::startFrom(const std::vector<ClaimStop> &stops, const Place &from,
                                    int direction) const
{
    if (!from.fact)
        return direction > 0 ? 0 : std::ssize(stops) - 1;
    auto at = from.claim ? std::ranges::find(stops, from.claim, &ClaimStop::claim) : stops.end();
    if (at == stops.end())
        at = std::ranges::find(stops, *from.fact, &ClaimStop::fact);
    if (at != stops.end())
        return at - stops.begin() + direction;
    const size_t block = MissingPlaces(m_comparison, from.article).before(*from.fact);
    const qsizetype offset = offsetOfBlock(m_comparison->article(from.article), block);
    const auto next = std::ranges::lower_bound(stops, offset, {}, &ClaimStop::offset);
    return next - stops.begin() - (direction > 0 ? 0 : 1);
}

std::optional<ClaimStop> ClaimWalk::step(const Place &from, int direction, const Shown &shown)
{
    if (!m_comparison)
        return {};
    const std::vector<ClaimStop> &stops = stopsOf(from.article);
    const bool again = m_refused == std::pair(from, direction);
    const std::ptrdiff_t end = direction > 0 ? 0 : std::ssize(stops) - 1;
    std::ptrdiff_t at = again ? end : startFrom(stops, from, direction);
    for (; at >= 0 && at < std::ssize(stops); at += direction) {
        if (!shown(stops[size_t(at)].fact))
            continue;
        m_refused.reset();
        return stops[size_t(at)];
    }
    m_refused = {from, direction};
    return {};
}

} // namespace crosscheck
