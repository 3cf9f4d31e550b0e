// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

namespace crosscheck
{

/// True where both show the same article, unchanged, at the same place of the list.
[[nodiscard]] bool showsSame(const Comparison &a, const Comparison &b, size_t article);

/// True where both show the same files, be they changed or not.
[[nodiscard]] bool showsSameArticles(const Comparison &a, const Comparison &b);

/// Where the article of another comparison is now: the same file, wherever it stands; else the
/// base. `before` may be null.
[[nodiscard]] ArticleIndex sameArticle(const Comparison *before, ArticleIndex article,
                                       const Comparison &now);

} // namespace crosscheck
