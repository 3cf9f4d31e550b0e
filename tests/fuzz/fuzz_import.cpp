// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes, read as plain text and as Markdown, are refused or make an article whose blocks are
// in order, not empty, and lie inside the text.
#include "model/article/articlefromtext.h"
#include "model/article/debris.h"
#include "model/article/import/importmarkdown.h"
#include "model/article/import/textdecoding.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace crosscheck;

namespace
{

void check(const Article &article)
{
    qsizetype last = 0;
    for (const Block &block : article.blocks) {
        if (block.span.begin() < last || block.span.isEmpty() ||
            block.span.end() > article.text.size())
            std::abort();
        last = block.span.end();
    }
    if (article.text.contains(u'\r') || (!article.blocks.empty() && article.title.isEmpty()))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const DebrisRules rules = DebrisRules::load().value();
    const auto decoded = decodeText(QByteArrayView(data, qsizetype(size)));
    if (!decoded)
        return 0;
    check(articleFromText(u"a.txt"_s, decoded->text, rules));
    check(articleFromMarkdown(u"a.md"_s, decoded->text, rules));
    return 0;
}
