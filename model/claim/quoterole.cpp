// SPDX-License-Identifier: GPL-3.0-or-later
//
// Length decides most: whole sentences are speech. Of the short ones, what a reporting verb leads
// to is speech; what follows "so-called", stands between first name and surname, qualifies a noun
// ("the “alt-right” movement") or has a capital on every word is a term.
#include "model/claim/quoterole.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

class RoleReader
{
public:
    RoleReader(const QuoteSetting &setting, QStringView text, const TokenList &list,
               const Lexicon &lexicon)
        : m_setting(setting)
        , m_range(setting.range)
        , m_text(text)
        , m_tokens(list.tokens)
        , m_lexicon(lexicon)
    {
        countWords();
    }

    [[nodiscard]] QuoteRole role() const
    {
        if (m_words > 9 || (m_setting.leads && m_setting.sourced) || isAnnounced() || isBlock() ||
            isSentence())
            return QuoteRole::Speech;
        if (isNickname() || (hasCue() && (m_words < 6 || isTitle())) ||
            (isBracketed() && !m_setting.sourced && m_words < 7))
            return QuoteRole::Term;
        if (isTitle() && !isInTitleCase())
            return QuoteRole::Term;
        if (isAdjective() && !(m_setting.named && m_words > 2))
            return QuoteRole::Term;
        if (m_words > 2)
            return QuoteRole::Speech;
        return m_setting.named ? QuoteRole::Speech : QuoteRole::Term;
    }

private:
    void countWords()
    {
        for (size_t i = m_range.begin; i < m_range.end && m_words < 12; ++i) {
            const Token &token = m_tokens[i];
            if (token.kind != TokenKind::Word && token.kind != TokenKind::Number)
                continue;
            if (!token.spaceBefore && m_words > 0 && token.kind == TokenKind::Word &&
                !m_text[qsizetype(token.begin)].isLetter())
                continue; // the tail of a word
            ++m_words;
            m_capitals += token.capital || token.kind == TokenKind::Number;
            m_small += !token.capital && token.length < 4 && token.kind == TokenKind::Word;
        }
    }
    [[nodiscard]] QStringView textOf(size_t at) const { return m_tokens[at].span().of(m_text); }
    [[nodiscard]] bool isWord(size_t at) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == TokenKind::Word;
    }
    [[nodiscard]] bool isCapital(size_t at) const { return isWord(at) && m_tokens[at].capital; }
    [[nodiscard]] bool is(size_t at, WordClass wordClass) const
    {
        return m_lexicon.entry(m_tokens[at].lexeme, wordClass) != nullptr;
    }

    /// A colon, or a verb of saying with or without comma, stands right before it.
    [[nodiscard]] bool isAnnounced() const
    {
        if (!m_setting.sourced || m_range.begin < 2)
            return false;
        const QStringView sign = textOf(m_range.begin - 1);
        if (sign == u":")
            return true;
        const size_t at = m_range.begin - (sign == u"," ? 2 : 1);
        const auto *verb = m_lexicon.entry(m_tokens[at].lexeme, WordClass::SpeechVerb);
        return verb && verb->text == u"say" && !hasCue();
    }
    /// "It was old." where a sentence begins: with a capital, its period inside the marks.
    [[nodiscard]] bool isSentence() const
    {
        if (!m_setting.leads || m_words < 2 || m_range.end < m_range.begin + 4 ||
            !isCapital(m_range.begin + 1))
            return false;
        const QStringView last = textOf(m_range.end - 2);
        return (last == u"." || last == u"!" || last == u"?") && m_capitals < m_words;
    }
    [[nodiscard]] bool isTitle() const
    {
        return m_capitals > 0 && m_capitals + m_small >= m_words && isCapital(m_range.begin + 1) &&
               (m_words > 1 || !m_setting.leads);
    }
    /// Marta “Mo” Lund
    [[nodiscard]] bool isNickname() const
    {
        return m_words < 4 && m_range.begin > 0 && isCapital(m_range.begin - 1) &&
               isCapital(m_range.end) && isCapital(m_range.begin + 1);
    }
    [[nodiscard]] bool hasCue() const
    {
        size_t end = m_range.begin;
        if (end > 0 && textOf(end - 1) == u",") {
            if (m_setting.named)
                return false; // "said of the episode, “"
            --end;
        }
        if (m_lexicon.matchBefore(m_tokens, end, WordClass::TermCue, m_text))
            return true;
        return end > 0 && isWord(end - 1) && textOf(end - 1) == u"the" &&
               bool(m_lexicon.matchBefore(m_tokens, end - 1, WordClass::TermCue, m_text));
    }
    /// An article before it and its noun behind.
    [[nodiscard]] bool isAdjective() const
    {
        if (m_range.begin == 0 || !isWord(m_range.begin - 1) || !isWord(m_range.end))
            return false;
        static constexpr std::array<QStringView, 9> determiners = {
            u"the", u"a", u"an", u"this", u"its", u"his", u"her", u"their", u"these"};
        if (std::ranges::find(determiners, textOf(m_range.begin - 1)) == determiners.end())
            return false;
        const QStringView noun = textOf(m_range.end);
        const auto *verb = m_lexicon.entry(m_tokens[m_range.end].lexeme, WordClass::SpeechVerb);
        return !m_tokens[m_range.end].capital && !is(m_range.end, WordClass::Function) &&
               (!verb || verb->extra == u"noun") && !noun.endsWith(u"ly") &&
               !noun.endsWith(u"ed") && !noun.endsWith(u"ing");
    }
    /// Between round brackets and nothing else there.
    [[nodiscard]] bool isBracketed() const
    {
        return m_range.begin > 0 && m_range.end < m_tokens.size() &&
               textOf(m_range.begin - 1) == u"(" && textOf(m_range.end) == u")";
    }
    /// A block of its own.
    [[nodiscard]] bool isBlock() const
    {
        const auto isBreak = [this](size_t at) {
            return m_tokens[at].kind == TokenKind::BlockBreak ||
                   m_tokens[at].kind == TokenKind::LineBreak;
        };
        return (m_range.begin == 0 || isBreak(m_range.begin - 1)) &&
               (m_range.end >= m_tokens.size() || isBreak(m_range.end));
    }
    /// The words around it have capitals too, so its own mean nothing.
    [[nodiscard]] bool isInTitleCase() const
    {
        int longWords = 0;
        int capitals = 0;
        const auto count = [&](size_t at) {
            if (m_tokens[at].kind != TokenKind::Word || m_tokens[at].length < 4)
                return;
            ++longWords;
            capitals += m_tokens[at].capital;
        };
        constexpr size_t reach = 25;
        const auto ends = [this](size_t at) { return m_tokens[at].kind == TokenKind::BlockBreak; };
        for (size_t at = m_range.begin; at > 0 && !ends(at - 1) && at + reach > m_range.begin; --at)
            count(at - 1);
        for (size_t at = m_range.end; at < m_tokens.size() && !ends(at) && at < m_range.end + reach;
             ++at)
            count(at);
        return longWords > 1 && capitals * 10 >= longWords * 8;
    }

    const QuoteSetting &m_setting;
    TokenRange m_range;
    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const Lexicon &m_lexicon;
    int m_words = 0; ///< up to 12
    int m_capitals = 0;
    int m_small = 0; ///< short words without capital, as titles have them
};

} // namespace

QuoteRole roleOf(const QuoteSetting &setting, QStringView text, const TokenList &tokens,
                 const Lexicon &lexicon)
{
    return RoleReader(setting, text, tokens, lexicon).role();
}

} // namespace crosscheck
