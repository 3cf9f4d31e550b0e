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
    QString written = tokens.span(begin, end).of(tokens.article().text).toString();
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

bool isSignedNumber(const TokenReader &tokens, size_t at)
{
    return tokens.isSymbol(at, u"-–−.") && tokens.isGlued(at + 1) && tokens.isNumber(at + 1);
}

class UnitParser
{
public:
    UnitParser(const TokenReader &tokens, const Numeral &numeral, const ArticleHabits &habits)
        : m_tokens(tokens)
        , m_numeral(numeral)
        , m_habits(habits)
        , m_at(tokens.isHyphen(numeral.end) ? numeral.end + 1 : numeral.end)
    {
    }

    std::optional<Unit> parse()
    {
        // "tens of billions of euros"
        if (m_numeral.form == NumeralForm::Vague && m_tokens.isWord(m_at, u"of") &&
            m_at == m_numeral.end)
            ++m_at;
        if (m_numeral.form == NumeralForm::Fraction && m_tokens.isWord(m_at, u"point"))
            return Unit{.kind = UnitKind::Percent,
                        .name = m_habits.percentages ? u"percentage point"_s : u"point"_s,
                        .written = u"point"_s,
                        .begin = m_at,
                        .end = m_at + 1};
        const bool part =
            m_numeral.form == NumeralForm::Fraction || (m_numeral.decimal && m_numeral.low < 1);
        if (part && m_tokens.isAnyOf(m_at, {u"a", u"an", u"of"}))
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
        if (m_tokens.isWord(m_at, u"point") && m_habits.percentages)
            return Unit{.kind = UnitKind::Percent,
                        .name = u"percentage point"_s,
                        .written = u"point"_s,
                        .begin = m_at,
                        .end = m_at + 1};
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
        // "68 p" is pence as "68p" is; "5 c" is nothing.
        const bool letter = m_tokens[word].length == 1 && m_tokens.isWord(word);
        const bool joined = m_tokens.isGlued(word) || m_tokens.text(word) == u"p";
        if (letter && (!joined || m_numeral.form != NumeralForm::Digits))
            return {};
        if (entry.form == u"PS")
            return {};
        if (entry.form.startsWith(u"pound") && entry.text == u"GBP" && !isMoneyPound())
            return {};
        if (entry.form == u"won" && m_numeral.scale == 1 && m_numeral.low < 1000)
            return {};
        // "5 $100 notes": the mark belongs to the number after it.
        if (m_tokens[word].kind == TokenKind::Currency && m_tokens.isNumber(word + 1) &&
            m_tokens.isGlued(word + 1))
            return {};
        Unit unit =
            currencyUnit(entry, writtenUnit(m_tokens, word, word + match.length, entry.exactCase),
                         m_at, word + match.length);
        const bool cents = entry.form == u"cent" || entry.form == u"cents" || entry.form == u"c";
        const bool dollars = entry.form == u"dollar" || entry.form == u"dollars";
        if (cents)
            unit.name = m_habits.cent;
        else if (dollars && word == m_at)
            unit.name = m_habits.dollar;
        return unit;
    }
    [[nodiscard]] bool isMoneyPound() const
    {
        const bool hyphened = m_at != m_numeral.end;
        return m_numeral.scale >= 1e6 || m_numeral.form == NumeralForm::Vague ||
               (m_habits.pounds && !hyphened);
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
            return m_at != m_numeral.end || m_numeral.low == 1 || m_numeral.decimal;
        if (entry.extra == u"stone")
            return !m_tokens.isWord(m_at, u"stones") &&
                   !(m_tokens.isHyphen(m_at - 1) || m_numeral.form == NumeralForm::Vague);
        if (entry.extra == u"pound" || entry.extra == u"degree")
            return true;
        if (entry.extra != u"symbol" && m_tokens[m_at].length > 1)
            return true;
        if (!m_tokens.isWord(m_at))
            return true;
        if (entry.form == u"s" && m_tokens.isGlued(m_at))
            return m_numeral.decimal;
        // "a 2.8-km runway", but "2-in-1"
        const bool hyphened = m_tokens[m_at].length > 1 && !m_tokens.isHyphen(m_at + 1);
        return digits && (length > 1 || m_at == m_numeral.end || hyphened);
    }

