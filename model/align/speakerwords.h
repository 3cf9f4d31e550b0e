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
    /// article; of equal ones the first; -1 where none has enough.
    [[nodiscard]] int groupRendered(const Saying &report);

private:
    [[nodiscard]] int countWords(const Saying &report, int speaker);

    std::unordered_map<QString, int> m_speakers;                  ///< by folded last name
    std::unordered_map<std::uint64_t, std::vector<int>> m_groups; ///< by speaker and word
    std::vector<std::vector<int>> m_articles;                     ///< along the groups: sorted
    std::vector<int> m_hits;                                      ///< along the groups
    std::vector<int> m_found;                                     ///< groups with hits
};

} // namespace crosscheck
