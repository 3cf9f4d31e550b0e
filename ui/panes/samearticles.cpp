// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/samearticles.h"

#include <algorithm>

namespace crosscheck
{

bool showsSame(const Comparison &a, const Comparison &b, size_t article)
{
    return article < a.alignment->articles.size() && article < b.alignment->articles.size() &&
           a.alignment->articles[article]->article == b.alignment->articles[article]->article;
}

bool showsSameArticles(const Comparison &a, const Comparison &b)
{
    const auto id = [](const auto &extraction) { return QStringView(extraction->article->id); };
    return std::ranges::equal(a.alignment->articles, b.alignment->articles, {}, id, id);
}

ArticleIndex sameArticle(const Comparison *before, ArticleIndex article, const Comparison &now)
{
    for (int i = 0; before && i < now.articleCount(); ++i) {
        if (now.article(ArticleIndex(i)).id == before->article(article).id)
            return ArticleIndex(i);
    }
    return now.base;
}

} // namespace crosscheck
