// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/align.h"

#include "model/align/label.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString keyOf(const Alignment &alignment, const Claim &claim)
{
    if (const auto *quantity = std::get_if<Quantity>(&claim.value))
        return u"%1 %2 %3"_s.arg(quantity->unit).arg(quantity->low).arg(quantity->high);
    return alignment.text(claim).toString().simplified().toCaseFolded();
}

bool formsFact(const Claim &claim)
{
    const auto *quote = std::get_if<Quote>(&claim.value);
    return !claim.boilerplate && !claim.isIndirect() &&
           !(quote && (quote->nested || quote->role == QuoteRole::Term));
}

FactKind kindOf(const Claim &claim)
{
    if (std::holds_alternative<Quantity>(claim.value))
        return FactKind::Number;
    return claim.isNumber() ? FactKind::Date : FactKind::Quote;
}

} // namespace

Alignment align(std::span<const std::shared_ptr<const Extraction>> articles, const Lexicon &)
{
    Alignment alignment;
    alignment.articles.assign(articles.begin(), articles.end());
    for (size_t a = 0; a < articles.size(); ++a) {
        for (Claim claim : articles[a]->claims) {
            claim.article = ArticleIndex(int(a));
            alignment.claims.push_back(std::move(claim));
        }
    }
    QHash<QString, int> facts;
    for (size_t i = 0; i < alignment.claims.size(); ++i) {
        const Claim &claim = alignment.claims[i];
        alignment.factOf.push_back(-1);
        if (!formsFact(claim))
            continue;
        const QString key = keyOf(alignment, claim);
        if (!facts.contains(key)) {
            facts.insert(key, int(alignment.facts.size()));
            alignment.facts.push_back({.kind = kindOf(claim)});
        }
        alignment.factOf.back() = facts.value(key);
        alignment.facts[size_t(facts.value(key))].claims.push_back(ClaimIndex(int(i)));
    }
    for (Fact &fact : alignment.facts)
        fact.label = labelOf(fact, alignment);
    return alignment;
}

} // namespace crosscheck
