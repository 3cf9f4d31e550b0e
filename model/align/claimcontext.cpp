// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/claimcontext.h"

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
constexpr float clauseGap = 3;
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

/// "Lee, 34," and "34-year-old" are ages; "34 years" is a time.
bool isAge(const Claim &claim, QStringView text, QStringView after)
{
    const auto *quantity = std::get_if<Quantity>(&claim.value);
    if (!quantity || quantity->unit != u"year")
        return false;
    const QStringView words = claim.span.of(text);
    return words.contains(u"old", Qt::CaseInsensitive) ||
           !words.contains(u"year", Qt::CaseInsensitive) || after.startsWith(u" old") ||
           after.startsWith(u" of age");
}

/// Builds the contexts of one article.
class ContextBuilder
{
public:
    ContextBuilder(int article, const Extraction &extraction, const TermList &terms,
                   const TermWeights &weights, const Lexicon &lexicon)
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
        m_weightOf.reserve(m_tokens.size());
        for (const Term term : terms.content)
            m_weightOf.push_back(weights.of(term));
        markNumbers();
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
        findPartners();
        for (ClaimContext &context : m_contexts)
            addWide(context);
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
                             .isAge = isAge(claim, m_text, m_text.sliced(claim.span.end()).left(8)),
                             .head = headOf(magnitude, m_lexicon),
                             .magnitude = magnitude,
                             .value = valueTerm(magnitude)};
        addNear(context);
        addNames(context);
        addAdjacent(context);
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
        context.nearLength = lengthOf(context.near);
    }

    /// A capitalised word that is a name, not the first of its sentence.
    [[nodiscard]] bool isName(int token) const
    {
        const Token &here = m_tokens[size_t(token)];
        const size_t next = size_t(token) + 1;
        const bool opens = here.sentenceStart && next < m_tokens.size() && !m_tokens[next].capital;
        return m_terms.content[size_t(token)] != Term{} && here.capital && !opens;
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
        for (int t = context.firstToken - 1; t >= begin; --t) {
            if (isName(t))
                context.subject.push_back({m_terms.content[size_t(t)], 1});
            else if (!context.subject.empty())
                break;
        }
        tidy(context.subject);
    }

    void addNearToken(ClaimContext &context, int token, float &distance) const
    {
        const size_t t = size_t(token);
        distance += partsClauses(m_tokens[t], m_text) ? clauseGap : 1;
        distance += m_beginsNumber[t] ? claimGap : 0;
        if (const Term term = m_terms.content[t]; term != Term{})
            context.near.push_back({term, m_weightOf[t] * nearReach / (nearReach + distance)});
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

    void addWide(ClaimContext &context) const
    {
        addSentence(context, context.sentence, 1);
        addSentence(context, context.sentence - 1, neighbourShare);
        addSentence(context, context.sentence + 1, neighbourShare);
        tidy(context.wide);
        context.wideLength = lengthOf(context.wide);
    }

    void addSentence(ClaimContext &context, int sentence, float share) const
    {
        if (sentence < 0 || size_t(sentence) + 1 >= m_sentenceBegin.size())
            return;
        const auto [begin, end] = within(context, sentence);
        for (int t = begin; t < end; ++t) {
            if (const Term term = m_terms.content[size_t(t)]; term != Term{})
                context.wide.push_back({term, m_weightOf[size_t(t)] * share});
        }
        auto other = std::ranges::lower_bound(m_contexts, begin, {}, &ClaimContext::firstToken);
        for (; other != m_contexts.end() && other->firstToken < end; ++other) {
            if (other->claim != context.claim)
                context.wide.push_back({other->value, 3 * share});
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
    std::vector<int> m_sentenceBegin; ///< first token of each sentence, and the end
    std::vector<bool> m_beginsNumber; ///< along tokens: the first of a number claim
    std::vector<float> m_weightOf;    ///< along tokens: how much their terms say
    std::vector<ClaimContext> m_contexts;
    size_t m_next = 0;
    int m_quote = -1;
    qsizetype m_quoteEnd = -1;
};

} // namespace

TermWeights::TermWeights(std::span<const TermList> articles,
                         std::span<const std::shared_ptr<const Extraction>> extractions)
{
    m_slots.resize(1 << 12);
    for (const TermList &list : articles) {
        for (const Term term : list.content)
            count(term);
    }
    for (const auto &extraction : extractions)
        m_sentences += double(extraction->tokens.sentences.size());
}

size_t TermWeights::slotOf(Term term) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = (size_t(term) * 0x9E3779B1U) & mask;
    while (m_slots[at].term != Term{} && m_slots[at].term != term)
        at = (at + 1) & mask;
    return at;
}

void TermWeights::count(Term term)
{
    if (term == Term{})
        return;
    if (m_used * 2 > m_slots.size())
        grow();
    Slot &slot = m_slots[slotOf(term)];
    m_used += slot.count == 0;
    slot.term = term;
    ++slot.count;
}

void TermWeights::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.term != Term{})
            m_slots[slotOf(slot.term)] = slot;
    }
}

float TermWeights::of(Term term) const
{
    const int count = m_slots[slotOf(term)].count;
    return count == 0 ? 0 : float(std::log(1 + m_sentences / count));
}

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
                                     const TermList &terms, const TermWeights &weights,
                                     const Lexicon &lexicon)
{
    return ContextBuilder(article, extraction, terms, weights, lexicon).build();
}

} // namespace crosscheck
