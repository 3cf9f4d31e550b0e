// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/rivals.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace crosscheck
{

namespace
{

constexpr double sameFactBias = 0.65;    ///< log odds of two equal values of one article
constexpr double noRival = -6;           ///< log odds
constexpr double likelyAgreement = -0.5; ///< log odds from which equal values count as a pair

} // namespace

Rivals::Rivals(std::span<const NumberPair> pairs, std::span<const int> articleOf)
    : m_articleOf(articleOf)
    , m_begin(articleOf.size() + 1, 0)
    , m_partners(2 * pairs.size())
{
    for (const NumberPair &pair : pairs) {
        ++m_begin[size_t(pair.a) + 1];
        ++m_begin[size_t(pair.b) + 1];
    }
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    std::vector<size_t> next(m_begin.begin(), m_begin.end() - 1);
    for (const NumberPair &pair : pairs) {
        const bool agrees = pair.agree && pair.logOdds > likelyAgreement;
        m_partners[next[size_t(pair.a)]++] = {articleOf[size_t(pair.b)], pair.logOdds, pair.b,
                                              agrees};
        m_partners[next[size_t(pair.b)]++] = {articleOf[size_t(pair.a)], pair.logOdds, pair.a,
                                              agrees};
    }
    for (size_t number = 0; number < articleOf.size(); ++number) {
        const auto partners =
            std::span(m_partners).subspan(m_begin[number], m_begin[number + 1] - m_begin[number]);
        std::ranges::sort(partners, [](const Partner &x, const Partner &y) {
            return std::tuple(x.article, -x.logOdds, x.number) <
                   std::tuple(y.article, -y.logOdds, y.number);
        });
    }
}

double Rivals::best(const NumberPair &pair) const
{
    return std::max(bestOf(pair.a, pair.b), bestOf(pair.b, pair.a));
}

bool Rivals::agrees(const NumberPair &pair) const
{
    return std::ranges::any_of(partnersOf(pair.a, pair.b), &Partner::agrees) ||
           std::ranges::any_of(partnersOf(pair.b, pair.a), &Partner::agrees);
}

std::span<const Rivals::Partner> Rivals::partnersOf(int number, int inArticleOf) const
{
    const size_t begin = m_begin[size_t(number)];
    const auto partners = std::span(m_partners).subspan(begin, m_begin[size_t(number) + 1] - begin);
    const auto found =
        std::ranges::equal_range(partners, m_articleOf[size_t(inArticleOf)], {}, &Partner::article);
    return {found.begin(), found.end()};
}

/// A better partner that states the same fact again takes nothing away.
double Rivals::bestOf(int number, int except) const
{
    double best = noRival;
    for (const Partner &partner : partnersOf(number, except)) {
        if (partner.number != except && partner.logOdds > best)
            best = std::max(best,
                            noRival + (partner.logOdds - noRival) * apart(except, partner.number));
    }
    return best;
}

double Rivals::apart(int number, int other) const
{
    for (const Partner &partner : partnersOf(number, number)) {
        if (partner.number == other)
            return 1 / (1 + std::exp(partner.logOdds + sameFactBias));
    }
    return 1;
}

} // namespace crosscheck
