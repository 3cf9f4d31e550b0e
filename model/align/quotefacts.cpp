// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/quotefacts.h"

#include "model/align/quotematch.h"
#include "model/align/sets.h"
#include "model/align/speakerwords.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>

namespace crosscheck
{

namespace
{

/// Words between two quotations of one speaker that can be an attribution and no more.
constexpr int mostAttributionWords = 20;

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

/// Joins the quotations of one article that one attribution parts.
void joinNeighbours(std::span<const Saying> quotes,
                    std::span<const std::shared_ptr<const Extraction>> articles,
                    std::span<const TermList> terms, Sets &sets)
{
    for (size_t q = 1; q < quotes.size(); ++q) {
        const Saying &first = quotes[q - 1];
        const Saying &second = quotes[q];
        const Extraction &extraction = *articles[size_t(first.article)];
        if (first.article != second.article || first.kind != Saying::Kind::Speech ||
            second.kind != Saying::Kind::Speech ||
            first.speaker.isEmpty() != second.speaker.isEmpty() ||
            !mayBeOneSpeaker(first.speaker, second.speaker))
            continue;
        if (onlyAttributionBetween(extraction, terms[size_t(first.article)],
                                   quoteIn(extraction, first.claim)->outer,
                                   quoteIn(extraction, second.claim)->outer))
            sets.join(int(q) - 1, int(q));
    }
}

/// Joins sets of quotations, but never two that one article gives to two speakers, each in a
/// paragraph of its own: a source that splices the words of both into one quotation makes them no
/// one's.
class SetSpeakers
{
public:
    SetSpeakers(std::span<const Saying> quotes,
                std::span<const std::shared_ptr<const Extraction>> articles, Sets &sets)
        : m_articles(articles)
        , m_sets(sets)
        , m_speakers(quotes.size())
    {
        for (int q = 0; q < int(quotes.size()); ++q) {
            const Saying &quote = quotes[size_t(q)];
            if (quote.kind == Saying::Kind::Speech && !quote.speaker.isEmpty())
                m_speakers[size_t(sets.of(q))].emplace(
                    quote.article, Named{foldedLastName(quote.speaker), beginOf(quote)});
        }
    }

    bool tryToJoin(int a, int b)
    {
        a = m_sets.of(a);
        b = m_sets.of(b);
        if (a == b)
            return true;
        const size_t larger = size_t(speakersOf(a) < speakersOf(b) ? b : a);
        const size_t smaller = size_t(a) + size_t(b) - larger;
        if (contradict(m_speakers[larger], m_speakers[smaller]))
            return false;
        m_speakers[larger].merge(m_speakers[smaller]);
        m_sets.join(a, b);
        std::swap(m_speakers[size_t(m_sets.of(a))], m_speakers[larger]);
        return true;
    }

private:
    /// Who says a quotation, and where it begins.
    struct Named {
        QString name;
        qsizetype begin = 0;
    };
    using Speakers = std::map<int, Named>; ///< by article

    [[nodiscard]] qsizetype beginOf(const Saying &quote) const
    {
        return m_articles[size_t(quote.article)]->claims[size_t(quote.claim)].span.begin();
    }
    [[nodiscard]] size_t speakersOf(int set) const { return m_speakers[size_t(set)].size(); }
    [[nodiscard]] bool contradict(const Speakers &many, const Speakers &few) const
    {
        return std::ranges::any_of(few, [&](const auto &speaker) {
            const auto own = many.find(speaker.first);
            return own != many.end() && own->second.name != speaker.second.name &&
                   areParagraphsApart(speaker.first, own->second.begin, speaker.second.begin);
        });
    }
    [[nodiscard]] bool areParagraphsApart(int article, qsizetype a, qsizetype b) const
    {
        const QStringView text = m_articles[size_t(article)]->article->text;
        return text.sliced(std::min(a, b), std::abs(a - b)).contains(u'\n');
    }

