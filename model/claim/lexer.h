// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"
#include "model/claim/lexicon.h"
#include "model/claim/token.h"

namespace crosscheck
{

/// The one pass over an article's text: tokens, each word looked up once, and sentences.
/// Pure; linear in the text; allocates for the lists it returns and nothing else.
[[nodiscard]] TokenList lex(const Article &article, const Lexicon &lexicon);

} // namespace crosscheck
