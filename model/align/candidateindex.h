// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/claimcontext.h"
#include "model/article/runcontrol.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace crosscheck
{

/// Which pairs of claims are worth a score: each claim's best few by what they share. Shape: each
/// pair once, the smaller index first, in order; indices into `contexts`. The order of the contexts
/// decides between equals. Leaves off where `control` is cancelled.
[[nodiscard]] std::vector<std::pair<int, int>>
candidatePairs(std::span<const ClaimContext> contexts, const RunControl &control = {});

} // namespace crosscheck
