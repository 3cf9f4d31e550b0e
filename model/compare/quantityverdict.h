// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/compare/judgement.h"

namespace crosscheck
{

class Lexicon;

/// What one number says against another, by their values and bounds alone: same, rounded, hedge or
/// changed. Source: gold/GUIDELINES.md of the annotated sets, "Verdicts" and "Settled cases".
[[nodiscard]] Judgement judge(const Quantity &base, const Quantity &here, const Lexicon &lexicon);
/// A date that states less than the other ("2025" for 24 Jan 2025) is rounded.
[[nodiscard]] Judgement judge(const DateRange &base, const DateRange &here);
[[nodiscard]] Judgement judge(const TimeRange &base, const TimeRange &here);

/// How far apart two numbers are, to choose the nearest of several. Unit: none; 0 for one value,
/// 1 and more for what cannot be held against each other.
[[nodiscard]] double distance(const Claim &base, const Claim &here, const Lexicon &lexicon);

} // namespace crosscheck
