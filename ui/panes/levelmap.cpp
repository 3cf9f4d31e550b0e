// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two articles tell the same facts, mostly in the same order. The facts that both state are pairs
// of places; between two neighbouring pairs the map runs straight:
//
//     from  0 ----- 100 ------------ 400 - 500
//     to    0 - 40 ------- 240 ----------- 600      mapped(250) == 140
//
// A fact that moved to another part of the article would send the map backwards, so only the
// longest increasing subsequence of the pairs counts (patience sorting, n log n).
// Tested by tst_levelmap.
#include "ui/panes/levelmap.h"

#include <algorithm>
#include <tuple>

namespace crosscheck
{

/// Orders by `from`; of equal ones the greater `to` comes first, so that no two of them can be in
/// one increasing run.
static bool comesBefore(const LevelPair &a, const LevelPair &b)
{
    return std::tie(a.from, b.to) < std::tie(b.from, a.to);
}

std::vector<LevelPair> increasingPairs(std::vector<LevelPair> pairs)
{
    std::ranges::sort(pairs, comesBefore);
    std::vector<size_t> tails; // of the best run of each length, the index of its last pair
    std::vector<int> previous(pairs.size(), -1);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto tail = std::ranges::lower_bound(tails, pairs[i].to, {},
                                                   [&](size_t index) { return pairs[index].to; });
        if (tail != tails.begin())
            previous[i] = int(*std::prev(tail));
        if (tail == tails.end())
            tails.push_back(i);
        else
            *tail = i;
    }
    std::vector<LevelPair> run;
    for (int i = tails.empty() ? -1 : int(tails.back()); i >= 0; i = previous[size_t(i)])
        run.push_back(pairs[size_t(i)]);
    std::ranges::reverse(run);
    return run;
}

LevelMap::LevelMap(std::vector<LevelPair> pairs, double fromEnd, double toEnd)
{
    std::erase_if(pairs, [&](const LevelPair &pair) {
        return pair.from <= 0 || pair.to <= 0 || pair.from >= fromEnd || pair.to >= toEnd;
    });
    const std::vector<LevelPair> run = increasingPairs(std::move(pairs));
    m_pairs.insert(m_pairs.end(), run.begin(), run.end());
    if (fromEnd > 0 && toEnd > 0)
        m_pairs.push_back({fromEnd, toEnd});
}

double LevelMap::mapped(double from) const
{
    const auto next = std::ranges::upper_bound(m_pairs, from, {}, &LevelPair::from);
    if (next == m_pairs.begin())
        return from;
    const LevelPair &before = *std::prev(next);
    if (next == m_pairs.end())
        return before.to + (from - before.from);
    const double share = (from - before.from) / (next->from - before.from);
    return before.to + share * (next->to - before.to);
}

} // namespace crosscheck
