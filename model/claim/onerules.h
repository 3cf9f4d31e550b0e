// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/tokenreader.h"

namespace crosscheck
{

/// True where an idiom that begins at "one" or an ordinal counts after all: "one of every 35,000
/// births", "only one day", "the fourth of July 1995".
bool isCountedAfterAll(const TokenReader &tokens, size_t at);

/// True when the "one" at the token counts what it stands before, and is neither a pronoun nor an
/// article: "only one road", "two men and one woman", "one dead". `lastEnd`: of the claim before
/// it.
bool countsOne(const TokenReader &tokens, size_t at, size_t lastEnd);

} // namespace crosscheck
