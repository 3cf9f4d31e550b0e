// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QString>

#include <array>
#include <vector>

namespace crosscheck
{

constexpr int verdictCount = int(Verdict::Added) + 1;

/// How many facts stand under each verdict, by Verdict.
using VerdictCounts = std::array<int, verdictCount>;

/// The verdicts that a bar shows, from what agrees, over what was distorted, to what is not there
/// and what is only there.
constexpr std::array barVerdicts{Verdict::Same,      Verdict::Rounded, Verdict::Paraphrased,
                                 Verdict::Truncated, Verdict::Hedge,   Verdict::Misattributed,
                                 Verdict::Changed,   Verdict::Dropped, Verdict::Added};
/// The facts that a bar shows.
[[nodiscard]] int factsInBar(const VerdictCounts &counts);

/// What a summary counts. A fact counts once, however many articles it concerns.
struct Figures {
    int articles = 0;
    int facts = 0;
    int distorted = 0; ///< facts that some article states otherwise than the base
    int dropped = 0;   ///< facts of the base that some article leaves out
    int alone = 0;     ///< facts that one article alone states
    std::vector<VerdictCounts> byArticle;
};

[[nodiscard]] Figures figuresOf(const Comparison &comparison);

/// A, B, … Z, AA, AB, …: the short name of an article in reports.
[[nodiscard]] QString siglum(ArticleIndex article);

/// What to call an article: its outlet, or its headline where that is unknown.
[[nodiscard]] QString displayName(const Article &article);

/// "B Harbour Post": an article's letter and name, in one line.
[[nodiscard]] QString letterAndName(const Article &article, ArticleIndex index);

/// What to call an event: the headline of its base.
[[nodiscard]] QString eventTitle(const Comparison &comparison);

/// How long an article is, as an editor counts: what stands between white space, without debris.
[[nodiscard]] int wordCount(const Article &article);

/// The facts with a finding, gravest first; among equals in the order of the facts. Distorted ones
/// come before those that were only dropped or added.
[[nodiscard]] std::vector<FactIndex> factsByGravity(const Comparison &comparison);

/// How much a verdict weighs in that order; 0 for what is no finding.
[[nodiscard]] int gravity(Verdict verdict);
/// The verdict with the greatest gravity over all articles.
[[nodiscard]] Verdict gravestVerdict(const Comparison &comparison, FactIndex fact);

} // namespace crosscheck
