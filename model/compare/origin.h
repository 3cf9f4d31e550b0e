// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/compare/verdict.h"

#include <vector>

namespace crosscheck
{

/// Where a distorted statement of a fact entered: the articles that state it alike, and against the
/// base with the same verdict, from the earliest on.
struct Origin {
    FactIndex fact{};
    Verdict verdict = Verdict::Changed;
    /// Shape: not empty; the earliest first, by date where all have one and by descent.
    std::vector<ArticleIndex> articles;

    friend bool operator==(const Origin &, const Origin &) = default;
};

} // namespace crosscheck
