// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/review.h"
#include "ui/panes/articlepainter.h"

#include <QString>

#include <optional>
#include <span>

namespace crosscheck
{

/// What is said of the claims of one article, aloud and in tooltips. `review` is the editor's
/// decisions on the comparison; null where nothing was said.
struct ClaimWords {
    const Comparison &comparison;
    ArticleIndex article;
    std::span<const ClaimMark> marks; ///< of the article
    const Review *review = nullptr;

    /// What a claim is, what became of it and what the editor said to it, in a sentence for screen
    /// readers: "Figure, 2 gigawatts, hedge: “at least” lost, base says at least 2 gigawatts, 3 of
    /// 14, undecided".
    [[nodiscard]] QString spoken(const ClaimMark &mark) const;
    /// The same of a fact at one of its claims, or that it is not stated here.
    [[nodiscard]] QString spokenPlace(FactIndex fact, std::optional<ClaimIndex> at) const;
    [[nodiscard]] QString tooltip(const ClaimMark &mark) const;
    [[nodiscard]] QString tooltip(const Gap &gap) const;

private:
    [[nodiscard]] QString verdictWords(const ClaimMark &mark) const;
    [[nodiscard]] QString baseWords(const ClaimMark &mark) const;
    [[nodiscard]] QString decisionOn(FactIndex fact) const;
};

} // namespace crosscheck
