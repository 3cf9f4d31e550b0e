// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quotations in order: first what the words around each say, then what it takes over from its
// neighbours. A pronoun or a role looks back for the person last named; a quotation that nobody
// introduces goes on with the speaker before it, when it stands in the same breath.
#include "model/claim/speakerfinder.h"

#include "model/claim/attribution.h"
#include "model/claim/quoterole.h"
#include "model/claim/sharedwords.h"
#include "model/claim/sourceresolver.h"

#include <algorithm>
#include <array>

namespace crosscheck
{

namespace
{

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
        , m_resolver(m_text, list, names, lexicon, m_attribution)
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
    static constexpr int nobody = SourceResolver::nobody;

    [[nodiscard]] Quote &quoteOf(size_t outer) const
    {
        return std::get<Quote>(m_quotes[m_outer[outer]].value);
    }

    void readRanges()
    {
        for (size_t i = 0; i < m_quotes.size(); ++i) {
            if (!std::get<Quote>(m_quotes[i].value).nested)
                m_outer.push_back(i);
        }
        m_ranges = outerRanges(m_list, m_quotes);
        m_speakers.assign(m_outer.size(), nobody);
    }

    void nameSpeaker(size_t i)
    {
        const TokenRange range = m_ranges[i];
        const bool leads = leadsSentence(range.begin);
        std::optional<Source> source = m_attribution.beside(range);
        if (!source && range.begin > 0 && (!leads || introduced(range.begin)))
            source = m_attribution.before(range);
        if (!source)
            source = m_attribution.after(range, leads);
        if (!source || source->thought) {
            if (const auto closing = m_attribution.closing(range))
                source = closing;
        }
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
        m_resolver.heard(range, m_speakers[i]);
        if (m_speakers[i] == nobody)
            return;
        quote.role = QuoteRole::Speech;
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

    [[nodiscard]] int resolved(const Source &source) const { return m_resolver.party(source); }

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
        bool quotes = false;
        for (size_t before = i; before-- > 0 && m_ranges[before].end > sentence;) {
            if (m_speakers[before] != nobody)
                return m_speakers[before];
            quotes = quotes || quoteOf(before).role == QuoteRole::Speech;
        }
        if (quotes) // "“I left,” a man told “Inside Havn.”": the title says nothing of who spoke
            return nobody;
        const auto subject = m_attribution.head({sentence, end});
        const int party = subject ? resolved(*subject) : nobody;
        if (party != nobody)
            return m_names.parties[size_t(party)].person ? party : nobody;
        return subject && subject->kind != SourceKind::Unnamed
                   ? nobody
                   : m_resolver.personIn({sentence, end}, Gender::Unknown);
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
    SourceResolver m_resolver;
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
