// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"

#include <vector>

namespace crosscheck
{

/// How much of one article was found, and how much of that was judged. Unit: claims. Shape: the
/// four kinds add up to judged, in debris and not judged.
struct Coverage {
    int figures = 0;
    int dates = 0; ///< dates and times of day
    int quotes = 0;
    int reported = 0;  ///< reported speech, without quotation marks
    int judged = 0;    ///< belong to a fact
    int inDebris = 0;  ///< not the story
    int notJudged = 0; ///< in the story, but no fact: terms, nested quotes, loose reported speech

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// Shape: by article.
[[nodiscard]] std::vector<Coverage> coverageOf(const Alignment &alignment);

} // namespace crosscheck
