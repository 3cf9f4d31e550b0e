// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/quotematch.h"

#include <QString>

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace crosscheck
{

/// Finds the quotations that reported speech renders: an index by the speaker's last name and the
/// words, so that a report meets none but those it has something in common with.
class SpeakerWords
{
public:
    /// Enters the next group of quotations; groups count from 0. Shape: `group` has indices into
    /// `quotes`.
    void addGroup(std::span<const Saying> quotes, std::span<const int> group);

    /// The group that has most of a report's words and its speaker, and no quotation of its
    /// article; of equal ones the first; -1 where none has enough. Where the article leaves but one
    /// group of the speaker unquoted, a word is enough; where nearly all words agree, the report
    /// may name another speaker.
    [[nodiscard]] int groupRendered(const Saying &report);

private:
    struct Found {
        int group = -1;
        int shared = 0; ///< words
        double share = 0;
    };
    [[nodiscard]] Found bestGroup(const Saying &report, int speaker);
    [[nodiscard]] int countWords(const Saying &report, int speaker);
    [[nodiscard]] bool isQuotedBy(int group, int article) const;
    /// The one group of the speaker that an article does not quote, or -1.
    [[nodiscard]] int onlyUnquoted(int speaker, int article) const;

    std::unordered_map<QString, int> m_speakers;                  ///< by folded last name; from 1
    std::vector<std::vector<int>> m_groupsOf;                     ///< along the speakers
    std::unordered_map<std::uint64_t, std::vector<int>> m_groups; ///< by speaker and word
    std::vector<std::vector<int>> m_articles;                     ///< along the groups: sorted
    std::vector<int> m_hits;                                      ///< along the groups
    std::vector<int> m_found;                                     ///< groups with hits
};

} // namespace crosscheck
