// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/blockchange.h"

#include "model/review/factkey.h"

#include <algorithm>

namespace crosscheck
{

void apply(std::span<const BlockChange> changes, Article &article)
{
    const std::uint64_t key = articleKey(article.id);
    std::vector<BlockChange> mine;
    std::ranges::copy_if(changes, std::back_inserter(mine),
                         [key](const BlockChange &change) { return change.article == key; });
    if (mine.empty())
        return;
    for (Block &block : article.blocks) {
        const auto said =
            std::ranges::find(mine, wordsKey(block.span.of(article.text)), &BlockChange::words);
        if (said == mine.end() || said->isStory == !block.isDebris())
            continue;
        block.debris = said->isStory ? Debris::None : Debris::EditorFold;
    }
}

std::vector<BlockChange> withBlock(std::vector<BlockChange> changes, const Article &article,
                                   size_t block, bool isStory)
{
    const BlockChange change{.article = articleKey(article.id),
                             .words = wordsKey(article.blocks[block].span.of(article.text)),
                             .isStory = isStory};
    std::erase_if(changes, [&](const BlockChange &other) {
        return other.article == change.article && other.words == change.words;
    });
    changes.push_back(change);
    return changes;
}

} // namespace crosscheck
