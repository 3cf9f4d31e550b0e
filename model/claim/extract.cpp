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

/// Shape: `claims` are in order, and stay so. Of two at one place the one that was there is first.
void mergeInto(std::vector<Claim> &claims, std::vector<Claim> more)
{
    if (!std::ranges::is_sorted(more, standsBefore))
        std::ranges::stable_sort(more, standsBefore);
    if (claims.empty()) {
        claims = std::move(more);
        return;
    }
    if (more.empty())
        return;
    std::vector<Claim> merged;
    merged.reserve(claims.size() + more.size());
    std::ranges::merge(std::views::as_rvalue(claims), std::views::as_rvalue(more),
                       std::back_inserter(merged), standsBefore);
    claims = std::move(merged);
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
    const Article &text = *article;
    std::vector<Claim> quotes = findQuotations(text, extraction.tokens, lexicon);
    const Names names = findNames(text.text, extraction.tokens, lexicon);
    nameSpeakers(text, extraction.tokens, names, lexicon, quotes);
    std::vector<Claim> indirect =
        findIndirectSpeech(text, extraction.tokens, names, lexicon, quotes);
    mergeInto(extraction.claims, std::move(quotes));
    mergeInto(extraction.claims, std::move(indirect));
    mergeInto(extraction.claims, findNumbers(text, extraction.tokens, lexicon));
    markQuoted(extraction.claims);
    markByBlock(extraction.claims, article->blocks);
    extraction.article = std::move(article);
    return extraction;
}

} // namespace crosscheck
