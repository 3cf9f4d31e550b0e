// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/report/excerpt.h"

namespace crosscheck
{

/// A quote as the base has it, with what this article cut and what it put in. Long cuts are
/// shortened to their ends with a count of the words between. Shape: `cell` is the article's, with
/// edits.
[[nodiscard]] Wording comparedQuote(const Comparison &comparison, ArticleIndex article,
                                    const Cell &cell);

} // namespace crosscheck
