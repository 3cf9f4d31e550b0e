// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/contextties.h"

#include "model/align/magnitude.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int yearReach = 14;      ///< tokens
constexpr int speakerReach = 16;   ///< tokens between a quotation and what is said of its speaker
constexpr int conversionReach = 3; ///< tokens between two conversions of one amount
constexpr int wholeReach = 6;      ///< tokens from a part to its whole
constexpr int reach = 200;         ///< tokens of a sentence that is a whole table
/// What the sentence before and after add to a claim's own.
constexpr float neighbourShare = 0.3F;

class ContextTies
{
public:
    ContextTies(std::vector<ClaimContext> &contexts, const Extraction &extraction,
                std::span<const int> sentenceBegin)
        : m_extraction(extraction)
        , m_tokens(extraction.tokens.tokens)
        , m_text(extraction.article->text)
        , m_sentenceBegin(sentenceBegin)
        , m_contexts(contexts)
    {
    }

    void tie()
    {
        countRivals();
        findQuotesBeside();
        findConversions();
        findYears();
        findPartners();
        findWholes();
        for (ClaimContext &context : m_contexts)
            addCompany(context);
    }

private:
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
        const int begin = std::max(m_sentenceBegin[size_t(sentence)], context.firstToken - reach);
        const int end = std::min(m_sentenceBegin[size_t(sentence) + 1], context.endToken + reach);
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

    /// “I will wait,” said Ines Aldana, 36.
    void findQuotesBeside()
    {
        const auto &claims = m_extraction.claims;
        auto context = m_contexts.begin();
        qsizetype quoteEnd = -1;
        for (size_t i = 0; i < claims.size(); ++i) {
            if (!std::holds_alternative<Quote>(claims[i].value) || claims[i].boilerplate ||
                claims[i].span.end() <= quoteEnd)
                continue;
            quoteEnd = claims[i].span.end();
            const int begin = firstTokenFrom(claims[i].span.begin());
            const int end = firstTokenFrom(quoteEnd);
            while (context != m_contexts.end() && context->endToken + speakerReach < begin)
                ++context;
            for (auto near = context;
                 near != m_contexts.end() && near->firstToken <= end + speakerReach; ++near)
                noteBeside(*near, int(i), begin, end);
        }
    }

    void noteBeside(ClaimContext &context, int quote, int begin, int end) const
    {
        const bool after = context.firstToken >= end;
        if (context.quote >= 0 || (!after && context.endToken > begin))
            return;
        const auto from = m_tokens.begin() + (after ? end : context.endToken);
        const auto to = m_tokens.begin() + (after ? context.firstToken : begin);
        const bool oneBlock = std::none_of(
            from, to, [](const Token &token) { return token.kind == TokenKind::BlockBreak; });
        if (oneBlock && context.beside < 0)
            context.beside = quote;
    }

    [[nodiscard]] int firstTokenFrom(qsizetype offset) const
    {
        const auto at = std::ranges::lower_bound(
            m_tokens, offset, {}, [](const Token &token) { return qsizetype(token.begin); });
        return int(at - m_tokens.begin());
    }

    void findConversions()
    {
        for (size_t i = 1; i < m_contexts.size(); ++i) {
            const ClaimContext &main = m_contexts[i - 1];
            ClaimContext &context = m_contexts[i];
            const int gap = context.firstToken - main.endToken;
            if (main.sentence != context.sentence || gap < 1 || gap > conversionReach ||
                main.magnitude.dimension != Dimension::Money ||
                context.magnitude.dimension != Dimension::Money ||
                main.magnitude.unit == context.magnitude.unit)
                continue;
            const Token &mark = m_tokens[size_t(main.endToken)];
            context.isConversion = main.isConversion || mark.span().of(m_text) == u"(";
        }
    }

    /// "31 of his 410 pupils", "31 pupils off sick out of 410"
    void findWholes()
    {
        for (size_t i = 1; i < m_contexts.size(); ++i) {
            ClaimContext &part = m_contexts[i - 1];
            const ClaimContext &whole = m_contexts[i];
            if (part.sentence == whole.sentence && part.magnitude.low < whole.magnitude.low &&
                part.magnitude.dimension == whole.magnitude.dimension &&
                whole.firstToken >= part.endToken &&
                whole.firstToken - part.endToken <= wholeReach && saysOf(part, whole))
                part.whole = whole.claim;
        }
    }

    [[nodiscard]] bool saysOf(const ClaimContext &part, const ClaimContext &whole) const
    {
        return std::any_of(m_tokens.begin() + part.endToken, m_tokens.begin() + whole.firstToken,
                           [&](const Token &token) { return token.span().of(m_text) == u"of"; });
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

    const Extraction &m_extraction;
    const std::vector<Token> &m_tokens;
    QStringView m_text;
    std::span<const int> m_sentenceBegin;
    std::vector<ClaimContext> &m_contexts;
};

} // namespace

void tieContexts(std::vector<ClaimContext> &contexts, const Extraction &extraction,
                 std::span<const int> sentenceBegin)
{
    ContextTies(contexts, extraction, sentenceBegin).tie();
}

} // namespace crosscheck
