// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sentence reports speech when a verb of saying in it has a subject and something is said: words
// behind the verb that are no mere circumstances ("said on Monday"), or the clause before it ("The
// pump had failed, Lund said"). The claim begins with the subject's phrase and ends with the
// sentence.
#include "model/claim/indirectspeech.h"

#include "model/claim/sourceresolver.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

constexpr size_t leastWords = 4; ///< that must be said

class IndirectFinder
{
public:
    IndirectFinder(const Article &article, const TokenList &list, const Names &names,
                   const Lexicon &lexicon, std::span<const Claim> quotes)
        : m_article(article)
        , m_text(article.text)
        , m_tokens(list.tokens)
        , m_names(names)
        , m_clauses(m_text, list, lexicon, names)
        , m_resolver(m_text, list, names, lexicon, m_clauses)
    {
        m_clauses.setQuoted(outerRanges(list, quotes));
    }

    std::vector<Claim> run()
    {
        auto block = m_article.blocks.begin();
        for (size_t begin = 0; begin < m_tokens.size();) {
            const size_t end = sentenceEnd(begin);
            while (block != m_article.blocks.end() &&
                   block->span.end() <= qsizetype(m_tokens[begin].begin))
                ++block;
            const bool told = block != m_article.blocks.end() && !block->isDebris() &&
                              block->kind == BlockKind::Paragraph;
            if (told && !isQuotedSomewhere({begin, end}))
                readSentence({begin, end});
            begin = std::max(end, begin + 1);
        }
        return std::move(m_claims);
    }

private:
    [[nodiscard]] bool isBreak(size_t at) const
    {
        return m_tokens[at].kind == TokenKind::BlockBreak;
    }
    [[nodiscard]] QStringView textOf(size_t at) const { return m_tokens[at].span().of(m_text); }
    [[nodiscard]] bool isWord(size_t at) const { return m_tokens[at].kind == TokenKind::Word; }

    [[nodiscard]] size_t sentenceEnd(size_t at) const
    {
        for (++at; at < m_tokens.size() && !isBreak(at) && !m_tokens[at].sentenceStart;)
            ++at;
        return at;
    }
    /// Fragments of terms do no harm, but a sentence with somebody's words is a quotation's.
    [[nodiscard]] bool isQuotedSomewhere(TokenRange sentence) const
    {
        for (size_t at = sentence.begin; at < sentence.end; ++at) {
            if (m_clauses.isQuoted(at))
                return true;
        }
        return false;
    }

    void readSentence(TokenRange sentence)
    {
        if (readAccordingTo(sentence))
            return;
        for (size_t at = sentence.begin; at < sentence.end; ++at) {
            const ClauseReader::Verb verb = m_clauses.verbAt(at);
            if (!verb.is(u"say") || m_clauses.isPassive(at) ||
                (!reports(at) && !opensClause(verb.end)))
                continue;
            const auto source = m_clauses.subjectBefore(at, m_clauses.sentenceBegin(at));
            if (!source || source->kind == SourceKind::Self)
                continue;
            const bool behind = saysSomething({verb.end, sentence.end});
            const bool scores = !behind && verb.end < sentence.end &&
                                m_tokens[verb.end].kind == TokenKind::Number; // "Lund added 19"
            if (scores || (!behind && !hasEnoughWords({sentence.begin, source->token})))
                continue;
            addClaim(behind ? phraseBegin(source->token, sentence.begin) : sentence.begin,
                     sentence.end, *source);
            return;
        }
    }

    /// "According to Ana Ruiz, the pump had failed": her words, where somebody is named.
    bool readAccordingTo(TokenRange sentence)
    {
        size_t at = sentence.begin;
        while (at + 2 < sentence.end &&
               !(m_tokens[at].length == 9 && isWord(at) &&
                 textOf(at).compare(u"according", Qt::CaseInsensitive) == 0 &&
                 textOf(at + 1) == u"to"))
            ++at;
        if (at + 2 >= sentence.end)
            return false;
        size_t end = at + 2;
        while (end < sentence.end && textOf(end) != u",")
            ++end;
        const auto source = m_clauses.head({at + 2, end});
        const bool opens = at == sentence.begin;
        if (!source || m_resolver.party(*source) == SourceResolver::nobody ||
            !hasEnoughWords(opens ? TokenRange{end, sentence.end} : TokenRange{sentence.begin, at}))
            return false;
        addClaim(sentence.begin, sentence.end, *source);
        return true;
    }

