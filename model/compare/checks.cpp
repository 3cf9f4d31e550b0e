// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/checks.h"

#include "model/compare/changecheck.h"
#include "model/compare/conversioncheck.h"
#include "model/compare/datechecks.h"
#include "model/compare/headlinecheck.h"
#include "model/compare/sumchecks.h"

#include <algorithm>

namespace crosscheck
{

std::vector<Check> checksOf(const Alignment &alignment, const Lexicon &lexicon)
{
    std::vector<Check> checks;
    for (size_t i = 0; i < alignment.articles.size(); ++i) {
        const StoryNumbers story(alignment, ArticleIndex(int(i)), lexicon);
        const auto first = qsizetype(checks.size());
        checkHeadline(story, checks);
        checkParts(story, checks);
        checkShares(story, checks);
        checkChanges(story, checks);
        checkWeekdays(story, checks);
        checkAges(story, checks);
        checkConversions(story, checks);
        std::ranges::stable_sort(checks.begin() + first, checks.end(), {},
                                 [](const Check &check) { return check.span; });
    }
    return checks;
}

} // namespace crosscheck
