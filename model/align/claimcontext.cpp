// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/claimcontext.h"

#include "model/align/age.h"
#include "model/align/contextties.h"
#include "model/align/termweights.h"
#include "model/claim/lexicon.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// How much a word says by its distance in tokens; a mark that parts clauses counts as some.
constexpr float nearReach = 5;
constexpr float tightReach = 2;
constexpr int tightEnd = 8; ///< words farther away are not next to it
constexpr float clauseGap = 3;
constexpr int nameReach = 14;   ///< tokens
constexpr int pronounReach = 3; ///< sentences from a pronoun back to the name it stands for
/// Words farther away say nothing: a sentence that is a whole table costs no more for it.
constexpr int reach = 200;    ///< tokens
constexpr float claimGap = 4; ///< what another number between counts as

bool partsClauses(const Token &token, QStringView text)
{
    if (token.kind != TokenKind::Symbol)
        return false;
    const char16_t mark = text[qsizetype(token.begin)].unicode();
    return QStringView(u",;:–—()•|").contains(mark);
}

Term headOf(const Magnitude &magnitude, const Lexicon &lexicon)
{
    if (magnitude.dimension != Dimension::Count || magnitude.unit.isEmpty())
        return {};
    return meaningOf(magnitude.unit.sliced(magnitude.unit.lastIndexOf(u' ') + 1), lexicon);
}

/// Builds the contexts of one article.
class ContextBuilder
{
public:
    ContextBuilder(int article, const Extraction &extraction, const TermList &terms,
                   const Lexicon &lexicon)
        : m_article(article)
        , m_extraction(extraction)
        , m_tokens(extraction.tokens.tokens)
        , m_terms(terms)
        , m_lexicon(lexicon)
        , m_text(extraction.article->text)
    {
        for (size_t t = 0; t < m_tokens.size(); ++t) {
            if (m_tokens[t].sentenceStart)
                m_sentenceBegin.push_back(int(t));
        }
        m_sentenceBegin.push_back(int(m_tokens.size()));
        const TermWeights weights(terms, extraction);
        m_weightOf.reserve(m_tokens.size());
        for (const Term term : terms.content)
            m_weightOf.push_back(weights.of(term));
        markNumbers();
        findNames();
    }

    std::vector<ClaimContext> build()
    {
        const auto &claims = m_extraction.claims;
        for (size_t i = 0; i < claims.size(); ++i) {
            if (const auto *quote = std::get_if<Quote>(&claims[i].value);
                quote && claims[i].span.end() > m_quoteEnd) {
                m_quote = int(i);
                m_quoteEnd = claims[i].span.end();
            }
            if (claims[i].isNumber() && !claims[i].boilerplate)
                add(int(i));
        }
        tieContexts(m_contexts, m_extraction, m_sentenceBegin);
        return std::move(m_contexts);
    }

private:
    void markNumbers()
    {
        m_beginsNumber.resize(m_tokens.size(), false);
        size_t t = 0;
        for (const Claim &claim : m_extraction.claims) {
            if (!claim.isNumber())
                continue;
            while (t < m_tokens.size() && m_tokens[t].end() <= claim.span.begin())
                ++t;
            if (t < m_tokens.size())
                m_beginsNumber[t] = true;
        }
    }

    void add(int index)
    {
        const Claim &claim = m_extraction.claims[size_t(index)];
        while (m_next < m_tokens.size() && m_tokens[m_next].end() <= claim.span.begin())
            ++m_next;
        size_t end = m_next;
        while (end < m_tokens.size() && m_tokens[end].begin < claim.span.end())
            ++end;
        const Magnitude magnitude = magnitudeOf(claim.value);
        ClaimContext context{.article = m_article,
                             .claim = index,
                             .sentence = m_next < m_tokens.size() ? m_terms.sentence[m_next] : 0,
                             .firstToken = int(m_next),
                             .endToken = int(end),
                             .quote = m_quoteEnd > claim.span.begin() ? m_quote : -1,
                             .place = float(claim.span.begin()) / float(m_text.size() + 1),
                             .isAge = tellsAge(claim, m_text),
                             .head = headOf(magnitude, m_lexicon),
                             .magnitude = magnitude,
                             .value = valueTerm(magnitude)};
        addNear(context);
        addAdjacent(context);
        addNames(context);
        context.isPart = isPart(context);
        addKind(context);
        m_contexts.push_back(std::move(context));
    }

