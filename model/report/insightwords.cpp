// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/insightwords.h"

#include "model/compare/valuewords.h"
#include "model/report/factsummary.h"
#include "model/report/figures.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t mostAmbiguous = 4; ///< claims that are listed

/// "B (12 Jan 2025)"
QString datedSiglum(const Comparison &comparison, ArticleIndex index)
{
    const QDate date = comparison.article(index).date;
    if (!date.isValid())
        return siglum(index);
    const CalendarDate told{.year = date.year(), .month = date.month(), .day = date.day()};
    return u"%1 (%2)"_s.arg(siglum(index), dateWords(told));
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

} // namespace

QString checkLine(const Check &check)
{
    return u"%1: %2"_s.arg(siglum(check.article), check.why);
}

QString originLine(const Comparison &comparison, const Origin &origin)
{
    const QString verdict = name(origin.verdict).toString();
    const QString first = datedSiglum(comparison, origin.articles.front());
    if (origin.articles.size() == 1)
        return u"%1: in %2 alone"_s.arg(verdict, first);
    const std::vector later(origin.articles.begin() + 1, origin.articles.end());
    return u"%1: first in %2, then in %3"_s.arg(verdict, first, sigla(later));
}

QString descentLine(const Comparison &comparison, ArticleIndex article)
{
    const auto &descents = comparison.alignment->lineage.descents;
    if (size_t(article) >= descents.size())
        return {};
    const Descent &descent = descents[size_t(article)];
    if (!descent.from)
        return {};
    QStringList evidence;
    if (const auto percent = std::lround(descent.shared * 100); percent > 0)
        evidence += u"%1 % of its words"_s.arg(percent);
    if (descent.quotes > 0)
        evidence += counted(descent.quotes, u"quote"_s, u"quotes"_s);
    if (!descent.errors.empty())
        evidence +=
            counted(qsizetype(descent.errors.size()), u"shared error"_s, u"shared errors"_s);
    if (descent.namesIt)
        evidence += u"names it"_s;
    return u"from %1: %2"_s.arg(siglum(*descent.from), evidence.join(u", "_s));
}

QString ambiguousLine(const Comparison &comparison, FactIndex fact)
{
    const auto &claims = comparison.fact(fact).ambiguous;
    QStringList texts;
    for (const ClaimIndex index : std::span(claims).first(std::min(claims.size(), mostAmbiguous))) {
        const Claim &claim = comparison.alignment->claim(index);
        texts += u"“%1” in %2"_s.arg(comparison.alignment->text(claim).toString().simplified(),
                                     siglum(claim.article));
    }
    texts.removeDuplicates();
    if (claims.size() > mostAmbiguous)
        texts += u"…"_s;
    return texts.isEmpty() ? QString() : u"may state this too: %1"_s.arg(texts.join(u", "_s));
}

std::vector<Check> checksOn(const Comparison &comparison, FactIndex fact)
{
    std::vector<Check> checks;
    std::ranges::copy_if(comparison.checks, std::back_inserter(checks), [&](const Check &check) {
        return std::ranges::any_of(check.claims, [&](ClaimIndex claim) {
            return comparison.alignment->factOf[size_t(claim)] == int(fact);
        });
    });
    return checks;
}

} // namespace crosscheck
