// SPDX-License-Identifier: GPL-3.0-or-later
// How decisions find their facts again after articles, folder or program have changed.
// Each claim of a stored fact looks for claims that say the same, by three ways in: the same words
// in the same article, which weighs the more the more of the sentence around them is left; the same
// sentence in the same article, its figure corrected; and the same words in the same sentence of an
// article that has another name now. What two facts have in common is the sum over their claims.
// Pairs are then taken by weight, the heaviest first, each fact once.
// A claim alone in a sentence that was rewritten is not enough ("three" stands in many), so such a
// decision is reported as lost rather than laid over another fact.
// Tested by tst_factmatch.cpp.
#include "model/review/factmatch.h"

#include <algorithm>
#include <unordered_map>

namespace crosscheck
{

namespace
{

constexpr double sameWords = 1;       ///< and up to twice as much again for the sentence around
constexpr double sameSentence = 2;    ///< with other words
constexpr double renamedArticle = 2;  ///< same words, same sentence
constexpr double least = 1.6;         ///< some third of the sentence around a lone claim
constexpr size_t mostCandidates = 64; ///< of one way in; more say nothing

struct Place {
    int fact;
    int claim;
};
struct Candidate {
    int stored;
    int fact;
    double weight;
};
using Index = std::unordered_map<std::uint64_t, std::vector<Place>>;

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    return (a ^ (b + 0x9e3779b97f4a7c15 + (a << 6) + (a >> 2))) * 0xff51afd7ed558ccd;
}

std::uint64_t hashOf(const std::vector<std::uint32_t> &words)
{
    std::uint64_t hash = words.size();
    for (const std::uint32_t word : words)
        hash = mixed(hash, word);
    return hash;
}

/// Shared words by all words, 0 to 1; 1 where neither sentence has any other word.
double likeness(const std::vector<std::uint32_t> &a, const std::vector<std::uint32_t> &b)
{
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            ++shared, ++i, ++j;
        else if (a[i] < b[j])
            ++i;
        else
            ++j;
    }
    const size_t all = a.size() + b.size() - shared;
    return all == 0 ? 1.0 : double(shared) / double(all);
}

class Matcher
{
public:
    explicit Matcher(std::span<const FactKey> facts)
        : m_facts(facts)
    {
        for (size_t fact = 0; fact < facts.size(); ++fact) {
            for (size_t claim = 0; claim < facts[fact].size(); ++claim)
                list(facts[fact][claim], {int(fact), int(claim)});
        }
    }

    /// What each fact has in common with the stored one.
    void candidates(int stored, const FactKey &key, std::vector<Candidate> &found) const
    {
        std::unordered_map<int, double> weights;
        for (const ClaimKey &claim : key) {
            for (const auto &[fact, weight] : bestPlaces(claim))
                weights[fact] += weight;
        }
        for (const auto &[fact, weight] : weights) {
            if (weight >= least)
                found.push_back({stored, fact, weight});
        }
    }

private:
    void list(const ClaimKey &claim, Place place)
    {
        const std::uint64_t sentence = hashOf(claim.around);
        m_byWords[mixed(claim.article, claim.words)].push_back(place);
        if (claim.around.empty())
            return;
        m_bySentence[mixed(claim.article, sentence)].push_back(place);
        m_anywhere[mixed(claim.words, sentence)].push_back(place);
    }

    /// The weight of the claim in each fact that has it, one claim a fact.
    [[nodiscard]] std::unordered_map<int, double> bestPlaces(const ClaimKey &claim) const
    {
        std::unordered_map<int, double> best;
        const auto weigh = [&](const Index &index, std::uint64_t key, auto weightOf) {
            const auto found = index.find(key);
            if (found == index.end() || found->second.size() > mostCandidates)
                return;
            for (const Place &place : found->second) {
                const ClaimKey &other = m_facts[size_t(place.fact)][size_t(place.claim)];
                double &weight = best[place.fact];
                weight = std::max(weight, weightOf(other));
            }
        };
        const std::uint64_t sentence = hashOf(claim.around);
        weigh(m_byWords, mixed(claim.article, claim.words), [&](const ClaimKey &other) {
            return sameWords * (1 + 2 * likeness(claim.around, other.around));
        });
        weigh(m_bySentence, mixed(claim.article, sentence),
              [](const ClaimKey &) { return sameSentence; });
        weigh(m_anywhere, mixed(claim.words, sentence),
              [](const ClaimKey &) { return renamedArticle; });
        return best;
    }

    std::span<const FactKey> m_facts;
    Index m_byWords;
    Index m_bySentence;
    Index m_anywhere;
};

} // namespace

std::vector<int> matchFacts(std::span<const FactKey> stored, std::span<const FactKey> facts)
{
    std::vector<int> factOf(stored.size(), -1);
    if (stored.empty() || facts.empty())
        return factOf;
    const Matcher matcher(facts);
    std::vector<Candidate> found;
    for (size_t i = 0; i < stored.size(); ++i)
        matcher.candidates(int(i), stored[i], found);
    std::ranges::sort(found, [](const Candidate &a, const Candidate &b) {
        return std::tuple(-a.weight, a.stored, a.fact) < std::tuple(-b.weight, b.stored, b.fact);
    });
    std::vector<bool> taken(facts.size());
    for (const Candidate &pair : found) {
        if (factOf[size_t(pair.stored)] >= 0 || taken[size_t(pair.fact)])
            continue;
        factOf[size_t(pair.stored)] = pair.fact;
        taken[size_t(pair.fact)] = true;
    }
    return factOf;
}

} // namespace crosscheck