    /// The tokens of a sentence that are near enough to a claim to say something about it.
    [[nodiscard]] std::pair<int, int> within(const ClaimContext &context, int sentence) const
    {
        return {std::max(m_sentenceBegin[size_t(sentence)], context.firstToken - reach),
                std::min(m_sentenceBegin[size_t(sentence) + 1], context.endToken + reach)};
    }

    void addNear(ClaimContext &context) const
    {
        const auto [begin, end] = within(context, context.sentence);
        float distance = 0;
        for (int t = context.firstToken - 1; t >= begin; --t)
            addNearToken(context, t, distance);
        distance = 0;
        for (int t = context.endToken; t < end; ++t)
            addNearToken(context, t, distance);
        for (int t = context.firstToken; t < context.endToken; ++t) {
            if (m_terms.content[size_t(t)] != Term{})
                context.near.push_back({m_terms.content[size_t(t)], m_weightOf[size_t(t)]});
        }
        tidy(context.near);
        tidy(context.tight);
        context.nearLength = lengthOf(context.near);
        context.tightLength = lengthOf(context.tight);
    }

    /// A word with a capital that a name can have.
    [[nodiscard]] bool isNameLike(size_t token) const
    {
        return m_tokens[token].capital && m_terms.content[token] != Term{} &&
               !m_lexicon.isAny(m_tokens[token].lexeme,
                                {WordClass::Weekday, WordClass::Month, WordClass::Title});
    }

    /// A capital says nothing where a sentence opens with it, unless the word is a name elsewhere.
    void findNames()
    {
        auto known = std::make_shared<std::vector<Term>>();
        for (size_t t = 0; t < m_tokens.size(); ++t) {
            const bool opens =
                m_tokens[t].sentenceStart && (t + 1 == m_tokens.size() || !m_tokens[t + 1].capital);
            if (!opens && isNameLike(t))
                known->push_back(m_terms.content[t]);
        }
        std::ranges::sort(*known);
        const auto twice = std::ranges::unique(*known);
        known->erase(twice.begin(), twice.end());
        m_known = std::move(known);
    }

    [[nodiscard]] bool isName(int token) const
    {
        return isNameLike(size_t(token)) &&
               std::ranges::binary_search(*m_known, m_terms.content[size_t(token)]);
    }

    void addNames(ClaimContext &context) const
    {
        const auto [begin, end] = within(context, context.sentence);
        for (int t = std::max(begin, context.firstToken - nameReach);
             t < std::min(end, context.endToken + nameReach); ++t) {
            if (isName(t))
                context.names.push_back({m_terms.content[size_t(t)], m_weightOf[size_t(t)]});
        }
        tidy(context.names);
        context.known = m_known;
        addSubject(context, context.firstToken - 1, begin - 1, -1);
        if (context.subject.empty() &&
            (isTheAge(context) || hasPronoun(begin, std::min(end, context.endToken + tightEnd))))
            addAntecedent(context);
        if (context.subject.empty())
            addSubject(context, context.endToken, std::min(end, context.endToken + nameReach), 1);
        tidy(context.subject);
    }

    /// The first run of names from a token on, up to another. A number that a full stop parts
    /// ("Rs. 20") may lie outside its sentence.
    void addSubject(ClaimContext &context, int from, int end, int step) const
    {
        for (int t = from; step > 0 ? t < end : t > end; t += step) {
            if (isName(t))
                context.subject.push_back({m_terms.content[size_t(t)], 1});
            else if (!context.subject.empty())
                break;
        }
    }

    /// "The 17-year-old" stands for a name as a pronoun does.
    [[nodiscard]] static bool isTheAge(const ClaimContext &context)
    {
        static const Term the = literalTermOf(u"the");
        return context.isAge && context.before[0] == the;
    }

    /// "he" or "she"
    [[nodiscard]] bool hasPronoun(int begin, int end) const
    {
        for (int t = begin; t < end; ++t) {
            const auto *pronoun = m_lexicon.entry(m_tokens[size_t(t)].lexeme, WordClass::Pronoun);
            if (pronoun && (pronoun->text == u"m" || pronoun->text == u"f"))
                return true;
        }
        return false;
    }

