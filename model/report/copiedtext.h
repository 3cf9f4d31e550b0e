// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/review.h"

#include <QString>

namespace crosscheck
{

/// What goes to the clipboard: for a plain mail, and for programs that take formatted text.
struct CopiedText {
    QString plain;
    QString html; ///< a fragment without style sheet

    friend bool operator==(const CopiedText &, const CopiedText &) = default;
};

/// One source's finding: its sentence, what the base says, the verdict and why; the note, where the
/// editor left one. Shape: `review` may be null.
[[nodiscard]] CopiedText copiedFinding(const Comparison &comparison, FactIndex fact,
                                       ArticleIndex article, const FactReview *review = nullptr);

/// A fact with all that states or drops it. Shape: `review` may be null.
[[nodiscard]] CopiedText copiedFact(const Comparison &comparison, FactIndex fact,
                                    const FactReview *review = nullptr);

} // namespace crosscheck
