// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/claim/token.h"

#include <span>

namespace crosscheck
{

class Lexicon;
struct Names;

/// Writes into each quotation who says it, by the fullest name that the article has for the
/// speaker; empty where no source is named. Shape: `quotes` as findQuotations() returns them.
/// Linear in the text. Source: gold/GUIDELINES.md, "kind: quote" and "Settled cases".
void nameSpeakers(const Article &article, const TokenList &tokens, const Names &names,
                  const Lexicon &lexicon, std::span<Claim> quotes);

} // namespace crosscheck
