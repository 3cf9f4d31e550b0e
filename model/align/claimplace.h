// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <vector>

namespace crosscheck
{

/// A claim by its article and its index there, while facts are being made.
struct ClaimPlace {
    int article = 0;
    int claim = 0;

    friend auto operator<=>(const ClaimPlace &, const ClaimPlace &) = default;
};

/// The claims of one fact.
using ClaimGroup = std::vector<ClaimPlace>;

} // namespace crosscheck
