// SPDX-License-Identifier: GPL-3.0-or-later
//
// One loop over UTF-16 code units. A table says what each Latin unit is; the rest asks Unicode. The
// hash of a word is made while its end is looked for, so that every character is read once.
// Sentences are found in a second walk over the tokens, which are a sixth of the text.
//
// What becomes one word: letters with the digits that follow them ("R1", "a16z", "FP8"); the tail
// after an inner apostrophe is a word of its own ("Quarshie" "’s", "won" "’t"), so that names and
// verbs are found in the lexicon. Digits with the letters after them are two tokens ("2" "GW", "34"
// "th").
#include "model/claim/lexer.h"

#include <array>

namespace crosscheck
{

namespace
{

enum class Kind : std::uint8_t {
    Space,
    Letter,
    Digit,
    Apostrophe,
    Quote,
    Currency,
    LineBreak,
    Vulgar,
    Symbol
};

/// A variation selector or the ring of a keycap: signs that make an emoji of what stands before.
bool isEmojiMark(char16_t unit)
{
    return (unit >= 0xFE00 && unit <= 0xFE0F) || unit == 0x20E3;
}

Kind slowKindOf(char16_t unit)
{
    switch (unit) {
    case u'’':
    case u'‘':
    case u'‛':
        return Kind::Apostrophe;
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'‚':
    case u'‹':
    case u'›':
    case u'「':
    case u'」':
    case u'『':
    case u'』':
    case u'〝':
    case u'〞':
        return Kind::Quote;
    case u'￥':
    case u'￡':
    case u'＄':
        return Kind::Currency;
    default:
        break;
    }
    const QChar c(unit);
    if (c.isSpace())
        return Kind::Space;
    if (c.isLetter() || (c.isMark() && !isEmojiMark(unit)))
        return Kind::Letter;
    if (c.category() == QChar::Symbol_Currency)
        return Kind::Currency;
    if ((unit >= 0x2150 && unit <= 0x215E))
        return Kind::Vulgar;
    return Kind::Symbol;
}

/// Of either unit of a pair what both make; half a pair is a symbol.
Kind pairKindOf(QStringView text, qsizetype at)
{
    const qsizetype high = text[at].isLowSurrogate() ? at - 1 : at;
    if (high < 0 || high + 1 >= text.size() || !text[high].isHighSurrogate() ||
        !text[high + 1].isLowSurrogate())
        return Kind::Symbol;
    const char32_t character = QChar::surrogateToUcs4(text[high], text[high + 1]);
    return QChar::isLetter(character) || QChar::isMark(character) ? Kind::Letter : Kind::Symbol;
}

constexpr size_t tableSize = 0x250;

const std::array<Kind, tableSize> &kinds()
{
    static const std::array<Kind, tableSize> table = [] {
        std::array<Kind, tableSize> made{};
        for (char16_t unit = 0; unit < tableSize; ++unit) {
            Kind kind = slowKindOf(unit);
            if (unit == u'\n')
                kind = Kind::LineBreak;
            else if (unit >= u'0' && unit <= u'9')
                kind = Kind::Digit;
            else if (unit == u'\'' || unit == u'`' || unit == u'´')
                kind = Kind::Apostrophe;
            else if (unit == u'"' || unit == u'«' || unit == u'»')
                kind = Kind::Quote;
            else if (unit == u'¼' || unit == u'½' || unit == u'¾')
                kind = Kind::Vulgar;
            else if (unit == u'²' || unit == u'³' || unit == u'ª' || unit == u'º')
                kind = Kind::Symbol;
            made[unit] = kind;
        }
        return made;
    }();
    return table;
}

class Lexer
{
public:
    Lexer(const Article &article, const Lexicon &lexicon)
        : m_article(article)
        , m_text(article.text)
        , m_lexicon(lexicon)
        , m_kinds(kinds())
    {
        m_list.tokens.reserve(size_t(m_text.size()) / 4 + 16);
        m_list.sentences.reserve(size_t(m_text.size()) / 100 + 4);
    }

