// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"

#include <memory>
#include <span>
#include <vector>

namespace crosscheck
{

/// How much of their own words two articles share. Shape: a < b.
struct SharedWording {
    int a = 0; ///< places in the list of articles
    int b = 0;
    double ofA = 0; ///< share of the runs of words of a that b has too: 0 to 1
    double ofB = 0;
};

/// Pairs of articles with runs of five words in common, outside quotations and debris: what two
/// reporters write down of one speech says nothing about who copied. Runs are found through an
/// index; never compares all texts with all. Shape: by a, then by b; pairs that share next to
/// nothing are left out.
[[nodiscard]] std::vector<SharedWording>
sharedWording(std::span<const std::shared_ptr<const Extraction>> articles);

} // namespace crosscheck
