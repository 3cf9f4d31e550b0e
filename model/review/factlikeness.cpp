// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/factlikeness.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace crosscheck
{

namespace
{

using Words = std::set<std::uint32_t>;

constexpr double sameArticleShare = 0.5;

Words wordsOf(const FactKey &fact)
{
    Words words;
    for (const ClaimKey &claim : fact) {
        words.insert(claim.around.begin(), claim.around.end());
        words.insert(std::uint32_t(claim.words ^ (claim.words >> 32)));
    }
    return words;
}

bool shareAnArticle(const FactKey &a, const FactKey &b)
{
    return std::ranges::any_of(a, [&](const ClaimKey &claim) {
        return std::ranges::contains(b, claim.article, &ClaimKey::article);
    });
}

} // namespace

std::vector<double> likenessTo(FactIndex fact, std::span<const FactKey> facts)
{
    std::vector<Words> words;
    std::unordered_map<std::uint32_t, int> frequency; ///< facts that have the word
    for (const FactKey &key : facts) {
        words.push_back(wordsOf(key));
        for (const std::uint32_t word : words.back())
            ++frequency[word];
    }
    const auto weight = [&](std::uint32_t word) {
        return std::log(double(facts.size() + 1) / frequency.at(word));
    };
    const auto weigh = [&](const Words &some) {
        double sum = 0;
        for (const std::uint32_t word : some)
            sum += weight(word);
        return sum;
    };
    const Words &wanted = words[size_t(fact)];
    const double whole = weigh(wanted);
    std::vector<double> likeness(facts.size(), 0);
    for (size_t other = 0; other < facts.size(); ++other) {
        if (other == size_t(fact))
            continue;
        Words shared;
        std::ranges::set_intersection(wanted, words[other], std::inserter(shared, shared.end()));
        const double both = whole + weigh(words[other]);
        likeness[other] = both > 0 ? 2 * weigh(shared) / both : 0;
        if (shareAnArticle(facts[size_t(fact)], facts[other]))
            likeness[other] *= sameArticleShare;
    }
    return likeness;
}

} // namespace crosscheck
