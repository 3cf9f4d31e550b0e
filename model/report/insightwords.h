// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QString>

namespace crosscheck
{

/// A check in a line: "E: 14 May 2025 is a Wednesday, not a Tuesday".
[[nodiscard]] QString checkLine(const Check &check);

/// Where a distorted statement entered: "hedge: first in B (12 Jan 2025), then in D and E". Without
/// "first" where one article alone has it.
[[nodiscard]] QString originLine(const Comparison &comparison, const Origin &origin);

/// From whom an article seems to have its text: "from A: 62 % of its words, 3 quotes, names it".
/// Empty where it stands by itself.
[[nodiscard]] QString descentLine(const Comparison &comparison, ArticleIndex article);

/// The claims that may state a fact too, though another is likelier: "may state this
/// too: “40 per cent” in B, “two” in C". Empty where there are none.
[[nodiscard]] QString ambiguousLine(const Comparison &comparison, FactIndex fact);

/// The checks that have a claim of the fact among their figures.
[[nodiscard]] std::vector<Check> checksOn(const Comparison &comparison, FactIndex fact);

} // namespace crosscheck
