// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/quotefacts.h"

#include "model/align/quotematch.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace crosscheck
{

namespace
{

/// Words between two quotations of one speaker that can be an attribution and no more.
constexpr int mostAttributionWords = 20;

class Sets
{
public:
    explicit Sets(size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    [[nodiscard]] int of(int i)
    {
        while (m_parent[size_t(i)] != i)
            i = m_parent[size_t(i)] = m_parent[size_t(m_parent[size_t(i)])];
        return i;
    }
    void join(int a, int b)
    {
        a = of(a);
        b = of(b);
        m_parent[size_t(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> m_parent;
};

const Quote *quoteIn(const Extraction &extraction, int claim)
{
    return std::get_if<Quote>(&extraction.claims[size_t(claim)].value);
}

/// True when only the attribution of the first stands between two quotations: “…,” she said. “…”
bool onlyAttributionBetween(const Extraction &extraction, const TermList &terms, TextSpan first,
                            TextSpan second)
{
    const auto &tokens = extraction.tokens.tokens;
    auto token = std::ranges::lower_bound(tokens, first.end(), {},
                                          [](const Token &t) { return qsizetype(t.begin); });
    if (token == tokens.begin() || token == tokens.end())
        return false;
    const int sentence = terms.sentence[size_t(token - tokens.begin()) - 1];
    int words = 0;
    for (; token != tokens.end() && token->begin < second.begin(); ++token) {
        if (token->kind == TokenKind::BlockBreak)
            return false;
        if (token->kind != TokenKind::Word)
            continue;
        if (++words > mostAttributionWords ||
            terms.sentence[size_t(token - tokens.begin())] != sentence)
            return false;
    }
    return words > 0;
}

bool isSpeech(const Extraction &extraction, int claim)
{
    const Quote *quote = quoteIn(extraction, claim);
    return quote && quote->role == QuoteRole::Speech;
}

/// Joins the quotations of one article that one attribution parts.
void joinNeighbours(std::span<const QuoteText> quotes,
                    std::span<const std::shared_ptr<const Extraction>> articles,
                    std::span<const TermList> terms, Sets &sets)
{
    for (size_t q = 1; q < quotes.size(); ++q) {
        const QuoteText &first = quotes[q - 1];
        const QuoteText &second = quotes[q];
        const Extraction &extraction = *articles[size_t(first.article)];
        if (first.article != second.article || !isSpeech(extraction, first.claim) ||
            !isSpeech(extraction, second.claim) ||
            first.speaker.isEmpty() != second.speaker.isEmpty() ||
            !mayBeOneSpeaker(first.speaker, second.speaker))
            continue;
        if (onlyAttributionBetween(extraction, terms[size_t(first.article)],
                                   quoteIn(extraction, first.claim)->outer,
                                   quoteIn(extraction, second.claim)->outer))
            sets.join(int(q) - 1, int(q));
    }
}

} // namespace

QuoteFacts quoteFacts(std::span<const std::shared_ptr<const Extraction>> articles,
                      std::span<const TermList> terms)
{
    QuoteFacts facts;
    std::vector<QuoteText> quotes;
    for (size_t a = 0; a < articles.size(); ++a) {
        std::ranges::move(quotesOf(int(a), *articles[a], terms[a]), std::back_inserter(quotes));
        facts.groupOf.emplace_back(articles[a]->claims.size(), -1);
    }
    const auto placeOf = [&](int q) {
        return ClaimPlace{quotes[size_t(q)].article, quotes[size_t(q)].claim};
    };
    const auto isDirect = [&](int q) {
        return quoteIn(*articles[size_t(quotes[size_t(q)].article)], quotes[size_t(q)].claim) !=
               nullptr;
    };
    const auto isTerm = [&](int q) {
        return isDirect(q) &&
               !isSpeech(*articles[size_t(quotes[size_t(q)].article)], quotes[size_t(q)].claim);
    };

    Sets sets(quotes.size());
    joinNeighbours(quotes, articles, terms, sets);
    for (const QuoteMatch &match : matchQuotes(quotes)) {
        if (!isDirect(match.a) || !isDirect(match.b) || !isSameQuote(match, quotes))
            continue;
        sets.join(match.a, match.b);
        for (const auto &[left, right] : numbersAtOnePlace(match, quotes))
            facts.numbers.emplace_back(
                std::minmax({ClaimPlace{quotes[size_t(match.a)].article, left},
                             ClaimPlace{quotes[size_t(match.b)].article, right}}));
    }
    std::ranges::sort(facts.numbers);

    std::map<int, std::vector<int>> members;
    for (int q = 0; q < int(quotes.size()); ++q) {
        if (isDirect(q))
            members[sets.of(q)].push_back(q);
    }
    for (const auto &[root, group] : members) {
        const bool speech = std::ranges::any_of(group, [&](int q) { return !isTerm(q); });
        const bool several = std::ranges::any_of(group, [&](int q) {
            return quotes[size_t(q)].article != quotes[size_t(group.front())].article;
        });
        if (!speech && !several)
            continue;
        for (const int q : group)
            facts.groupOf[size_t(placeOf(q).article)][size_t(placeOf(q).claim)] =
                int(facts.groups.size());
        auto &places = facts.groups.emplace_back();
        std::ranges::transform(group, std::back_inserter(places), placeOf);
    }
    return facts;
}

} // namespace crosscheck
