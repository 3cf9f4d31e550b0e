// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers state one fact. A pair's own evidence comes first (score.h). Then pairs are held
// against each other: an article states a fact with one number as a rule, so a pair that is the
// best for both sides gains, and one that has better rivals loses; and a pair whose neighbours in
// the text pair up as well gains, since retold sentences keep their order.
#include "model/align/numberfacts.h"

#include "model/align/candidateindex.h"
#include "model/align/cluster.h"
#include "model/align/rivals.h"
#include "model/align/score.h"
#include "model/align/sets.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace crosscheck
{

namespace
{

constexpr double leastLink = 0.1;
constexpr double leastGroup = 0.35;
constexpr double leastFree = 0.25;     ///< where the groups have no article in common
constexpr double contradiction = 0.02; ///< of two values that one article tells apart
constexpr int sentencesApart = 1;      ///< of neighbours that support a pair

class NumberGrouper
{
public:
    NumberGrouper(std::span<const std::shared_ptr<const Extraction>> articles,
                  std::span<const TermList> terms, const QuoteFacts &quotes, const Lexicon &lexicon,
                  const RunControl &control)
        : m_quotes(quotes)
    {
        const TermWeights weights(terms, articles);
        for (size_t a = 0; a < articles.size(); ++a)
            std::ranges::move(contextsOf(int(a), *articles[a], terms[a], weights, lexicon),
                              std::back_inserter(m_contexts));
        for (const auto &[a, b] : candidatePairs(m_contexts, control)) {
            if (control.cancelled())
                return;
            m_pairs.push_back({a, b, ownLogOdds(a, b), agree(a, b)});
        }
        weighPairs();
    }

    [[nodiscard]] std::vector<ClaimGroup> groups() const
    {
        std::vector<Link> links;
        for (const auto &[key, likely] : m_likely) {
            if (likely >= leastLink)
                links.push_back({int(key >> 32), int(key & 0xFFFFFFFFU), likely});
        }
        const GroupRules rules{.score = [this](int a, int b) { return likely(a, b); },
                               .mayJoin = [this](int a, int b) { return mayJoin(a, b); },
                               .compete = [this](int a, int b) { return compete(a, b); },
                               .least = leastGroup,
                               .leastFree = leastFree};
        std::vector<int> groupOf = grouped(int(m_contexts.size()), std::move(links), rules);
        joinPartners(groupOf);
        std::map<int, ClaimGroup> groups;
        for (size_t i = 0; i < m_contexts.size(); ++i)
            groups[groupOf[i]].push_back(placeOf(int(i)));
        std::vector<ClaimGroup> result;
        for (auto &[first, group] : groups)
            result.push_back(std::move(group));
        return result;
    }

private:
    [[nodiscard]] const ClaimContext &at(int i) const { return m_contexts[size_t(i)]; }
    [[nodiscard]] ClaimPlace placeOf(int i) const { return {at(i).article, at(i).claim}; }
    [[nodiscard]] static std::uint64_t keyOf(int a, int b)
    {
        return (std::uint64_t(std::min(a, b)) << 32) | std::uint64_t(std::max(a, b));
    }

    [[nodiscard]] QuoteTie tie(int a, int b) const
    {
        const ClaimContext &left = at(a);
        const ClaimContext &right = at(b);
        if (left.quote < 0 || right.quote < 0)
            return QuoteTie::None;
        const int group = m_quotes.groupOf[size_t(left.article)][size_t(left.quote)];
        if (group < 0 || group != m_quotes.groupOf[size_t(right.article)][size_t(right.quote)])
            return QuoteTie::None;
        const std::pair<ClaimPlace, ClaimPlace> pair = std::minmax({placeOf(a), placeOf(b)});
        return std::ranges::binary_search(m_quotes.numbers, pair) ? QuoteTie::SamePlace
                                                                  : QuoteTie::OtherPlace;
    }

    [[nodiscard]] double ownLogOdds(int a, int b) const
    {
        return logOdds(evidence(at(a), at(b), tie(a, b)));
    }

    void weighPairs()
    {
        std::unordered_map<std::uint64_t, double> own;
        for (const NumberPair &pair : m_pairs)
            own.emplace(keyOf(pair.a, pair.b), pair.logOdds);
        std::vector<int> articles;
        for (const ClaimContext &context : m_contexts)
            articles.push_back(context.article);
        const Rivals rivals(m_pairs, articles);
        for (const NumberPair &pair : m_pairs) {
            PairSurroundings around{.sameArticle = at(pair.a).article == at(pair.b).article};
            if (!around.sameArticle) {
                around.margin = pair.logOdds - rivals.best(pair);
                around.support = support(pair, own);
                around.agree = pair.agree;
                around.free = !around.agree && !rivals.agrees(pair);
            }
            m_likely.emplace(keyOf(pair.a, pair.b), likelihood(pair.logOdds, around));
        }
    }

    [[nodiscard]] bool areNeighbours(int a, int b) const
    {
        return b >= 0 && b < int(m_contexts.size()) && at(a).article == at(b).article &&
               std::abs(at(a).sentence - at(b).sentence) <= sentencesApart;
    }

    [[nodiscard]] double support(const NumberPair &pair,
                                 const std::unordered_map<std::uint64_t, double> &own) const
    {
        double sum = 0;
        for (const int side : {-1, 1}) {
            if (!areNeighbours(pair.a, pair.a + side))
                continue;
            double best = -20;
            for (const int other : {-2, -1, 1, 2}) {
                if (!areNeighbours(pair.b, pair.b + other))
                    continue;
                const auto found = own.find(keyOf(pair.a + side, pair.b + other));
                if (found != own.end())
                    best = std::max(best, found->second);
            }
            sum += 1 / (1 + std::exp(-best));
        }
        return sum;
    }

    /// The groups of a running count's old and new values become one.
    void joinPartners(std::vector<int> &groupOf) const
    {
        Sets sets(groupOf.size());
        for (int i = 0; i < int(groupOf.size()); ++i)
            sets.join(i, groupOf[size_t(i)]);
        for (int i = 0; i < int(groupOf.size()); ++i) {
            if (const int partner = partnerOf(i); partner >= 0)
                sets.join(i, partner);
        }
        for (int i = 0; i < int(groupOf.size()); ++i)
            groupOf[size_t(i)] = sets.of(i);
    }

    /// The number before it that is its partner, or -1. A partner stands close by.
    [[nodiscard]] int partnerOf(int i) const
    {
        if (at(i).partner < 0)
            return -1;
        for (int earlier = i - 1; earlier >= 0 && at(earlier).article == at(i).article; --earlier) {
            if (at(earlier).claim == at(i).partner)
                return earlier;
        }
        return -1;
    }

    [[nodiscard]] bool agree(int a, int b) const
    {
        return relation(at(a).magnitude, at(b).magnitude) != UnitKinship::Foreign &&
               valueRelation(at(a).magnitude, at(b).magnitude) <= ValueRelation::SharedEnd;
    }

    [[nodiscard]] bool compete(int a, int b) const
    {
        return at(a).article == at(b).article && !arePartners(a, b);
    }

    [[nodiscard]] bool arePartners(int a, int b) const
    {
        return at(a).article == at(b).article &&
               (at(a).partner == at(b).claim || at(b).partner == at(a).claim);
    }

    [[nodiscard]] double likely(int a, int b) const
    {
        if (at(a).article == at(b).article && !agree(a, b))
            return contradiction;
        const auto found = m_likely.find(keyOf(a, b));
        if (found != m_likely.end())
            return found->second;
        return likelihood(ownLogOdds(a, b), {.sameArticle = at(a).article == at(b).article});
    }

    /// Two values in one sentence of one article are two facts.
    [[nodiscard]] bool mayJoin(int a, int b) const
    {
        if (at(a).article != at(b).article || at(a).sentence != at(b).sentence)
            return relation(at(a).magnitude, at(b).magnitude) != UnitKinship::Foreign;
        const ValueRelation value = valueRelation(at(a).magnitude, at(b).magnitude);
        return at(a).value == at(b).value || (at(a).magnitude.dimension == Dimension::Physical &&
                                              value <= ValueRelation::Rounded);
    }

    const QuoteFacts &m_quotes;
    std::vector<ClaimContext> m_contexts;
    std::vector<NumberPair> m_pairs;
    std::unordered_map<std::uint64_t, double> m_likely;
};

} // namespace

std::vector<ClaimGroup> numberGroups(std::span<const std::shared_ptr<const Extraction>> articles,
                                     std::span<const TermList> terms, const QuoteFacts &quotes,
                                     const Lexicon &lexicon, const RunControl &control)
{
    return NumberGrouper(articles, terms, quotes, lexicon, control).groups();
}

} // namespace crosscheck
