// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes, read as UTF-8, make an article whose claims are in order and lie inside the text.
#include "model/claim/extract.h"
#include "model/claim/lexicon.h"
#include "tests/support/markedtext.h"

#include <cstdint>
#include <cstdlib>

using namespace crosscheck;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Lexicon lexicon = Lexicon::load().value();
    const QString text = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    const auto article = std::make_shared<const Article>(articleOfLines(text));
    const Extraction extraction = extract(article, lexicon);
    qsizetype last = 0;
    for (const Claim &claim : extraction.claims) {
        const bool inside = 0 <= claim.span.begin() && claim.span.end() <= text.size();
        if (!inside || claim.span.isEmpty() || claim.span.begin() < last)
            std::abort();
        last = claim.span.begin();
    }
    return 0;
}
