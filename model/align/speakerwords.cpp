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
                m_speakers.try_emplace(foldedLastName(quote.speaker), int(m_speakers.size()))
                    .first->second);
        for (const SayingWord &word : quote.words) {
            if (word.meaning != Term{})
                words.push_back(word.meaning);
        }
    }
    sortOnce(articles);
    sortOnce(speakers);
    sortOnce(words);
    for (const int speaker : speakers) {
        for (const Term word : words)
            m_groups[keyOf(speaker, word)].push_back(index);
    }
    m_hits.push_back(0);
}

int SpeakerWords::groupRendered(const Saying &report)
{
    const auto speaker = m_speakers.find(foldedLastName(report.speaker));
    if (speaker == m_speakers.end())
        return -1;
    const int words = countWords(report, speaker->second);
    int best = -1;
    double most = leastReported;
    for (const int group : m_found) {
        const int shared = std::exchange(m_hits[size_t(group)], 0);
        const double share = double(shared) / words;
        const bool better = share > most || (share == most && group < best);
        if (shared < leastShared || !better ||
            std::ranges::binary_search(m_articles[size_t(group)], report.article))
            continue;
        most = share;
        best = group;
    }
    m_found.clear();
    return best;
}

/// How many of a report's words say something; m_hits then has how many of them each group has.
int SpeakerWords::countWords(const Saying &report, int speaker)
{
    int words = 0;
    for (const SayingWord &word : report.words) {
        if (word.meaning == Term{})
            continue;
        ++words;
        const auto groups = m_groups.find(keyOf(speaker, word.meaning));
        if (groups == m_groups.end())
            continue;
        for (const int group : groups->second) {
            if (m_hits[size_t(group)]++ == 0)
                m_found.push_back(group);
        }
    }
    return words;
}

} // namespace crosscheck
