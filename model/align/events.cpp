// SPDX-License-Identifier: GPL-3.0-or-later
// Articles of one event share what is rare: names, figures, the words for what happened. Each
// article is a vector of such traits, weighed by their rarity as if the heap stood among 200 other
// articles, so that a handful of articles about one event are not told that its names are common.
// Two articles are alike by the cosine of their vectors, and groups grow by average link
// (cluster.h): an article of one aspect is often like one other alone, while two events that share
// a town and a minister are not to be drawn together by their two most similar articles.
//
// The threshold: in six annotated stories and the sample, every link that their events need is
// above 0.1, alone or mixed two by two; half of all pairs of articles of different events are below
// 0.03. In 583 news articles about one election campaign half of the pairs are below 0.06, and
// links of 0.2 and more are, read one by one, those about the same day's event. A large heap has
// more pairs to be alike by chance, so the threshold grows with it.
//
// In a large heap an article meets those that share its rarest traits, through an inverted index.
// Tested by tst_events.cpp.
#include "model/align/events.h"

#include "model/align/cluster.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace crosscheck
{

namespace
{

constexpr double otherArticles = 200;
constexpr double likenessOfFew = 0.08;
constexpr double few = 6;
constexpr double likenessOfMany = 0.2;
constexpr double many = 400;
constexpr double meanShare = 0.8; ///< of that likeness, on the average of two groups

constexpr size_t smallHeap = 200; ///< articles; here all meet all
constexpr int mostSharing = 100;  ///< a trait of more articles leads to none of them
constexpr size_t rarestTraits = 40;
constexpr size_t candidatesEach = 16;

/// Counts in how many articles each trait is.
class TraitCounts
{
public:
    explicit TraitCounts(std::span<const std::vector<EventTrait>> articles)
    {
        m_slots.resize(1024);
        for (const auto &traits : articles) {
            for (const EventTrait &trait : traits)
                ++slotFor(trait.hash).count;
        }
    }

    [[nodiscard]] int of(std::uint32_t hash) const { return m_slots[find(hash)].count; }

private:
    struct Slot {
        std::uint32_t hash = 0;
        int count = 0;
    };

    [[nodiscard]] size_t find(std::uint32_t hash) const
    {
        const size_t mask = m_slots.size() - 1;
        const std::uint32_t mixed = hash * 0x9E3779B1U;
        size_t at = mixed & mask;
        while (m_slots[at].count > 0 && m_slots[at].hash != hash)
            at = (at + 1) & mask;
        return at;
    }
    Slot &slotFor(std::uint32_t hash)
    {
        size_t at = find(hash);
        if (m_slots[at].count == 0) {
            if (++m_used * 2 > m_slots.size()) {
                grow();
                at = find(hash);
            }
            m_slots[at].hash = hash;
        }
        return m_slots[at];
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        std::swap(old, m_slots);
        for (const Slot &slot : old) {
            if (slot.count > 0)
                m_slots[find(slot.hash)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_used = 0;
};

/// The articles as vectors of length one.
class TraitVectors
{
public:
    TraitVectors(std::span<const std::vector<EventTrait>> articles, const TraitCounts &counts)
    {
        const double all = double(articles.size()) + otherArticles;
        m_vectors.reserve(articles.size());
        for (const auto &traits : articles) {
            auto &vector = m_vectors.emplace_back(traits);
            double length = 0;
            for (EventTrait &trait : vector) {
                trait.weight *= float(std::log(all / counts.of(trait.hash)));
                length += double(trait.weight) * trait.weight;
            }
            for (EventTrait &trait : vector)
                trait.weight /= float(std::sqrt(length));
        }
    }

    [[nodiscard]] size_t size() const { return m_vectors.size(); }
    [[nodiscard]] const std::vector<EventTrait> &operator[](size_t i) const { return m_vectors[i]; }

    [[nodiscard]] double likeness(int a, int b) const
    {
        const auto &left = m_vectors[size_t(a)];
        const auto &right = m_vectors[size_t(b)];
        double sum = 0;
        for (size_t i = 0, j = 0; i < left.size() && j < right.size();) {
            if (left[i].hash == right[j].hash)
                sum += double(left[i++].weight) * right[j++].weight;
            else if (left[i].hash < right[j].hash)
                ++i;
            else
                ++j;
        }
        return sum;
    }

private:
    std::vector<std::vector<EventTrait>> m_vectors;
};

/// Which articles of a large heap are worth a look, by their rarest traits.
class RareTraitIndex
{
public:
    RareTraitIndex(const TraitVectors &vectors, const TraitCounts &counts)
        : m_shared(vectors.size(), 0)
    {
        for (size_t i = 0; i < vectors.size(); ++i) {
            m_rarest.push_back(rarest(vectors[i], counts));
            for (const EventTrait &trait : m_rarest.back())
                m_articles[trait.hash].push_back(int(i));
        }
    }

    /// Those after `article` that share most with it.
    [[nodiscard]] std::vector<int> candidates(int article)
    {
        std::vector<int> found;
        for (const EventTrait &trait : m_rarest[size_t(article)]) {
            const auto &sharing = m_articles.at(trait.hash);
            for (auto at = std::ranges::upper_bound(sharing, article); at != sharing.end(); ++at) {
                if (m_shared[size_t(*at)] == 0)
                    found.push_back(*at);
                m_shared[size_t(*at)] += trait.weight;
            }
        }
        const auto keep = std::min(found.size(), candidatesEach);
        std::ranges::partial_sort(found, found.begin() + qsizetype(keep), [this](int a, int b) {
            return m_shared[size_t(a)] != m_shared[size_t(b)]
                       ? m_shared[size_t(a)] > m_shared[size_t(b)]
                       : a < b;
        });
        for (const int other : found)
            m_shared[size_t(other)] = 0;
        found.resize(keep);
        return found;
    }

private:
    static std::vector<EventTrait> rarest(const std::vector<EventTrait> &vector,
                                          const TraitCounts &counts)
    {
        std::vector<EventTrait> traits;
        std::ranges::copy_if(vector, std::back_inserter(traits), [&](const EventTrait &trait) {
            const int count = counts.of(trait.hash);
            return count > 1 && count <= mostSharing;
        });
        if (traits.size() > rarestTraits) {
            std::ranges::nth_element(traits, traits.begin() + rarestTraits,
                                     [](const EventTrait &a, const EventTrait &b) {
                                         return a.weight != b.weight ? a.weight > b.weight
                                                                     : a.hash < b.hash;
                                     });
            traits.resize(rarestTraits);
        }
        return traits;
    }

    std::vector<std::vector<EventTrait>> m_rarest;
    std::unordered_map<std::uint32_t, std::vector<int>> m_articles;
    std::vector<float> m_shared;
};

std::vector<Link> links(const TraitVectors &vectors, const TraitCounts &counts, double least)
{
    const int count = int(vectors.size());
    std::vector<Link> links;
    const auto linkIfAlike = [&](int a, int b) {
        if (const double likeness = vectors.likeness(a, b); likeness >= least)
            links.push_back({a, b, likeness});
    };
    if (vectors.size() <= smallHeap) {
        for (int a = 0; a < count; ++a) {
            for (int b = a + 1; b < count; ++b)
                linkIfAlike(a, b);
        }
        return links;
    }
    RareTraitIndex index(vectors, counts);
    for (int a = 0; a < count; ++a) {
        for (const int b : index.candidates(a))
            linkIfAlike(a, b);
    }
    return links;
}

/// For each article the first of its event.
std::vector<int> eventOfEach(std::span<const std::vector<EventTrait>> articles)
{
    if (articles.size() == 2)
        return {0, 0};
    const TraitCounts counts(articles);
    const TraitVectors vectors(articles, counts);
    const double least = leastLikeness(articles.size());
    const GroupRules rules{.score = [&](int a, int b) { return vectors.likeness(a, b); },
                           .mayJoin = [](int, int) { return true; },
                           .compete = [](int, int) { return true; },
                           .least = least * meanShare};
    return grouped(int(articles.size()), links(vectors, counts, least), rules);
}

} // namespace

double leastLikeness(size_t articles)
{
    const double size = std::clamp(double(articles), few, many);
    return likenessOfFew +
           (likenessOfMany - likenessOfFew) * std::log(size / few) / std::log(many / few);
}

std::vector<std::vector<int>> groupEvents(std::span<const std::vector<EventTrait>> articles)
{
    const std::vector<int> first = eventOfEach(articles);
    std::vector<std::vector<int>> groups(articles.size());
    for (size_t i = 0; i < articles.size(); ++i)
        groups[size_t(first[i])].push_back(int(i));
    std::erase_if(groups, [](const auto &group) { return group.empty(); });
    std::ranges::stable_sort(groups, std::ranges::greater(), &std::vector<int>::size);
    return groups;
}

} // namespace crosscheck
