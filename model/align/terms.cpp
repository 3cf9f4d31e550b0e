// SPDX-License-Identifier: GPL-3.0-or-later
// Words become terms by light stemming: the endings of plurals, participles and a few nouns made
// of verbs go, a doubled consonant and a last "e" with them, so that "price", "priced" and
// "pricing" are one term. It is meant to find the same word again inside one story, not to be right
// about English: "new" and "news" may fall together at no harm.
#include "model/align/terms.h"

#include "model/claim/lexicon.h"

#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// A word in small letters, cut from its end. Words longer than the buffer keep their beginning.
class Stem
{
public:
    explicit Stem(QStringView word)
        : m_length(std::min(size_t(word.size()), m_letters.size()))
    {
        for (size_t i = 0; i < m_length; ++i)
            m_letters[i] = Lexicon::folded(word[qsizetype(i)].unicode());
    }

    void stem()
    {
        if (m_length < 4)
            return;
        cutPlural();
        if (!cut(u"ation", 4) && !cut(u"ment", 4) && !cut(u"ion", 4) && !cut(u"ance", 4))
            cutVerbEnding();
        cut(u"ly", 4);
        cut(u"e", 3);
        if (ends(u"y"))
            m_letters[m_length - 1] = u'i';
    }

    [[nodiscard]] Term term() const
    {
        std::uint32_t hash = Lexicon::hashSeed;
        for (size_t i = 0; i < m_length; ++i)
            hash = Lexicon::hashed(hash, m_letters[i]);
        return Term(hash == 0 ? 1 : hash);
    }

private:
    [[nodiscard]] bool ends(QStringView ending) const
    {
        const auto size = size_t(ending.size());
        return m_length >= size &&
               QStringView(m_letters.data() + m_length - size, ending.size()) == ending;
    }
    /// Cuts the ending off where at least `rest` letters remain.
    bool cut(QStringView ending, size_t rest)
    {
        if (!ends(ending) || m_length - size_t(ending.size()) < rest)
            return false;
        m_length -= size_t(ending.size());
        return true;
    }
    [[nodiscard]] bool hasVowel(size_t length) const
    {
        for (size_t i = 0; i < length; ++i) {
            if (QStringView(u"aeiouy").contains(m_letters[i]))
                return true;
        }
        return false;
    }
    void cutPlural()
    {
        if (m_length > 4 && cut(u"ies", 2))
            m_letters[m_length++] = u'y';
        else if (ends(u"sses") || ends(u"xes") || ends(u"ches") || ends(u"shes"))
            m_length -= 2;
        else if (!ends(u"ss") && !ends(u"us") && !ends(u"is"))
            cut(u"s", 3);
    }
    void cutVerbEnding()
    {
        for (const QStringView ending : {QStringView(u"ing"), QStringView(u"ed")}) {
            const auto size = size_t(ending.size());
            if (!ends(ending) || m_length < size + 3 || !hasVowel(m_length - size))
                continue;
            m_length -= size;
            const char16_t last = m_letters[m_length - 1];
            if (m_letters[m_length - 2] == last && !QStringView(u"lsz").contains(last))
                --m_length;
            return;
        }
    }

    std::array<char16_t, 32> m_letters{};
    size_t m_length = 0;
};

bool saysNothing(LexemeId lexeme, const Lexicon &lexicon)
{
    return lexicon.isAny(lexeme, {WordClass::StopWord, WordClass::Numeral, WordClass::Scale});
}

/// Part of how a value is written, not of what is counted.
bool isValueWord(const Token &token, const Lexicon &lexicon)
{
    return token.kind != TokenKind::Word || token.length < 2 ||
           lexicon.isAny(token.lexeme, {WordClass::Numeral, WordClass::Scale, WordClass::Unit,
                                        WordClass::Currency, WordClass::Month, WordClass::Ordinal,
                                        WordClass::Fraction, WordClass::Multiplier});
}

/// Marks the tokens that lie inside number claims and are their value, not its context.
std::vector<bool> insideNumbers(const Extraction &extraction, const Lexicon &lexicon)
{
    const auto &tokens = extraction.tokens.tokens;
    std::vector<bool> inside(tokens.size(), false);
    size_t from = 0;
    for (const Claim &claim : extraction.claims) {
        if (!claim.isNumber())
            continue;
        while (from < tokens.size() && tokens[from].end() <= claim.span.begin())
            ++from;
        for (size_t t = from; t < tokens.size() && tokens[t].begin < claim.span.end(); ++t)
            inside[t] = isValueWord(tokens[t], lexicon);
    }
    return inside;
}

Term contentTerm(const Token &token, QStringView word, const Lexicon &lexicon)
{
    if (token.kind != TokenKind::Word && token.kind != TokenKind::Number)
        return {};
    if (token.lexeme != LexemeId{} && saysNothing(token.lexeme, lexicon))
        return {};
    if (const auto *plural = lexicon.entry(token.lexeme, WordClass::Plural))
        return termOf(plural->text);
    return termOf(word);
}

std::vector<int> sentencesOf(const TokenList &list)
{
    std::vector<int> result;
    result.reserve(list.tokens.size());
    int current = -1;
    for (const Token &token : list.tokens) {
        current += token.sentenceStart;
        result.push_back(std::max(current, 0));
    }
    return result;
}

} // namespace

Term termOf(QStringView word)
{
    Stem stem(word);
    stem.stem();
    return stem.term();
}

Term literalTermOf(QStringView word)
{
    return Stem(word).term();
}

Term meaningOf(QStringView word, const Lexicon &lexicon)
{
    const LexemeId lexeme = lexicon.find(word);
    if (const auto *synonym = lexicon.entry(lexeme, WordClass::Synonym))
        return termOf(synonym->text);
    const auto *plural = lexicon.entry(lexeme, WordClass::Plural);
    return termOf(plural ? QStringView(plural->text) : word);
}

TermList termsOf(const Extraction &extraction, const Lexicon &lexicon)
{
    const std::span<const Token> tokens = extraction.tokens.tokens;
    const QStringView text = extraction.article->text;
    const std::vector<bool> inside = insideNumbers(extraction, lexicon);
    TermList list{.content = std::vector<Term>(tokens.size()),
                  .literal = std::vector<Term>(tokens.size()),
                  .sentence = sentencesOf(extraction.tokens)};
    for (size_t t = 0; t < tokens.size(); ++t) {
        const QStringView word = tokens[t].span().of(text);
        if (tokens[t].kind == TokenKind::Word || tokens[t].kind == TokenKind::Number)
            list.literal[t] = literalTermOf(word);
        if (!inside[t])
            list.content[t] = contentTerm(tokens[t], word, lexicon);
    }
    for (size_t t = 0; t < tokens.size(); ++t) {
        const auto match = lexicon.match(tokens, t, WordClass::Synonym, text);
        if (!match)
            continue;
        for (size_t i = t; i < t + match.length; ++i)
            list.content[i] = {};
        list.content[t] = termOf(match.entry->text);
        t += match.length - 1;
    }
    return list;
}

} // namespace crosscheck
