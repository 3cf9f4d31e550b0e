// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/compare.h"

namespace crosscheck
{

namespace
{

/// The verdict that follows from who states a fact at all.
Cell statedOrNot(bool here, bool inBase, bool isBase)
{
    if (isBase)
        return {.verdict = here ? Verdict::Base : Verdict::Absent};
    if (here)
        return inBase ? Cell{.verdict = Verdict::Same}
                      : Cell{.verdict = Verdict::Added, .reason = {.kind = ReasonKind::OnlyHere}};
    return inBase ? Cell{.verdict = Verdict::Dropped, .reason = {.kind = ReasonKind::NotStated}}
                  : Cell{};
}

} // namespace

Comparison compare(std::shared_ptr<const Alignment> alignment, ArticleIndex base, const Lexicon &)
{
    Comparison comparison{.alignment = std::move(alignment), .base = base};
    const size_t width = comparison.alignment->articles.size();
    comparison.cells.resize(width * comparison.alignment->facts.size());
    for (size_t f = 0; f < comparison.alignment->facts.size(); ++f) {
        std::vector<std::vector<ClaimIndex>> stated(width);
        for (ClaimIndex index : comparison.alignment->facts[f].claims)
            stated[size_t(comparison.alignment->claim(index).article)].push_back(index);
        for (size_t a = 0; a < width; ++a) {
            Cell &cell = comparison.cells[f * width + a];
            cell =
                statedOrNot(!stated[a].empty(), !stated[size_t(base)].empty(), a == size_t(base));
            cell.claims = stated[a];
        }
    }
    return comparison;
}

} // namespace crosscheck
