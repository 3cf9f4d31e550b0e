// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/timeparser.h"

#include "model/claim/digits.h"

namespace crosscheck
{

namespace
{

struct Said {
    Meridiem meridiem = Meridiem::None;
    size_t end = 0;
};

/// "am", "p.m.", "o'clock" at the token.
Said meridiemAt(const TokenReader &tokens, size_t at)
{
    if (tokens.isWord(at, u"am"))
        return {Meridiem::Morning, at + 1};
    if (tokens.isWord(at, u"pm"))
        return {Meridiem::Afternoon, at + 1};
    const bool morning = tokens.isWord(at, u"a");
    if ((morning || tokens.isWord(at, u"p")) && tokens.isSymbol(at + 1, u".") &&
        tokens.isGlued(at + 1) && tokens.isWord(at + 2, u"m") && tokens.isGlued(at + 2)) {
        const bool period = tokens.isSymbol(at + 3, u".") && tokens.isGlued(at + 3);
        return {morning ? Meridiem::Morning : Meridiem::Afternoon, period ? at + 4 : at + 3};
    }
    return {Meridiem::None, at};
}

int twelveHours(int hour, Meridiem meridiem)
{
    if (meridiem == Meridiem::Morning)
        return hour == 12 ? 0 : hour;
    if (meridiem == Meridiem::Afternoon)
        return hour < 12 ? hour + 12 : hour;
    return hour;
}

/// The day's half as the words nearby say it; afternoon where they are silent.
Meridiem meridiemNear(const TokenReader &tokens, size_t at)
{
    for (size_t i = at >= 12 ? at - 12 : 0; i < at + 12; ++i) {
        if (tokens.isAnyOf(i, {u"morning", u"dawn", u"breakfast", u"sunrise"}))
            return Meridiem::Morning;
    }
    return Meridiem::Afternoon;
}

class TimeParser
{
public:
    TimeParser(const TokenReader &tokens, Meridiem last)
        : m_tokens(tokens)
        , m_last(last)
    {
    }

    std::optional<FoundTime> parse(size_t at)
    {
        if (!m_tokens.isNumber(at))
            return spoken(at);
        const QStringView text = m_tokens.text(at);
        const auto digits = parseDigits(text);
        if (!digits || digits->grouped ||
            (m_tokens.isGlued(at) && m_tokens.isSymbol(at - 1, u":.")))
            return {};
        if (text.size() == 4 && digits->isPlain())
            return fourDigits(at, int(digits->value) / 100, int(digits->value) % 100);
        if (digits->decimals == 2)
            return dotted(at, int(digits->value), text.sliced(text.size() - 2).toInt());
        if (digits->decimals > 0 || digits->value > 23)
            return {};
        const int hour = int(digits->value);
        if (isMinutes(at + 1))
            return withColon(at, hour);
        const Said said = meridiemAt(m_tokens, at + 1);
        if (said.meridiem != Meridiem::None && hour >= 1 && hour <= 12)
            return FoundTime{{twelveHours(hour, said.meridiem), 0}, said.meridiem, said.end};
        if (m_tokens.isWord(at + 1, u"o") && m_tokens.isGlued(at + 2))
            return FoundTime{{twelveHours(hour, meridiemNear(m_tokens, at)), 0}, {}, at + 3};
        if (const Meridiem part = partOfDay(at + 1);
            part != Meridiem::None && hour >= 1 && hour <= 12)
            return FoundTime{{twelveHours(hour, part), 0}, {}, at + 1};
        return {};
    }

private:
    /// "at 6 this evening", "nine in the morning".
    [[nodiscard]] Meridiem partOfDay(size_t at) const
    {
        if (m_tokens.isWord(at, u"tonight"))
            return Meridiem::Afternoon;
        const bool inThe = m_tokens.isWord(at, u"in") && m_tokens.isWord(at + 1, u"the");
        const bool leads = inThe || m_tokens.isAnyOf(at, {u"this", u"yesterday", u"tomorrow"});
        const size_t part = inThe ? at + 2 : at + 1;
        if (!leads)
            return Meridiem::None;
        if (m_tokens.isWord(part, u"morning"))
            return Meridiem::Morning;
        return m_tokens.isAnyOf(part, {u"evening", u"afternoon"}) ? Meridiem::Afternoon
                                                                  : Meridiem::None;
    }
    /// "I go to bed at eleven. I go to sleep at two": an hour in words that ends its clause.
    [[nodiscard]] std::optional<FoundTime> hourInWords(size_t at, int hour) const
    {
        if (const Meridiem part = partOfDay(at + 1); part != Meridiem::None)
            return FoundTime{{twelveHours(hour, part), 0}, {}, at + 1};
        const bool ends = !m_tokens.isWord(at + 1) && !m_tokens.isDash(at + 1) &&
                          !m_tokens.isSymbol(at + 1, u"%$/");
        if (!m_tokens.isWord(at - 1, u"at") || !ends)
            return {};
        bool night = false;
        bool life = false;
        for (size_t i = at >= 9 ? at - 9 : 0; i < at; ++i) {
            night =
                night || m_tokens.isAnyOf(i, {u"bed", u"sleep", u"asleep", u"midnight", u"night"});
            life = life ||
                   m_tokens.isAnyOf(i, {u"died", u"dies", u"aged", u"born", u"stands", u"stood",
                                        u"remains", u"unchanged", u"put", u"estimated"});
        }
        if (life)
            return {};
        const Meridiem half =
            night ? (hour >= 7 && hour < 12 ? Meridiem::Afternoon : Meridiem::Morning)
                  : Meridiem::Afternoon;
        return FoundTime{{twelveHours(hour, half), 0}, {}, at + 1};
    }
    [[nodiscard]] bool isMinutes(size_t colon) const
    {
        return m_tokens.isSymbol(colon, u":") && m_tokens.isGlued(colon) &&
               m_tokens.isNumber(colon + 1) && m_tokens.isGlued(colon + 1) &&
               m_tokens[colon + 1].length == 2 && m_tokens.text(colon + 1).toInt() < 60;
    }

