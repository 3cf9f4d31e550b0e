// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/verdict.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace crosscheck
{

/// What the editor says to a fact.
enum class Decision {
    Undecided,
    Accepted,  ///< the finding is right
    Flagged,   ///< somebody has to act on it
    Dismissed, ///< not a claim, not the same fact, or of no account
};

/// "undecided", "accepted" …: the name in the project file, in JSON and in CSV.
[[nodiscard]] QStringView name(Decision decision);

/// What the editor has said to one fact.
struct FactReview {
    Decision decision = Decision::Undecided;
    std::optional<Verdict> verdict; ///< the editor's own, in place of the program's
    QString note;                   ///< empty where there is none
    QDateTime time;                 ///< of the last change, UTC; invalid where nothing was said
    /// The articles no longer say what they said when this was decided.
    bool changedSince = false;

    friend bool operator==(const FactReview &, const FactReview &) = default;
};

/// A decision whose fact is no longer found in the articles.
struct LostReview {
    QString label;   ///< of the fact, when it was decided
    QString wording; ///< of the claims, when it was decided
    FactReview review;

    friend bool operator==(const LostReview &, const LostReview &) = default;
};

/// The editor's decisions, laid over one comparison. Immutable; handed to the views as
/// shared_ptr<const Review>. Shape: `facts` runs along Alignment::facts.
struct Review {
    std::vector<FactReview> facts;
    std::vector<LostReview> lost;

    [[nodiscard]] int decided() const;
};

} // namespace crosscheck
