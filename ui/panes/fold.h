// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <vector>

namespace crosscheck
{

/// Neighbouring blocks that are not the story, shown as one line. Shape: [first, last) of an
/// article's blocks; not empty.
struct Fold {
    size_t first = 0;
    size_t last = 0;

    [[nodiscard]] bool contains(size_t block) const { return first <= block && block < last; }
    friend bool operator==(const Fold &, const Fold &) = default;
};

/// Every run of debris, in order.
[[nodiscard]] std::vector<Fold> folds(const Article &article);

/// "2 lines left out: newsletter, related links".
[[nodiscard]] QString words(const Article &article, const Fold &fold);

} // namespace crosscheck
