// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/claim/clausereader.h"

namespace crosscheck
{

/// What is known about a quotation besides its words.
struct QuoteSetting {
    TokenRange range;     ///< marks included
    bool leads = false;   ///< begins its sentence
    bool sourced = false; ///< words around it name a source
    bool named = false;   ///< the source has a name
};

/// Somebody's words, or a term: a title, a nickname, a so-called thing, an expression held at arm's
/// length. Bounded work for each quotation.
[[nodiscard]] QuoteRole roleOf(const QuoteSetting &setting, QStringView text,
                               const TokenList &tokens, const Lexicon &lexicon);

} // namespace crosscheck
