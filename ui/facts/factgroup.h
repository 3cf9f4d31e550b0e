// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/review.h"

#include <QString>

#include <array>

namespace crosscheck
{

/// A choice of facts that an editor can ask for with one chip. One fact can belong to several.
enum class FactGroup {
    All,
    Distorted, ///< some article states it otherwise than the base
    Findings,  ///< some article's verdict is a finding
    Undecided, ///< of those: the editor said nothing to it yet
    Flagged,   ///< by the editor
    Checks,    ///< an article contradicts itself about it
    Changed,   ///< from here to Same: some article has this verdict
    Misattributed,
    Hedge,
    Truncated,
    Paraphrased,
    Dropped,
    Added,
    Rounded,
    Same,
    Numbers, ///< from here on: facts of this kind
    Quotes,
    Dates,
};
constexpr int factGroupCount = int(FactGroup::Dates) + 1;

/// Shape: by FactGroup.
using FactGroupCounts = std::array<int, factGroupCount>;

/// The groups that a fact belongs to. Shape: by FactGroup.
using FactGroups = std::array<bool, factGroupCount>;

/// Apart from those that the editor's decision makes: see putDecision().
[[nodiscard]] FactGroups groupsOf(const Comparison &comparison, FactIndex fact);
/// Puts the fact into the groups of its decision, and takes it out of the others.
void putDecision(FactGroups &groups, Decision decision);

/// What an editor calls the group: "All", "Findings", "Hedge" …
[[nodiscard]] QString words(FactGroup group);

/// What to say where the group has no fact: "No finding under this filter".
[[nodiscard]] QString emptyWords(FactGroup group);

} // namespace crosscheck
