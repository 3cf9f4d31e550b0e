// SPDX-License-Identifier: GPL-3.0-or-later
// An inverted index over the claims: by value, by the digits as written, by counted noun, and by
// the heaviest words near them. Whoever shares an entry gains by its worth; the best few of each
// claim are its candidates. An entry that too many share is passed over, so that the cost stays
// about linear in the number of claims.
// Tested by tst_candidateindex.cpp.
#include "model/align/candidateindex.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace crosscheck
{

namespace
{

constexpr size_t mostSharing = 400;
constexpr size_t candidatesEach = 40;
constexpr size_t candidatesOfMany = 20; ///< where a fact has so many claims that few suffice
constexpr size_t many = 1000;           ///< claims
constexpr size_t wordsEach = 8;

struct Key {
    std::uint64_t key = 0;
    float worth = 0;
};

/// What a claim shares an entry for.
struct Entry {
    std::uint32_t list = 0; ///< of those that have it too
    float worth = 0;
};

struct Candidate {
    int claim = 0;
    float worth = 0;
};

std::uint64_t keyed(std::uint64_t kind, std::uint64_t value)
{
    return (kind << 56) | value;
}

/// Equal for values that agree in their first two digits. Values beyond all measure share a key.
std::uint64_t roundedKey(double value)
{
    if (value == 0 || !std::isfinite(value))
        return 0;
    const double power = std::floor(std::log10(std::abs(value)));
    if (power < -32 || power > 31)
        return power < 0 ? 1 : 2;
    const auto digits = std::llround(std::abs(value) / std::pow(10, power - 1));
    return std::uint64_t(digits) * 64 + std::uint64_t(power + 32);
}

/// Collects what a claim is entered under.
class KeyReader
{
public:
    /// The keys of one claim; they stand until the next call.
    [[nodiscard]] std::span<const Key> keysOf(const ClaimContext &context)
    {
        m_keys.clear();
        const auto surprise = float(context.magnitude.digitCount);
        add(1, std::uint64_t(context.value), 4 + 2 * surprise);
        if (context.magnitude.digits > 0)
            add(2, std::uint64_t(context.magnitude.digits), surprise);
        const auto dimension = std::uint64_t(context.magnitude.dimension) * 2 + context.isAge;
        add(5, dimension, 0.5F);
        add(6, (dimension << 32) | roundedKey(context.magnitude.low), 2);
        if (context.head != Term{})
            add(3, std::uint64_t(context.head), 3);
        addWords(context.near);
        return m_keys;
    }

private:
    void add(std::uint64_t kind, std::uint64_t value, float worth)
    {
        m_keys.push_back({keyed(kind, value), worth});
    }
    void addWords(const TermBag &near)
    {
        m_words = near;
        const size_t kept = std::min(wordsEach, m_words.size());
        std::ranges::partial_sort(
            m_words, m_words.begin() + qsizetype(kept), [](const auto &a, const auto &b) {
                return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
            });
        for (size_t i = 0; i < kept; ++i)
            add(4, std::uint64_t(m_words[i].term), m_words[i].weight);
    }

    std::vector<Key> m_keys;
    TermBag m_words;
};

/// The inverted index, and the candidates that it proposes.
class CandidateFinder
{
public:
    explicit CandidateFinder(std::span<const ClaimContext> contexts)
        : m_contexts(contexts)
        , m_worth(contexts.size(), 0)
    {
        std::unordered_map<std::uint64_t, std::uint32_t> lists;
        m_firstEntry.reserve(contexts.size() + 1);
        KeyReader reader;
        for (size_t i = 0; i < contexts.size(); ++i) {
            m_firstEntry.push_back(m_entries.size());
            for (const Key &key : reader.keysOf(contexts[i])) {
                const auto list =
                    lists.try_emplace(key.key, std::uint32_t(m_sharing.size())).first->second;
                m_entries.push_back({list, key.worth});
                if (list == m_sharing.size())
                    m_sharing.emplace_back();
                if (m_sharing[list].size() <= mostSharing)
                    m_sharing[list].push_back(int(i));
            }
        }
        m_firstEntry.push_back(m_entries.size());
    }

    /// Calls `use` with the best few that share entries with a claim, the best first.
    template <typename Use>
    void forEachCandidate(int claim, Use use)
    {
        gather(claim);
        // Of many that share something few are asked for: a heap sorts no more than these.
        std::ranges::make_heap(m_found, isWorse);
        const size_t most = m_contexts.size() > many ? candidatesOfMany : candidatesEach;
        size_t same = 0;
        size_t kept = 0;
        while (!m_found.empty()) {
            std::ranges::pop_heap(m_found, isWorse);
            const int other = m_found.back().claim;
            m_found.pop_back();
            // Claims of one value are many in a large event, and lead to no other value.
            if (at(other).value == at(claim).value && ++same > most / 2)
                continue;
            if (++kept > most)
                break;
            use(other);
        }
    }

private:
    [[nodiscard]] const ClaimContext &at(int claim) const { return m_contexts[size_t(claim)]; }

    [[nodiscard]] std::span<const Entry> entriesOf(int claim) const
    {
        const size_t begin = m_firstEntry[size_t(claim)];
        return std::span(m_entries).subspan(begin, m_firstEntry[size_t(claim) + 1] - begin);
    }

    static bool isWorse(const Candidate &a, const Candidate &b)
    {
        return a.worth != b.worth ? a.worth < b.worth : a.claim > b.claim;
    }

    /// Fills m_found with those that share an entry and can answer the same question.
    void gather(int claim)
    {
        m_found.clear();
        for (const Entry &entry : entriesOf(claim)) {
            const auto &sharing = m_sharing[entry.list];
            if (sharing.size() > mostSharing)
                continue;
            for (const int other : sharing) {
                if (m_worth[size_t(other)] == 0 && other != claim)
                    m_found.push_back({.claim = other});
                m_worth[size_t(other)] += entry.worth;
            }
        }
        for (Candidate &candidate : m_found)
            candidate.worth = std::exchange(m_worth[size_t(candidate.claim)], 0.0F);
        m_worth[size_t(claim)] = 0;
        std::erase_if(m_found, [&](const Candidate &candidate) {
            return relation(at(claim).magnitude, at(candidate.claim).magnitude) ==
                   UnitKinship::Foreign;
        });
    }

    std::span<const ClaimContext> m_contexts;
    std::vector<Entry> m_entries;            ///< by claim
    std::vector<size_t> m_firstEntry;        ///< of each claim; and the end
    std::vector<std::vector<int>> m_sharing; ///< of each entry: the claims that have it
    std::vector<float> m_worth;              ///< what is shared with the claim at hand
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<std::pair<int, int>> candidatePairs(std::span<const ClaimContext> contexts,
                                                const RunControl &control)
{
    CandidateFinder finder(contexts);
    std::vector<std::pair<int, int>> pairs;
    for (int claim = 0; claim < int(contexts.size()) && !control.cancelled(); ++claim) {
        finder.forEachCandidate(claim, [&](int other) {
            pairs.emplace_back(std::min(claim, other), std::max(claim, other));
        });
    }
    std::ranges::sort(pairs);
    const auto twice = std::ranges::unique(pairs);
    pairs.erase(twice.begin(), twice.end());
    return pairs;
}

} // namespace crosscheck
