// SPDX-License-Identifier: GPL-3.0-or-later
// Bonds lie over what the alignment found, so they stick whatever it finds next time. Joins come
// first: all claims of the two facts belong together. Then claims that were parted leave: those
// that leave one fact state another one together, as they did when the editor took them out. Tested
// by tst_bonded.cpp.
#include "model/review/bonded.h"

#include "model/align/label.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

using ClaimsByKey = std::map<ClaimKey, ClaimIndex>;

/// Only claims of facts: what is debris or a term is in no fact, whatever an editor joins.
ClaimsByKey claimsByKey(const Alignment &alignment)
{
    ClaimsByKey claims;
    for (size_t i = 0; i < alignment.claims.size(); ++i) {
        if (alignment.factOf[i] >= 0)
            claims.emplace(claimKey(alignment, ClaimIndex(int(i))), ClaimIndex(int(i)));
    }
    return claims;
}

class Regrouping
{
public:
    explicit Regrouping(const Alignment &alignment)
        : m_factOf(alignment.factOf)
        , m_next(int(alignment.facts.size()))
    {
    }

    void join(ClaimIndex a, ClaimIndex b)
    {
        const int kept = m_factOf[size_t(a)];
        const int gone = m_factOf[size_t(b)];
        if (kept != gone)
            std::ranges::replace(m_factOf, gone, kept);
    }

    /// `b` leaves the fact that `a` is in.
    void part(ClaimIndex a, ClaimIndex b)
    {
        const int fact = m_factOf[size_t(a)];
        if (m_factOf[size_t(b)] != fact)
            return;
        const auto [leaving, isFirst] = m_leaving.try_emplace(fact, m_next);
        m_next += isFirst ? 1 : 0;
        m_factOf[size_t(b)] = leaving->second;
    }

    [[nodiscard]] const std::vector<int> &factOf() const { return m_factOf; }

private:
    std::vector<int> m_factOf;
    std::map<int, int> m_leaving; ///< from a fact to the one of the claims that left it
    int m_next;
};

/// Facts in order of their first claim, as align() gives them. Shape: along the new facts, the fact
/// that each was before; -1 for what the editor took out of one.
std::vector<int> regroup(Alignment &alignment, const std::vector<int> &groupOf)
{
    std::vector<int> before;
    std::map<int, int> factOfGroup;
    std::vector<Fact> facts;
    for (size_t i = 0; i < groupOf.size(); ++i) {
        if (groupOf[i] < 0)
            continue;
        const auto [fact, isNew] = factOfGroup.try_emplace(groupOf[i], int(facts.size()));
        if (isNew) {
            const bool isOld = size_t(groupOf[i]) < alignment.facts.size();
            before.push_back(isOld ? groupOf[i] : -1);
            facts.push_back({.kind = alignment.facts[size_t(alignment.factOf[i])].kind});
        }
        facts[size_t(fact->second)].claims.push_back(ClaimIndex(int(i)));
    }
    for (size_t i = 0; i < groupOf.size(); ++i)
        alignment.factOf[i] = groupOf[i] < 0 ? -1 : factOfGroup.at(groupOf[i]);
    alignment.facts = std::move(facts);
    return before;
}

/// What a fact was called it is called still: the editor knows it by that name. Shape: `before` as
/// regroup() gives it.
void keepNames(Alignment &alignment, const std::vector<Fact> &old, const std::vector<int> &before)
{
    QSet<QString> taken;
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i] < 0)
            continue;
        alignment.facts[i].label = old[size_t(before[i])].label;
        taken.insert(alignment.facts[i].label);
    }
    for (size_t i = 0; i < before.size(); ++i) {
        Fact &fact = alignment.facts[i];
        if (before[i] < 0 && taken.contains(fact.label))
            fact.label += u" (%1)"_s.arg(alignment.text(alignment.claim(fact.claims.front())));
    }
}

} // namespace

std::shared_ptr<const Alignment> bonded(const std::shared_ptr<const Alignment> &alignment,
                                        std::span<const Bond> bonds, const Lexicon &lexicon)
{
    if (bonds.empty())
        return alignment;
    const ClaimsByKey claims = claimsByKey(*alignment);
    Regrouping groups(*alignment);
    for (const bool joins : {true, false}) {
        for (const Bond &bond : bonds) {
            const auto first = claims.find(bond.first);
            const auto second = claims.find(bond.second);
            if (bond.joins != joins || first == claims.end() || second == claims.end())
                continue;
            if (joins)
                groups.join(first->second, second->second);
            else
                groups.part(first->second, second->second);
        }
    }
    if (groups.factOf() == alignment->factOf)
        return alignment;
    auto made = std::make_shared<Alignment>(*alignment);
    const std::vector<int> before = regroup(*made, groups.factOf());
    nameFacts(*made, lexicon);
    keepNames(*made, alignment->facts, before);
    made->lineage = lineageOf(*made);
    return made;
}

std::vector<Bond> joined(std::vector<Bond> bonds, const Alignment &alignment, FactIndex one,
                         FactIndex other)
{
    const FactKey first = factKey(alignment, one);
    const FactKey second = factKey(alignment, other);
    const auto holds = [](const FactKey &fact, const ClaimKey &claim) {
        return std::ranges::contains(fact, claim);
    };
    // What had parted the two is over.
    std::erase_if(bonds, [&](const Bond &bond) {
        return !bond.joins && ((holds(first, bond.first) && holds(second, bond.second)) ||
                               (holds(second, bond.first) && holds(first, bond.second)));
    });
    bonds.push_back({first.front(), second.front(), true});
    return bonds;
}

std::vector<Bond> parted(std::vector<Bond> bonds, const Alignment &alignment, FactIndex fact,
                         ArticleIndex article)
{
    std::vector<ClaimKey> staying;
    std::vector<ClaimKey> leaving;
    for (const ClaimIndex index : alignment.facts[size_t(fact)].claims) {
        const bool leaves = alignment.claim(index).article == article;
        (leaves ? leaving : staying).push_back(claimKey(alignment, index));
    }
    if (staying.empty() || leaving.empty())
        return bonds;
    const auto across = [&](const ClaimKey &a, const ClaimKey &b) {
        return std::ranges::contains(staying, a) && std::ranges::contains(leaving, b);
    };
    // What had joined the two is over, and is told from what the alignment joined by itself.
    std::erase_if(bonds, [&](const Bond &bond) {
        return bond.joins && (across(bond.first, bond.second) || across(bond.second, bond.first));
    });
    for (const ClaimKey &claim : leaving)
        bonds.push_back({staying.front(), claim, false});
    return bonds;
}

} // namespace crosscheck
