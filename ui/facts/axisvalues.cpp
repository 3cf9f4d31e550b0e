// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/axisvalues.h"

#include "model/compare/valuewords.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Units longer than a symbol or a currency are nouns, which the table beside the axis names.
constexpr qsizetype longestSymbol = 3;

std::vector<ArticleIndex> baseFirst(const Comparison &comparison)
{
    std::vector<ArticleIndex> articles{comparison.base};
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (ArticleIndex(i) != comparison.base)
            articles.push_back(ArticleIndex(i));
    }
    return articles;
}

/// Scores have two figures that are no range, and where one article writes "34-27" another's "34
/// votes" is half of it.
bool isAboutAScore(const Comparison &comparison, FactIndex fact)
{
    return std::ranges::any_of(comparison.fact(fact).claims, [&](ClaimIndex claim) {
        const auto *quantity = std::get_if<Quantity>(&comparison.alignment->claim(claim).value);
        return quantity && quantity->unit == u"score"_s;
    });
}

/// Degrees Fahrenheit are no multiples of degrees Celsius.
bool isMultiple(const Quantity &quantity)
{
    return quantity.unit != u"°C"_s && quantity.low != 0 && quantity.writtenLow != 0 &&
           !quantity.writtenUnit.isEmpty();
}

double onAxis(const AxisValues &axis, double value)
{
    return axis.inWrittenUnit ? value * axis.sample.writtenLow / axis.sample.low : value;
}

double inBaseUnits(const AxisValues &axis, double place)
{
    return axis.inWrittenUnit ? place * axis.sample.low / axis.sample.writtenLow : place;
}

bool sameValue(const AxisValue &a, const AxisValue &b)
{
    return a.low == b.low && a.high == b.high && a.bound == b.bound && a.verdict == b.verdict;
}

void add(AxisValues &axis, AxisValue value)
{
    const auto known = std::ranges::find_if(
        axis.values, [&](const AxisValue &other) { return sameValue(value, other); });
    if (known == axis.values.end())
        axis.values.push_back(std::move(value));
    else if (known->sources.back() != value.sources.front())
        known->sources.push_back(value.sources.front());
}

bool isNoun(const QString &unit)
{
    return unit.size() > longestSymbol;
}

/// Souls and people are counted alike where the comparison found no other unit in them.
bool countsAlike(const Quantity &a, const Quantity &b, const Cell &cell)
{
    const bool wasCompared = cell.verdict != Verdict::Added && cell.verdict != Verdict::Base;
    return a.unit == b.unit || (wasCompared && cell.reason.kind != ReasonKind::UnitChanged &&
                                isNoun(a.unit) && isNoun(b.unit));
}

void addClaim(AxisValues &axis, const Claim &claim, const Cell &cell)
{
    const auto *quantity = std::get_if<Quantity>(&claim.value);
    if (!quantity || !std::isfinite(quantity->low + quantity->high))
        return;
    if (axis.isEmpty()) {
        axis.sample = *quantity;
        axis.inWrittenUnit = isMultiple(*quantity);
    }
    if (!countsAlike(*quantity, axis.sample, cell)) {
        ++axis.leftOut;
        return;
    }
    add(axis, {.low = onAxis(axis, quantity->low),
               .high = onAxis(axis, quantity->high),
               .bound = quantity->bound,
               .vague = quantity->vague,
               .verdict = cell.verdict,
               .sources = {claim.article},
               .words = valueWords(*quantity)});
}

} // namespace

AxisValues axisValues(const Comparison &comparison, FactIndex fact)
{
    if (isAboutAScore(comparison, fact))
        return {};
    AxisValues axis;
    std::set<ArticleIndex> stating;
    for (const ArticleIndex article : baseFirst(comparison)) {
        const Cell &cell = comparison.cell(fact, article);
        for (const ClaimIndex claim : cell.claims) {
            addClaim(axis, comparison.alignment->claim(claim), cell);
            stating.insert(article);
        }
    }
    if (axis.values.size() < 2 && stating.size() < 2)
        return {};
    return axis;
}

QString spreadWords(const AxisValues &axis)
{
    std::vector<std::pair<QString, std::set<ArticleIndex>>> groups;
    for (const AxisValue &value : axis.values) {
        auto group = std::ranges::find(groups, value.words, [](const auto &g) { return g.first; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {value.words, {}});
        group->second.insert(value.sources.begin(), value.sources.end());
    }
    std::ranges::stable_sort(groups, std::ranges::greater(),
                             [](const auto &group) { return group.second.size(); });
    QStringList parts;
    for (const auto &[words, sources] : groups)
        parts += sources.size() == 1 ? words : u"%1 ×%2"_s.arg(words).arg(sources.size());
    return parts.join(u", "_s);
}

QString tickWords(const AxisValues &axis, double value)
{
    if (isNoun(axis.sample.unit))
        return figureWords(value);
    Quantity tick = axis.sample;
    tick.bound = Bound::Exact;
    tick.low = tick.high = inBaseUnits(axis, value);
    if (axis.inWrittenUnit)
        tick.writtenLow = tick.writtenHigh = value;
    else
        tick.writtenUnit.clear();
    return bareValueWords(tick);
}

} // namespace crosscheck
