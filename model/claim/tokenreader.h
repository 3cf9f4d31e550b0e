// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"
#include "model/claim/lexicon.h"
#include "model/claim/token.h"

#include <initializer_list>

namespace crosscheck
{

/// One article's tokens as a grammar asks about them. A line break inside a block is white space
/// here; past either end stands a block break, so that no caller has to ask for the size.
/// Lifetime: article, tokens and lexicon must outlive it. Every question is O(1).
class TokenReader
{
public:
    TokenReader(const Article &article, const TokenList &list, const Lexicon &lexicon);
    TokenReader(const TokenReader &) = delete;
    TokenReader &operator=(const TokenReader &) = delete;
    TokenReader(TokenReader &&) = delete;
    TokenReader &operator=(TokenReader &&) = delete;
    ~TokenReader() = default;

    [[nodiscard]] size_t size() const { return m_tokens.size(); }
    [[nodiscard]] const Token &operator[](size_t i) const
    {
        return i < m_tokens.size() ? m_tokens[i] : m_past;
    }
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] const Article &article() const { return m_article; }

    /// The token's own letters; empty at a break.
    [[nodiscard]] QStringView text(size_t i) const { return (*this)[i].span().of(m_text); }
    [[nodiscard]] TextSpan span(size_t begin, size_t end) const
    {
        return {m_tokens[begin].begin, m_tokens[end - 1].end()};
    }

    [[nodiscard]] bool isBreak(size_t i) const
    {
        return (*this)[i].kind == TokenKind::BlockBreak || (*this)[i].kind == TokenKind::LineBreak;
    }
    [[nodiscard]] bool isWord(size_t i) const { return (*this)[i].kind == TokenKind::Word; }
    [[nodiscard]] bool isNumber(size_t i) const { return (*this)[i].kind == TokenKind::Number; }
    /// True when nothing stands between the token and the one before it.
    [[nodiscard]] bool isGlued(size_t i) const { return !(*this)[i].spaceBefore && !isBreak(i); }
    [[nodiscard]] bool isCapital(size_t i) const { return (*this)[i].capital; }
    /// True when the word is written in capitals throughout.
    [[nodiscard]] bool isUpperCase(size_t i) const;
    /// `word` is in lower case and ASCII but for an apostrophe; the case of the text does not
    /// matter.
    [[nodiscard]] bool isWord(size_t i, QStringView word) const
    {
        const Token &token = (*this)[i];
        if (token.kind != TokenKind::Word || qsizetype(token.length) != word.size())
            return false;
        const QChar *letter = m_text.data() + token.begin;
        for (const QChar c : word) {
            const char16_t unit = (letter++)->unicode();
            const char16_t wanted = c.unicode();
            if (unit != wanted && ((unit | 0x20) != (wanted | 0x20) || unit > 0x7F))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isAnyOf(size_t i, std::initializer_list<QStringView> words) const
    {
        if ((*this)[i].kind != TokenKind::Word)
            return false;
        for (const QStringView word : words) {
            if (isWord(i, word))
                return true;
        }
        return false;
    }
    /// True for a symbol that is one of the characters.
    [[nodiscard]] bool isSymbol(size_t i, QStringView anyOf) const
    {
        const Token &token = (*this)[i];
        if (token.kind != TokenKind::Symbol || token.length != 1)
            return false;
        const QChar symbol = m_text[token.begin];
        for (const QChar c : anyOf) {
            if (c == symbol)
                return true;
        }
        return false;
    }
    /// A hyphen or dash of any length.
    [[nodiscard]] bool isDash(size_t i) const { return isSymbol(i, u"-–—‐‑−"); }
    /// A hyphen that joins two words.
    [[nodiscard]] bool isHyphen(size_t i) const
    {
        return isSymbol(i, u"-‐‑") && isGlued(i) && isGlued(i + 1);
    }

    [[nodiscard]] bool is(size_t i, WordClass wordClass) const
    {
        return m_lexicon.is((*this)[i].lexeme, wordClass);
    }
    [[nodiscard]] const LexiconEntry *entry(size_t i, WordClass wordClass) const
    {
        return m_lexicon.entry((*this)[i].lexeme, wordClass, text(i));
    }
    [[nodiscard]] Lexicon::Match match(size_t at, WordClass wordClass) const
    {
        return m_lexicon.match(m_tokens, at, wordClass, m_text);
    }
    [[nodiscard]] Lexicon::Match matchBefore(size_t end, WordClass wordClass) const
    {
        if (end == 0 || end > m_tokens.size())
            return {};
        return m_lexicon.matchBefore(m_tokens, end, wordClass, m_text);
    }

private:
    const Article &m_article;
    QStringView m_text;
    const Lexicon &m_lexicon;
    std::vector<Token> m_joined; ///< the tokens without line breaks, where a block has any
    std::span<const Token> m_tokens;
    Token m_past;
};

} // namespace crosscheck
