// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers state one fact. A pair's own evidence comes first (score.h). Then pairs are held
// against each other: an article states a fact with one number as a rule, so a pair that is the
// best for both sides gains, and one that has better rivals loses; and a pair whose neighbours in
// the text pair up as well gains, since retold sentences keep their order.
#include "model/align/numberfacts.h"

#include "model/align/candidateindex.h"
#include "model/align/cluster.h"
#include "model/align/score.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace crosscheck
{

namespace
{

constexpr double leastLink = 0.1;
constexpr double leastGroup = 0.35;
constexpr double noRival = -6;    ///< log odds where the other article has no other candidate
constexpr int sentencesApart = 1; ///< of neighbours that support a pair

/// A pair of numbers and what speaks for it by itself.
struct Pair {
    int a = 0;
    int b = 0;
    double logOdds = 0;
};

class NumberGrouper
{
public:
    NumberGrouper(std::span<const std::shared_ptr<const Extraction>> articles,
                  std::span<const TermList> terms, const QuoteFacts &quotes, const Lexicon &lexicon)
        : m_quotes(quotes)
    {
        const TermWeights weights(terms, articles);
        for (size_t a = 0; a < articles.size(); ++a)
            std::ranges::move(contextsOf(int(a), *articles[a], terms[a], weights, lexicon),
                              std::back_inserter(m_contexts));
        for (const auto &[a, b] : candidatePairs(m_contexts))
            m_pairs.push_back({a, b, ownLogOdds(a, b)});
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
                               .least = leastGroup};
        std::map<int, ClaimGroup> groups;
        const std::vector<int> groupOf = grouped(int(m_contexts.size()), std::move(links), rules);
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
        for (const Pair &pair : m_pairs)
            own.emplace(keyOf(pair.a, pair.b), pair.logOdds);
        const Rivals rivals(m_pairs, m_contexts);
        for (const Pair &pair : m_pairs) {
            Surroundings around{.sameArticle = at(pair.a).article == at(pair.b).article};
            if (!around.sameArticle) {
                around.margin = pair.logOdds - rivals.best(pair);
                around.support = support(pair, own);
            }
            m_likely.emplace(keyOf(pair.a, pair.b), likelihood(pair.logOdds, around));
        }
    }

    /// Each number's partners in each other article, the best first.
    class Rivals
    {
    public:
        Rivals(std::span<const Pair> pairs, std::span<const ClaimContext> contexts)
            : m_contexts(contexts)
            , m_partners(contexts.size())
        {
            for (const Pair &pair : pairs) {
                m_partners[size_t(pair.a)].push_back({articleOf(pair.b), pair.logOdds, pair.b});
                m_partners[size_t(pair.b)].push_back({articleOf(pair.a), pair.logOdds, pair.a});
            }
            for (auto &partners : m_partners)
                std::ranges::sort(partners, [](const Partner &x, const Partner &y) {
                    return std::tuple(x.article, -x.logOdds, x.claim) <
                           std::tuple(y.article, -y.logOdds, y.claim);
                });
        }
        /// Log odds of the best other partner that either side has in the other's article.
        [[nodiscard]] double best(const Pair &pair) const
        {
            return std::max(bestOf(pair.a, pair.b), bestOf(pair.b, pair.a));
        }

    private:
        struct Partner {
            int article = 0;
            double logOdds = 0;
            int claim = 0;
        };
        [[nodiscard]] int articleOf(int i) const { return m_contexts[size_t(i)].article; }
        [[nodiscard]] double bestOf(int i, int except) const
        {
            for (const Partner &partner : std::ranges::equal_range(
                     m_partners[size_t(i)], articleOf(except), {}, &Partner::article)) {
                if (partner.claim != except)
                    return partner.logOdds;
            }
            return noRival;
        }

        std::span<const ClaimContext> m_contexts;
        std::vector<std::vector<Partner>> m_partners;
    };

    [[nodiscard]] bool areNeighbours(int a, int b) const
    {
        return b >= 0 && b < int(m_contexts.size()) && at(a).article == at(b).article &&
               std::abs(at(a).sentence - at(b).sentence) <= sentencesApart;
    }

    [[nodiscard]] double support(const Pair &pair,
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

    [[nodiscard]] bool arePartners(int a, int b) const
    {
        return at(a).article == at(b).article &&
               (at(a).partner == at(b).claim || at(b).partner == at(a).claim);
    }

    [[nodiscard]] double likely(int a, int b) const
    {
        if (arePartners(a, b))
            return 1;
        const auto found = m_likely.find(keyOf(a, b));
        if (found != m_likely.end())
            return found->second;
        return likelihood(ownLogOdds(a, b), {.sameArticle = at(a).article == at(b).article});
    }

    /// Two values in one sentence of one article are two facts.
    [[nodiscard]] bool mayJoin(int a, int b) const
    {
        if (arePartners(a, b))
            return true;
        if (at(a).article != at(b).article || at(a).sentence != at(b).sentence)
            return relation(at(a).measure, at(b).measure) != UnitRelation::Foreign;
        const ValueRelation value = valueRelation(at(a).measure, at(b).measure);
        return at(a).value == at(b).value ||
               (at(a).measure.dimension == Dimension::Physical && value <= ValueRelation::Rounded);
    }

    const QuoteFacts &m_quotes;
    std::vector<ClaimContext> m_contexts;
    std::vector<Pair> m_pairs;
    std::unordered_map<std::uint64_t, double> m_likely;
};

} // namespace

std::vector<ClaimGroup> numberGroups(std::span<const std::shared_ptr<const Extraction>> articles,
                                     std::span<const TermList> terms, const QuoteFacts &quotes,
                                     const Lexicon &lexicon)
{
    return NumberGrouper(articles, terms, quotes, lexicon).groups();
}

} // namespace crosscheck
