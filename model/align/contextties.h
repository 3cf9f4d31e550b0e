// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/claimcontext.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// Fills in what the numbers of an article say about each other: rivals, partners, conversions,
/// company and years, and the quotations beside them.
/// Shape: all contexts of the article, in order; `sentenceBegin` has the first token of each
/// sentence, and the end.
void tieContexts(std::vector<ClaimContext> &contexts, const Extraction &extraction,
                 std::span<const int> sentenceBegin);

} // namespace crosscheck
