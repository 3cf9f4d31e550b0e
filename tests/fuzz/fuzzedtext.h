// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"
#include "model/claim/claim.h"
#include "model/claim/lexicon.h"
#include "tests/support/markedtext.h"

#include <cstdint>
#include <cstdlib>
#include <span>

namespace crosscheck
{

/// An article of any bytes, each line a block.
[[nodiscard]] inline Article fuzzedArticle(const std::uint8_t *data, std::size_t size)
{
    return articleOfLines(QString::fromUtf8(QByteArrayView(data, qsizetype(size))));
}

[[nodiscard]] inline const Lexicon &fuzzedLexicon()
{
    static const Lexicon lexicon = Lexicon::load().value();
    return lexicon;
}

/// Ends the program, which is what the fuzzer calls a finding, where something does not hold.
inline void demand(bool holds)
{
    if (!holds)
        std::abort();
}

[[nodiscard]] inline bool liesInside(const TextSpan &span, const TextSpan &whole)
{
    return whole.begin() <= span.begin() && span.end() <= whole.end();
}

/// Claims are in order, none is empty, and all lie inside the text.
inline void demandOrder(std::span<const Claim> claims, const Article &article)
{
    qsizetype last = 0;
    for (const Claim &claim : claims) {
        demand(liesInside(claim.span, {0, article.text.size()}) && !claim.span.isEmpty());
        demand(last <= claim.span.begin());
        last = claim.span.begin();
    }
}

} // namespace crosscheck