    TokenList run()
    {
        size_t block = 0;
        const auto &blocks = m_article.blocks;
        while (m_at < m_text.size()) {
            while (block < blocks.size() && m_at >= blocks[block].span.end()) {
                breakBlock(blocks[block].span.end());
                ++block;
            }
            step();
        }
        breakBlock(m_text.size());
        findSentences();
        return std::move(m_list);
    }

private:
    [[nodiscard]] Kind kindAt(qsizetype at) const
    {
        const char16_t unit = m_text[at].unicode();
        if (unit < tableSize)
            return m_kinds[unit];
        return QChar::isSurrogate(unit) ? pairKindOf(m_text, at) : slowKindOf(unit);
    }
    [[nodiscard]] Kind kindOrSpace(qsizetype at) const
    {
        return at < m_text.size() ? kindAt(at) : Kind::Space;
    }

    void step()
    {
        const qsizetype begin = m_at;
        switch (kindAt(begin)) {
        case Kind::Space:
            ++m_at;
            m_space = true;
            return;
        case Kind::Letter:
            word(begin);
            return;
        case Kind::Digit:
            number(begin);
            return;
        case Kind::Apostrophe:
            apostrophe(begin);
            return;
        case Kind::LineBreak:
            m_space = true;
            push(begin, ++m_at, TokenKind::LineBreak);
            m_space = true;
            return;
        case Kind::Quote:
            push(begin, ++m_at, TokenKind::QuoteMark);
            return;
        case Kind::Currency:
            push(begin, ++m_at, TokenKind::Currency, m_lexicon.find(m_text.sliced(begin, 1)));
            return;
        case Kind::Vulgar:
            push(begin, ++m_at, TokenKind::Number);
            return;
        case Kind::Symbol:
            m_at += isPair(begin) ? 2 : 1;
            push(begin, m_at, TokenKind::Symbol, symbolLexeme(begin));
            return;
        }
    }

    [[nodiscard]] bool isPair(qsizetype at) const
    {
        return m_text[at].isHighSurrogate() && at + 1 < m_text.size() &&
               m_text[at + 1].isLowSurrogate();
    }

    [[nodiscard]] LexemeId symbolLexeme(qsizetype begin) const
    {
        const char16_t unit = m_text[begin].unicode();
        return unit == u',' || unit == u'.' ? LexemeId{} : m_lexicon.find(m_text.sliced(begin, 1));
    }

    void word(qsizetype begin)
    {
        const QStringView text = m_text;
        std::uint32_t hash = Lexicon::hashSeed;
        qsizetype at = begin;
        for (; at < text.size(); ++at) {
            const char16_t unit = text[at].unicode();
            const Kind kind = kindAt(at);
            if (kind != Kind::Letter && kind != Kind::Digit)
                break;
            if (kind == Kind::Digit && isCurrencyCode(begin, at, hash))
                break;
            hash = Lexicon::hashed(hash, Lexicon::folded(unit));
        }
        m_at = at;
        const bool capital = m_text[begin].isUpper();
        push(begin, at, TokenKind::Word, m_lexicon.find(m_text.sliced(begin, at - begin), hash));
        m_list.tokens.back().capital = capital;
    }

    /// "R3.5bn", "R500 million" and "R1,200" are rand, "R1" is a name.
    [[nodiscard]] bool isRand(qsizetype at) const
    {
        const QStringView text = m_text;
        bool grouped = false;
        for (; at < text.size() && (text[at].isDigit() || text[at] == u'.' || text[at] == u',');
             ++at)
            grouped = grouped || (text[at] == u',' && at + 3 < text.size() &&
                                  text[at + 1].isDigit() && text[at + 3].isDigit());
        if (at < text.size() && text[at] == u' ')
            ++at;
        const qsizetype begin = at;
        while (at < text.size() && text[at].isLetter())
            ++at;
        const QStringView word = text.sliced(begin, at - begin);
        const LexiconEntry *scale = m_lexicon.entry(m_lexicon.find(word), WordClass::Scale, word);
        return grouped || (scale != nullptr && scale->text != u"plural");
    }

