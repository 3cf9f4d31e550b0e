// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/panes/panehead.h"

namespace crosscheck
{

/// Words as an editor counts them: what stands between white space.
[[nodiscard]] int wordCount(QStringView text);

/// What the head of an article says. `words` is its length.
[[nodiscard]] PaneTitle paneTitle(const Comparison &comparison, ArticleIndex article, int words);

/// "Source B, base, Reuters, 14 findings".
[[nodiscard]] QString spokenTitle(const Comparison &comparison, ArticleIndex article);

} // namespace crosscheck
