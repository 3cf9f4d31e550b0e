// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/claim/token.h"

#include <span>
#include <vector>

namespace crosscheck
{

class Lexicon;
struct Names;

/// Clauses that report words without quoting them: "Lund said that the pump had failed". Shape:
/// `quotes` as findQuotations() returns them; sentences in or with quoted speech are left alone. At
/// most one claim a sentence, in order. Linear in the text. Source: gold/GUIDELINES.md, "indirect".
[[nodiscard]] std::vector<Claim> findIndirectSpeech(const Article &article, const TokenList &tokens,
                                                    const Names &names, const Lexicon &lexicon,
                                                    std::span<const Claim> quotes);

} // namespace crosscheck
