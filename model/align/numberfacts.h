// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/quotefacts.h"

namespace crosscheck
{

/// Which numbers state one fact.
struct NumberFacts {
    std::vector<ClaimGroup> groups; ///< every number of the story is in one
    /// Numbers of other groups that could as well be in this one. Shape: along the groups.
    std::vector<ClaimGroup> ambiguous;
};

/// Leaves off where `control` is cancelled.
[[nodiscard]] NumberFacts numberFacts(std::span<const std::shared_ptr<const Extraction>> articles,
                                      std::span<const TermList> terms, const QuoteFacts &quotes,
                                      const Lexicon &lexicon, const RunControl &control);

} // namespace crosscheck
