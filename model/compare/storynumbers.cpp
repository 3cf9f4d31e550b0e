// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/storynumbers.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

std::span<const Claim> claimsOf(const Alignment &alignment, ArticleIndex article)
{
    const auto claims = std::ranges::equal_range(alignment.claims, article, {}, &Claim::article);
    return {claims.begin(), claims.end()};
}

/// The tokens' places, moving forward only.
class TokenCursor
{
public:
    explicit TokenCursor(const TokenReader &tokens)
        : m_tokens(tokens)
    {
    }

    /// The first token from `offset` on, and the sentence it stands in.
    size_t moveTo(qsizetype offset)
    {
        while (m_at < m_tokens.size() && qsizetype(m_tokens[m_at].begin) < offset) {
            m_sentence += startsSentence(m_at) ? 1 : 0;
            ++m_at;
        }
        return m_at;
    }
    [[nodiscard]] int sentence() const { return m_sentence + (startsSentence(m_at) ? 1 : 0); }

private:
    [[nodiscard]] bool startsSentence(size_t at) const
    {
        return at < m_tokens.size() &&
               (m_tokens[at].sentenceStart || m_tokens[at].kind == TokenKind::BlockBreak);
    }

    const TokenReader &m_tokens;
    size_t m_at = 0;
    int m_sentence = 0;
};

bool isHeadline(const Article &article, const Claim &claim)
{
    const auto after =
        std::ranges::upper_bound(article.blocks, claim.span.begin(), {},
                                 [](const Block &block) { return block.span.begin(); });
    return after != article.blocks.begin() && std::prev(after)->kind == BlockKind::Headline;
}

} // namespace

StoryNumbers::StoryNumbers(const Alignment &alignment, ArticleIndex article, const Lexicon &lexicon)
    : m_alignment(alignment)
    , m_article(article)
    , m_tokens(alignment.article(article), alignment.articles[size_t(article)]->tokens, lexicon)
{
    TokenCursor cursor(m_tokens);
    for (const Claim &claim : claimsOf(alignment, article)) {
        if (!claim.isNumber() || claim.boilerplate)
            continue;
        const size_t begin = cursor.moveTo(claim.span.begin());
        const int sentence = cursor.sentence();
        m_numbers.push_back({.index = ClaimIndex(int(&claim - alignment.claims.data())),
                             .claim = &claim,
                             .begin = begin,
                             .end = cursor.moveTo(claim.span.end()),
                             .sentence = sentence,
                             .inHeadline = isHeadline(alignment.article(article), claim)});
    }
}

std::vector<std::span<const StoryNumber>> StoryNumbers::bySentence() const
{
    std::vector<std::span<const StoryNumber>> sentences;
    for (auto at = m_numbers.begin(); at != m_numbers.end();) {
        const auto end = std::find_if(at, m_numbers.end(), [&](const StoryNumber &number) {
            return number.sentence != at->sentence;
        });
        sentences.emplace_back(at, end);
        at = end;
    }
    return sentences;
}

QString StoryNumbers::text(const StoryNumber &number) const
{
    return m_alignment.text(*number.claim).toString().simplified();
}

std::pair<size_t, size_t> StoryNumbers::sentenceAround(size_t token) const
{
    const auto starts = [this](size_t at) {
        return m_tokens[at].sentenceStart || m_tokens[at].kind == TokenKind::BlockBreak;
    };
    size_t begin = token;
    while (begin > 0 && !starts(begin))
        --begin;
    size_t end = token + 1;
    while (end < m_tokens.size() && !starts(end))
        ++end;
    return {begin, end};
}

} // namespace crosscheck
