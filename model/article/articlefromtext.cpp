// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/articlefromtext.h"

#include "model/article/blocks.h"
#include "model/article/debris.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

Article articleFromText(QString id, QString text, const DebrisRules &rules)
{
    if (text.contains(u'\r'))
        text.replace("\r\n"_L1, "\n"_L1).replace('\r'_L1, '\n'_L1);
    std::vector<Block> blocks = blocksOf(text);
    return articleFromBlocks(std::move(id), std::move(text), std::move(blocks), rules);
}

Article articleFromBlocks(QString id, QString text, std::vector<Block> blocks,
                          const DebrisRules &rules)
{
    Article article;
    article.id = std::move(id);
    article.text = std::move(text);
    article.blocks = std::move(blocks);
    if (!article.blocks.empty())
        article.title = article.blocks.front().span.of(article.text).left(100).toString();
    markDebris(article.text, article.blocks, rules);
    return article;
}

} // namespace crosscheck
