// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/panes/panehead.h"

namespace crosscheck
{

/// What the head of an article says. `words` is its length, see wordCount().
[[nodiscard]] PaneTitle paneTitle(const Comparison &comparison, ArticleIndex article, int words);

/// "Source B, base, Reuters, 14 findings".
[[nodiscard]] QString spokenTitle(const Comparison &comparison, ArticleIndex article);

} // namespace crosscheck
