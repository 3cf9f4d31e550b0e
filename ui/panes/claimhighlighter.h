// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <vector>

namespace crosscheck
{

enum class MarkLook {
    Figure,
    Quotation,
    Speech, ///< reported without quotation marks
};

/// How one claim of an article is to be painted.
struct ClaimMark {
    TextSpan span; ///< with its quotation marks, and the words of its bound
    ClaimIndex claim{};
    FactIndex fact{};
    Verdict verdict = Verdict::Absent;
    MarkLook look = MarkLook::Figure;

    friend bool operator==(const ClaimMark &, const ClaimMark &) = default;
};

/// Translates the claims of one article into marks, and finds nothing itself: claims that belong to
/// no fact have none. Shape: in order of their start, an enclosing mark before what it encloses.
[[nodiscard]] std::vector<ClaimMark> claimMarks(const Comparison &comparison, ArticleIndex article);

/// The innermost mark at this place of the text; null where there is none.
[[nodiscard]] const ClaimMark *markAt(const std::vector<ClaimMark> &marks, qsizetype offset);

/// Words of a quotation that the base has not, or has otherwise, and that the article does not own
/// up to. Shape: `verdict` is that of the quotation.
struct AlteredWords {
    TextSpan span;
    Verdict verdict = Verdict::Absent;

    friend bool operator==(const AlteredWords &, const AlteredWords &) = default;
};
[[nodiscard]] std::vector<AlteredWords> alteredWords(const Comparison &comparison,
                                                     ArticleIndex article);

/// How many facts an article states, and how many verdicts on it an editor should look at.
struct ArticleCounts {
    int facts = 0;
    int findings = 0;

    friend bool operator==(const ArticleCounts &, const ArticleCounts &) = default;
};
[[nodiscard]] ArticleCounts articleCounts(const Comparison &comparison, ArticleIndex article);

} // namespace crosscheck
