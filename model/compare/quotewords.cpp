// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/quotewords.h"

#include "model/claim/lexicon.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr std::uint64_t radix = 1099511628211U;

/// Keys are polynomials of the letters, so that the key of two words run together is
/// key(a) · shift(b) + key(b).
struct Key {
    std::uint64_t key = 0;
    std::uint64_t shift = 1;

    void add(QChar c)
    {
        key = key * radix + Lexicon::folded(c.unicode()) + 1;
        shift *= radix;
    }
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'`';
}

Key keyOf(QStringView word)
{
    Key key;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            key.add(c);
    }
    return key;
}

/// Reads one quotation from left to right.
class WordReader
{
public:
    WordReader(QStringView text, TextSpan span, const Lexicon &lexicon)
        : m_text(text)
        , m_span(span)
        , m_lexicon(lexicon)
    {
    }

    std::vector<QuoteWord> read()
    {
        qsizetype at = m_span.begin();
        while (at < m_span.end()) {
            const QChar c = m_text[at];
            if (c.isLetterOrNumber())
                at = addWord(at);
            else
                at = passOver(at);
        }
        return std::move(m_words);
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const
    {
        return at >= m_span.begin() && at < m_span.end() ? m_text[at] : QChar();
    }

    /// Letters with inner apostrophes, or digits with inner points and commas.
    [[nodiscard]] qsizetype endOfWord(qsizetype at) const
    {
        const bool number = m_text[at].isDigit();
        for (++at; at < m_span.end(); ++at) {
            const QChar c = m_text[at];
            const QChar next = charAt(at + 1);
            const bool inner = number ? (c == u'.' || c == u',') && next.isDigit()
                                      : isApostrophe(c) && next.isLetter();
            if (c.isMark() || inner || (number ? c.isDigit() : c.isLetter()))
                continue;
            break;
        }
        return at;
    }

    qsizetype addWord(qsizetype begin)
    {
        const qsizetype end = endOfWord(begin);
        const QStringView written = m_text.sliced(begin, end - begin);
        const LexemeId lexeme = m_lexicon.find(written);
        QuoteWord word{.span = {begin, end},
                       .bracket = m_bracket,
                       .isNegation = m_lexicon.is(lexeme, WordClass::Negation),
                       .isMinor = m_lexicon.is(lexeme, WordClass::StopWord),
                       .afterEllipsis = m_ellipsis,
                       .startsSentence = m_sentence,
                       .startsQuote = m_words.empty()};
        if (const auto value = numberOf(written, lexeme))
            addNumber(word, *value);
        else
            addSpelled(word, written, lexeme);
        m_ellipsis = false;
        m_sentence = false;
        return end;
    }

    /// By its spelling; "don't" is two words, "do" and "not".
    void addSpelled(QuoteWord word, QStringView written, LexemeId lexeme)
    {
        const auto *entry = m_lexicon.entry(lexeme, WordClass::Spelling);
        const QStringView spelling = entry ? QStringView(entry->text) : written;
        const qsizetype space = spelling.indexOf(u' ');
        if (space < 0) {
            addPlain(word, spelling);
            return;
        }
        QuoteWord second = word;
        const qsizetype middle = word.span.begin() + lengthOfFirst(written);
        word.span = {word.span.begin(), middle};
        second.span = {middle, second.span.end()};
        second.afterEllipsis = second.startsSentence = second.startsQuote = false;
        addPlain(classed(word, spelling.first(space)), spelling.first(space));
        addPlain(classed(second, spelling.sliced(space + 1)), spelling.sliced(space + 1));
    }

    /// Of the two words in a contraction: did|n't, it|'s, can|not.
    [[nodiscard]] static qsizetype lengthOfFirst(QStringView written)
    {
        const auto mark = std::ranges::find_if(written, isApostrophe);
        if (mark == written.end())
            return written.size() -
                   (written.endsWith(u"not") ? 3 : std::min<qsizetype>(2, written.size() - 1));
        const qsizetype at = mark - written.begin();
        return written.sliced(at + 1) == u't' && at > 1 ? at - 1 : at;
    }

    [[nodiscard]] QuoteWord classed(QuoteWord word, QStringView meaning) const
    {
        const LexemeId lexeme = m_lexicon.find(meaning);
        word.isNegation = m_lexicon.is(lexeme, WordClass::Negation);
        word.isMinor = m_lexicon.is(lexeme, WordClass::StopWord);
        return word;
    }

    void addPlain(QuoteWord word, QStringView spelling)
    {
        const Key key = keyOf(spelling);
        word.key = key.key;
        word.shift = key.shift;
        m_words.push_back(word);
        m_value.reset();
    }

    [[nodiscard]] std::optional<double> numberOf(QStringView written, LexemeId lexeme) const
    {
        if (written.front().isDigit()) {
            bool ok = false;
            const double value = QString(written.toString()).remove(u',').toDouble(&ok);
            return ok ? std::optional(value) : std::nullopt;
        }
        for (const WordClass c : {WordClass::Numeral, WordClass::Scale}) {
            const auto *entry = m_lexicon.entry(lexeme, c, written);
            if (entry && (c == WordClass::Scale ? entry->text == u"word" : entry->text != u"dozen"))
                return entry->value;
        }
        return std::nullopt;
    }

    /// "twenty-one" is one number, and so is "two thousand": a word that goes on with the number
    /// before it is joined to it.
    void addNumber(QuoteWord word, double value)
    {
        const bool goesOn =
            m_value && !word.afterEllipsis && word.bracket == m_words.back().bracket;
        if (goesOn && value >= 100 && *m_value < value) {
            value *= *m_value;
        } else if (goesOn && *m_value >= 20 && *m_value < 100 && value >= 1 && value < 10 &&
                   std::uint64_t(*m_value) % 10 == 0) {
            value += *m_value;
        } else {
            m_words.push_back(word);
        }
        QuoteWord &number = m_words.back();
        number.span = number.span.united(word.span);
        number.isNumber = true;
        number.isMinor = value == 1;
        number.key = std::bit_cast<std::uint64_t>(value) * radix + 0x9e3779b97f4a7c15U;
        number.shift = 0;
        m_value = value;
    }

    /// Punctuation: brackets, ellipses and ends of sentences are remembered, the rest means
    /// nothing. Returns where to read on.
    qsizetype passOver(qsizetype at)
    {
        const QChar c = m_text[at];
        if (c == u'[' || c == u'(')
            m_bracket = c == u'[' ? Bracket::Square : Bracket::Round;
        else if (c == u']' || c == u')')
            m_bracket = Bracket::None;
        else if (c == u'%')
            addSign(at, u"percent");
        else if (c == u'&')
            addSign(at, u"and");
        else if (c == u'…' || isDots(at))
            m_ellipsis = true;
        else if (c == u'.' || c == u'!' || c == u'?')
            m_sentence = true;
        if (!c.isSpace() && c != u'-')
            m_value.reset();
        return at + 1;
    }

    [[nodiscard]] bool isDots(qsizetype at) const
    {
        const auto dotAfter = [this](qsizetype from) {
            while (charAt(from).isSpace())
                ++from;
            return charAt(from) == u'.' ? from : qsizetype(-1);
        };
        if (m_text[at] != u'.')
            return false;
        const qsizetype second = dotAfter(at + 1);
        return second > 0 && dotAfter(second + 1) > 0;
    }

    void addSign(qsizetype at, QStringView meaning)
    {
        const Key key = keyOf(meaning);
        m_words.push_back({.span = {at, at + 1},
                           .key = key.key,
                           .shift = key.shift,
                           .bracket = m_bracket,
                           .isMinor = true,
                           .afterEllipsis = m_ellipsis,
                           .startsSentence = m_sentence,
                           .startsQuote = m_words.empty()});
        m_ellipsis = false;
        m_sentence = false;
    }

    QStringView m_text;
    TextSpan m_span;
    const Lexicon &m_lexicon;
    std::vector<QuoteWord> m_words;
    std::optional<double> m_value; ///< of the number that may go on
    Bracket m_bracket = Bracket::None;
    bool m_ellipsis = false;
    bool m_sentence = true;
};

std::uint64_t joined(const QuoteWord &a, const QuoteWord &b)
{
    return a.key * b.shift + b.key;
}

} // namespace

std::vector<QuoteWord> quoteWords(QStringView text, TextSpan span, const Lexicon &lexicon)
{
    return WordReader(text, span, lexicon).read();
}

void joinAsIn(std::vector<QuoteWord> &words, std::span<const QuoteWord> other)
{
    QSet<std::uint64_t> keys;
    for (const QuoteWord &word : other)
        keys.insert(word.key);
    size_t kept = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        QuoteWord word = words[i];
        const bool pair = i + 1 < words.size() && !word.isNumber && !words[i + 1].isNumber &&
                          !words[i + 1].startsQuote;
        if (pair && keys.contains(joined(word, words[i + 1])) &&
            !(keys.contains(word.key) && keys.contains(words[i + 1].key))) {
            word.key = joined(word, words[i + 1]);
            word.shift *= words[i + 1].shift;
            word.span = word.span.united(words[i + 1].span);
            ++i;
        }
        words[kept++] = word;
    }
    words.resize(kept);
}

} // namespace crosscheck
