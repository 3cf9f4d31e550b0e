// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/terms.h"

#include <vector>

namespace crosscheck
{

/// A term and how much it says.
struct WeightedTerm {
    Term term{};
    float weight = 0;
};
/// Shape: by term, each once.
using TermBag = std::vector<WeightedTerm>;

/// Sorts by term, and keeps of equal terms the heaviest.
void tidy(TermBag &bag);

/// The sum of all weights.
[[nodiscard]] float lengthOf(const TermBag &bag);

} // namespace crosscheck
