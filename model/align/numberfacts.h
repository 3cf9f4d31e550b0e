// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/quotefacts.h"

namespace crosscheck
{

/// Which numbers state one fact: every number of the story is in one group. Leaves off where
/// `control` is cancelled.
[[nodiscard]] std::vector<ClaimGroup>
numberGroups(std::span<const std::shared_ptr<const Extraction>> articles,
             std::span<const TermList> terms, const QuoteFacts &quotes, const Lexicon &lexicon,
             const RunControl &control);

} // namespace crosscheck
