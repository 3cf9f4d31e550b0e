// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

namespace crosscheck
{

/// Where each distorted statement entered. Shape: by fact; of one fact by verdict and wording, that
/// of the earliest article first.
[[nodiscard]] std::vector<Origin> originsOf(const Comparison &comparison);

} // namespace crosscheck