    std::span<const std::shared_ptr<const Extraction>> m_articles;
    Sets &m_sets;
    std::vector<Speakers> m_speakers; ///< along the sets
};

/// The quotations of all articles, and which of them belong together.
class QuoteGrouper
{
public:
    using Kind = Saying::Kind;

    QuoteGrouper(std::span<const std::shared_ptr<const Extraction>> articles,
                 std::span<const TermList> terms)
        : m_articles(articles)
        , m_terms(terms)
    {
        for (size_t a = 0; a < articles.size(); ++a) {
            std::ranges::move(quotesOf(int(a), *articles[a], terms[a]),
                              std::back_inserter(m_quotes));
            m_facts.groupOf.emplace_back(articles[a]->claims.size(), -1);
        }
    }

    QuoteFacts facts(const RunControl &control) &&
    {
        Sets sets(m_quotes.size());
        joinNeighbours(m_quotes, m_articles, m_terms, sets);
        std::vector<QuoteMatch> matches = matchQuotes(m_quotes, control);
        std::erase_if(matches, [this](const QuoteMatch &match) {
            return at(match.a).kind == Kind::Report || at(match.b).kind == Kind::Report ||
                   !isSameQuote(match, m_quotes);
        });
        std::ranges::stable_sort(matches, std::ranges::greater{}, &QuoteMatch::sharedContent);
        SetSpeakers speakers(m_quotes, m_articles, sets);
        for (const QuoteMatch &match : matches) {
            if (!speakers.tryToJoin(match.a, match.b))
                continue;
            noteNumbers(match);
        }
        std::ranges::sort(m_facts.numbers);
        makeGroups(sets);
        addReports();
        return std::move(m_facts);
    }

private:
    [[nodiscard]] const Saying &at(int q) const { return m_quotes[size_t(q)]; }

    void noteNumbers(const QuoteMatch &match)
    {
        for (const auto &[left, right] : numbersAtOnePlace(match, m_quotes))
            m_facts.numbers.emplace_back(std::minmax(
                {ClaimPlace{at(match.a).article, left}, ClaimPlace{at(match.b).article, right}}));
    }

    /// Terms form a fact only where two articles put them in marks.
    [[nodiscard]] bool formsFact(const std::vector<int> &group) const
    {
        return std::ranges::any_of(group, [&](int q) {
            return at(q).kind == Kind::Speech || at(q).article != at(group.front()).article;
        });
    }

    void makeGroups(Sets &sets)
    {
        std::map<int, std::vector<int>> members;
        for (int q = 0; q < int(m_quotes.size()); ++q) {
            if (at(q).kind != Kind::Report)
                members[sets.of(q)].push_back(q);
        }
        for (auto &[root, group] : members) {
            if (!formsFact(group))
                continue;
            m_facts.groups.emplace_back();
            m_members.push_back(group);
            for (const int q : group)
                add(q, int(m_facts.groups.size()) - 1);
        }
    }

    void add(int q, int group)
    {
        m_facts.groupOf[size_t(at(q).article)][size_t(at(q).claim)] = group;
        m_facts.groups[size_t(group)].push_back({at(q).article, at(q).claim});
    }

    /// Reported speech joins the quotation it renders, unless its article quotes that as well.
    void addReports()
    {
        SpeakerWords words;
        for (const std::vector<int> &group : m_members)
            words.addGroup(m_quotes, group);
        for (int q = 0; q < int(m_quotes.size()); ++q) {
            if (at(q).kind != Kind::Report)
                continue;
            if (const int group = words.groupRendered(at(q)); group >= 0)
                add(q, group);
        }
    }

    std::span<const std::shared_ptr<const Extraction>> m_articles;
    std::span<const TermList> m_terms;
    std::vector<Saying> m_quotes;
    std::vector<std::vector<int>> m_members; ///< along the groups: their direct quotations
    QuoteFacts m_facts;
};

} // namespace

QuoteFacts quoteFacts(std::span<const std::shared_ptr<const Extraction>> articles,
                      std::span<const TermList> terms, const RunControl &control)
{
    return QuoteGrouper(articles, terms).facts(control);
}

} // namespace crosscheck
