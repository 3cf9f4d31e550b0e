// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/keyedfacts.h"
#include "model/review/review.h"

#include <span>

namespace crosscheck
{

/// What is kept of one fact that the editor said something to.
struct FactRecord {
    FactKey key;     ///< of the fact, when this was decided
    QString label;   ///< the same
    QString wording; ///< the same
    FactReview review;

    friend bool operator==(const FactRecord &, const FactRecord &) = default;
};

/// False where the editor took everything back: there is nothing to keep, and nothing to lose.
[[nodiscard]] bool saysAnything(const FactReview &review);

/// Which records belong to which facts of one alignment.
struct RecordPlaces {
    static constexpr int lost = -1;
    static constexpr int elsewhere = -2; ///< about another event of the same folder

    std::vector<int> factOfRecord; ///< along the records; a fact, or lost, or elsewhere
    std::vector<int> recordOfFact; ///< along the facts; -1 where nothing was said
    std::vector<bool> changed;     ///< along the records: the articles say something else now
};
/// `articles`: the ids of all that was read, where the alignment is one event of several.
[[nodiscard]] RecordPlaces placesOf(std::span<const FactRecord> records, const KeyedFacts &facts,
                                    const QStringList &articles = {});

/// Lays the records over the facts.
[[nodiscard]] Review reviewOf(std::span<const FactRecord> records, const RecordPlaces &places);

/// The record to keep of a fact as it stands now.
[[nodiscard]] FactRecord recordOf(const Comparison &comparison, FactIndex fact, FactReview review);

/// How much of what the editor has to look at is looked at. "n of m decided".
struct ReviewProgress {
    int findings = 0; ///< facts with a finding
    int decided = 0;  ///< of those

    [[nodiscard]] int left() const { return findings - decided; }
    friend bool operator==(const ReviewProgress &, const ReviewProgress &) = default;
};
[[nodiscard]] ReviewProgress progressOf(const Comparison &comparison, const Review &review);

/// How many records speak of the articles with these ids: what a change of the files touches.
[[nodiscard]] int recordsAbout(std::span<const FactRecord> records, const QStringList &articleIds);

} // namespace crosscheck
