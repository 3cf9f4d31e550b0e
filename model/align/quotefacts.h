// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/claimplace.h"
#include "model/align/terms.h"
#include "model/article/runcontrol.h"

#include <memory>
#include <span>
#include <utility>

namespace crosscheck
{

/// Which quotations and reports state one fact, and what this says about the numbers in them.
struct QuoteFacts {
    std::vector<ClaimGroup> groups;
    /// Numbers at one place of two quotations of the same words. Shape: smaller place first,
    /// sorted.
    std::vector<std::pair<ClaimPlace, ClaimPlace>> numbers;
    /// Quotation claims to their group, or -1. Shape: by article, along its claims.
    std::vector<std::vector<int>> groupOf;
};

/// Leaves off where `control` is cancelled.
[[nodiscard]] QuoteFacts quoteFacts(std::span<const std::shared_ptr<const Extraction>> articles,
                                    std::span<const TermList> terms, const RunControl &control);

} // namespace crosscheck
