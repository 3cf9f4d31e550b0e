// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/claimhighlighter.h"

#include <algorithm>

namespace crosscheck
{

static ClaimLook look(const Claim &claim)
{
    if (claim.isQuote())
        return ClaimLook::Quotation;
    return claim.isIndirect() ? ClaimLook::Speech : ClaimLook::Figure;
}

static TextSpan markedSpan(const Claim &claim)
{
    const auto *quote = std::get_if<Quote>(&claim.value);
    return quote && quote->outer.contains(claim.span) ? quote->outer : claim.span;
}

static bool comesBefore(const ClaimMark &a, const ClaimMark &b)
{
    return a.span.begin() != b.span.begin() ? a.span.begin() < b.span.begin()
                                            : a.span.length() > b.span.length();
}

/// Shape: the claims of one article stand side by side.
static auto claimsOf(const Alignment &alignment, ArticleIndex article)
{
    return std::ranges::equal_range(alignment.claims, article, {}, &Claim::article);
}

std::vector<ClaimMark> claimMarks(const Comparison &comparison, ArticleIndex article)
{
    const Alignment &alignment = *comparison.alignment;
    std::vector<ClaimMark> marks;
    for (const Claim &claim : claimsOf(alignment, article)) {
        const auto index = size_t(&claim - alignment.claims.data());
        const int fact = alignment.factOf[index];
        if (fact < 0)
            continue;
        marks.push_back({.span = markedSpan(claim),
                         .claim = ClaimIndex(int(index)),
                         .fact = FactIndex(fact),
                         .verdict = comparison.cell(FactIndex(fact), article).verdict,
                         .look = look(claim)});
    }
    std::ranges::stable_sort(marks, comesBefore);
    return marks;
}

const ClaimMark *markAt(const std::vector<ClaimMark> &marks, qsizetype offset)
{
    const ClaimMark *innermost = nullptr;
    for (const ClaimMark &mark : marks) {
        if (mark.span.contains(offset) &&
            (!innermost || mark.span.length() <= innermost->span.length()))
            innermost = &mark;
    }
    return innermost;
}

ArticleCounts articleCounts(const Comparison &comparison, ArticleIndex article)
{
    ArticleCounts counts;
    for (int fact = 0; fact < comparison.factCount(); ++fact) {
        const Cell &cell = comparison.cell(FactIndex(fact), article);
        counts.facts += cell.claims.empty() ? 0 : 1;
        counts.findings += isFinding(cell.verdict) ? 1 : 0;
    }
    return counts;
}

} // namespace crosscheck
