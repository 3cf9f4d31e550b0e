// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <optional>
#include <vector>

namespace crosscheck
{

struct Alignment;
enum class FactIndex : int;

/// From whom an article seems to have its text, and what speaks for it.
struct Descent {
    std::optional<ArticleIndex> from; ///< nothing where the article stands by itself
    double shared = 0; ///< share of the article's words that stand in `from` too, in a row: 0 to 1
    int quotes = 0;    ///< quotations that both have, in the same words
    bool namesIt = false;          ///< the article names the outlet of `from`
    std::vector<FactIndex> errors; ///< facts where both say what few others do

    friend bool operator==(const Descent &, const Descent &) = default;
};

/// Who copied from whom, as the shared words and shared errors suggest.
struct Lineage {
    /// Articles of nearly the same text count as one voice. Shape: groups of two or more, each in
    /// the order of the articles, in the order of their first.
    std::vector<std::vector<ArticleIndex>> voices;
    /// Shape: along the articles; free of circles.
    std::vector<Descent> descents;

    friend bool operator==(const Lineage &, const Lineage &) = default;
};

/// Reads the lineage off an alignment, whose own is not looked at. Pure; the order of the articles
/// changes nothing, nor do their names where their texts differ.
[[nodiscard]] Lineage lineageOf(const Alignment &alignment);

} // namespace crosscheck
