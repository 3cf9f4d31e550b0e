// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/swaps.h"

#include "model/align/score.h"

#include <algorithm>
#include <cstdlib>

namespace crosscheck
{

namespace
{

constexpr int sentencesApart = 2;      ///< of two figures that can be mixed up
constexpr double leastGain = 3;        ///< of affinity, summed over both
constexpr size_t mostBetweenTwo = 200; ///< pairs of two articles that are looked at

void sortOnce(std::vector<std::pair<int, int>> &pairs)
{
    std::ranges::sort(pairs);
    const auto twice = std::ranges::unique(pairs);
    pairs.erase(twice.begin(), twice.end());
}

class SwapFinder
{
public:
    explicit SwapFinder(std::span<const ClaimContext> contexts)
        : m_contexts(contexts)
    {
    }

    /// Shape: the pairs that agree, of the same two articles.
    void look(std::span<const NumberPair> pairs)
    {
        pairs = pairs.first(std::min(pairs.size(), mostBetweenTwo));
        for (size_t i = 0; i < pairs.size(); ++i) {
            for (size_t j = i + 1; j < pairs.size(); ++j)
                hold(pairs[i], pairs[j]);
        }
    }

    [[nodiscard]] Swaps swaps() &&
    {
        sortOnce(m_swaps.straight);
        sortOnce(m_swaps.crossed);
        return std::move(m_swaps);
    }

private:
    [[nodiscard]] const ClaimContext &at(int i) const { return m_contexts[size_t(i)]; }
    [[nodiscard]] bool canBeMixedUp(int a, int b) const
    {
        return a != b && std::abs(at(a).sentence - at(b).sentence) <= sentencesApart &&
               at(a).magnitude.dimension == at(b).magnitude.dimension && at(a).value != at(b).value;
    }

    [[nodiscard]] bool arePartAndWhole(int a, int b) const
    {
        return at(a).whole == at(b).claim || at(b).whole == at(a).claim;
    }

    void hold(const NumberPair &one, const NumberPair &other)
    {
        if (!canBeMixedUp(one.a, other.a) || !canBeMixedUp(one.b, other.b) ||
            (arePartAndWhole(one.a, other.a) && arePartAndWhole(one.b, other.b)))
            return;
        const double crossed[] = {affinity(at(one.a), at(one.b)),
                                  affinity(at(other.a), at(other.b))};
        const double straight[] = {affinity(at(one.a), at(other.b)),
                                   affinity(at(other.a), at(one.b))};
        const double gain = straight[0] + straight[1] - crossed[0] - crossed[1];
        if (gain < leastGain ||
            std::min(straight[0], straight[1]) < std::max(crossed[0], crossed[1]))
            return;
        m_swaps.crossed.emplace_back(one.a, one.b);
        m_swaps.crossed.emplace_back(other.a, other.b);
        m_swaps.straight.emplace_back(one.a, other.b);
        m_swaps.straight.emplace_back(other.a, one.b);
    }

    std::span<const ClaimContext> m_contexts;
    Swaps m_swaps;
};

} // namespace

Swaps findSwaps(std::span<const NumberPair> pairs, std::span<const ClaimContext> contexts)
{
    std::vector<NumberPair> agreeing;
    const auto articles = [&](const NumberPair &pair) {
        return std::pair(contexts[size_t(pair.a)].article, contexts[size_t(pair.b)].article);
    };
    for (const NumberPair &pair : pairs) {
        if (pair.agree && articles(pair).first != articles(pair).second)
            agreeing.push_back(pair);
    }
    std::ranges::stable_sort(agreeing, {}, articles);
    SwapFinder finder(contexts);
    for (auto begin = agreeing.begin(); begin != agreeing.end();) {
        const auto end = std::find_if(begin, agreeing.end(), [&](const auto &pair) {
            return articles(pair) != articles(*begin);
        });
        finder.look({begin, end});
        begin = end;
    }
    return std::move(finder).swaps();
}

} // namespace crosscheck
