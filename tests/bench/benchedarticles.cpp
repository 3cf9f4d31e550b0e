// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchedarticles.h"

#include "model/article/articlefromtext.h"
#include "model/article/debris.h"
#include "model/article/import/textdecoding.h"
#include "tests/support/generatednews.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

const DebrisRules &debrisRules()
{
    static const DebrisRules loaded = DebrisRules::load().value();
    return loaded;
}

} // namespace

const Lexicon &benchedLexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

Article importedArticle(const QByteArray &bytes)
{
    return articleFromText(u"a.txt"_s, std::move(decodeText(bytes)->text), debrisRules());
}

std::shared_ptr<const Extraction> extractionOf(QStringView id, const QByteArray &bytes)
{
    Article article = importedArticle(bytes);
    article.id = id.toString();
    return std::make_shared<const Extraction>(
        extract(std::make_shared<const Article>(std::move(article)), benchedLexicon()));
}

std::vector<std::shared_ptr<const Extraction>> articlesOfOneEvent(int count)
{
    std::vector<std::shared_ptr<const Extraction>> articles;
    for (int source = 0; source < count; ++source)
        articles.push_back(extractionOf(u"%1.txt"_s.arg(source),
                                        generatedArticle(1, quint32(source), 4000).toUtf8()));
    return articles;
}

} // namespace crosscheck
