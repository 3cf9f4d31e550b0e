// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/checks.h"

#include "model/compare/datechecks.h"

#include <algorithm>

namespace crosscheck
{

std::vector<Check> checksOf(const Alignment &alignment, const Lexicon &lexicon)
{
    std::vector<Check> checks;
    for (size_t i = 0; i < alignment.articles.size(); ++i) {
        const StoryNumbers story(alignment, ArticleIndex(int(i)), lexicon);
        const auto first = qsizetype(checks.size());
        checkWeekdays(story, checks);
        std::ranges::stable_sort(checks.begin() + first, checks.end(), {},
                                 [](const Check &check) { return check.span; });
    }
    return checks;
}

} // namespace crosscheck