    /// "EUR20", "Rs500" and "$US5" are a currency and a number, unlike "R1".
    [[nodiscard]] bool isCurrencyCode(qsizetype begin, qsizetype end, std::uint32_t hash) const
    {
        const bool marked =
            !m_space && !m_list.tokens.empty() && m_list.tokens.back().kind == TokenKind::Currency;
        if (end - begin == 1 && m_text[begin] == u'R' && !marked)
            return isRand(end);
        if ((end - begin < 2 && !marked) || end - begin > 3)
            return false;
        const QStringView code = m_text.sliced(begin, end - begin);
        const LexiconEntry *entry =
            m_lexicon.entry(m_lexicon.find(code, hash), WordClass::Currency, code);
        return entry != nullptr &&
               (entry->extra == u"code" || (marked && entry->extra == u"dollar"));
    }

    /// Between letters an apostrophe begins the word's tail; elsewhere it may be a quotation mark.
    /// A doubled one is a mark of its own ('' and `` as typewriters and TeX have them).
    void apostrophe(qsizetype begin)
    {
        const bool afterLetter = begin > 0 && !m_space && !m_list.tokens.empty() &&
                                 m_list.tokens.back().kind == TokenKind::Word &&
                                 m_list.tokens.back().end() == begin;
        const char16_t unit = m_text[begin].unicode();
        if (afterLetter && unit != u'`' && unit != u'‘' && kindOrSpace(begin + 1) == Kind::Letter &&
            isTail(begin + 1)) {
            tail(begin);
            return;
        }
        const bool doubled = begin + 1 < m_text.size() && m_text[begin + 1] == m_text[begin] &&
                             (unit == u'\'' || unit == u'`');
        m_at = begin + (doubled ? 2 : 1);
        push(begin, m_at, TokenKind::QuoteMark);
    }

    /// A capital after a small letter and an apostrophe is a new word with its mark unspaced
    /// ("ones.’Northgate" has the period between; "it’Was" does not occur), so only what follows in
    /// lower case, or an Irish name, is a tail.
    [[nodiscard]] bool isTail(qsizetype at) const
    {
        const Token &before = m_list.tokens.back();
        return m_text[at].isLower() || before.length == 1 ||
               (before.length > 1 && m_text[before.end() - 1].isUpper());
    }

    void tail(qsizetype begin)
    {
        std::uint32_t hash = Lexicon::hashSeed;
        qsizetype at = begin;
        for (; at < m_text.size() && (at == begin || kindAt(at) == Kind::Letter); ++at)
            hash = Lexicon::hashed(hash, Lexicon::folded(m_text[at].unicode()));
        m_at = at;
        push(begin, at, TokenKind::Word, m_lexicon.find(m_text.sliced(begin, at - begin), hash));
    }

    /// Digits with the marks between them: "1,234.5", "2.40", "1'000". A mark counts only between
    /// two digits.
    void number(qsizetype begin)
    {
        qsizetype at = begin;
        while (at < m_text.size()) {
            const char16_t unit = m_text[at].unicode();
            const bool mark = unit == u',' || unit == u'.' ||
                              ((unit == u'\'' || unit == u'’') && threeDigitsAfter(at));
            if (kindAt(at) == Kind::Digit || (mark && kindOrSpace(at + 1) == Kind::Digit))
                ++at;
            else
                break;
        }
        m_at = at;
        push(begin, at, TokenKind::Number);
    }

    [[nodiscard]] bool threeDigitsAfter(qsizetype at) const
    {
        return kindOrSpace(at + 1) == Kind::Digit && kindOrSpace(at + 2) == Kind::Digit &&
               kindOrSpace(at + 3) == Kind::Digit && kindOrSpace(at + 4) != Kind::Digit;
    }

    void push(qsizetype begin, qsizetype end, TokenKind kind, LexemeId lexeme = {})
    {
        m_list.tokens.push_back({.begin = std::uint32_t(begin),
                                 .length = std::uint32_t(end - begin),
                                 .lexeme = lexeme,
                                 .kind = kind,
                                 .spaceBefore = m_space});
        m_space = false;
    }

