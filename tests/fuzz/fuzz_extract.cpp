// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes, read as UTF-8, make an article whose claims are in order and lie inside the text.
#include "model/claim/extract.h"
#include "tests/fuzz/fuzzedtext.h"

using namespace crosscheck;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto article = std::make_shared<const Article>(fuzzedArticle(data, size));
    demandOrder(extract(article, fuzzedLexicon()).claims, *article);
    return 0;
}
