// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/claim/token.h"

#include <vector>

namespace crosscheck
{

class Lexicon;

/// Every quotation of an article, without speakers: nameSpeakers() adds them. Shape: in order of
/// their start, a quotation before those inside it; spans leave the marks out. Linear in the text.
/// Source: gold/GUIDELINES.md, "kind: quote".
[[nodiscard]] std::vector<Claim> findQuotations(const Article &article, const TokenList &tokens,
                                                const Lexicon &lexicon);

} // namespace crosscheck
