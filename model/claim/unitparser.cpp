// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/unitparser.h"

#include "model/claim/nounfinder.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

Unit currencyUnit(const LexiconEntry &entry, QStringView written, size_t begin, size_t end)
{
    return {.kind = UnitKind::Currency,
            .name = entry.text,
            .written = written.toString(),
            .factor = entry.value,
            .begin = begin,
            .end = end};
}

QString writtenUnit(const TokenReader &tokens, size_t begin, size_t end, bool exactCase)
{
    const QString written = tokens.span(begin, end).of(tokens.article().text).toString();
    if (exactCase)
        return written;
    if (end - begin == 1)
        return singularOf(tokens, {begin, end});
    return written.toLower();
}

/// "10 U.S. dollars", "5 Canadian dollars": what may stand before the word of a currency.
size_t skipNation(const TokenReader &tokens, size_t at)
{
    if (tokens.isWord(at, u"US"))
        return at + 1;
    if (tokens.isWord(at, u"U") && tokens.isSymbol(at + 1, u".") && tokens.isWord(at + 2, u"S"))
        return tokens.isSymbol(at + 3, u".") ? at + 4 : at + 3;
    return at;
}

class UnitParser
{
public:
    UnitParser(const TokenReader &tokens, const Numeral &numeral, const UnitHabits &habits)
        : m_tokens(tokens)
        , m_numeral(numeral)
        , m_habits(habits)
        , m_at(tokens.isHyphen(numeral.end) ? numeral.end + 1 : numeral.end)
    {
    }

    std::optional<Unit> parse()
    {
        if (m_numeral.form == NumeralForm::Fraction && m_tokens.isAnyOf(m_at, {u"a", u"an", u"of"}))
            return partOfUnit();
        if (auto money = currency())
            return money;
        if (auto unit = measure())
            return unit;
        return times();
    }

private:
    /// "half an hour", "a quarter of a mile": only what can be measured has such parts.
    std::optional<Unit> partOfUnit()
    {
        if (m_tokens.isWord(m_at, u"of"))
            ++m_at;
        if (!m_tokens.isAnyOf(m_at, {u"a", u"an"}))
            return {};
        ++m_at;
        auto unit = measure();
        if (!unit || unit->name == u"B")
            return {};
        return unit;
    }

    std::optional<Unit> currency()
    {
        const size_t word = skipNation(m_tokens, m_at);
        const auto match = m_tokens.match(word, WordClass::Currency);
        if (!match || match.entry->extra == u"dollar" || match.entry->extra == u"yuan")
            return {};
        const LexiconEntry &entry = *match.entry;
        const bool letter = m_tokens[word].length == 1 && m_tokens.isWord(word);
        if (letter && (!m_tokens.isGlued(word) || m_numeral.form != NumeralForm::Digits))
            return {};
        if (entry.form.startsWith(u"pound") && entry.text == u"GBP" && !isMoneyPound())
            return {};
        if (entry.form == u"won" && m_numeral.scale == 1 && m_numeral.low < 1000)
            return {};
        // "5 $100 notes": the mark belongs to the number after it.
        if (m_tokens[word].kind == TokenKind::Currency && m_tokens.isNumber(word + 1) &&
            m_tokens.isGlued(word + 1))
            return {};
        return currencyUnit(entry,
                            writtenUnit(m_tokens, word, word + match.length, entry.exactCase), m_at,
                            word + match.length);
    }
    [[nodiscard]] bool isMoneyPound() const
    {
        const bool hyphened = m_at != m_numeral.end;
        return m_numeral.scale >= 1e6 || (m_habits.pounds && !hyphened);
    }

    std::optional<Unit> measure()
    {
        if (auto degrees = temperature())
            return degrees;
        const auto match = m_tokens.match(m_at, WordClass::Unit);
        if (!match || !isUnitHere(*match.entry, match.length))
            return {};
        const LexiconEntry &entry = *match.entry;
        Unit unit{
            .name = entry.text, .factor = entry.value, .begin = m_at, .end = m_at + match.length};
        unit.written = writtenUnit(m_tokens, unit.begin, unit.end, entry.exactCase);
        unit.kind = entry.text == u"%" || entry.text.endsWith(u"point") ? UnitKind::Percent
                    : entry.extra == u"noun" || entry.text == u"s"      ? UnitKind::Duration
                                                                        : UnitKind::Physical;
        return unit;
    }

