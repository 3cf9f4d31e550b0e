// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factorder.h"

#include "model/report/figures.h"

#include <KLocalizedString>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace crosscheck
{

namespace
{

/// Where a fact stands when the articles are read one after the other, the base first.
using Place = std::tuple<int, qsizetype>;

Place readingPlace(const Comparison &comparison, const Fact &fact)
{
    Place first{std::numeric_limits<int>::max(), 0};
    for (const ClaimIndex index : fact.claims) {
        const Claim &claim = comparison.alignment->claim(index);
        const int article = claim.article == comparison.base ? -1 : int(claim.article);
        first = std::min(first, Place{article, claim.span.begin()});
    }
    return first;
}

template <typename KeyOf>
void sortBy(std::vector<FactIndex> &facts, KeyOf keyOf)
{
    using Key = decltype(keyOf(FactIndex{}));
    std::vector<Key> keys(facts.size());
    for (size_t i = 0; i < keys.size(); ++i)
        keys[i] = keyOf(FactIndex(int(i)));
    std::ranges::stable_sort(facts, {}, [&keys](FactIndex fact) { return keys[size_t(fact)]; });
}

std::vector<FactIndex> ordered(const Comparison &comparison, FactOrder order)
{
    std::vector<FactIndex> facts(size_t(comparison.factCount()));
    for (size_t i = 0; i < facts.size(); ++i)
        facts[i] = FactIndex(int(i));
    sortBy(facts, [&](FactIndex fact) { return readingPlace(comparison, comparison.fact(fact)); });
    switch (order) {
    case FactOrder::Reading:
        break;
    case FactOrder::WorstFirst:
        sortBy(facts, [&](FactIndex fact) { return -gravity(gravestVerdict(comparison, fact)); });
        break;
    case FactOrder::Kind:
        sortBy(facts, [&](FactIndex fact) { return comparison.fact(fact).kind; });
        break;
    case FactOrder::Spread:
        sortBy(facts, [&](FactIndex fact) {
            return -spread(*comparison.alignment, comparison.fact(fact));
        });
        break;
    }
    return facts;
}

} // namespace

QString words(FactOrder order)
{
    switch (order) {
    case FactOrder::Reading:
        return i18nc("@option order of facts", "Reading order");
    case FactOrder::WorstFirst:
        return i18nc("@option order of facts", "Worst first");
    case FactOrder::Kind:
        return i18nc("@option order of facts", "By kind");
    case FactOrder::Spread:
        return i18nc("@option order of facts", "Widest spread first");
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<int> ranks(const Comparison &comparison, FactOrder order)
{
    const std::vector<FactIndex> facts = ordered(comparison, order);
    std::vector<int> ranks(facts.size());
    for (size_t rank = 0; rank < facts.size(); ++rank)
        ranks[size_t(facts[rank])] = int(rank);
    return ranks;
}

double spread(const Alignment &alignment, const Fact &fact)
{
    double least = std::numeric_limits<double>::infinity();
    double greatest = -least;
    for (const ClaimIndex index : fact.claims) {
        if (const auto *quantity = std::get_if<Quantity>(&alignment.claim(index).value)) {
            least = std::min(least, quantity->low);
            greatest = std::max(greatest, quantity->high);
        }
    }
    const double size = std::max(std::abs(least), std::abs(greatest));
    return std::isfinite(size) && size > 0 ? (greatest - least) / size : 0.0;
}

} // namespace crosscheck
