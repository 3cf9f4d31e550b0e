// SPDX-License-Identifier: GPL-3.0-or-later
// Tested by tst_compare.cpp.
#include "model/compare/sides.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t wordsBetween = 5;

/// Two counts, whose side comes first, and how it is told.
struct Sides {
    const Quantity *first = nullptr; ///< of a change the new value
    const Quantity *second = nullptr;
    bool isChange = false; ///< from one to the other
    QStringList leaders;   ///< words with a capital before them, in lower case
    QString words;
};

/// Reads the sentence around two numbers of one article.
class SidesReader
{
public:
    explicit SidesReader(const Extraction &extraction)
        : m_tokens(extraction.tokens.tokens)
        , m_text(extraction.article->text)
    {
    }

    [[nodiscard]] std::optional<Sides> read(const Claim &one, const Claim &other) const
    {
        const auto *first = std::get_if<Quantity>(&one.value);
        const auto *second = std::get_if<Quantity>(&other.value);
        if (!first || !second || first->low == second->low || !areInOneSentence(one, other))
            return std::nullopt;
        const bool fromOne = isAfter(one, u"from");
        const bool fromOther = isAfter(other, u"from");
        if (fromOne == fromOther && (fromOne || !areOpposed(one, other)))
            return std::nullopt;
        return Sides{
            .first = fromOne ? second : first,
            .second = fromOne ? first : second,
            .isChange = fromOne || fromOther,
            .leaders = leadersOf(one),
            .words =
                TextSpan(one.span.begin(), other.span.end()).of(m_text).toString().simplified()};
    }

private:
    [[nodiscard]] size_t firstFrom(qsizetype offset) const
    {
        const auto at = std::ranges::lower_bound(
            m_tokens, offset, {}, [](const Token &token) { return qsizetype(token.begin); });
        return size_t(at - m_tokens.begin());
    }
    [[nodiscard]] bool isWord(size_t at, QStringView word) const
    {
        return m_tokens[at].span().of(m_text).compare(word, Qt::CaseInsensitive) == 0;
    }

    [[nodiscard]] bool isAfter(const Claim &claim, QStringView word) const
    {
        const size_t begin = firstFrom(claim.span.begin());
        return begin > 0 && isWord(begin - 1, word);
    }
    [[nodiscard]] bool areInOneSentence(const Claim &one, const Claim &other) const
    {
        const size_t from = firstFrom(one.span.end());
        const size_t to = firstFrom(other.span.begin());
        if (to <= from || to - from > wordsBetween)
            return false;
        return std::none_of(m_tokens.begin() + qsizetype(from),
                            m_tokens.begin() + qsizetype(to) + 1, [](const Token &token) {
                                return token.sentenceStart || token.kind == TokenKind::BlockBreak;
                            });
    }

    /// "24 shots [to] nine", "nine shots [to] Norwick's 24".
    [[nodiscard]] bool areOpposed(const Claim &one, const Claim &other) const
    {
        const size_t to = firstFrom(other.span.begin());
        for (size_t at = firstFrom(one.span.end()); at < to; ++at) {
            if (isWord(at, u"to") || isWord(at, u"against"))
                return true;
        }
        return false;
    }

    [[nodiscard]] QStringList leadersOf(const Claim &one) const
    {
        QStringList leaders;
        for (size_t at = firstFrom(one.span.begin()); at > 0; --at) {
            const Token &token = m_tokens[at - 1];
            if (token.kind == TokenKind::BlockBreak)
                break;
            if (token.kind == TokenKind::Word && token.capital)
                leaders << token.span().of(m_text).toString().toLower();
            if (token.sentenceStart)
                break;
        }
        return leaders;
    }

    std::span<const Token> m_tokens;
    QStringView m_text;
};

std::optional<Sides> sidesOf(const Alignment &alignment, const std::vector<ClaimIndex> &claims)
{
    for (size_t i = 1; i < claims.size(); ++i) {
        const Claim &one = alignment.claim(claims[i - 1]);
        const SidesReader reader(*alignment.articles[size_t(one.article)]);
        if (auto sides = reader.read(one, alignment.claim(claims[i])))
            return sides;
    }
    return std::nullopt;
}

/// The first leader is whom the first count is of.
bool haveOneLeader(const Sides &a, const Sides &b)
{
    return !a.leaders.isEmpty() && !b.leaders.isEmpty() &&
           (b.leaders.contains(a.leaders.last()) || a.leaders.contains(b.leaders.last()));
}

} // namespace

std::optional<Reason> sidesChange(const Alignment &alignment, const std::vector<ClaimIndex> &base,
                                  const std::vector<ClaimIndex> &here)
{
    if (base.size() < 2 || here.size() < 2)
        return std::nullopt;
    const auto before = sidesOf(alignment, base);
    const auto after = sidesOf(alignment, here);
    if (!before || !after || before->first->low != after->second->low ||
        before->second->low != after->first->low || before->isChange != after->isChange ||
        (!before->isChange && !haveOneLeader(*before, *after)))
        return std::nullopt;
    return Reason{.kind = ReasonKind::MeasureChanged,
                  .before = before->words,
                  .after = after->words,
                  .detail = before->isChange ? u"old and new value swapped"_s : u"sides swapped"_s};
}

} // namespace crosscheck
