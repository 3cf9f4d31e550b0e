// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QString>

#include <vector>

namespace crosscheck
{

/// "near-identical to A and C", "71 % of its words stand in A; names it": where an article seems to
/// have its text. Empty where it stands by itself, or nothing is known.
[[nodiscard]] QString descentWords(const Comparison &comparison, ArticleIndex article);

/// "changed: first in C, then in D and E": where the distortions of a fact that spread entered.
/// Empty where none spread.
[[nodiscard]] QString originWords(const Comparison &comparison, FactIndex fact);

/// How many voices the sources are: articles of nearly the same text count as one.
[[nodiscard]] int voiceCount(const Comparison &comparison);

} // namespace crosscheck