    /// Letters that are words too stand right after digits, and "second" counts only in the plural
    /// or joined by a hyphen.
    [[nodiscard]] bool isUnitHere(const LexiconEntry &entry, size_t length) const
    {
        const bool digits = m_numeral.form == NumeralForm::Digits;
        if (m_tokens.isNumber(m_at))
            return false;
        if (entry.extra == u"inch")
            return digits && m_tokens.isGlued(m_at) && m_at == m_numeral.end;
        if (entry.extra == u"second" && m_tokens.isWord(m_at, u"second"))
            return m_at != m_numeral.end || m_numeral.low == 1;
        if (entry.extra == u"pound" || entry.extra == u"degree")
            return true;
        if (entry.extra != u"symbol" && m_tokens[m_at].length > 1)
            return true;
        if (!m_tokens.isWord(m_at))
            return true;
        if (entry.form == u"s" && m_tokens.isGlued(m_at))
            return m_numeral.decimal;
        return digits && (length > 1 || m_at == m_numeral.end);
    }

    /// "38°C", "100 degrees F", "20 degrees".
    std::optional<Unit> temperature()
    {
        const bool sign = m_tokens.isSymbol(m_at, u"°º");
        if (!sign && !m_tokens.isAnyOf(m_at, {u"degree", u"degrees"}))
            return letterDegree();
        size_t end = m_at + 1;
        bool fahrenheit = m_habits.fahrenheit;
        if (m_tokens.isAnyOf(end, {u"C", u"celsius", u"centigrade"})) {
            fahrenheit = false;
            ++end;
        } else if (m_tokens.isAnyOf(end, {u"F", u"fahrenheit"})) {
            fahrenheit = true;
            ++end;
        }
        return degrees(fahrenheit, end);
    }
    [[nodiscard]] Unit degrees(bool fahrenheit, size_t end) const
    {
        return {.kind = UnitKind::Physical,
                .name = u"°C"_s,
                .written = fahrenheit ? u"°F"_s : u"°C"_s,
                .factor = fahrenheit ? 5.0 / 9 : 1,
                .offset = fahrenheit ? -32.0 : 0,
                .begin = m_at,
                .end = end};
    }
    /// "31C" glued, and the words alone: "40 celsius".
    [[nodiscard]] std::optional<Unit> letterDegree() const
    {
        const bool letter = m_tokens[m_at].length == 1 && m_tokens.isGlued(m_at) &&
                            m_tokens.isCapital(m_at) && m_numeral.form == NumeralForm::Digits;
        if (m_tokens.isAnyOf(m_at, {u"celsius", u"centigrade"}) ||
            (letter && m_tokens.text(m_at) == u"C"))
            return degrees(false, m_at + 1);
        if (m_tokens.isWord(m_at, u"fahrenheit") || (letter && m_tokens.text(m_at) == u"F"))
            return degrees(true, m_at + 1);
        return {};
    }

    /// "three times", "13.8x", "10-fold".
    std::optional<Unit> times()
    {
        const bool glued = m_tokens.isGlued(m_at);
        if (!m_tokens.isWord(m_at, u"times") && !m_tokens.isWord(m_at, u"fold") &&
            !(glued && m_tokens.isWord(m_at, u"x")) && !(glued && m_tokens.isSymbol(m_at, u"×")))
            return {};
        return Unit{.kind = UnitKind::Times,
                    .name = u"x"_s,
                    .written = u"time"_s,
                    .begin = m_at,
                    .end = m_at + 1};
    }

    const TokenReader &m_tokens;
    const Numeral &m_numeral;
    const UnitHabits &m_habits;
    size_t m_at;
};

} // namespace

