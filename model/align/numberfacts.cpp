// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers state one fact. A pair's own evidence comes first (score.h). Then pairs are held
// against each other: an article states a fact with one number as a rule, so a pair that is the
// best for both sides gains, and one that has better rivals loses; and a pair whose neighbours in
// the text pair up as well gains, since retold sentences keep their order.
#include "model/align/numberfacts.h"

#include "model/align/candidateindex.h"
#include "model/align/cluster.h"
#include "model/align/pairtable.h"
#include "model/align/rivals.h"
#include "model/align/score.h"
#include "model/align/sets.h"
#include "model/align/swaps.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace crosscheck
{

namespace
{

constexpr double leastLink = 0.1;
constexpr double leastGroup = .28;
constexpr double leastFree = .25;      ///< where the groups have no article in common
constexpr double contradiction = 0.01; ///< of two values that one article tells apart
constexpr double leastRepeat = 0.02;   ///< of a value that one article has twice
constexpr std::array<double, 2> swappedLogOdds = {
    -6, 4};                           ///< of a value told of other things; of what it is told of
constexpr double leastAdoption = .4;  ///< of a number by a group that its article does not state
constexpr double adoptionMargin = .1; ///< … and how much worse the next group must be
constexpr double leastReading = 0.35; ///< of a number that another group could have
constexpr double readingGap = 0.25;   ///< … and how much better its own may be
constexpr int sentencesApart = 1;     ///< of neighbours that support a pair
constexpr double noSupport = -20;     ///< log odds of neighbours that are no pair
constexpr double mostAgeSlip = 1.5 * 365 * 86400; ///< seconds, between ages of one person

/// How well a number fits a group.
struct Fit {
    double sum = 0;
    int count = 0;
    [[nodiscard]] double mean() const { return sum / count; }
};

class NumberGrouper
{
public:
    NumberGrouper(std::span<const std::shared_ptr<const Extraction>> articles,
                  std::span<const TermList> terms, const QuoteFacts &quotes, const Lexicon &lexicon,
                  const RunControl &control)
        : m_quotes(quotes)
    {
        for (size_t a = 0; a < articles.size(); ++a)
            std::ranges::move(contextsOf(int(a), *articles[a], terms[a], lexicon),
                              std::back_inserter(m_contexts));
        for (const auto &[a, b] : candidatePairs(m_contexts, control)) {
            if (control.cancelled())
                return;
            m_pairs.push_back({a, b, ownLogOdds(a, b), agree(a, b)});
        }
        weighPairs();
    }

    [[nodiscard]] NumberFacts facts() const
    {
        std::vector<Link> links;
        for (size_t i = 0; i < m_pairs.size(); ++i) {
            if (m_likely[i] >= leastLink)
                links.push_back({m_pairs[i].a, m_pairs[i].b, m_likely[i]});
        }
        const GroupRules rules{.score = [this](int a, int b) { return likely(a, b); },
                               .mayJoin = [this](int a, int b) { return mayJoin(a, b); },
                               .compete = [this](int a, int b) { return compete(a, b); },
                               .least = leastGroup,
                               .leastFree = leastFree};
        std::vector<int> groupOf = grouped(int(m_contexts.size()), links, rules);
        adoptLoners(groupOf);
        joinPartners(groupOf);
        std::map<int, ClaimGroup> groups;
        for (size_t i = 0; i < m_contexts.size(); ++i)
            groups[groupOf[i]].push_back(placeOf(int(i)));
        const auto ambiguous = otherReadings(links, groupOf);
        NumberFacts facts;
        for (auto &[first, group] : groups) {
            facts.groups.push_back(std::move(group));
            ClaimGroup &others = facts.ambiguous.emplace_back();
            const auto found = ambiguous.find(first);
            if (found != ambiguous.end()) {
                for (const int i : found->second)
                    others.push_back(placeOf(i));
            }
        }
        return facts;
    }

private:
    [[nodiscard]] const ClaimContext &at(int i) const { return m_contexts[size_t(i)]; }
    [[nodiscard]] ClaimPlace placeOf(int i) const { return {at(i).article, at(i).claim}; }

    [[nodiscard]] QuoteTie tie(int a, int b) const
    {
        const ClaimContext &left = at(a);
        const ClaimContext &right = at(b);
        if (areOneQuotation(left, left.beside, right, right.beside))
            return QuoteTie::Beside;
        if (!areOneQuotation(left, left.quote, right, right.quote))
            return QuoteTie::None;
        const std::pair<ClaimPlace, ClaimPlace> pair = std::minmax({placeOf(a), placeOf(b)});
        return std::ranges::binary_search(m_quotes.numbers, pair) ? QuoteTie::SamePlace
                                                                  : QuoteTie::OtherPlace;
    }

    [[nodiscard]] bool areOneQuotation(const ClaimContext &a, int quoteOfA, const ClaimContext &b,
                                       int quoteOfB) const
    {
        if (quoteOfA < 0 || quoteOfB < 0)
            return false;
        const int group = m_quotes.groupOf[size_t(a.article)][size_t(quoteOfA)];
        return group >= 0 && group == m_quotes.groupOf[size_t(b.article)][size_t(quoteOfB)];
    }

    [[nodiscard]] double ownLogOdds(int a, int b) const
    {
        return logOdds(evidence(at(a), at(b), tie(a, b)));
    }

    /// Figures that changed places belong to what they are told of.
    void straighten(const Swaps &swaps)
    {
        for (NumberPair &pair : m_pairs) {
            if (std::ranges::binary_search(swaps.crossed, std::pair(pair.a, pair.b)))
                pair.logOdds = swappedLogOdds[0];
        }
        for (const auto &[a, b] : swaps.straight) {
            const auto known =
                std::ranges::lower_bound(m_pairs, std::pair(a, b), {}, [](const NumberPair &pair) {
                    return std::pair(pair.a, pair.b);
                });
            if (known != m_pairs.end() && known->a == a && known->b == b)
                known->logOdds = swappedLogOdds[1];
            else
                m_pairs.insert(known, {a, b, swappedLogOdds[1], false});
        }
    }

    void weighPairs()
    {
        straighten(findSwaps(m_pairs, m_contexts));
        m_table = PairTable(m_pairs, m_contexts.size());
        std::vector<double> own;
        own.reserve(m_pairs.size());
        for (const NumberPair &pair : m_pairs)
            own.push_back(1 / (1 + std::exp(-std::max(pair.logOdds, noSupport))));
        m_likely.reserve(m_pairs.size());
        std::vector<int> articles;
        articles.reserve(m_contexts.size());
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
            m_likely.push_back(likelihood(pair.logOdds, around));
        }
    }

    [[nodiscard]] bool areNeighbours(int a, int b) const
    {
        return b >= 0 && b < int(m_contexts.size()) && at(a).article == at(b).article &&
               std::abs(at(a).sentence - at(b).sentence) <= sentencesApart;
    }

    /// Shape: `own` runs along the pairs, and says how likely each is by itself.
    [[nodiscard]] double support(const NumberPair &pair, std::span<const double> own) const
    {
        static const double none = 1 / (1 + std::exp(-noSupport));
        double sum = 0;
        for (const int side : {-1, 1}) {
            if (!areNeighbours(pair.a, pair.a + side))
                continue;
            double best = none;
            for (const int other : {-2, -1, 1, 2}) {
                if (!areNeighbours(pair.b, pair.b + other))
                    continue;
                const auto found = m_table.find(pair.a + side, pair.b + other);
                if (found >= 0)
                    best = std::max(best, own[size_t(found)]);
            }
            sum += best;
        }
        return sum;
    }

    /// A fact that most sources tell alike draws in what one source tells of it otherwise: a number
    /// that is alone joins the group that its article does not state, where one fits clearly best.
    void adoptLoners(std::vector<int> &groupOf) const
    {
        std::vector<std::vector<int>> members(groupOf.size());
        for (int i = 0; i < int(groupOf.size()); ++i)
            members[size_t(groupOf[size_t(i)])].push_back(i);
        std::vector<std::map<int, double>> fits(groupOf.size()); ///< of loners, by group
        for (size_t p = 0; p < m_pairs.size(); ++p) {
            const std::pair pair(m_pairs[p].a, m_pairs[p].b);
            for (const auto &[loner, other] : {pair, std::pair(pair.second, pair.first)}) {
                const int group = groupOf[size_t(other)];
                if (members[size_t(groupOf[size_t(loner)])].size() == 1 &&
                    members[size_t(group)].size() > 1) {
                    double &best = fits[size_t(loner)][group];
                    best = std::max(best, m_likely[p]);
                }
            }
        }
        std::vector<Link> adoptions;
        for (int i = 0; i < int(fits.size()); ++i) {
            if (const auto [group, likely] = clearlyBest(fits[size_t(i)]); likely >= leastAdoption)
                adoptions.push_back({i, group, likely});
        }
        std::ranges::sort(adoptions, [](const Link &x, const Link &y) {
            return std::tuple(-x.score, x.a) < std::tuple(-y.score, y.a);
        });
        for (const auto &[loner, group, likely] : adoptions) {
            auto &family = members[size_t(group)];
            const bool joins = std::ranges::all_of(family, [&](int member) {
                return at(member).article != at(loner).article && mayJoin(member, loner);
            });
            if (!joins)
                continue;
            family.push_back(loner);
            groupOf[size_t(loner)] = group;
        }
    }

    /// The group that fits best, and how well; not at all where another fits nearly as well.
    [[nodiscard]] static std::pair<int, double> clearlyBest(const std::map<int, double> &fits)
    {
        std::pair<int, double> best(-1, 0);
        double second = 0;
        for (const auto &[group, likely] : fits) {
            if (likely > best.second) {
                second = best.second;
                best = {group, likely};
            } else {
                second = std::max(second, likely);
            }
        }
        return best.second - second >= adoptionMargin ? best : std::pair(-1, 0.0);
    }

    /// Numbers that fit another group about as well as their own: by group, in order.
    [[nodiscard]] std::map<int, std::vector<int>> otherReadings(std::span<const Link> links,
                                                                std::span<const int> groupOf) const
    {
        std::vector<std::map<int, Fit>> fits(m_contexts.size()); ///< by group
        const auto note = [&](int of, int with, double score) {
            if (at(of).article == at(with).article)
                return;
            Fit &fit = fits[size_t(of)][groupOf[size_t(with)]];
            fit.sum += score;
            ++fit.count;
        };
        for (const Link &link : links) {
            note(link.a, link.b, link.score);
            note(link.b, link.a, link.score);
        }
        std::map<int, std::vector<int>> readings;
        for (int i = 0; i < int(fits.size()); ++i) {
            const auto own = fits[size_t(i)].find(groupOf[size_t(i)]);
            const double least = own == fits[size_t(i)].end()
                                     ? leastReading
                                     : std::max(leastReading, own->second.mean() - readingGap);
            for (const auto &[group, fit] : fits[size_t(i)]) {
                if (group != groupOf[size_t(i)] && fit.mean() >= least)
                    readings[group].push_back(i);
            }
        }
        return readings;
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
            if (const int age = otherAgeOf(i); age >= 0)
                sets.join(i, age);
        }
        for (int i = 0; i < int(groupOf.size()); ++i)
            groupOf[size_t(i)] = sets.of(i);
    }

    /// The age before it that its article gives the same person, or -1: a headline and the text may
    /// disagree. One name of a family can mean several; ages far apart are of two.
    [[nodiscard]] int otherAgeOf(int i) const
    {
        if (!at(i).isAge || at(i).subject.empty())
            return -1;
        for (int earlier = i - 1; earlier >= 0 && at(earlier).article == at(i).article; --earlier) {
            if (at(earlier).isAge && at(earlier).sentence != at(i).sentence &&
                std::abs(at(earlier).magnitude.low - at(i).magnitude.low) <= mostAgeSlip &&
                evidence(at(earlier), at(i), QuoteTie::None).sameSubject)
                return earlier;
        }
        return -1;
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
        if (const auto found = m_table.find(a, b); found >= 0)
            return m_likely[size_t(found)];
        return likelihood(ownLogOdds(a, b), {.sameArticle = at(a).article == at(b).article});
    }

    /// Two values in one sentence of one article are two facts.
    [[nodiscard]] bool mayJoin(int a, int b) const
    {
        if (at(a).article != at(b).article || at(a).sentence != at(b).sentence)
            return relation(at(a).magnitude, at(b).magnitude) != UnitKinship::Foreign &&
                   !(at(a).article == at(b).article && !arePartners(a, b) &&
                     likely(a, b) < leastRepeat);
        const ValueRelation value = valueRelation(at(a).magnitude, at(b).magnitude);
        return at(a).value == at(b).value || (at(a).magnitude.dimension == Dimension::Physical &&
                                              value <= ValueRelation::Rounded);
    }

    const QuoteFacts &m_quotes;
    std::vector<ClaimContext> m_contexts;
    std::vector<NumberPair> m_pairs;
    PairTable m_table;            ///< of m_pairs
    std::vector<double> m_likely; ///< along m_pairs: how likely each is, all in all
};

} // namespace

NumberFacts numberFacts(std::span<const std::shared_ptr<const Extraction>> articles,
                        std::span<const TermList> terms, const QuoteFacts &quotes,
                        const Lexicon &lexicon, const RunControl &control)
{
    return NumberGrouper(articles, terms, quotes, lexicon, control).facts();
}

} // namespace crosscheck
