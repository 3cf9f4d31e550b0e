// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/outerranges.h"

#include <algorithm>

namespace crosscheck
{

/// The first token from `at` on that begins at the offset or behind it; in steps that grow, since
/// most offsets are near.
static size_t firstFrom(std::span<const Token> tokens, size_t at, qsizetype offset)
{
    size_t step = 1;
    while (at + step < tokens.size() && qsizetype(tokens[at + step].begin) < offset) {
        at += step;
        step *= 2;
    }
    const auto near = tokens.subspan(at, std::min(step + 1, tokens.size() - at));
    const auto found = std::ranges::lower_bound(
        near, offset, {}, [](const Token &token) { return qsizetype(token.begin); });
    return at + size_t(found - near.begin());
}

std::vector<TokenRange> outerRanges(const TokenList &tokens, std::span<const Claim> quotes)
{
    std::vector<TokenRange> ranges;
    size_t token = 0;
    const auto skipTo = [&](qsizetype offset) {
        token = firstFrom(tokens.tokens, token, offset);
        return token;
    };
    for (const Claim &claim : quotes) {
        const Quote &quote = std::get<Quote>(claim.value);
        if (quote.nested)
            continue;
        const size_t begin = skipTo(quote.outer.begin());
        ranges.push_back({begin, skipTo(quote.outer.end())});
    }
    return ranges;
}

} // namespace crosscheck
