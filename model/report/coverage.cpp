// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/coverage.h"

namespace crosscheck
{

std::vector<Coverage> coverageOf(const Alignment &alignment)
{
    std::vector<Coverage> articles(alignment.articles.size());
    for (size_t i = 0; i < alignment.claims.size(); ++i) {
        const Claim &claim = alignment.claims[i];
        Coverage &coverage = articles[size_t(claim.article)];
        if (std::holds_alternative<Quantity>(claim.value))
            ++coverage.figures;
        else if (claim.isNumber())
            ++coverage.dates;
        else if (claim.isQuote())
            ++coverage.quotes;
        else
            ++coverage.reported;
        if (claim.boilerplate)
            ++coverage.inDebris;
        else if (alignment.factOf[i] >= 0)
            ++coverage.judged;
        else
            ++coverage.notJudged;
    }
    return articles;
}

} // namespace crosscheck
