// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/extract.h"

#include "model/claim/indirectspeech.h"
#include "model/claim/lexer.h"
#include "model/claim/names.h"
#include "model/claim/quantityparser.h"
#include "model/claim/quotefinder.h"
#include "model/claim/speakerfinder.h"

#include <algorithm>
#include <ranges>

namespace crosscheck
{

namespace
{

/// Enclosing before enclosed where two begin together.
bool standsBefore(const Claim &a, const Claim &b)
{
    return a.span.begin() != b.span.begin() ? a.span.begin() < b.span.begin()
                                            : a.span.end() > b.span.end();
}

/// Shape: `claims` are in order.
void markQuoted(std::vector<Claim> &claims)
{
    qsizetype end = 0;
    for (Claim &claim : claims) {
        if (claim.isQuote())
            end = std::max(end, claim.span.end());
        else if (claim.isNumber())
            claim.quoted = claim.span.begin() < end;
    }
}

/// Shape: `claims` are in order, as the article's blocks are. Words set as a block quote are quoted
/// without marks.
void markByBlock(std::vector<Claim> &claims, const std::vector<Block> &blocks)
{
    auto block = blocks.begin();
    for (Claim &claim : claims) {
        while (block != blocks.end() && block->span.end() <= claim.span.begin())
            ++block;
        if (block == blocks.end())
            return;
        claim.boilerplate = block->isDebris();
        if (claim.isNumber() && block->kind == BlockKind::QuoteBlock)
            claim.quoted = true;
    }
}

} // namespace

Extraction extract(std::shared_ptr<const Article> article, const Lexicon &lexicon)
{
    Extraction extraction;
    extraction.tokens = lex(*article, lexicon);
    extraction.claims = findQuotations(*article, extraction.tokens, lexicon);
    const Names names = findNames(article->text, extraction.tokens, lexicon);
    nameSpeakers(*article, extraction.tokens, names, lexicon, extraction.claims);
    auto indirect =
        findIndirectSpeech(*article, extraction.tokens, names, lexicon, extraction.claims);
    std::ranges::move(indirect, std::back_inserter(extraction.claims));
    std::ranges::move(findNumbers(*article, extraction.tokens, lexicon),
                      std::back_inserter(extraction.claims));
    std::ranges::stable_sort(extraction.claims, standsBefore);
    markQuoted(extraction.claims);
    markByBlock(extraction.claims, article->blocks);
    extraction.article = std::move(article);
    return extraction;
}

} // namespace crosscheck
