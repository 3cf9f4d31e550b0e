// SPDX-License-Identifier: GPL-3.0-or-later
// How claims become facts:
//  1. Exact copies are one voice: the first speaks for all (voices.h).
//  2. Quotations: those that share words are aligned word by word (quotematch.h), those of one
//     speaker that only their attribution parts belong together, and reports join the quotation
//     that they render (speakerwords.h).
//  3. Numbers: an inverted index proposes pairs (candidateindex.h), score.h weighs what speaks for
//     each, swaps.h finds figures that changed places, and cluster.h groups them. Numbers at one
//     place of aligned quotations follow these.
// All is done on the articles in the order of their ids, so the order in which they were opened
// changes nothing.
// Tested by tst_align.cpp; measured by tst_alignaccuracy.cpp.
#include "model/align/align.h"

#include "model/align/label.h"
#include "model/align/numberfacts.h"
#include "model/align/quotefacts.h"
#include "model/align/voices.h"

#include <algorithm>
#include <numeric>

namespace crosscheck
{

namespace
{

FactKind kindOf(const Claim &claim)
{
    if (std::holds_alternative<Quantity>(claim.value))
        return FactKind::Number;
    return claim.isNumber() ? FactKind::Date : FactKind::Quote;
}

/// The articles' positions in the order of their ids, which the user's order does not change.
std::vector<size_t> canonicalOrder(std::span<const std::shared_ptr<const Extraction>> articles)
{
    std::vector<size_t> order(articles.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {},
                             [&](size_t i) -> const QString & { return articles[i]->article->id; });
    return order;
}

/// Makes facts of groups of claims, in the order of their first claims.
void addFacts(Alignment &alignment, const std::vector<int> &groupOf)
{
    std::vector<int> factOfGroup(groupOf.size(), -1);
    alignment.factOf.reserve(groupOf.size());
    for (size_t i = 0; i < alignment.claims.size(); ++i) {
        int fact = -1;
        if (groupOf[i] >= 0) {
            int &known = factOfGroup[size_t(groupOf[i])];
            if (known < 0) {
                known = int(alignment.facts.size());
                alignment.facts.push_back({.kind = kindOf(alignment.claims[i])});
            }
            fact = known;
            alignment.facts[size_t(fact)].claims.push_back(ClaimIndex(int(i)));
        }
        alignment.factOf.push_back(fact);
    }
    alignment.facts.shrink_to_fit();
}

} // namespace

Alignment align(std::span<const std::shared_ptr<const Extraction>> articles, const Lexicon &lexicon,
                const RunControl &control)
{
    Alignment alignment;
    alignment.articles.assign(articles.begin(), articles.end());
    std::vector<int> firstClaim;
    size_t claimCount = 0;
    for (const auto &article : articles)
        claimCount += article->claims.size();
    alignment.claims.reserve(claimCount);
    for (size_t a = 0; a < articles.size(); ++a) {
        firstClaim.push_back(int(alignment.claims.size()));
        for (Claim claim : articles[a]->claims) {
            claim.article = ArticleIndex(int(a));
            alignment.claims.push_back(std::move(claim));
        }
    }

    std::vector<std::shared_ptr<const Extraction>> sorted;
    const std::vector<size_t> order = canonicalOrder(articles);
    sorted.reserve(order.size());
    for (const size_t a : order)
        sorted.push_back(articles[a]);
    const Voices voices = voicesOf(sorted);
    std::vector<std::shared_ptr<const Extraction>> distinct;
    std::vector<TermList> terms;
    for (const size_t voice : voices.first) {
        if (control.cancelled())
            return {};
        distinct.push_back(sorted[voice]);
        terms.push_back(termsOf(*sorted[voice], lexicon));
    }

    const QuoteFacts quotes = quoteFacts(distinct, terms, control);
    const NumberFacts numbers = numberFacts(distinct, terms, quotes, lexicon, control);
    if (control.cancelled())
        return {};

    /// Calls `use` with the claim at a place and with the same claim of each copy.
    const auto forEachClaim = [&](const ClaimPlace &place, auto use) {
        for (const size_t copy : voices.copies[size_t(place.article)])
            use(firstClaim[order[copy]] + place.claim);
    };
    std::vector<int> groupOf(alignment.claims.size(), -1);
    int group = 0;
    for (const auto *groups : {&quotes.groups, &numbers.groups}) {
        for (const ClaimGroup &members : *groups) {
            for (const ClaimPlace &place : members)
                forEachClaim(place, [&](int claim) { groupOf[size_t(claim)] = group; });
            ++group;
        }
    }
    addFacts(alignment, groupOf);
    for (size_t g = 0; g < numbers.groups.size(); ++g) {
        const ClaimPlace &member = numbers.groups[g].front();
        const int claim = firstClaim[order[voices.first[size_t(member.article)]]] + member.claim;
        auto &ambiguous = alignment.facts[size_t(alignment.factOf[size_t(claim)])].ambiguous;
        for (const ClaimPlace &place : numbers.ambiguous[g])
            forEachClaim(place, [&](int other) { ambiguous.push_back(ClaimIndex(other)); });
        std::ranges::sort(ambiguous);
    }
    nameFacts(alignment, lexicon);
    alignment.lineage = lineageOf(alignment);
    return alignment;
}

} // namespace crosscheck
