// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/factkey.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// How much each fact reads like one of them: words that stand around claims of both, the rarer the
/// more; less where an article states both, as it would hardly say one thing as two. For an editor
/// who looks for what belongs together, not for the alignment. Unit: 0 (nothing) to 1 (the same).
/// Shape: along the facts; 0 for the fact itself.
[[nodiscard]] std::vector<double> likenessTo(FactIndex fact, std::span<const FactKey> facts);

} // namespace crosscheck
