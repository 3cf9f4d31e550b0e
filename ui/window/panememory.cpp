// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panememory.h"

#include "ui/panes/panestrip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString idOf(const Comparison &comparison, int article)
{
    return comparison.article(ArticleIndex(article)).id;
}

QJsonArray idsOf(const Comparison &comparison, const std::vector<int> &articles)
{
    QJsonArray ids;
    for (const int article : articles)
        ids.append(idOf(comparison, article));
    return ids;
}

std::vector<int> articlesOf(const Comparison &comparison, const QJsonValue &ids)
{
    std::vector<int> articles;
    for (const auto &id : ids.toArray()) {
        for (int i = 0; i < comparison.articleCount(); ++i) {
            if (idOf(comparison, i) == id.toString())
                articles.push_back(i);
        }
    }
    return articles;
}

QJsonArray numbers(const std::vector<size_t> &folds)
{
    QJsonArray array;
    for (const size_t fold : folds)
        array.append(int(fold));
    return array;
}

std::vector<size_t> foldsOf(const QJsonValue &value)
{
    std::vector<size_t> folds;
    for (const auto &fold : value.toArray())
        folds.push_back(size_t(std::max(0, fold.toInt())));
    return folds;
}

} // namespace

QString panesText(const PaneStrip &panes)
{
    if (!panes.comparison())
        return {};
    const Comparison &comparison = *panes.comparison();
    QJsonArray resting;
    QJsonObject folds;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (!panes.isFollowing(ArticleIndex(i)))
            resting.append(idOf(comparison, i));
        if (const auto open = panes.openFolds(ArticleIndex(i)); !open.empty())
            folds.insert(idOf(comparison, i), numbers(open));
    }
    const QJsonObject state{
        {u"order"_s, idsOf(comparison, panes.order().order())},
        {u"hidden"_s, idsOf(comparison, panes.order().hidden(int(comparison.base)))},
        {u"resting"_s, resting},
        {u"folds"_s, folds}};
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void arrangePanes(PaneStrip &panes, const QString &text)
{
    const QJsonObject state = QJsonDocument::fromJson(text.toUtf8()).object();
    if (state.isEmpty() || !panes.comparison())
        return;
    const Comparison &comparison = *panes.comparison();
    panes.setOrder(PaneOrder(comparison.articleCount(),
                             articlesOf(comparison, state.value(u"order"_s)),
                             articlesOf(comparison, state.value(u"hidden"_s))));
    for (const int article : articlesOf(comparison, state.value(u"resting"_s)))
        panes.setFollowing(ArticleIndex(article), false);
    const QJsonObject folds = state.value(u"folds"_s).toObject();
    for (int i = 0; i < comparison.articleCount(); ++i)
        panes.setOpenFolds(ArticleIndex(i), foldsOf(folds.value(idOf(comparison, i))));
}

} // namespace crosscheck
