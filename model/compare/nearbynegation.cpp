// SPDX-License-Identifier: GPL-3.0-or-later
// Tested by tst_compare.cpp.
#include "model/compare/nearbynegation.h"

#include "model/claim/lexicon.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t wordsRead = 4;
constexpr size_t wordsAlike = 2; ///< that must agree beside the negation

/// The words on one side of a number, nearest first, without negations; and the first of these.
struct SideWords {
    std::array<QStringView, wordsRead> words;
    size_t count = 0;
    QStringView negation;
    size_t negationAt = 0; ///< words before it
};

class SideReader
{
public:
    SideReader(const PlacedNumber &number, const Lexicon &lexicon)
        : m_tokens(number.article->tokens.tokens)
        , m_text(number.article->article->text)
        , m_lexicon(lexicon)
        , m_begin(firstFrom(number.claim->span.begin()))
        , m_end(firstFrom(number.claim->span.end()))
    {
    }

    [[nodiscard]] SideWords after() const
    {
        SideWords side;
        for (size_t at = m_end; at < m_tokens.size() && !m_tokens[at].sentenceStart; ++at) {
            if (!take(at, side))
                break;
        }
        return side;
    }

    [[nodiscard]] SideWords before() const
    {
        SideWords side;
        for (size_t at = m_begin; at > 0 && !m_tokens[at].sentenceStart; --at) {
            if (!take(at - 1, side))
                break;
        }
        return side;
    }

private:
    [[nodiscard]] size_t firstFrom(qsizetype offset) const
    {
        const auto at = std::ranges::lower_bound(
            m_tokens, offset, {}, [](const Token &token) { return qsizetype(token.begin); });
        return size_t(at - m_tokens.begin());
    }

    /// False where the side ends.
    bool take(size_t at, SideWords &side) const
    {
        const Token &token = m_tokens[at];
        if (token.kind != TokenKind::Word || side.count == wordsRead)
            return false;
        const QStringView word = token.span().of(m_text);
        if (!m_lexicon.is(token.lexeme, WordClass::Negation)) {
            side.words[side.count++] = word;
        } else if (side.negation.isEmpty()) {
            side.negation = word;
            side.negationAt = side.count;
        }
        return true;
    }

    std::span<const Token> m_tokens;
    QStringView m_text;
    const Lexicon &m_lexicon;
    size_t m_begin;
    size_t m_end;
};

/// True where the two run alike, past the negation that only one has.
bool onlyNegationDiffers(const SideWords &base, const SideWords &here)
{
    if (base.negation.isEmpty() == here.negation.isEmpty())
        return false;
    size_t alike = 0;
    while (alike < std::min(base.count, here.count) &&
           base.words[alike].compare(here.words[alike], Qt::CaseInsensitive) == 0)
        ++alike;
    const size_t at = base.negation.isEmpty() ? here.negationAt : base.negationAt;
    return alike >= wordsAlike && at < alike;
}

} // namespace

std::optional<Reason> negationChange(const PlacedNumber &base, const PlacedNumber &here,
                                     const Lexicon &lexicon)
{
    const SideReader ours(base, lexicon);
    const SideReader theirs(here, lexicon);
    for (const auto side : {&SideReader::after, &SideReader::before}) {
        const SideWords before = (ours.*side)();
        const SideWords after = (theirs.*side)();
        if (onlyNegationDiffers(before, after))
            return Reason{.kind = ReasonKind::NegationChanged,
                          .before = before.negation.toString(),
                          .after = after.negation.toString()};
    }
    return std::nullopt;
}

} // namespace crosscheck
