// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <cstdint>
#include <span>
#include <vector>

namespace crosscheck
{

/// What an editor says of a piece of an article, whatever the import makes of it: that it is the
/// story, or that it is not. Found again by what the block says.
struct BlockChange {
    std::uint64_t article = 0; ///< articleKey() of the article's id
    std::uint64_t words = 0;   ///< wordsKey() of the block's text
    bool isStory = false;

    friend bool operator==(const BlockChange &, const BlockChange &) = default;
};

/// Puts the editor's word on an article that was just imported.
void apply(std::span<const BlockChange> changes, Article &article);

/// The changes with this one as well; what was said before of the same block is forgotten.
/// Shape: `block` is an index into the article's blocks.
[[nodiscard]] std::vector<BlockChange>
withBlock(std::vector<BlockChange> changes, const Article &article, size_t block, bool isStory);

} // namespace crosscheck
