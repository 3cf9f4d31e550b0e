// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/report/excerpt.h"
#include "model/review/review.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace crosscheck
{

/// A passage of an article that others contradict, and what they support.
struct Correction {
    FactIndex fact{};
    QString title;
    Verdict verdict = Verdict::Absent;
    QString why;
    FactKind kind = FactKind::Number;
    std::vector<Wording> wordings;     ///< where the article states the fact, by place
    QString value;                     ///< as the article states it; empty for quotes
    Wording supported;                 ///< as the best source states it
    QString supportedValue;            ///< empty for quotes
    QString supportedSpeaker;          ///< of a quote; empty where unknown
    std::vector<ArticleIndex> sources; ///< that support it, the one quoted first
    Decision decision = Decision::Undecided;
    QString note; ///< the editor's
};

/// What an article has to correct, for the one who wrote it. Shape: in the order of the article.
struct Memo {
    ArticleIndex article{};
    std::vector<Correction> corrections;
};

/// The passages that the article states otherwise than the base. In the base itself: those that
/// more sources state in another way, all of them alike, than state as the base does. What the
/// editor dismissed, or judged to be no finding, is left out. Shape: `review` may be null.
[[nodiscard]] Memo memoFor(const Comparison &comparison, ArticleIndex article,
                           const Review *review = nullptr);

/// For a mail: plain text, lines of no more than 78 characters where words allow.
[[nodiscard]] QString memoText(const Comparison &comparison, const Memo &memo);
/// The same as a document of its own.
[[nodiscard]] QByteArray memoHtml(const Comparison &comparison, const Memo &memo);

} // namespace crosscheck
