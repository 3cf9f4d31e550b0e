// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"

#include <cstdint>
#include <span>

namespace crosscheck
{

/// How an article states a fact, as one value: equal for two articles that say the same, whatever
/// the unit is written like, and however often they say it. Shape: `claims` are one article's.
[[nodiscard]] std::uint64_t readingOf(const Alignment &alignment,
                                      std::span<const ClaimIndex> claims);

} // namespace crosscheck
