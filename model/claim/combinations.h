// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/measure.h"

#include <optional>

namespace crosscheck
{

/// A value that two numbers make together.
struct Combination {
    Quantity quantity;
    UnitKind kind = UnitKind::None;
    size_t end = 0; ///< tokens
};

/// "one in four", "one household in four", "three out of five".
[[nodiscard]] std::optional<Combination> findRatio(const TokenReader &tokens, const Measure &first,
                                                   const ArticleHabits &habits);

/// "5-4", "34 to 27", "2 – 0": two whole numbers that cannot be a range, or that stand beside a
/// word of games and votes.
[[nodiscard]] std::optional<Combination> findScore(const TokenReader &tokens, const Measure &first,
                                                   const ArticleHabits &habits);

/// "$60-65B", "between 4% and 6%", "two or three goals"; not "from 4% to 6%", which is a change.
[[nodiscard]] std::optional<Combination> findRange(const TokenReader &tokens, const Measure &first,
                                                   const ArticleHabits &habits);

/// The parts of one value that go on behind its first: "7 hours 54 minutes", "17 years and 201
/// days", "a year and a half", "3 dollars 50 cents". `measure` and `quantity` grow.
void addParts(const TokenReader &tokens, const ArticleHabits &habits, Measure &measure,
              Quantity &quantity);

/// "from 208 pounds to 193": the number that begins at the token ends what "from" begins.
[[nodiscard]] bool isEndOfStep(const TokenReader &tokens, size_t begin);

} // namespace crosscheck
