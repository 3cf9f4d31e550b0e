// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factgroup.h"

#include "model/report/insightwords.h"

#include <KLocalizedString>

namespace crosscheck
{

namespace
{

FactGroup groupOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        return FactGroup::Same;
    case Verdict::Rounded:
        return FactGroup::Rounded;
    case Verdict::Paraphrased:
        return FactGroup::Paraphrased;
    case Verdict::Truncated:
        return FactGroup::Truncated;
    case Verdict::Hedge:
        return FactGroup::Hedge;
    case Verdict::Misattributed:
        return FactGroup::Misattributed;
    case Verdict::Changed:
        return FactGroup::Changed;
    case Verdict::Dropped:
        return FactGroup::Dropped;
    case Verdict::Added:
        return FactGroup::Added;
    case Verdict::Absent:
    case Verdict::Base:
        break;
    }
    return FactGroup::All;
}

FactGroup groupOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Number:
        return FactGroup::Numbers;
    case FactKind::Date:
        return FactGroup::Dates;
    case FactKind::Quote:
        return FactGroup::Quotes;
    }
    Q_UNREACHABLE_RETURN(FactGroup::All);
}

} // namespace

FactGroups groupsOf(const Comparison &comparison, FactIndex fact)
{
    FactGroups groups{};
    const auto put = [&groups](FactGroup group) { groups[size_t(group)] = true; };
    put(FactGroup::All);
    put(groupOf(comparison.fact(fact).kind));
    if (!checksOn(comparison, fact).empty())
        put(FactGroup::Checks);
    for (int article = 0; article < comparison.articleCount(); ++article) {
        const Verdict verdict = comparison.cell(fact, ArticleIndex(article)).verdict;
        put(groupOf(verdict));
        if (isFinding(verdict))
            put(FactGroup::Findings);
        if (isDistortion(verdict))
            put(FactGroup::Distorted);
    }
    return groups;
}

void putDecision(FactGroups &groups, Decision decision)
{
    groups[size_t(FactGroup::Undecided)] =
        groups[size_t(FactGroup::Findings)] && decision == Decision::Undecided;
    groups[size_t(FactGroup::Flagged)] = decision == Decision::Flagged;
}

QString words(FactGroup group)
{
    switch (group) {
    case FactGroup::All:
        return i18nc("@option all facts", "All");
    case FactGroup::Findings:
        return i18nc("@option facts", "Findings");
    case FactGroup::Undecided:
        return i18nc("@option facts", "Undecided");
    case FactGroup::Flagged:
        return i18nc("@option facts", "Flagged");
    case FactGroup::Checks:
        return i18nc("@option facts about which an article contradicts itself", "Checks");
    case FactGroup::Distorted:
        return i18nc("@option facts stated otherwise than in the base", "Distorted");
    case FactGroup::Changed:
        return i18nc("@option facts", "Changed");
    case FactGroup::Misattributed:
        return i18nc("@option facts", "Misattributed");
    case FactGroup::Hedge:
        return i18nc("@option facts", "Hedge");
    case FactGroup::Truncated:
        return i18nc("@option facts", "Truncated");
    case FactGroup::Paraphrased:
        return i18nc("@option facts", "Paraphrased");
    case FactGroup::Dropped:
        return i18nc("@option facts", "Dropped");
    case FactGroup::Added:
        return i18nc("@option facts", "Added");
    case FactGroup::Rounded:
        return i18nc("@option facts", "Rounded");
    case FactGroup::Same:
        return i18nc("@option facts", "Same");
    case FactGroup::Numbers:
        return i18nc("@option facts", "Numbers");
    case FactGroup::Quotes:
        return i18nc("@option facts", "Quotes");
    case FactGroup::Dates:
        return i18nc("@option facts", "Dates");
    }
    Q_UNREACHABLE_RETURN({});
}

QString emptyWords(FactGroup group)
{
    switch (group) {
    case FactGroup::All:
        return i18nc("@info", "No fact under this filter");
    case FactGroup::Findings:
    case FactGroup::Distorted:
        return i18nc("@info", "No finding under this filter");
    case FactGroup::Undecided:
        return i18nc("@info", "Everything is decided");
    case FactGroup::Flagged:
        return i18nc("@info", "Nothing is flagged");
    case FactGroup::Numbers:
        return i18nc("@info", "No number under this filter");
    case FactGroup::Quotes:
        return i18nc("@info", "No quote under this filter");
    case FactGroup::Dates:
        return i18nc("@info", "No date under this filter");
    default:
        return i18nc("@info", "No fact under the filter “%1”", words(group));
    }
}

} // namespace crosscheck
