// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace crosscheck
{

/// What a piece of a wording is to the fact.
enum class RunKind {
    Context, ///< stands around it
    Claim,   ///< states it
    Kept,    ///< of a compared quote: the base's words, and here too
    Cut,     ///< of a compared quote: the base's words that are missing here
    Added,   ///< of a compared quote: words that the base does not have
};

/// A piece of a wording. Shape: one line, white space simplified, except at its ends.
struct WordingRun {
    QString text;
    RunKind kind = RunKind::Context;
    std::optional<ClaimIndex> claim; ///< the one that a run of kind Claim states

    friend bool operator==(const WordingRun &, const WordingRun &) = default;
};
using Wording = std::vector<WordingRun>;

/// What of its article's text a claim is shown by: its span with the words of its bound, or with
/// the quotation marks.
[[nodiscard]] TextSpan shownSpan(const Claim &claim);

/// As much of a long sentence is shown on either side of a claim. Unit: UTF-16 code units.
constexpr qsizetype usualContext = 130;

/// Where an article states a fact: each sentence with its claims, shortened where it is long;
/// quotations whole, with their marks. Claims that stand close together share one wording.
/// Shape: `claims` of one article, by place.
[[nodiscard]] std::vector<Wording> excerpts(const Alignment &alignment,
                                            std::span<const ClaimIndex> claims,
                                            qsizetype context = usualContext);

/// The words of all runs.
[[nodiscard]] QString text(const Wording &wording);

/// The words that state the fact at its first place in the article, in one line, without what
/// stands around them. Empty without claims.
[[nodiscard]] QString claimWords(const Alignment &alignment, std::span<const ClaimIndex> claims);

/// `text` in one line, cut after a whole word where it is longer than `length`, with an ellipsis.
[[nodiscard]] QString firstWords(const QString &text, qsizetype length);

} // namespace crosscheck
