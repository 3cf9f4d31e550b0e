// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/claimwords.h"

#include "model/report/excerpt.h"
#include "ui/theme/decisionmark.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Of the base, as a screen reader tells it beside a claim.
constexpr qsizetype longestWording = 120;

QString kindWord(MarkLook look)
{
    switch (look) {
    case MarkLook::Figure:
        return i18nc("@info a claim", "Figure");
    case MarkLook::Quotation:
        return i18nc("@info a claim", "Quote");
    case MarkLook::Speech:
        return i18nc("@info a claim", "Reported speech");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

/// "base says at least 2 gigawatts"; empty where that is no news.
QString ClaimWords::baseWords(const ClaimMark &mark) const
{
    const auto &stated = comparison.cell(mark.fact, comparison.base).claims;
    if (!isFinding(mark.verdict) || stated.empty() || article == comparison.base)
        return {};
    return i18nc("@info words of the base", "base says %1",
                 firstWords(claimWords(*comparison.alignment, stated), longestWording));
}

QString ClaimWords::decisionOn(FactIndex fact) const
{
    if (!review || size_t(fact) >= review->facts.size())
        return word(Decision::Undecided);
    const FactReview &said = review->facts[size_t(fact)];
    return said.verdict ? i18nc("@info decision, the editor's verdict", "%1, judged %2",
                                word(said.decision), word(*said.verdict))
                        : word(said.decision);
}

QString ClaimWords::verdictWords(const ClaimMark &mark) const
{
    QStringList reasons{words(comparison.cell(mark.fact, article).reason), baseWords(mark)};
    reasons.removeAll(QString());
    return reasons.isEmpty() ? word(mark.verdict)
                             : i18nc("@info verdict, and why", "%1: %2", word(mark.verdict),
                                     reasons.join(u", "_s));
}

QString ClaimWords::spoken(const ClaimMark &mark) const
{
    const QString text = mark.span.of(comparison.article(article).text).toString().simplified();
    const auto at = std::ranges::find(marks, mark.claim, &ClaimMark::claim);
    return i18nc("@info kind of claim, its words, its verdict, number of the claim, of how many, "
                 "the editor's decision",
                 "%1, %2, %3, %4 of %5, %6", kindWord(mark.look), text, verdictWords(mark),
                 at - marks.begin() + 1, marks.size(), decisionOn(mark.fact));
}

QString ClaimWords::spokenPlace(FactIndex fact, std::optional<ClaimIndex> at) const
{
    auto mark = at ? std::ranges::find(marks, *at, &ClaimMark::claim) : marks.end();
    if (mark == marks.end())
        mark = std::ranges::find(marks, fact, &ClaimMark::fact);
    if (mark != marks.end())
        return spoken(*mark);
    return i18nc("@info fact, the editor's decision", "%1, not stated here, %2",
                 comparison.fact(fact).label, decisionOn(fact));
}

QString ClaimWords::tooltip(const Gap &gap) const
{
    QStringList labels(i18nc("@info:tooltip", "Not stated here:"));
    for (const FactIndex fact : gap.facts)
        labels.append(QString(sign(Verdict::Dropped)) + u' ' + comparison.fact(fact).label);
    return labels.join(u'\n');
}

QString ClaimWords::tooltip(const ClaimMark &mark) const
{
    const QString reason = words(comparison.cell(mark.fact, article).reason);
    const QString verdict = QString(sign(mark.verdict)) + u' ' + word(mark.verdict);
    return comparison.fact(mark.fact).label + u'\n' +
           (reason.isEmpty() ? verdict
                             : i18nc("@info:tooltip verdict, and why", "%1: %2", verdict, reason));
}

} // namespace crosscheck
