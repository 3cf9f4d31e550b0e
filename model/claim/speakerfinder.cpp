// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quotations in order: first what the words around each say, then what it takes over from its
// neighbours. A pronoun or a role looks back for the person last named; a quotation that nobody
// introduces goes on with the speaker before it, when it stands in the same breath.
#include "model/claim/speakerfinder.h"

#include "model/claim/attribution.h"
#include "model/claim/quoterole.h"
#include "model/claim/sharedwords.h"

#include <algorithm>
#include <array>

namespace crosscheck
{

namespace
{

/// How many tokens back a pronoun may reach.
constexpr size_t farthest = 260;

class SpeakerFinder
{
public:
    SpeakerFinder(const Article &article, const TokenList &list, const Names &names,
                  const Lexicon &lexicon, std::span<Claim> quotes)
        : m_text(article.text)
        , m_list(list)
        , m_lexicon(lexicon)
        , m_tokens(list.tokens)
        , m_names(names)
        , m_quotes(quotes)
        , m_attribution(m_text, list, lexicon, names)
    {
    }

    void run()
    {
        readRanges();
        m_attribution.setQuoted(m_ranges);
        for (size_t i = 0; i < m_outer.size(); ++i)
            nameSpeaker(i);
        shareSpeakers(m_text, m_list, m_quotes);
        nameNested();
    }

private:
    static constexpr int nobody = -1;

    [[nodiscard]] Quote &quoteOf(size_t outer) const
    {
        return std::get<Quote>(m_quotes[m_outer[outer]].value);
    }

    /// The tokens of each outer quotation, marks included.
    void readRanges()
    {
        size_t token = 0;
        for (size_t i = 0; i < m_quotes.size(); ++i) {
            const Quote &quote = std::get<Quote>(m_quotes[i].value);
            if (quote.nested)
                continue;
            while (token < m_tokens.size() &&
                   qsizetype(m_tokens[token].begin) < quote.outer.begin())
                ++token;
            size_t end = token;
            while (end < m_tokens.size() && qsizetype(m_tokens[end].begin) < quote.outer.end() &&
                   m_tokens[end].length > 0)
                ++end;
            while (end < m_tokens.size() && qsizetype(m_tokens[end].begin) < quote.outer.end())
                ++end;
            m_outer.push_back(i);
            m_ranges.push_back({token, end});
            token = end;
        }
        m_speakers.assign(m_outer.size(), nobody);
    }

    void nameSpeaker(size_t i)
    {
        const TokenRange range = m_ranges[i];
        const bool leads = leadsSentence(range.begin);
        std::optional<Source> source;
        if (range.begin > 0 && introduced(range.begin))
            source = m_attribution.before(range);
        if (!source)
            source = m_attribution.after(range, leads);
        if (!source && !leads)
            source = m_attribution.before(range);
        if (const size_t end = textEnd(range.begin);
            !source && end > 0 && end < range.begin && textOf(end - 1) == u":")
            source = m_attribution.introducing(end);
        if (!source && isBreakOrEnd(range.end))
            source = m_attribution.signature(pastBreaks(range.end));
        m_speakers[i] = source ? resolved(*source) : inherited(i, leads);
        Quote &quote = quoteOf(i);
        quote.role = roleOf({.range = range,
                             .leads = leads,
                             .sourced = source.has_value(),
                             .named = m_speakers[i] != nobody},
                            m_text, m_list, m_lexicon);
        if (!source && !leads && (quote.role == QuoteRole::Speech || isPossessed(range.begin)))
            m_speakers[i] = topic(range);
        else if (quote.role == QuoteRole::Term)
            m_speakers[i] = nobody;
        if (m_speakers[i] != nobody)
            quote.role = QuoteRole::Speech;
        if (m_speakers[i] != nobody)
            quote.speaker = m_names.parties[size_t(m_speakers[i])].name;
    }