    /// "38°C", "100 degrees F", "20 degrees".
    std::optional<Unit> temperature()
    {
        const bool sign = m_tokens.isSymbol(m_at, u"°º");
        const bool shortForm = m_tokens.isWord(m_at, u"deg");
        if (!sign && !shortForm && !m_tokens.isAnyOf(m_at, {u"degree", u"degrees"}))
            return letterDegree();
        size_t end = m_at + 1;
        if (shortForm && m_tokens.isSymbol(end, u".") && m_tokens.isGlued(end))
            ++end;
        bool fahrenheit = m_habits.fahrenheit || isTooHotForCelsius();
        if (m_tokens.isAnyOf(end, {u"C", u"celsius", u"centigrade"})) {
            fahrenheit = false;
            ++end;
        } else if (m_tokens.isAnyOf(end, {u"F", u"fahrenheit"})) {
            fahrenheit = true;
            ++end;
        } else if (isAngle(end)) {
            return Unit{.kind = UnitKind::Physical,
                        .name = u"degree"_s,
                        .written = u"degree"_s,
                        .begin = m_at,
                        .end = end};
        }
        return degrees(fahrenheit, end);
    }
    /// "a high of 91 degrees": no weather has that many degrees Celsius.
    [[nodiscard]] bool isTooHotForCelsius() const
    {
        constexpr double hottest = 57;
        constexpr double hottestInFahrenheit = 135;
        if (m_numeral.low < hottest || m_numeral.low > hottestInFahrenheit)
            return false;
        for (size_t i = m_numeral.begin; i > 0 && m_numeral.begin - i < 8; --i) {
            if (m_tokens.isAnyOf(i - 1,
                                 {u"high", u"highs", u"temperature", u"temperatures", u"weather",
                                  u"heat", u"thermometer", u"thermometers", u"mercury", u"low",
                                  u"lows", u"forecast", u"day", u"days", u"heatwave", u"outside"}))
                return true;
            if (m_tokens[i - 1].sentenceStart)
                break;
        }
        return false;
    }
    /// Degrees of an angle, by the words beside them: "at an angle of 30 degrees", "a 360-degree
    /// view", "40 degrees north".
    [[nodiscard]] bool isAngle(size_t end) const
    {
        if (m_tokens.isAnyOf(
                end, {u"angle",    u"angles",    u"turn",    u"turns",    u"rotation",
                      u"north",    u"south",     u"east",    u"west",     u"clockwise",
                      u"latitude", u"longitude", u"view",    u"views",    u"video",
                      u"videos",   u"camera",    u"cameras", u"panorama", u"bend",
                      u"spin",     u"slope",     u"slopes",  u"incline",  u"counterclockwise"}))
            return true;
        if (m_numeral.low == 360)
            return true;
        for (size_t i = m_numeral.begin; i > 0 && m_numeral.begin - i < 8 &&
                                         !m_tokens.isBreak(i - 1) && !m_tokens[i].sentenceStart;
             --i) {
            if (m_tokens.isAnyOf(i - 1,
                                 {u"angle",    u"angles",    u"rotate", u"rotated", u"rotates",
                                  u"rotating", u"tilt",      u"tilted", u"tilts",   u"tilting",
                                  u"slope",    u"slopes",    u"sloped", u"incline", u"inclination",
                                  u"latitude", u"longitude", u"swivel", u"swivels", u"pivot",
                                  u"pivots",   u"gradient",  u"bearing"}))
                return true;
        }
        return m_tokens.isAnyOf(m_numeral.begin - 1, {u"left", u"right"});
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
        const bool spaced = m_tokens[m_at].spaceBefore && !m_tokens.isCapital(m_at + 1) &&
                            m_numeral.low < 150 && m_tokens.isWord(m_at, u"F");
        const bool letter = m_tokens[m_at].length == 1 && (m_tokens.isGlued(m_at) || spaced) &&
                            m_tokens.isCapital(m_at) && m_numeral.form == NumeralForm::Digits &&
                            m_numeral.low < 150;
        if (m_tokens.isAnyOf(m_at, {u"celsius", u"centigrade", u"degc"}) ||
            (letter && m_tokens.text(m_at) == u"C"))
            return degrees(false, m_at + 1);
        if (m_tokens.isAnyOf(m_at, {u"fahrenheit", u"degf"}) ||
            (letter && m_tokens.text(m_at) == u"F"))
            return degrees(true, m_at + 1);
        return {};
    }

