// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/claimcontext.h"

#include "model/align/age.h"
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
constexpr float tightEnd = 8; ///< words farther away are not next to it
constexpr float clauseGap = 3;
constexpr int yearReach = 14; ///< tokens
constexpr int nameReach = 14; ///< tokens
/// Words farther away say nothing: a sentence that is a whole table costs no more for it.
constexpr int reach = 200;    ///< tokens
constexpr float claimGap = 4; ///< what another number between counts as
/// What the sentence before and after add to a claim's own.
constexpr float neighbourShare = 0.3F;

bool partsClauses(const Token &token, QStringView text)
{
    if (token.kind != TokenKind::Symbol)
        return false;
    const char16_t mark = text[qsizetype(token.begin)].unicode();
    return QStringView(u",;:–—()•|").contains(mark);
}

/// Sums equal terms and sorts by term.
void tidy(TermBag &bag)
{
    std::ranges::sort(bag, {}, &WeightedTerm::term);
    size_t kept = 0;
    for (size_t i = 0; i < bag.size(); ++i) {
        if (kept > 0 && bag[kept - 1].term == bag[i].term)
            bag[kept - 1].weight = std::max(bag[kept - 1].weight, bag[i].weight);
        else
            bag[kept++] = bag[i];
    }
    bag.resize(kept);
    bag.shrink_to_fit();
}

float lengthOf(const TermBag &bag)
{
    float sum = 0;
    for (const WeightedTerm &term : bag)
        sum += term.weight;
    return sum;
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
        countRivals();
        findYears();
        findPartners();
        for (ClaimContext &context : m_contexts)
            addCompany(context);
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
        addNames(context);
        addAdjacent(context);
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

    void addNearToken(ClaimContext &context, int token, float &distance) const
    {
        const size_t t = size_t(token);
        distance += partsClauses(m_tokens[t], m_text) ? clauseGap : 1;
        distance += m_beginsNumber[t] ? claimGap : 0;
        const Term term = m_terms.content[t];
        if (term == Term{})
            return;
        context.near.push_back({term, m_weightOf[t] * nearReach / (nearReach + distance)});
        if (distance <= tightEnd)
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

    void addCompany(ClaimContext &context) const
    {
        addSentence(context, context.sentence, 1);
        addSentence(context, context.sentence - 1, neighbourShare);
        addSentence(context, context.sentence + 1, neighbourShare);
        tidy(context.company);
    }

    void addSentence(ClaimContext &context, int sentence, float share) const
    {
        if (sentence < 0 || size_t(sentence) + 1 >= m_sentenceBegin.size())
            return;
        const auto [begin, end] = within(context, sentence);
        auto other = std::ranges::lower_bound(m_contexts, begin, {}, &ClaimContext::firstToken);
        for (; other != m_contexts.end() && other->firstToken < end; ++other) {
            if (other->claim != context.claim)
                context.company.push_back(
                    {other->value, float(other->magnitude.digitCount) * share});
        }
    }

    void findYears()
    {
        for (size_t i = 0; i < m_contexts.size(); ++i) {
            int nearest = yearReach;
            for (const int step : {-1, 1}) {
                for (size_t other = i + size_t(step);
                     other < m_contexts.size() &&
                     m_contexts[other].sentence == m_contexts[i].sentence;
                     other += size_t(step)) {
                    const int apart =
                        std::abs(m_contexts[other].firstToken - m_contexts[i].firstToken);
                    if (apart >= nearest)
                        break;
                    if (const int year = m_contexts[other].magnitude.date.year; year > 0) {
                        nearest = apart;
                        m_contexts[i].year = year;
                        break;
                    }
                }
            }
        }
    }

    void findPartners()
    {
        for (size_t i = 1; i < m_contexts.size(); ++i) {
            ClaimContext &later = m_contexts[i];
            for (size_t back = 1; back <= std::min(i, size_t(2)); ++back) {
                const ClaimContext &earlier = m_contexts[i - back];
                if (earlier.sentence != later.sentence)
                    break;
                if (isFormerValue(earlier, later, i) ||
                    (back == 1 && isOtherSide(earlier, later))) {
                    later.partner = earlier.claim;
                    break;
                }
            }
        }
    }

    /// "18 dead, up from 12": counts and areas run; shares, prices and ranks are compared with
    /// others of their kind, which are facts of their own. So are those of another year.
    [[nodiscard]] bool isFormerValue(const ClaimContext &now, const ClaimContext &before,
                                     size_t index) const
    {
        const Dimension dimension = now.magnitude.dimension;
        static const Term from = literalTermOf(u"from");
        static const Term to = literalTermOf(u"to");
        if ((dimension != Dimension::Count && dimension != Dimension::Physical) ||
            relation(now.magnitude, before.magnitude) == UnitKinship::Foreign ||
            before.before[0] != from || before.after[0] == to)
            return false;
        const bool dated = index + 1 < m_contexts.size() &&
                           m_contexts[index + 1].sentence == before.sentence &&
                           m_contexts[index + 1].magnitude.date.year > 0;
        return !dated;
    }

    /// "34 votes to 27"
    [[nodiscard]] bool isOtherSide(const ClaimContext &one, const ClaimContext &other) const
    {
        static const Term to = literalTermOf(u"to");
        return one.magnitude.dimension == Dimension::Count &&
               other.magnitude.dimension == Dimension::Count && other.before[0] == to &&
               one.before[0] != literalTermOf(u"from") && other.firstToken - one.endToken == 1 &&
               other.endToken - other.firstToken == 1;
    }

    void countRivals()
    {
        std::vector<Term> values;
        values.reserve(m_contexts.size());
        for (const ClaimContext &context : m_contexts)
            values.push_back(context.value);
        std::ranges::sort(values);
        for (ClaimContext &context : m_contexts)
            context.rivals = int(std::ranges::equal_range(values, context.value).size()) - 1;
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
