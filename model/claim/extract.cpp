// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/extract.h"

#include "model/claim/lexer.h"
#include "model/claim/quotefinder.h"

namespace crosscheck
{

Extraction extract(std::shared_ptr<const Article> article, const Lexicon &lexicon)
{
    Extraction extraction;
    extraction.tokens = lex(*article, lexicon);
    extraction.claims = findQuotations(*article, extraction.tokens, lexicon);
    extraction.article = std::move(article);
    return extraction;
}

} // namespace crosscheck
