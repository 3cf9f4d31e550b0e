// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/factkey.h"

#include <span>

namespace crosscheck
{

/// Which of the facts each stored one is, or -1 where it is none of them any more. A fact is taken
/// once: by the stored one that has most in common with it. Linear in the claims.
/// Shape: along `stored`; indices into `facts`.
[[nodiscard]] std::vector<int> matchFacts(std::span<const FactKey> stored,
                                          std::span<const FactKey> facts);

} // namespace crosscheck
