// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articlegaps.h"

#include "model/report/figures.h"
#include "ui/panes/factplace.h"

#include <map>

namespace crosscheck
{

std::vector<Gap> gapsOf(const Comparison &comparison, ArticleIndex article,
                        const MissingPlaces &missing)
{
    std::map<size_t, std::vector<FactIndex>> dropped;
    for (int i = 0; i < comparison.factCount(); ++i) {
        const FactIndex fact{i};
        if (comparison.cell(fact, article).verdict == Verdict::Dropped)
            dropped[missing.before(fact)].push_back(fact);
    }
    std::vector<Gap> gaps;
    gaps.reserve(dropped.size());
    for (auto &[before, facts] : dropped)
        gaps.push_back({.before = before, .facts = std::move(facts)});
    return gaps;
}

std::vector<RulerMark> marksOfRuler(const Comparison &comparison, ArticleIndex article,
                                    const ArticleLayout &layout,
                                    const std::vector<ClaimMark> &marks,
                                    const std::vector<Gap> &gaps)
{
    const bool isBase = article == comparison.base;
    std::vector<RulerMark> made;
    made.reserve(marks.size() + gaps.size());
    for (const ClaimMark &mark : marks) {
        made.push_back({.level = layout.lineAt(mark.span.begin()).top(),
                        .verdict = isBase ? gravestVerdict(comparison, mark.fact) : mark.verdict});
    }
    for (const Gap &gap : gaps)
        made.push_back({.level = layout.levelOfGap(gap.before), .verdict = Verdict::Dropped});
    return made;
}

} // namespace crosscheck
