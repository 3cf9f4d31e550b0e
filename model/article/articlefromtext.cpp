// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/articlefromtext.h"

#include "model/article/blocks.h"
#include "model/article/debris.h"
#include "model/article/headings.h"
#include "model/article/imprint.h"

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
    markDebris(article.text, article.blocks, rules);
    markHeadings(article.text, article.blocks);
    article.title = titleOf(article.text, article.blocks);
    const Imprint imprint = findImprint(article.text, article.blocks, rules);
    article.source = imprint.source;
    article.date = imprint.date;
    return article;
}

} // namespace crosscheck
