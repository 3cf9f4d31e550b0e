// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/speakerwords.h"

#include <algorithm>
#include <utility>

namespace crosscheck
{

namespace
{

/// Share of a report's words that the quotation it renders must have.
constexpr double leastReported = 0.15;
constexpr int leastShared = 2; ///< words
/// The same where the speakers differ or are not named.
constexpr double leastOfAnyone = 0.5;
constexpr int leastSharedOfAnyone = 3;
constexpr int anyone = 0;           ///< in place of a speaker
constexpr size_t mostSharing = 300; ///< groups with one word; a word of more says nothing

/// What a word is found by: a number by its value, a word by its meaning.
Term sense(const SayingWord &word)
{
    return word.number >= 0 && word.meaning == Term{} ? word.term : word.meaning;
}

std::uint64_t keyOf(int speaker, Term word)
{
    return (std::uint64_t(speaker) << 32) | std::uint64_t(word);
}

template <typename Item>
void sortOnce(std::vector<Item> &items)
{
    std::ranges::sort(items);
    const auto twice = std::ranges::unique(items);
    items.erase(twice.begin(), twice.end());
}

} // namespace

void SpeakerWords::addGroup(std::span<const Saying> quotes, std::span<const int> group)
{
    const int index = int(m_articles.size());
    std::vector<int> &articles = m_articles.emplace_back();
    std::vector<int> speakers;
    std::vector<Term> words;
    for (const int q : group) {
        const Saying &quote = quotes[size_t(q)];
        articles.push_back(quote.article);
        if (!quote.speaker.isEmpty())
            speakers.push_back(
                m_speakers.try_emplace(foldedLastName(quote.speaker), int(m_speakers.size()) + 1)
                    .first->second);
        for (const SayingWord &word : quote.words) {
            if (sense(word) != Term{})
                words.push_back(sense(word));
        }
    }
    sortOnce(articles);
    sortOnce(speakers);
    sortOnce(words);
    m_groupsOf.resize(m_speakers.size() + 1);
    for (const int speaker : speakers)
        m_groupsOf[size_t(speaker)].push_back(index);
    speakers.push_back(anyone);
    for (const int speaker : speakers) {
        for (const Term word : words) {
            if (auto &list = m_groups[keyOf(speaker, word)]; list.size() <= mostSharing)
                list.push_back(index);
        }
    }
    m_hits.push_back(0);
}

int SpeakerWords::groupRendered(const Saying &report)
{
    const auto known = report.speaker.isEmpty() ? m_speakers.end()
                                                : m_speakers.find(foldedLastName(report.speaker));
    if (known != m_speakers.end()) {
        const Found found = bestGroup(report, known->second);
        const bool enough = found.shared >= leastShared && found.share > leastReported;
        if (enough ||
            (found.shared > 0 && found.group == onlyUnquoted(known->second, report.article)))
            return found.group;
    }
    const Found found = bestGroup(report, anyone);
    return found.shared >= leastSharedOfAnyone && found.share >= leastOfAnyone ? found.group : -1;
}

SpeakerWords::Found SpeakerWords::bestGroup(const Saying &report, int speaker)
{
    const int words = countWords(report, speaker);
    Found best;
    for (const int group : m_found) {
        const int shared = std::exchange(m_hits[size_t(group)], 0);
        const bool better = shared > best.shared || (shared == best.shared && group < best.group);
        if (better && !isQuotedBy(group, report.article))
            best = {group, shared, double(shared) / words};
    }
    m_found.clear();
    return best;
}

bool SpeakerWords::isQuotedBy(int group, int article) const
{
    return std::ranges::binary_search(m_articles[size_t(group)], article);
}

int SpeakerWords::onlyUnquoted(int speaker, int article) const
{
    int only = -1;
    for (const int group : m_groupsOf[size_t(speaker)]) {
        if (isQuotedBy(group, article))
            continue;
        if (only >= 0)
            return -1;
        only = group;
    }
    return only;
}

/// How many of a report's words say something; m_hits then has how many of them each group has.
int SpeakerWords::countWords(const Saying &report, int speaker)
{
    int words = 0;
    for (const SayingWord &word : report.words) {
        if (sense(word) == Term{})
            continue;
        ++words;
        const auto groups = m_groups.find(keyOf(speaker, sense(word)));
        if (groups == m_groups.end() || groups->second.size() > mostSharing)
            continue;
        for (const int group : groups->second) {
            if (m_hits[size_t(group)]++ == 0)
                m_found.push_back(group);
        }
    }
    return words;
}

} // namespace crosscheck