    /// Verbs that take a clause without "that", in a form that tells it: not "posted a profit", "to
    /// confirm her", "warning of it".
    [[nodiscard]] bool reports(size_t verb) const
    {
        static constexpr std::array<QStringView, 66> stems = {
            u"said",     u"say",      u"told",      u"tell",      u"add",     u"note",
            u"explain",  u"recall",   u"remark",    u"observe",   u"declare", u"stat",
            u"announc",  u"insist",   u"argue",     u"claim",     u"assert",  u"maintain",
            u"contend",  u"allege",   u"admit",     u"acknowl",   u"concede", u"confess",
            u"confirm",  u"den",      u"repl",      u"warn",      u"caution", u"advise",
            u"suggest",  u"propos",   u"recommend", u"promis",    u"vow",     u"pledge",
            u"predict",  u"forecast", u"complain",  u"reveal",    u"disclos", u"report",
            u"estimate", u"reckon",   u"agree",     u"conclude",  u"stress",  u"emphasi",
            u"reiterat", u"repeat",   u"underlin",  u"underscor", u"point",   u"testif",
            u"hint",     u"indicat",  u"signal",    u"assure",    u"inform",  u"notif",
            u"clarif",   u"wrote",    u"write",     u"urge",      u"ask",     u"order"};
        const QStringView word = textOf(verb);
        if (word.endsWith(u"ing") || (verb > 0 && textOf(verb - 1) == u"to"))
            return false;
        return std::ranges::any_of(stems, [&](QStringView stem) { return word.startsWith(stem); });
    }

    /// "asking why", "warning that": what follows a participle is said where it is a clause.
    [[nodiscard]] bool opensClause(size_t at) const
    {
        static constexpr std::array<QStringView, 5> openers = {u"that", u"why", u"whether", u"how",
                                                               u"if"};
        return at < m_tokens.size() && std::ranges::contains(openers, textOf(at));
    }

    /// The words behind the verb are more than a place, a time or an addressee.
    [[nodiscard]] bool saysSomething(TokenRange rest) const
    {
        if (!hasEnoughWords(rest) || !isWord(rest.begin))
            return false;
        static constexpr std::array<QStringView, 9> circumstances = {
            u"in", u"on", u"at", u"during", u"after", u"before", u"by", u"as", u"from"};
        return std::ranges::find(circumstances, textOf(rest.begin)) == circumstances.end();
    }
    [[nodiscard]] bool hasEnoughWords(TokenRange range) const
    {
        size_t words = 0;
        for (size_t at = range.begin; at < range.end && words < leastWords; ++at)
            words += isWord(at) || m_tokens[at].kind == TokenKind::Number;
        return words >= leastWords;
    }

    /// Back over the words that belong to the subject, to a comma or the sentence's begin.
    [[nodiscard]] size_t phraseBegin(size_t at, size_t least) const
    {
        while (at > least &&
               (isWord(at - 1) || (textOf(at - 1) == u"-" && !m_tokens[at - 1].spaceBefore) ||
                m_tokens[at - 1].kind == TokenKind::Number) &&
               textOf(at - 1) != u"and" && textOf(at - 1) != u"but" && textOf(at - 1) != u"as" &&
               (at - 1 == least || !m_clauses.verbAt(at - 1))) // "Fire chief Olga Brandt"
            --at;
        return at;
    }

    void addClaim(size_t begin, size_t end, const Source &source)
    {
        while (end > begin + 1 && !isWord(end - 1) && m_tokens[end - 1].kind != TokenKind::Number)
            --end;
        const int party = m_resolver.party(source);
        IndirectSpeech speech;
        if (party != SourceResolver::nobody)
            speech.speaker = m_names.parties[size_t(party)].name;
        m_claims.push_back(
            {.span = {m_tokens[begin].begin, m_tokens[end - 1].end()}, .value = std::move(speech)});
    }

    const Article &m_article;
    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const Names &m_names;
    ClauseReader m_clauses;
    SourceResolver m_resolver;
    std::vector<Claim> m_claims;
};

} // namespace

std::vector<Claim> findIndirectSpeech(const Article &article, const TokenList &tokens,
                                      const Names &names, const Lexicon &lexicon,
                                      std::span<const Claim> quotes)
{
    return IndirectFinder(article, tokens, names, lexicon, quotes).run();
}

} // namespace crosscheck
