// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/numberfacts.h"

#include "model/align/candidateindex.h"
#include "model/align/cluster.h"
#include "model/align/score.h"

#include <algorithm>
#include <map>

namespace crosscheck
{

namespace
{

constexpr double leastLink = 0.1;
constexpr double leastGroup = 0.5;

class NumberGrouper
{
public:
    NumberGrouper(std::span<const std::shared_ptr<const Extraction>> articles,
                  std::span<const TermList> terms, const QuoteFacts &quotes)
        : m_quotes(quotes)
    {
        const TermWeights weights(terms, articles);
        for (size_t a = 0; a < articles.size(); ++a)
            std::ranges::move(contextsOf(int(a), *articles[a], terms[a], weights),
                              std::back_inserter(m_contexts));
    }

    [[nodiscard]] std::vector<ClaimGroup> groups() const
    {
        std::vector<Link> links;
        for (const auto &[a, b] : candidatePairs(m_contexts)) {
            if (const double likely = scoreOf(a, b); likely >= leastLink)
                links.push_back({a, b, likely});
        }
        const GroupRules rules{.score = [this](int a, int b) { return scoreOf(a, b); },
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

    [[nodiscard]] const std::vector<ClaimContext> &contexts() const { return m_contexts; }
    [[nodiscard]] QuoteTie tie(int a, int b) const
    {
        const ClaimContext &left = m_contexts[size_t(a)];
        const ClaimContext &right = m_contexts[size_t(b)];
        if (left.quote < 0 || right.quote < 0)
            return QuoteTie::None;
        const int group = m_quotes.groupOf[size_t(left.article)][size_t(left.quote)];
        if (group < 0 || group != m_quotes.groupOf[size_t(right.article)][size_t(right.quote)])
            return QuoteTie::None;
        const std::pair<ClaimPlace, ClaimPlace> pair = std::minmax({placeOf(a), placeOf(b)});
        return std::ranges::binary_search(m_quotes.numbers, pair) ? QuoteTie::SamePlace
                                                                  : QuoteTie::OtherPlace;
    }

private:
    [[nodiscard]] ClaimPlace placeOf(int i) const
    {
        return {m_contexts[size_t(i)].article, m_contexts[size_t(i)].claim};
    }
    [[nodiscard]] double scoreOf(int a, int b) const
    {
        return score(evidence(m_contexts[size_t(a)], m_contexts[size_t(b)], tie(a, b)));
    }
    /// Two values in one sentence of one article are two facts.
    [[nodiscard]] bool mayJoin(int a, int b) const
    {
        const ClaimContext &left = m_contexts[size_t(a)];
        const ClaimContext &right = m_contexts[size_t(b)];
        if (left.article != right.article || left.sentence != right.sentence)
            return relation(left.measure, right.measure) != UnitRelation::Foreign;
        return left.value == right.value;
    }

    const QuoteFacts &m_quotes;
    std::vector<ClaimContext> m_contexts;
};

} // namespace

std::vector<ClaimGroup> numberGroups(std::span<const std::shared_ptr<const Extraction>> articles,
                                     std::span<const TermList> terms, const QuoteFacts &quotes)
{
    return NumberGrouper(articles, terms, quotes).groups();
}

} // namespace crosscheck
