// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes, read as UTF-8, hold quotations that are in order, lie inside the text and inside their
// marks, and lie inside one another or apart.
#include "model/claim/lexer.h"
#include "model/claim/quotefinder.h"
#include "tests/fuzz/fuzzedtext.h"

using namespace crosscheck;

namespace
{

/// Shape: `claims` are in order of their start.
void demandNesting(std::span<const Claim> claims)
{
    std::vector<TextSpan> open;
    for (const Claim &claim : claims) {
        while (!open.empty() && open.back().end() <= claim.span.begin())
            open.pop_back();
        demand(open.empty() || liesInside(claim.span, open.back()));
        open.push_back(claim.span);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Article article = fuzzedArticle(data, size);
    const Lexicon &lexicon = fuzzedLexicon();
    const std::vector<Claim> claims = findQuotations(article, lex(article, lexicon), lexicon);
    demandOrder(claims, article);
    for (const Claim &claim : claims)
        demand(claim.isQuote() && liesInside(claim.span, std::get<Quote>(claim.value).outer));
    demandNesting(claims);
    return 0;
}
