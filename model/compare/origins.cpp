// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/origins.h"

#include "model/align/reading.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace crosscheck
{

namespace
{

/// Sorts articles from the earliest on: by date where all have one, then by how far they are down
/// the tree of descent.
class ByAge
{
public:
    explicit ByAge(const Comparison &comparison)
        : m_comparison(comparison)
    {
    }

    void sort(std::vector<ArticleIndex> &articles) const
    {
        const bool dated = std::ranges::all_of(articles, [this](ArticleIndex article) {
            return m_comparison.article(article).date.isValid();
        });
        std::ranges::sort(articles, {}, [&](ArticleIndex article) {
            const Article &it = m_comparison.article(article);
            return std::tuple(dated ? it.date : QDate(), depth(article), it.id);
        });
    }

private:
    [[nodiscard]] int depth(ArticleIndex article) const
    {
        const auto &descents = m_comparison.alignment->lineage.descents;
        int depth = 0;
        for (; size_t(article) < descents.size(); ++depth) {
            const std::optional<ArticleIndex> from = descents[size_t(article)].from;
            if (!from)
                break;
            article = *from;
        }
        return depth;
    }

    const Comparison &m_comparison;
};

} // namespace

std::vector<Origin> originsOf(const Comparison &comparison)
{
    const ByAge byAge(comparison);
    std::vector<Origin> origins;
    for (int f = 0; f < comparison.factCount(); ++f) {
        std::map<std::pair<Verdict, std::uint64_t>, std::vector<ArticleIndex>> alike;
        for (int a = 0; a < comparison.articleCount(); ++a) {
            const Cell &cell = comparison.cell(FactIndex(f), ArticleIndex(a));
            if (isDistortion(cell.verdict))
                alike[{cell.verdict, readingOf(*comparison.alignment, cell.claims)}].push_back(
                    ArticleIndex(a));
        }
        const auto first = qsizetype(origins.size());
        for (auto &[how, articles] : alike) {
            byAge.sort(articles);
            origins.push_back({FactIndex(f), how.first, std::move(articles)});
        }
        std::ranges::sort(origins.begin() + first, origins.end(), {}, [&](const Origin &origin) {
            return std::pair(origin.verdict, comparison.article(origin.articles.front()).id);
        });
    }
    return origins;
}

} // namespace crosscheck