    void breakBlock(qsizetype at)
    {
        if (m_list.tokens.empty() || m_list.tokens.back().kind == TokenKind::BlockBreak)
            return;
        const bool space = m_space;
        push(at, at, TokenKind::BlockBreak);
        m_space = space || m_at == at;
        m_space = true;
    }

    void findSentences();
    [[nodiscard]] bool endsSentence(size_t period) const;
    [[nodiscard]] QStringView textOf(const Token &token) const { return token.span().of(m_text); }

    const Article &m_article;
    QStringView m_text;
    const Lexicon &m_lexicon;
    const std::array<Kind, tableSize> &m_kinds;
    TokenList m_list;
    qsizetype m_at = 0;
    bool m_space = true;
};

bool isBreak(const Token &token)
{
    return token.kind == TokenKind::BlockBreak;
}

/// A period ends a sentence unless an abbreviation or an initial stands before it, or a small
/// letter follows.
bool Lexer::endsSentence(size_t period) const
{
    const auto &tokens = m_list.tokens;
    const char16_t mark = m_text[qsizetype(tokens[period].begin)].unicode();
    size_t next = period + 1;
    while (next < tokens.size() && !tokens[next].spaceBefore &&
           (tokens[next].kind == TokenKind::QuoteMark || textOf(tokens[next]) == u")" ||
            textOf(tokens[next]) == u"]"))
        ++next;
    if (next < tokens.size() && tokens[next].kind == TokenKind::LineBreak)
        ++next;
    if (next >= tokens.size() || isBreak(tokens[next]))
        return true;
    if (!tokens[next].spaceBefore && tokens[next].kind != TokenKind::Word &&
        tokens[next].kind != TokenKind::QuoteMark)
        return false;
    const bool small = tokens[next].kind == TokenKind::Word && !tokens[next].capital;
    if (small)
        return false;
    if (mark == u'!' || mark == u'?')
        return true;
    if (!tokens[next].spaceBefore)
        return tokens[next].capital && period > 0 && tokens[period - 1].length > 2 &&
               (tokens[next].length > 2 || !tokens[period - 1].capital); // not "(ACM.L)"
    if (period == 0 || tokens[period].spaceBefore)
        return true;
    const Token &before = tokens[period - 1];
    if (before.kind != TokenKind::Word)
        return true;
    const bool initial = before.length == 1 && before.capital;
    const bool abbreviation = m_lexicon.is(before.lexeme, WordClass::Abbreviation);
    if (!initial && !abbreviation)
        return true;
    // "in the U.S. The plan" ends one: a function word with a capital can begin a sentence, and is
    // no name.
    const bool dotted = period >= 2 && textOf(tokens[period - 2]) == u".";
    return (dotted || abbreviation) && tokens[next].capital &&
           m_lexicon.is(tokens[next].lexeme, WordClass::Function);
}

void Lexer::findSentences()
{
    auto &tokens = m_list.tokens;
    bool starting = true;
    qsizetype begin = 0;
    qsizetype end = 0;
    const auto close = [&] {
        if (!starting && end > begin)
            m_list.sentences.emplace_back(begin, end);
        starting = true;
    };
    for (size_t i = 0; i < tokens.size(); ++i) {
        Token &token = tokens[i];
        if (isBreak(token)) {
            close();
            continue;
        }
        if (token.kind == TokenKind::LineBreak)
            continue;
        if (starting) {
            begin = token.begin;
            starting = false;
            token.sentenceStart = true;
        }
        end = token.end();
        if (token.kind != TokenKind::Symbol)
            continue;
        const char16_t mark = m_text[qsizetype(token.begin)].unicode();
        if ((mark != u'.' && mark != u'!' && mark != u'?') || !endsSentence(i))
            continue;
        while (i + 1 < tokens.size() && !tokens[i + 1].spaceBefore &&
               (tokens[i + 1].kind == TokenKind::QuoteMark || textOf(tokens[i + 1]) == u")")) {
            ++i;
            end = tokens[i].end();
        }
        close();
    }
    close();
}

} // namespace

TokenList lex(const Article &article, const Lexicon &lexicon)
{
    return Lexer(article, lexicon).run();
}

} // namespace crosscheck