    /// "had “no complaint”": words that somebody has to say.
    [[nodiscard]] bool isPossessed(size_t begin) const
    {
        static constexpr std::array<QStringView, 5> verbs = {u"had", u"has", u"offered",
                                                             u"expressed", u"voiced"};
        return begin > 0 && std::ranges::find(verbs, textOf(begin - 1)) != verbs.end();
    }
    /// The person whom the sentence around a fragment is about.
    [[nodiscard]] int topic(TokenRange range) const
    {
        const auto source = m_attribution.topicBefore(range);
        const int party = source ? resolved(*source) : nobody;
        return party != nobody && m_names.parties[size_t(party)].person ? party : nobody;
    }

    [[nodiscard]] bool isBreak(size_t at) const
    {
        return m_tokens[at].kind == TokenKind::BlockBreak ||
               m_tokens[at].kind == TokenKind::LineBreak;
    }
    [[nodiscard]] QStringView textOf(size_t at) const { return m_tokens[at].span().of(m_text); }
    [[nodiscard]] bool isBreakOrEnd(size_t at) const
    {
        return at >= m_tokens.size() || isBreak(at);
    }
    [[nodiscard]] size_t pastBreaks(size_t at) const
    {
        while (at < m_tokens.size() && isBreak(at))
            ++at;
        return at;
    }
    /// Past the last token before `at` that is no break.
    [[nodiscard]] size_t textEnd(size_t at) const
    {
        while (at > 0 && (isBreak(at - 1) || textOf(at - 1) == u">"))
            --at;
        return at;
    }
    /// A colon or comma leads over to the quotation.
    [[nodiscard]] bool introduced(size_t begin) const
    {
        const QStringView before = textOf(begin - 1);
        return before == u":" || (before == u"," && !m_attribution.isQuoted(begin - 1));
    }
    [[nodiscard]] bool leadsSentence(size_t begin) const
    {
        if (begin == 0 || isBreak(begin - 1) || m_tokens[begin].sentenceStart)
            return true;
        return m_attribution.isQuoted(begin - 1);
    }

    [[nodiscard]] int resolved(const Source &source) const
    {
        switch (source.kind) {
        case SourceKind::Named:
            return source.party;
        case SourceKind::Pronoun:
            return antecedent(source.token, source.gender);
        case SourceKind::Role:
            return inRole(source.role, source.token);
        case SourceKind::Described:
            return described(source);
        case SourceKind::Self:
        case SourceKind::Unnamed:
            break;
        }
        return nobody;
    }

    [[nodiscard]] bool canBe(int party, Gender gender) const
    {
        const Party &named = m_names.parties[size_t(party)];
        return named.person && (named.gender == gender || named.gender == Gender::Unknown ||
                                gender == Gender::Unknown);
    }

    /// The person whom "he" or "she" at `token` stands for: the subject of the nearest sentence
    /// before, else the last person named there.
    [[nodiscard]] int antecedent(size_t token, Gender gender) const
    {
        const size_t least = token > farthest ? token - farthest : 0;
        size_t end = token;
        while (end > least) {
            const size_t begin = m_attribution.sentenceBegin(end - 1);
            const int found = personIn({begin, end}, gender);
            if (found != nobody)
                return found;
            end = begin;
            while (end > least && isBreak(end - 1))
                --end;
        }
        return nobody;
    }
    [[nodiscard]] int personIn(TokenRange range, Gender gender) const
    {
        for (size_t q = 0; q < m_ranges.size(); ++q) {
            if (m_ranges[q].begin >= range.begin && m_ranges[q].end <= range.end &&
                m_speakers[q] != nobody && canBe(m_speakers[q], gender))
                return m_speakers[q];
        }
        int first = nobody;
        int governed = nobody;
        for (const Mention &mention : m_names.between(range.begin, range.end)) {
            if (m_attribution.isQuoted(mention.begin) || !canBe(mention.party, gender))
                continue;
            if (m_attribution.speaks(mention))
                return mention.party;
            int &found = m_attribution.isSubject(mention) ? first : governed;
            if (found == nobody)
                found = mention.party;
        }
        return first != nobody ? first : governed;
    }

