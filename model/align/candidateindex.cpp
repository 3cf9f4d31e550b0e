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

std::vector<Key> keysOf(const ClaimContext &context)
{
    std::vector<Key> keys;
    const auto surprise = float(context.magnitude.digitCount);
    keys.push_back({keyed(1, std::uint64_t(context.value)), 4 + 2 * surprise});
    if (context.magnitude.digits > 0)
        keys.push_back({keyed(2, std::uint64_t(context.magnitude.digits)), surprise});
    const auto dimension = std::uint64_t(context.magnitude.dimension) * 2 + context.isAge;
    keys.push_back({keyed(5, dimension), 0.5F});
    keys.push_back({keyed(6, (dimension << 32) | roundedKey(context.magnitude.low)), 2});
    if (context.head != Term{})
        keys.push_back({keyed(3, std::uint64_t(context.head)), 3});
    TermBag words = context.near;
    const size_t kept = std::min(wordsEach, words.size());
    std::ranges::partial_sort(
        words, words.begin() + qsizetype(kept), [](const auto &a, const auto &b) {
            return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
        });
    for (size_t i = 0; i < kept; ++i)
        keys.push_back({keyed(4, std::uint64_t(words[i].term)), words[i].weight});
    return keys;
}

} // namespace

std::vector<std::pair<int, int>> candidatePairs(std::span<const ClaimContext> contexts,
                                                const RunControl &control)
{
    std::vector<std::vector<Key>> keys;
    std::unordered_map<std::uint64_t, std::vector<int>> postings;
    keys.reserve(contexts.size());
    for (size_t i = 0; i < contexts.size(); ++i) {
        keys.push_back(keysOf(contexts[i]));
        for (const Key &key : keys.back()) {
            if (auto &list = postings[key.key]; list.size() <= mostSharing)
                list.push_back(int(i));
        }
    }
    std::vector<std::pair<int, int>> pairs;
    const size_t most = contexts.size() > many ? candidatesOfMany : candidatesEach;
    std::vector<float> worth(contexts.size(), 0);
    std::vector<int> found;
    for (int i = 0; i < int(contexts.size()) && !control.cancelled(); ++i) {
        found.clear();
        for (const Key &key : keys[size_t(i)]) {
            const auto &list = postings.at(key.key);
            if (list.size() > mostSharing)
                continue;
            for (const int other : list) {
                if (worth[size_t(other)] == 0 && other != i)
                    found.push_back(other);
                worth[size_t(other)] += key.worth;
            }
        }
        std::erase_if(found, [&](int other) {
            return relation(contexts[size_t(i)].magnitude, contexts[size_t(other)].magnitude) ==
                   UnitKinship::Foreign;
        });
        const auto better = [&](int a, int b) {
            const float left = worth[size_t(a)];
            const float right = worth[size_t(b)];
            return left != right ? left > right : a < b;
        };
        std::ranges::sort(found, better);
        size_t same = 0;
        size_t kept = 0;
        for (const int other : found) {
            // Claims of one value are many in a large event, and lead to no other value.
            if (contexts[size_t(other)].value == contexts[size_t(i)].value && ++same > most / 2)
                continue;
            if (++kept > most)
                break;
            pairs.emplace_back(std::min(i, other), std::max(i, other));
        }
        for (const Key &key : keys[size_t(i)]) {
            for (const int other : postings.at(key.key))
                worth[size_t(other)] = 0;
        }
    }
    std::ranges::sort(pairs);
    const auto twice = std::ranges::unique(pairs);
    pairs.erase(twice.begin(), twice.end());
    return pairs;
}

} // namespace crosscheck