    /// The first name of the nearest sentence before that has one.
    void addAntecedent(ClaimContext &context) const
    {
        const int last = std::max(0, context.sentence - pronounReach);
        for (int s = context.sentence - 1; s >= last && context.subject.empty(); --s)
            addSubject(context, std::max(m_sentenceBegin[size_t(s)], context.firstToken - reach),
                       m_sentenceBegin[size_t(s) + 1], 1);
    }

    void addNearToken(ClaimContext &context, int token, float &distance) const
    {
        const size_t t = size_t(token);
        distance += partsClauses(m_tokens[t], m_text) ? clauseGap : 1;
        distance += m_beginsNumber[t] ? claimGap : 0;
        const Term term = m_terms.content[t];
        if (term == Term{})
            return;
        context.near.push_back({term, m_weightOf[t] * nearReach / (nearReach + distance)});
        if (distance <= float(tightEnd))
            context.tight.push_back({term, m_weightOf[t] * tightReach / (tightReach + distance)});
    }

    void addAdjacent(ClaimContext &context) const
    {
        size_t found = 0;
        for (int t = context.firstToken - 1; t >= 0 && found < context.before.size(); --t) {
            if (m_tokens[size_t(t)].kind == TokenKind::BlockBreak)
                break;
            if (m_terms.literal[size_t(t)] != Term{})
                context.before[found++] = m_terms.literal[size_t(t)];
        }
        found = 0;
        for (size_t t = size_t(context.endToken);
             t < m_tokens.size() && found < context.after.size(); ++t) {
            if (m_tokens[t].kind == TokenKind::BlockBreak)
                break;
            if (m_terms.literal[t] != Term{})
                context.after[found++] = m_terms.literal[t];
        }
    }

    void addKind(ClaimContext &context) const
    {
        if (context.head == Term{})
            return;
        const QStringView noun = context.magnitude.unit;
        const QStringView last = noun.sliced(noun.lastIndexOf(u' ') + 1);
        if (const auto *thing = m_lexicon.entry(m_lexicon.find(last), WordClass::Thing)) {
            context.kind = termOf(thing->text);
            context.widerKind = thing->extra.isEmpty() ? Term{} : termOf(thing->extra);
        }
    }

    /// "two of them British", "including six firefighters", "among them 131 houses"
    [[nodiscard]] static bool isPart(const ClaimContext &context)
    {
        static const Term of = literalTermOf(u"of");
        static const Term them = literalTermOf(u"them");
        static const Term whom = literalTermOf(u"whom");
        static const Term including = literalTermOf(u"including");
        static const Term among = literalTermOf(u"among");
        const auto isThem = [](Term term) { return term == them || term == whom; };
        return (context.after[0] == of && isThem(context.after[1])) ||
               context.before[0] == including ||
               (isThem(context.before[0]) && context.before[1] == among);
    }

    int m_article;
    const Extraction &m_extraction;
    const std::vector<Token> &m_tokens;
    const TermList &m_terms;
    const Lexicon &m_lexicon;
    QStringView m_text;
    std::vector<int> m_sentenceBegin;                 ///< first token of each sentence, and the end
    std::vector<bool> m_beginsNumber;                 ///< along tokens: the first of a number claim
    std::vector<float> m_weightOf;                    ///< along tokens: how much their terms say
    std::shared_ptr<const std::vector<Term>> m_known; ///< names, sorted
    std::vector<ClaimContext> m_contexts;
    size_t m_next = 0;
    int m_quote = -1;
    qsizetype m_quoteEnd = -1;
};

} // namespace

Term valueTerm(const Magnitude &magnitude)
{
    const auto bits = [](double number) {
        if (number == 0 || !std::isfinite(number))
            return number == 0 ? 0U : ~0U;
        return std::uint32_t(std::llround(std::log(std::abs(number)) * 4096));
    };
    std::uint32_t hash = 0x811C9DC5U ^ std::uint32_t(magnitude.dimension);
    hash = (hash * 16777619U) ^ bits(magnitude.low);
    hash = (hash * 16777619U) ^ bits(magnitude.high);
    return Term(hash | 1U);
}

std::vector<ClaimContext> contextsOf(int article, const Extraction &extraction,
                                     const TermList &terms, const Lexicon &lexicon)
{
    return ContextBuilder(article, extraction, terms, lexicon).build();
}

} // namespace crosscheck