    [[nodiscard]] int described(const Source &source) const
    {
        const int called = inRole(source.role, source.token);
        return called != nobody ? called : antecedent(source.token, Gender::Unknown);
    }

    /// The person last named before `token` whom the article calls by that role.
    [[nodiscard]] int inRole(LexemeId role, size_t token) const
    {
        const auto has = [&](const Mention &mention) {
            return std::ranges::find(m_names.parties[size_t(mention.party)].roles, role) !=
                   m_names.parties[size_t(mention.party)].roles.end();
        };
        const size_t here = m_names.from(token);
        for (size_t i = here; i-- > 0;) {
            if (has(m_names.mentions[i]))
                return m_names.mentions[i].party;
        }
        return nobody;
    }

    /// The speaker of a quotation that nothing around it attributes.
    [[nodiscard]] int inherited(size_t i, bool leads) const
    {
        const size_t begin = m_ranges[i].begin;
        if (!leads || begin == 0)
            return nobody;
        const size_t end = textEnd(begin);
        if (end == 0)
            return nobody;
        const size_t sentence = m_attribution.sentenceBegin(end - 1);
        if (i > 0 && m_ranges[i - 1].end > sentence)
            return m_speakers[i - 1];
        const auto subject = m_attribution.subjectOf({sentence, end});
        const int party = subject ? resolved(*subject) : nobody;
        if (party != nobody)
            return m_names.parties[size_t(party)].person ? party : nobody;
        return subject && subject->kind != SourceKind::Unnamed
                   ? nobody
                   : personIn({sentence, end}, Gender::Unknown);
    }

    /// A quotation inside another belongs to whom the words before it name ("he told me, ‘…’" names
    /// nobody), to the outer speaker where he speaks of himself or of nobody.
    void nameNested()
    {
        Attribution inner(m_text, m_list, m_lexicon, m_names);
        size_t outer = 0;
        for (Claim &claim : m_quotes) {
            Quote &quote = std::get<Quote>(claim.value);
            if (!quote.nested)
                continue;
            while (outer + 1 < m_outer.size() &&
                   m_quotes[m_outer[outer + 1]].span.begin() <= claim.span.begin())
                ++outer;
            const TokenRange range = rangeOf(quote.outer);
            quote.role = range.end - range.begin > 5 ? QuoteRole::Speech : QuoteRole::Term;
            auto source = inner.before(range);
            if (const size_t end = textEnd(range.begin);
                !source && end > 0 && end < range.begin && textOf(end - 1) == u":")
                source = inner.introducing(end);
            if (source)
                quote.role = QuoteRole::Speech;
            if (!source || source->kind == SourceKind::Self)
                quote.speaker = quoteOf(outer).speaker;
            else if (source->kind == SourceKind::Named &&
                     m_names.parties[size_t(source->party)].person)
                quote.speaker = m_names.parties[size_t(source->party)].name;
        }
    }
    [[nodiscard]] TokenRange rangeOf(TextSpan span) const
    {
        const auto at = [this](qsizetype offset) {
            return size_t(
                std::ranges::lower_bound(m_tokens, offset, {},
                                         [](const Token &t) { return qsizetype(t.begin); }) -
                m_tokens.begin());
        };
        return {at(span.begin()), at(span.end())};
    }

    QStringView m_text;
    const TokenList &m_list;
    const Lexicon &m_lexicon;
    const std::vector<Token> &m_tokens;
    const Names &m_names;
    std::span<Claim> m_quotes;
    Attribution m_attribution;
    std::vector<size_t> m_outer;
    std::vector<TokenRange> m_ranges; ///< of the outer quotations
    std::vector<int> m_speakers;      ///< party of each
};

} // namespace

void nameSpeakers(const Article &article, const TokenList &tokens, const Names &names,
                  const Lexicon &lexicon, std::span<Claim> quotes)
{
    SpeakerFinder(article, tokens, names, lexicon, quotes).run();
}

} // namespace crosscheck
