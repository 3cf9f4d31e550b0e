// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/tokenreader.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

/// True when some line break stands between two words of one block.
bool hasInnerBreaks(std::span<const Token> tokens)
{
    for (size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::LineBreak)
            continue;
        const auto isOuter = [](TokenKind kind) {
            return kind == TokenKind::BlockBreak || kind == TokenKind::LineBreak;
        };
        if (!isOuter(tokens[i - 1].kind) && !isOuter(tokens[i + 1].kind))
            return true;
    }
    return false;
}

} // namespace

TokenReader::TokenReader(const Article &article, const TokenList &list, const Lexicon &lexicon)
    : m_article(article)
    , m_text(article.text)
    , m_lexicon(lexicon)
    , m_tokens(list.tokens)
    , m_past{.kind = TokenKind::BlockBreak, .spaceBefore = true}
{
    if (!hasInnerBreaks(m_tokens))
        return;
    m_joined.reserve(m_tokens.size());
    std::ranges::copy_if(m_tokens, std::back_inserter(m_joined),
                         [](const Token &token) { return token.kind != TokenKind::LineBreak; });
    m_tokens = m_joined;
}

bool TokenReader::isUpperCase(size_t i) const
{
    const QStringView word = text(i);
    return isWord(i) && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
}

} // namespace crosscheck
