// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/cluster.h"

#include <algorithm>
#include <tuple>

namespace crosscheck
{

namespace
{

constexpr size_t sampleSize = 8;

/// Evenly spread items of a group.
std::vector<int> sampled(const std::vector<int> &members)
{
    if (members.size() <= sampleSize)
        return members;
    std::vector<int> sample;
    sample.reserve(sampleSize);
    for (size_t i = 0; i < sampleSize; ++i)
        sample.push_back(members[i * members.size() / sampleSize]);
    return sample;
}

class Groups
{
public:
    Groups(int count, const GroupRules &rules)
        : m_rules(rules)
        , m_of(size_t(count))
        , m_members(size_t(count))
    {
        for (int i = 0; i < count; ++i) {
            m_of[size_t(i)] = i;
            m_members[size_t(i)] = {i};
        }
    }

    void tryToJoin(int a, int b)
    {
        const int into = std::min(m_of[size_t(a)], m_of[size_t(b)]);
        const int from = std::max(m_of[size_t(a)], m_of[size_t(b)]);
        if (into == from || !belongTogether(m_members[size_t(into)], m_members[size_t(from)]))
            return;
        auto &members = m_members[size_t(into)];
        const auto old = std::ptrdiff_t(members.size());
        for (const int member : m_members[size_t(from)]) {
            m_of[size_t(member)] = into;
            members.push_back(member);
        }
        m_members[size_t(from)] = {};
        std::ranges::inplace_merge(members, members.begin() + old);
    }

    [[nodiscard]] std::vector<int> result() && { return std::move(m_of); }

private:
    [[nodiscard]] bool belongTogether(const std::vector<int> &a, const std::vector<int> &b) const
    {
        double sum = 0;
        bool compete = false;
        const std::vector<int> left = sampled(a);
        const std::vector<int> right = sampled(b);
        for (const int i : left) {
            for (const int j : right) {
                if (!m_rules.mayJoin(i, j))
                    return false;
                sum += m_rules.score(i, j);
                compete = compete || m_rules.compete(i, j);
            }
        }
        const double least = compete ? m_rules.least : m_rules.leastFree;
        return sum >= least * double(left.size() * right.size());
    }

    const GroupRules &m_rules;
    std::vector<int> m_of;
    std::vector<std::vector<int>> m_members; ///< each sorted
};

} // namespace

std::vector<int> grouped(int count, std::vector<Link> links, const GroupRules &rules)
{
    for (Link &link : links)
        link = {std::min(link.a, link.b), std::max(link.a, link.b), link.score};
    std::ranges::sort(links, [](const Link &x, const Link &y) {
        return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b);
    });
    Groups groups(count, rules);
    for (const Link &link : links)
        groups.tryToJoin(link.a, link.b);
    return std::move(groups).result();
}

} // namespace crosscheck
