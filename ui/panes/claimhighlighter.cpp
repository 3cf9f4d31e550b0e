// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/claimhighlighter.h"

#include <algorithm>

namespace crosscheck
{

static MarkLook look(const Claim &claim)
{
    if (claim.isQuote())
        return MarkLook::Quotation;
    return claim.isIndirect() ? MarkLook::Speech : MarkLook::Figure;
}

/// "about" and "2 GW" are one mark; a bound that stands further off is none.
static bool isBeside(TextSpan hedge, TextSpan span)
{
    const qsizetype gap = std::max(span.begin() - hedge.end(), hedge.begin() - span.end());
    return !hedge.isEmpty() && gap <= 2;
}

static TextSpan markedSpan(const Claim &claim)
{
    const auto *quote = std::get_if<Quote>(&claim.value);
    if (quote && quote->outer.contains(claim.span))
        return quote->outer;
    return isBeside(claim.hedge, claim.span) ? claim.span.united(claim.hedge) : claim.span;
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

static bool isAltered(const WordEdit &edit)
{
    return !edit.declared &&
           (edit.kind == WordEditKind::Added || edit.kind == WordEditKind::Replaced);
}

std::vector<AlteredWords> alteredWords(const Comparison &comparison, ArticleIndex article)
{
    std::vector<AlteredWords> made;
    for (int fact = 0; fact < comparison.factCount(); ++fact) {
        const Cell &cell = comparison.cell(FactIndex(fact), article);
        for (const WordEdit &edit : cell.edits) {
            if (isFinding(cell.verdict) && isAltered(edit) && !edit.after.isEmpty())
                made.push_back({.span = edit.after, .verdict = cell.verdict});
        }
    }
    return made;
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