    /// "three times", "13.8x", "10-fold".
    std::optional<Unit> times()
    {
        const bool glued = m_tokens.isGlued(m_at);
        if (m_tokens.isWord(m_at, u"fold") && !isRise())
            return {};
        if (!m_tokens.isWord(m_at, u"times") && !m_tokens.isWord(m_at, u"fold") &&
            !(glued && m_tokens.isWord(m_at, u"x")) && !(glued && m_tokens.isSymbol(m_at, u"×")))
            return {};
        return Unit{.kind = UnitKind::Times,
                    .name = u"x"_s,
                    .written = u"time"_s,
                    .begin = m_at,
                    .end = m_at + 1};
    }

    /// "a two-fold rise", "rose three-fold"; "the reason is two-fold" counts reasons.
    [[nodiscard]] bool isRise() const
    {
        const size_t before = m_numeral.begin - 1;
        return m_numeral.low > 4 || m_numeral.form == NumeralForm::Digits ||
               m_tokens.isAnyOf(before, {u"a", u"the", u"by", u"this", u"more", u"than"}) ||
               m_tokens.is(before, WordClass::ChangeVerb);
    }

    const TokenReader &m_tokens;
    const Numeral &m_numeral;
    const ArticleHabits &m_habits;
    size_t m_at;
};

} // namespace

std::optional<Unit> currencyBefore(const TokenReader &tokens, size_t at,
                                   const ArticleHabits &habits)
{
    if (const size_t mark = skipNation(tokens, at); mark > at + 1 && tokens.text(mark) == u"$") {
        auto dollars = currencyBefore(tokens, mark, habits); // "U.S. $40 million"
        if (dollars)
            dollars->name = u"USD"_s;
        return dollars;
    }
    const Lexicon::Match match = tokens.match(at, WordClass::Currency);
    if (!match)
        return {};
    const LexiconEntry &entry = *match.entry;
    const auto numberAt = [&](size_t i) {
        return tokens.isNumber(i) || tokens.is(i, WordClass::Numeral) ||
               tokens.isWord(i, u"half") || isSignedNumber(tokens, i);
    };
    if (entry.extra == u"mark") {
        // "$US5m" and "$A" have the nation behind the mark.
        const LexiconEntry *nation = tokens.entry(at + 1, WordClass::Currency);
        const bool behind =
            nation != nullptr && nation->extra == u"dollar" && tokens.isGlued(at + 1);
        const size_t end = behind ? at + 2 : at + 1;
        if (!numberAt(end))
            return {};
        Unit unit = currencyUnit(behind ? *nation : entry, tokens.text(at), at, end);
        if (!behind && entry.form == u"$")
            unit.name = habits.dollar;
        return unit;
    }
    if (entry.extra == u"dollar" || entry.extra == u"yuan") {
        const bool mark =
            tokens[at + 1].kind == TokenKind::Currency &&
            (entry.extra == u"yuan" ? tokens.text(at + 1) == u"¥" : tokens.text(at + 1) == u"$");
        // "R3.5bn": the lexer leaves names such as "R1" whole.
        if (entry.form == u"R" && tokens.isNumber(at + 1) && tokens.isGlued(at + 1))
            return Unit{.kind = UnitKind::Currency,
                        .name = u"ZAR"_s,
                        .written = u"R"_s,
                        .begin = at,
                        .end = at + 1};
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
                              const ArticleHabits &habits)
{
    return UnitParser(tokens, numeral, habits).parse();
}

std::optional<Unit> nounAfter(const TokenReader &tokens, const Numeral &numeral,
                              const ArticleHabits &habits)
{
    const bool one = numeral.low == 1 && numeral.form != NumeralForm::Vague;
    size_t at = numeral.end;
    if (numeral.form == NumeralForm::Vague && tokens.isWord(at, u"of"))
        ++at;
    const auto noun = findCountedNoun(tokens, at, one);
    if (!noun)
        return {};
    const QString name = singularOf(tokens, *noun);
    if (name == u"magnitude")
        return {}; // of an earthquake: a bare index
    const bool part = numeral.decimal || numeral.form == NumeralForm::Fraction;
    if (name == u"point" && habits.percentages && part && numeral.low < 30)
        return Unit{.kind = UnitKind::Percent,
                    .name = u"percentage point"_s,
                    .written = name,
                    .begin = noun->begin,
                    .end = noun->end};
    return Unit{.kind = UnitKind::Noun,
                .name = name,
                .written = name,
                .begin = noun->begin,
                .end = noun->end};
}

} // namespace crosscheck
