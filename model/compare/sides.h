// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/compare/reason.h"

#include <optional>
#include <vector>

namespace crosscheck
{

/// Why two counts that are set against each other are told the wrong way round: "Norwick had 24
/// shots to nine" as "Norwick had nine shots to their 24", or "87 cases, up from 59" as "59, up
/// from 87". Nothing where the sides cannot be told, or are told alike. Shape: the numbers of one
/// fact in each of two articles, in order.
[[nodiscard]] std::optional<Reason> sidesChange(const Alignment &alignment,
                                                const std::vector<ClaimIndex> &base,
                                                const std::vector<ClaimIndex> &here);

} // namespace crosscheck
