// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factlists.h"

#include "model/compare/valuewords.h"

#include <algorithm>
#include <iterator>

namespace crosscheck
{

namespace
{

constexpr qsizetype longestClaim = 110;

} // namespace

bool occurs(const Figures &figures, Verdict verdict)
{
    return std::ranges::any_of(figures.byArticle, [verdict](const VerdictCounts &counts) {
        return counts[size_t(verdict)] > 0;
    });
}

std::vector<FactIndex> factsWith(const Comparison &comparison, const FactNumbers &numbers,
                                 ArticleIndex article, Verdict verdict)
{
    std::vector<FactIndex> facts;
    for (const auto part : {numbers.findings(), numbers.droppedOrAdded()}) {
        std::ranges::copy_if(part, std::back_inserter(facts), [&](FactIndex fact) {
            return comparison.cell(fact, article).verdict == verdict;
        });
    }
    return facts;
}

std::vector<ArticleIndex> sourcesStating(const Comparison &comparison, FactIndex fact)
{
    std::vector<ArticleIndex> articles;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (!comparison.cell(fact, ArticleIndex(i)).claims.empty())
            articles.push_back(ArticleIndex(i));
    }
    return articles;
}

QString firstValue(const Comparison &comparison, FactIndex fact, ArticleIndex source)
{
    const Cell &cell = comparison.cell(fact, source);
    return cell.claims.empty() ? QString()
                               : valueWords(comparison.alignment->claim(cell.claims.front()));
}

Wording firstWording(const Comparison &comparison, FactIndex fact, ArticleIndex source)
{
    const auto found = excerpts(*comparison.alignment, comparison.cell(fact, source).claims);
    return found.empty() ? Wording() : found.front();
}

QString claimAlone(const Comparison &comparison, FactIndex fact, ArticleIndex source)
{
    return firstWords(claimWords(*comparison.alignment, comparison.cell(fact, source).claims),
                      longestClaim);
}

} // namespace crosscheck
