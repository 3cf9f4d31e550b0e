// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"
#include "model/compare/reason.h"

#include <optional>

namespace crosscheck
{

class Lexicon;

/// Which way an amount is told after a word of rising or falling.
enum class Direction {
    None,
    To, ///< the new level
    By, ///< the change
};

/// Whether an amount is told to rise or to fall.
enum class Course {
    None,
    Up,
    Down,
};

/// What a percentage or a fraction is of.
enum class Relation {
    None,
    Of,   ///< "38% of": a share
    More, ///< "38% more", "38% over": what comes on top
};

/// What the words beside a number say of the amount. Empty where they say nothing.
struct MeasureWords {
    QString amount; ///< the number in the article's own words: "€52"
    QString period; ///< "year", "day", "all" (in total, over five years), "person" …
    Direction direction = Direction::None;
    Course course = Course::None;
    QString courseWord;         ///< what says so: "fell"
    bool courseIsAfter = false; ///< "5 lower"
    /// What it rose or fell from, where the sentence says so: "up from [64%]".
    std::optional<double> reference;
    Relation relation = Relation::None;
    bool amountSaysPeriod = false; ///< "240,000 daily trips"
    /// For a time of day: whether it says which half of the day it means ("2:40 p.m.", "14:40").
    bool namesHalf = false;

    friend bool operator==(const MeasureWords &, const MeasureWords &) = default;
};

/// Reads a few words on either side of a number, within its sentence.
[[nodiscard]] MeasureWords measureOf(const Claim &claim, const Extraction &extraction,
                                     const Lexicon &lexicon);

/// The same, where a bare count takes the period of the count before it: "from 118,000 trips a day
/// to [240,000]".
[[nodiscard]] MeasureWords measureInSentence(const Claim &claim, const Extraction &extraction,
                                             const Lexicon &lexicon);

/// Why the two cannot be held against each other: both say what they measure, and differ.
[[nodiscard]] std::optional<Reason> measureChange(const MeasureWords &base,
                                                  const MeasureWords &here);

} // namespace crosscheck