    std::optional<FoundTime> withColon(size_t at, int hour)
    {
        const int minute = m_tokens.text(at + 2).toInt();
        size_t end = at + 3;
        if (isMinutes(end))
            end += 2;
        const Said said = meridiemAt(m_tokens, end);
        if (said.meridiem != Meridiem::None && hour <= 12)
            return FoundTime{{twelveHours(hour, said.meridiem), minute}, said.meridiem, said.end};
        if (end == at + 5 && m_tokens.isAnyOf(at - 1, {u"in", u"of"}))
            return {}; // how long it took
        const bool bare = hour >= 1 && hour <= 12 && m_tokens[at].length == 1;
        return FoundTime{{bare ? twelveHours(hour, m_last) : hour, minute}, {}, end};
    }

    [[nodiscard]] bool isZone(size_t at) const
    {
        return m_tokens.isAnyOf(at, {u"BST", u"GMT", u"UTC", u"CET", u"CEST", u"EST", u"EDT",
                                     u"PST", u"PDT", u"AEST", u"AEDT", u"IST", u"JST", u"hrs"}) &&
               m_tokens.isUpperCase(at);
    }
    /// "0645 GMT", "at 1900 hours".
    [[nodiscard]] std::optional<FoundTime> fourDigits(size_t at, int hour, int minute) const
    {
        if (hour > 23 || minute > 59)
            return {};
        if (isZone(at + 1))
            return FoundTime{{hour, minute}, {}, at + 1};
        const bool leads = m_tokens.isAnyOf(
            at - 1, {u"at", u"by", u"until", u"before", u"after", u"from", u"since"});
        if (leads && m_tokens.isAnyOf(at + 1, {u"hours", u"hrs"}) &&
            !m_tokens.isWord(at + 2, u"of"))
            return FoundTime{{hour, minute}, {}, at + 2};
        return {};
    }

    /// "12.01am"; without am or pm only where nothing else can be meant: "07.05", "at 20.52".
    std::optional<FoundTime> dotted(size_t at, int hour, int minute)
    {
        if (hour > 23 || minute > 59)
            return {};
        const Said said = meridiemAt(m_tokens, at + 1);
        if (said.meridiem != Meridiem::None && hour <= 12)
            return FoundTime{{twelveHours(hour, said.meridiem), minute}, said.meridiem, said.end};
        if (isZone(at + 1))
            return FoundTime{{hour, minute}, {}, at + 1};
        const bool zero = m_tokens.text(at).startsWith(u'0') && hour > 0;
        const bool leads = m_tokens.isAnyOf(
            at - 1, {u"at", u"the", u"by", u"until", u"before", u"after", u"from"});
        const bool ends = !m_tokens.is(at + 1, WordClass::Unit) &&
                          !m_tokens.is(at + 1, WordClass::Scale) &&
                          !m_tokens.is(at + 1, WordClass::Currency);
        if (ends && (zero || (leads && hour >= 13)))
            return FoundTime{{hour, minute}, {}, at + 1};
        return {};
    }

    /// "ten past six", "half past seven", "quarter to nine".
    std::optional<FoundTime> spoken(size_t at)
    {
        const LexiconEntry *first = m_tokens.entry(at, WordClass::Numeral);
        int minute = 0;
        if (m_tokens.isWord(at, u"half"))
            minute = 30;
        else if (m_tokens.isWord(at, u"quarter"))
            minute = 15;
        else if (first != nullptr && first->value <= 20)
            minute = int(first->value);
        else
            return {};
        const bool past = m_tokens.isWord(at + 1, u"past");
        if (!past && !(minute == 15 && m_tokens.isWord(at + 1, u"to")))
            return first != nullptr && minute >= 1 && minute <= 12 ? oClock(at, minute)
                                                                   : std::nullopt;
        const LexiconEntry *hour = m_tokens.entry(at + 2, WordClass::Numeral);
        const bool known = hour != nullptr && hour->value >= 1 && hour->value <= 12;
        if (!known)
            return {};
        const int whole = twelveHours(int(hour->value), meridiemNear(m_tokens, at));
        const ClockTime time = past ? ClockTime{whole, minute} : ClockTime{(whole + 23) % 24, 45};
        return FoundTime{time, {}, at + 3};
    }
    [[nodiscard]] std::optional<FoundTime> oClock(size_t at, int hour) const
    {
        const Said said = meridiemAt(m_tokens, at + 1);
        if (said.meridiem != Meridiem::None && !m_tokens.isWord(at + 1, u"am"))
            return FoundTime{{twelveHours(hour, said.meridiem), 0}, said.meridiem, said.end};
        if (m_tokens.isWord(at + 1, u"o") && m_tokens.isGlued(at + 2))
            return FoundTime{{twelveHours(hour, meridiemNear(m_tokens, at)), 0}, {}, at + 3};
        return hourInWords(at, hour);
    }

    const TokenReader &m_tokens;
    Meridiem m_last;
};

} // namespace

std::optional<FoundTime> parseTime(const TokenReader &tokens, size_t at, Meridiem last)
{
    return TimeParser(tokens, last).parse(at);
}

} // namespace crosscheck
