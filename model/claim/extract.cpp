// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/extract.h"

#include "model/claim/lexer.h"
#include "model/claim/names.h"
#include "model/claim/quotefinder.h"
#include "model/claim/speakerfinder.h"

namespace crosscheck
{

Extraction extract(std::shared_ptr<const Article> article, const Lexicon &lexicon)
{
    Extraction extraction;
    extraction.tokens = lex(*article, lexicon);
    extraction.claims = findQuotations(*article, extraction.tokens, lexicon);
    const Names names = findNames(article->text, extraction.tokens, lexicon);
    nameSpeakers(*article, extraction.tokens, names, lexicon, extraction.claims);
    extraction.article = std::move(article);
    return extraction;
}

} // namespace crosscheck
