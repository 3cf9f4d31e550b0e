// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/lineagewords.h"

#include "model/report/factsummary.h"
#include "model/report/figures.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// The others of the group of near-identical articles that `article` belongs to.
std::vector<ArticleIndex> twinsOf(const Lineage &lineage, ArticleIndex article)
{
    for (const std::vector<ArticleIndex> &voice : lineage.voices) {
        if (!std::ranges::contains(voice, article))
            continue;
        std::vector<ArticleIndex> others = voice;
        std::erase(others, article);
        return others;
    }
    return {};
}

/// Empty for an article that derives from no other.
QString evidence(const Descent &descent)
{
    if (!descent.from)
        return {};
    const QString from = siglum(*descent.from);
    QStringList parts;
    if (descent.shared > 0)
        parts += u"%1 % of its words stand in %2 too"_s.arg(qRound(descent.shared * 100)).arg(from);
    else
        parts += u"seems to follow %1"_s.arg(from);
    if (descent.namesIt)
        parts += u"names it"_s;
    if (const size_t count = descent.errors.size(); count > 0)
        parts += count == 1 ? u"shares a distortion"_s : u"shares %1 distortions"_s.arg(count);
    return parts.join(u"; "_s);
}

} // namespace

QString descentWords(const Comparison &comparison, ArticleIndex article)
{
    const Lineage &lineage = comparison.alignment->lineage;
    if (const auto twins = twinsOf(lineage, article); !twins.empty())
        return u"near-identical to %1"_s.arg(sigla(twins));
    if (size_t(article) >= lineage.descents.size())
        return {};
    return evidence(lineage.descents[size_t(article)]);
}

QString originWords(const Comparison &comparison, FactIndex fact)
{
    QStringList parts;
    for (const Origin &origin : comparison.origins) {
        if (origin.fact != fact || origin.articles.size() < 2)
            continue;
        parts += u"%1: first in %2, then in %3"_s.arg(
            name(origin.verdict), siglum(origin.articles.front()),
            sigla({origin.articles.begin() + 1, origin.articles.end()}));
    }
    return parts.join(u" · "_s);
}

int voiceCount(const Comparison &comparison)
{
    int count = comparison.articleCount();
    for (const std::vector<ArticleIndex> &voice : comparison.alignment->lineage.voices)
        count -= int(voice.size()) - 1;
    return count;
}

} // namespace crosscheck
