// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/combinations.h"

#include <optional>

namespace crosscheck
{

/// Runs and wickets, either way round: "312 for 6", "took 5 for 37", "234/4", "289-7". Only beside
/// words of cricket, since elsewhere it is a price, a part or a range.
[[nodiscard]] std::optional<Combination>
findCricketScore(const TokenReader &tokens, const Measure &first, const ArticleHabits &habits);

} // namespace crosscheck
