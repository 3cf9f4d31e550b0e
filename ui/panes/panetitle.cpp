// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panetitle.h"

#include "model/report/figures.h"
#include "ui/panes/claimhighlighter.h"

#include <KLocalizedString>

#include <QFileInfo>
#include <QLocale>

namespace crosscheck
{

using namespace Qt::StringLiterals;

static QString date(const Article &article)
{
    return article.date.isValid() ? QLocale().toString(article.date, QLocale::ShortFormat)
                                  : i18nc("@info an article without a date", "undated");
}

/// Facts for the base, findings for the others: what an editor asks of each.
static QString counts(const Comparison &comparison, ArticleIndex article)
{
    const ArticleCounts found = articleCounts(comparison, article);
    if (article == comparison.base)
        return i18ncp("@info", "%1 fact", "%1 facts", found.facts);
    return i18ncp("@info", "%1 finding", "%1 findings", found.findings);
}

PaneTitle paneTitle(const Comparison &comparison, ArticleIndex article, int words)
{
    const Article &shown = comparison.article(article);
    const int number = int(article) + 1;
    return {.siglum = siglum(article),
            .name = displayName(shown),
            .id = QFileInfo(shown.id).completeBaseName(),
            .detail = QStringList{date(shown), i18ncp("@info", "%1 word", "%1 words", words),
                                  counts(comparison, article)}
                          .join(u" · "_s),
            .number = number <= 10 ? QString::number(number % 10) : QString::number(number),
            .isBase = article == comparison.base};
}

/// Of the base, the facts that another article states otherwise, drops or adds to.
static int findings(const Comparison &comparison, ArticleIndex article)
{
    if (article != comparison.base)
        return articleCounts(comparison, article).findings;
    int count = 0;
    for (int i = 0; i < comparison.factCount(); ++i) {
        const FactIndex fact{i};
        const bool isStated = !comparison.cell(fact, article).claims.empty();
        count += isStated && isFinding(comparison.gravest(fact)) ? 1 : 0;
    }
    return count;
}

QString spokenTitle(const Comparison &comparison, ArticleIndex article)
{
    const QString name = displayName(comparison.article(article));
    const int found = findings(comparison, article);
    const QString counted = i18ncp("@info", "%1 finding", "%1 findings", found);
    if (article == comparison.base)
        return i18nc("@info:whatsthis letter, name, counts", "Source %1, base, %2, %3",
                     siglum(article), name, counted);
    return i18nc("@info:whatsthis letter, name, counts", "Source %1, %2, %3", siglum(article), name,
                 counted);
}

} // namespace crosscheck
