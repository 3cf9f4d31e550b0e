// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/articlefromtext.h"

#include "model/article/debris.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

Article articleFromText(QString id, QString text, const DebrisRules &rules)
{
    Article article;
    article.id = std::move(id);
    text.replace("\r\n"_L1, "\n"_L1).replace('\r'_L1, '\n'_L1);
    article.text = std::move(text);
    const QStringView view = article.text;
    for (qsizetype at = 0; at < view.size();) {
        const qsizetype newline = view.indexOf(u'\n', at);
        const qsizetype end = newline < 0 ? view.size() : newline;
        if (!view.sliced(at, end - at).trimmed().isEmpty())
            article.blocks.push_back({.span = {at, end}});
        at = end + 1;
    }
    if (!article.blocks.empty())
        article.title = article.blocks.front().span.of(view).left(100).toString();
    markDebris(view, article.blocks, rules);
    return article;
}

} // namespace crosscheck