UnitHabits unitHabitsOf(const TokenReader &tokens)
{
    UnitHabits habits;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (token.lexeme == LexemeId{})
            continue;
        if (token.kind == TokenKind::Currency)
            habits.pounds = habits.pounds || tokens.isSymbol(i, u"£") || tokens.text(i) == u"£";
        else if (token.kind == TokenKind::Symbol)
            habits.percentages = habits.percentages || tokens.isSymbol(i, u"%");
        else if (tokens.is(i, WordClass::Unit))
            habits.percentages = habits.percentages ||
                                 tokens.isAnyOf(i, {u"percent", u"pct", u"percentage"}) ||
                                 (tokens.isWord(i, u"per") && tokens.isWord(i + 1, u"cent"));
        if (token.length == 10 && tokens.isWord(i, u"fahrenheit"))
            habits.fahrenheit = true;
        else if (token.length == 1 && tokens.isSymbol(i, u"°") && tokens.isWord(i + 1, u"F"))
            habits.fahrenheit = true;
    }
    return habits;
}

std::optional<Unit> currencyBefore(const TokenReader &tokens, size_t at)
{
    const Lexicon::Match match = tokens.match(at, WordClass::Currency);
    if (!match)
        return {};
    const LexiconEntry &entry = *match.entry;
    const auto numberAt = [&](size_t i) {
        return tokens.isNumber(i) || tokens.is(i, WordClass::Numeral) ||
               tokens.isWord(i, u"half") || tokens.isWord(i, u"a");
    };
    if (entry.extra == u"mark") {
        // "$US5m" and "$A" have the nation behind the mark.
        const LexiconEntry *nation = tokens.entry(at + 1, WordClass::Currency);
        const bool behind =
            nation != nullptr && nation->extra == u"dollar" && tokens.isGlued(at + 1);
        const size_t end = behind ? at + 2 : at + 1;
        if (!tokens.isNumber(end) && !(numberAt(end) && !tokens.isWord(end, u"a")))
            return {};
        return currencyUnit(behind ? *nation : entry, tokens.text(at), at, end);
    }
    if (entry.extra == u"dollar" || entry.extra == u"yuan") {
        const bool mark =
            tokens[at + 1].kind == TokenKind::Currency &&
            (entry.extra == u"yuan" ? tokens.text(at + 1) == u"¥" : tokens.text(at + 1) == u"$");
        if (!mark || !tokens.isNumber(at + 2))
            return {};
        const QStringView text = tokens.article().text;
        return currencyUnit(entry, tokens.span(at, at + 2).of(text), at, at + 2);
    }
    if (entry.extra == u"code") {
        size_t end = at + match.length;
        if (tokens.isSymbol(end, u".") && tokens.isGlued(end))
            ++end; // "Rs. 500"
        if (!tokens.isNumber(end))
            return {};
        // "PS5" is a console; the pound sign that became "PS" has pence or a scale behind it.
        if (entry.form == u"PS" && !tokens.text(end).contains(u'.') &&
            !tokens.is(end + 1, WordClass::Scale))
            return {};
        return currencyUnit(entry, tokens.text(at), at, end);
    }
    return {};
}

std::optional<Unit> unitAfter(const TokenReader &tokens, const Numeral &numeral,
                              const UnitHabits &habits)
{
    return UnitParser(tokens, numeral, habits).parse();
}

std::optional<Unit> nounAfter(const TokenReader &tokens, const Numeral &numeral)
{
    const bool one = numeral.low == 1 && numeral.form != NumeralForm::Vague;
    size_t at = numeral.end;
    if (numeral.form == NumeralForm::Vague && tokens.isWord(at, u"of"))
        ++at;
    const auto noun = findCountedNoun(tokens, at, one);
    if (!noun)
        return {};
    const QString name = singularOf(tokens, *noun);
    return Unit{.kind = UnitKind::Noun,
                .name = name,
                .written = name,
                .begin = noun->begin,
                .end = noun->end};
}

} // namespace crosscheck
