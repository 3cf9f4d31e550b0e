// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/dateparser.h"

#include "model/claim/digits.h"
#include "model/claim/nounfinder.h"

#include <algorithm>
#include <array>

namespace crosscheck
{

namespace
{

/// A whole number of at most four digits without marks, or -1.
int wholeNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 4 ||
        !std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return -1;
    return text.toInt();
}

bool isDay(int day)
{
    return day >= 1 && day <= 31;
}

bool isMonth(int month)
{
    return month >= 1 && month <= 12;
}

/// Two digits are of this century up to 2049 and of the last one from 1950.
int fullYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    return year < 50 ? 2000 + year : 1900 + year;
}

class DateParser
{
public:
    DateParser(const TokenReader &tokens, DateOrder order)
        : m_tokens(tokens)
        , m_order(order)
    {
    }

    std::optional<FoundDate> parse(size_t at)
    {
        m_begin = at;
        if (m_tokens[at].kind == TokenKind::QuoteMark)
            return shortYear(at);
        if (m_tokens.isNumber(at)) {
            if (auto found = numericDate(at))
                return found;
            if (auto found = dayMonth(at))
                return found;
            if (auto found = slashedDay(at))
                return found;
            return year(at);
        }
        return isDayOfMonth(m_tokens, at) ? spokenDay(at) : month(at);
    }

private:
    /// "the fourth of July", "the first of May 2001".
    std::optional<FoundDate> spokenDay(size_t at)
    {
        const int day = int(m_tokens.entry(at, WordClass::Ordinal)->value);
        if (!isDay(day))
            return {};
        const int month = int(monthAt(at + 2)->value);
        return withYear({.month = month, .day = day}, day, afterMonth(at + 2));
    }

    /// "Friday 7/6", "on 5/12": a month and a day, where no part of anything can be meant.
    std::optional<FoundDate> slashedDay(size_t at)
    {
        const bool weekday = m_tokens.is(at - 1, WordClass::Weekday);
        const bool leads = weekday || m_tokens.isWord(at - 1, u"on");
        if (!leads || !m_tokens.isSymbol(at + 1, u"/") || !isJoined(at + 1) || isJoined(at + 3) ||
            (m_tokens.isWord(at + 3) && !weekday && !m_tokens.is(at + 3, WordClass::Function)) ||
            m_tokens.isWord(at + 3, u"of") || m_tokens.isSymbol(at + 3, u"%-"))
            return {};
        const int a = number(at);
        const int b = number(at + 2);
        const bool dayFirst = a > 12 || (b <= 12 && m_order == DateOrder::DayFirst);
        return checked({.month = dayFirst ? b : a, .day = dayFirst ? a : b}, at + 3);
    }

    [[nodiscard]] int number(size_t at) const
    {
        return m_tokens.isNumber(at) ? wholeNumber(m_tokens.text(at)) : -1;
    }
    [[nodiscard]] FoundDate found(CalendarDate date, size_t end) const
    {
        return {{.first = date, .last = date}, m_begin, end};
    }
    [[nodiscard]] std::optional<FoundDate> checked(CalendarDate date, size_t end) const
    {
        if (!isMonth(date.month) || !isDay(date.day))
            return {};
        return found(date, end);
    }

    /// "2024-12-11", "2024.12.11", "12/11/2024", "12.11.2024".
    std::optional<FoundDate> numericDate(size_t at)
    {
        std::array<QStringView, 3> parts;
        size_t end = at + 1;
        const bool dotted = m_tokens.text(at).count(u'.') == 2; // never with the month first
        if (dotted) {
            size_t i = 0;
            for (const QStringView part : m_tokens.text(at).tokenize(u'.'))
                parts.at(i++) = part;
        } else {
            if (!isJoined(at + 1) || !isJoined(at + 3) ||
                m_tokens.text(at + 1) != m_tokens.text(at + 3) || isJoined(at + 5))
                return {};
            parts = {m_tokens.text(at), m_tokens.text(at + 2), m_tokens.text(at + 4)};
            end = at + 5;
        }
        const int a = wholeNumber(parts[0]);
        const int b = wholeNumber(parts[1]);
        const int c = wholeNumber(parts[2]);
        if (parts[0].size() == 4)
            return a > 1000 ? checked({.year = a, .month = b, .day = c}, end) : std::nullopt;
        if ((parts[2].size() != 4 && parts[2].size() != 2) || a < 1 || b < 1 || c < 0)
            return {};
        const bool dayFirst = a > 12 || (b <= 12 && (dotted || m_order == DateOrder::DayFirst));
        return checked({.year = fullYear(c, parts[2].size()),
                        .month = dayFirst ? b : a,
                        .day = dayFirst ? a : b},
                       end);
    }
    [[nodiscard]] bool isJoined(size_t mark) const
    {
        return m_tokens.isSymbol(mark, u"-/‐‑") && m_tokens.isGlued(mark) &&
               m_tokens.isGlued(mark + 1) && m_tokens.isNumber(mark + 1);
    }

    [[nodiscard]] size_t skipOrdinalEnding(size_t at) const
    {
        return m_tokens.isGlued(at) && m_tokens.isAnyOf(at, {u"st", u"nd", u"rd", u"th"}) ? at + 1
                                                                                          : at;
    }

    /// "24 Jan 2025", "the 5th of May", "3-5 May", "30 April and".
    std::optional<FoundDate> dayMonth(size_t at)
    {
        const int day = number(at);
        if (!isDay(day))
            return {};
        size_t next = skipOrdinalEnding(at + 1);
        int last = day;
        const bool dash = m_tokens.isDash(next);
        if ((dash || m_tokens.isAnyOf(next, {u"to", u"and"})) && isDay(number(next + 1)) &&
            number(next + 1) > day) {
            const size_t after = skipOrdinalEnding(next + 2);
            if (monthAt(after) && !m_tokens.isWord(next, u"and")) {
                last = number(next + 1);
                next = after;
            }
        }
        if (m_tokens.isWord(next, u"of"))
            ++next;
        if (m_tokens.isHyphen(next))
            ++next;
        const LexiconEntry *entry = monthAt(next);
        if (entry == nullptr)
            return {};
        return withYear({.month = int(entry->value), .day = day}, last, afterMonth(next));
    }

    [[nodiscard]] const LexiconEntry *monthAt(size_t at) const
    {
        return m_tokens.entry(at, WordClass::Month);
    }
    /// Past the month and the period of its short form.
    [[nodiscard]] size_t afterMonth(size_t month) const
    {
        const bool shortForm =
            m_tokens[month].length <= 4 && !m_tokens.isAnyOf(month, {u"May", u"June", u"July"});
        return shortForm && m_tokens.isSymbol(month + 1, u".") && m_tokens.isGlued(month + 1)
                   ? month + 2
                   : month + 1;
    }

    /// A year may follow after a comma, a hyphen or nothing.
    FoundDate withYear(CalendarDate date, int lastDay, size_t at)
    {
        size_t next = at;
        if (m_tokens.isSymbol(next, u",/") || m_tokens.isHyphen(next) ||
            m_tokens.isAnyOf(next, {u"of", u"in"}))
            ++next;
        const int year = yearAt(next);
        FoundDate result = found(date, at);
        if (year > 0) {
            result.date.first.year = result.date.last.year = year;
            result.end = m_tokens[next].kind == TokenKind::QuoteMark ? next + 2 : next + 1;
        }
        result.date.last.day = lastDay;
        return result;
    }
    /// A year behind a month: "2025" or "’25".
    [[nodiscard]] int yearAt(size_t at) const
    {
        if (m_tokens[at].kind == TokenKind::QuoteMark && m_tokens.isGlued(at + 1) &&
            m_tokens[at + 1].length == 2 && number(at + 1) >= 0)
            return fullYear(number(at + 1), 2);
        const int year = number(at);
        return m_tokens[at].length == 4 && year >= 1000 && year < 2200 ? year : 0;
    }

    /// "Jan. 24", "March 9, 2018", "May 3-5", "November 2022", "in May".
    std::optional<FoundDate> month(size_t at)
    {
        const LexiconEntry *entry = monthAt(at);
        if (entry == nullptr)
            return {};
        const int month = int(entry->value);
        const size_t next = afterMonth(at);
        const size_t dayAt = m_tokens.isWord(next, u"the") ? next + 1 : next;
        if (isDayHere(dayAt)) {
            const int day = number(dayAt);
            size_t end = skipOrdinalEnding(dayAt + 1);
            int last = day;
            if ((m_tokens.isDash(end) || m_tokens.isWord(end, u"to")) && isDayHere(end + 1) &&
                number(end + 1) > day) {
                last = number(end + 1);
                end = skipOrdinalEnding(end + 2);
            }
            return withYear({.month = month, .day = day}, last, end);
        }
        if (const auto day = dayInWords(month, next))
            return day;
        if (const FoundDate dated = withYear({.month = month}, 0, next); dated.date.first.year > 0)
            return dated;
        if (m_tokens.isCapital(at) && isMonthAlone(at, entry->text))
            return found({.month = month}, at + 1);
        return {};
    }
    /// "January first 2000", "May the fourth"; "in May first responders" goes on with a word.
    std::optional<FoundDate> dayInWords(int month, size_t at)
    {
        const size_t day = m_tokens.isWord(at, u"the") ? at + 1 : at;
        const LexiconEntry *ordinal = m_tokens.entry(day, WordClass::Ordinal);
        if (ordinal == nullptr || !isDay(int(ordinal->value)) || m_tokens.isWord(day + 1) ||
            m_tokens.isHyphen(day + 1))
            return {};
        const int value = int(ordinal->value);
        return withYear({.month = month, .day = value}, value, day + 1);
    }

    /// A day is one or two digits with neither a time nor a unit behind them.
    [[nodiscard]] bool isDayHere(size_t at) const
    {
        if (!isDay(number(at)) || m_tokens[at].length > 2)
            return false;
        const size_t next = at + 1;
        if (m_tokens.isGlued(next) && (m_tokens.isSymbol(next, u":%") || m_tokens.isWord(next)))
            return skipOrdinalEnding(next) != next;
        return !m_tokens.isAnyOf(
            next, {u"percent", u"million", u"billion", u"years", u"people", u"pm", u"am", u"per"});
    }
    [[nodiscard]] bool isMonthAlone(size_t at, QStringView kind) const
    {
        if (kind == u"short")
            return false;
        const bool ambiguous = kind == u"ambiguous" || m_tokens.isAnyOf(at, {u"march", u"august"});
        const bool named = m_tokens.isHyphen(at + 1) || m_tokens.isHyphen(at - 1);
        if (named)
            return m_tokens.isWord(at - 2, u"mid");
        // April, June and August are first names too: a name goes on with a capital.
        const bool nameGoesOn = m_tokens.isCapital(at + 1) && !m_tokens.isUpperCase(at);
        if (!ambiguous && !nameGoesOn)
            return true;
        return m_tokens.isAnyOf(at - 1, {u"in",    u"since",   u"until",  u"till",    u"by",
                                         u"last",  u"next",    u"early",  u"late",    u"mid",
                                         u"from",  u"to",      u"of",     u"this",    u"before",
                                         u"after", u"between", u"during", u"through", u"for"});
    }

    /// "2025", "2025-26", "2019–2021", "1990s".
    std::optional<FoundDate> year(size_t at)
    {
        const int first = yearAt(at);
        if (first == 0)
            return {};
        if (m_tokens.isGlued(at + 1) && m_tokens.isWord(at + 1, u"s"))
            return decade(first, at + 2);
        const bool joined = (m_tokens.isDash(at + 1) || m_tokens.isSymbol(at + 1, u"/")) &&
                            m_tokens.isGlued(at + 1) && m_tokens.isGlued(at + 2);
        if (joined) {
            const int last = secondYear(first, at + 2);
            if (last > first)
                return FoundDate{{.first = {.year = first}, .last = {.year = last}}, at, at + 3};
        }
        if (!isYearHere(at, first))
            return {};
        return found({.year = first}, at + 1);
    }
    [[nodiscard]] int secondYear(int first, size_t at) const
    {
        const int second = number(at);
        if (m_tokens[at].length == 4)
            return yearAt(at);
        return m_tokens[at].length == 2 && second >= 0 ? first / 100 * 100 + second : 0;
    }
    [[nodiscard]] FoundDate decade(int first, size_t end) const
    {
        const int length = first % 100 == 0 && first < 1900 ? 100 : 10;
        return {{.first = {.year = first}, .last = {.year = first + length - 1}}, m_begin, end};
    }

    /// Four digits are a year unless they count something: "2000 people", "1500 metres".
    [[nodiscard]] bool isYearHere(size_t at, int year) const
    {
        const size_t next = at + 1;
        if (m_tokens.isGlued(at) && !m_tokens.isSymbol(at - 1, u"(-–—/") && at > 0 &&
            m_tokens[at - 1].kind != TokenKind::QuoteMark)
            return false;
        if (m_tokens.isGlued(next) && (m_tokens.isWord(next) || m_tokens.isSymbol(next, u"%+°")))
            return false;
        if (m_tokens.is(next, WordClass::Scale) || m_tokens.is(next, WordClass::Currency))
            return false;
        const bool leads = m_tokens.isAnyOf(
            at - 1,
            {u"in",     u"since",  u"until",  u"till",   u"by",     u"of",   u"the",    u"during",
             u"before", u"after",  u"early",  u"late",   u"mid",    u"from", u"to",     u"between",
             u"and",    u"for",    u"its",    u"his",    u"her",    u"a",    u"season", u"year",
             u"summer", u"winter", u"spring", u"autumn", u"through"});
        // "10% of 2000 levels", "in 1990 prices"
        const bool compared = year >= 1900 && year <= 2100 &&
                              m_tokens.isAnyOf(next, {u"levels", u"prices", u"terms", u"figures"});
        // "the 2018 and 2022 finals"
        const auto isPlainYear = [&](size_t i) {
            return m_tokens.isNumber(i) && m_tokens[i].length == 4 &&
                   (m_tokens.text(i).startsWith(u"19") || m_tokens.text(i).startsWith(u"20"));
        };
        const bool second =
            m_tokens.isAnyOf(at - 1, {u"and", u"or"}) && isPlainYear(at - 2) && isPlainYear(at);
        if (compared || second)
            return true;
        const LexiconEntry *unit = m_tokens.entry(next, WordClass::Unit);
        const bool measured = unit != nullptr && !m_tokens.is(next, WordClass::Function) &&
                              !(unit->extra == u"noun" && !isPluralNoun(m_tokens, next));
        if (measured)
            return false;
        if (year < 1700 || year > 2100)
            return m_tokens.isAnyOf(
                       at - 1, {u"in", u"since", u"year", u"until", u"by", u"from", u"between"}) &&
                   !isPluralNoun(m_tokens, next);
        if (year >= 1900 && leads && isPeriodOf(at - 1))
            return true;
        if (leads)
            return !(isPluralNoun(m_tokens, next) &&
                     m_tokens.isAnyOf(at - 1, {u"of", u"to", u"by", u"and", u"for", u"from"}) &&
                     !m_tokens.isCapital(next));
        return !isPluralNoun(m_tokens, next);
    }

    /// "the first half of 2024 sales fell", "By 2030 emissions must halve": what follows counts
    /// not.
    [[nodiscard]] bool isPeriodOf(size_t word) const
    {
        if (m_tokens.isWord(word, u"by") && m_tokens[word].sentenceStart)
            return true;
        return m_tokens.isWord(word, u"of") &&
               m_tokens.isAnyOf(word - 1,
                                {u"half", u"quarter", u"quarters", u"month", u"months", u"weeks",
                                 u"days", u"end", u"start", u"beginning", u"middle", u"rest",
                                 u"part", u"most", u"summer", u"winter", u"spring", u"autumn"});
    }

    /// "’25", "’90s": no letter before the mark, two digits right after it, and no mark closes
    /// them.
    std::optional<FoundDate> shortYear(size_t at)
    {
        const QStringView mark = m_tokens.text(at);
        const bool apostrophe = mark == u"’" || mark == u"'" || mark == u"‘";
        const int year = number(at + 1);
        if (!apostrophe || !m_tokens.isGlued(at + 1) || m_tokens[at + 1].length != 2 || year < 0 ||
            (m_tokens.isGlued(at) && !m_tokens.isSymbol(at - 1, u"(-–—/")))
            return {};
        const size_t next = at + 2;
        if (m_tokens.isGlued(next) && m_tokens.isWord(next, u"s"))
            return decade(fullYear(year, 2), next + 1);
        if (m_tokens.isGlued(next) && !m_tokens.isSymbol(next, u".,;:!?)"))
            return {};
        const bool leads =
            m_tokens.isAnyOf(at - 1, {u"in", u"of", u"since", u"by", u"until", u"class", u"summer",
                                      u"winter", u"spring", u"fall", u"from", u"to", u"the",
                                      u"early", u"late", u"before", u"after", u"and", u"on"}) ||
            m_tokens.isSymbol(at - 1, u"(") ||
            (m_tokens.isSymbol(at - 1, u",") && m_tokens.isNumber(at - 2)) ||
            monthAt(at - 1) != nullptr;
        // "of '25 people'" is a quotation.
        if (!leads || isPluralNoun(m_tokens, next))
            return {};
        // With an apostrophe the year is mostly past: "’32" is 1932, "’25" is 2025.
        return found({.year = year <= 30 ? 2000 + year : 1900 + year}, next);
    }

    const TokenReader &m_tokens;
    DateOrder m_order;
    size_t m_begin = 0;
};

} // namespace

DateOrder dateOrderOf(const TokenReader &tokens)
{
    int monthFirst = 0;
    int dayFirst = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == TokenKind::Currency) {
            dayFirst += tokens.text(i) == u"£" || tokens.text(i) == u"€" ? 1 : 0;
            monthFirst += tokens.text(i) == u"$" ? 1 : 0;
        } else if (tokens.is(i, WordClass::Month)) {
            monthFirst += tokens.isNumber(i + 1) && tokens[i + 1].length <= 2 ? 5 : 0;
            dayFirst += tokens.isNumber(i - 1) && tokens[i - 1].length <= 2 ? 5 : 0;
        } else if (tokens.isNumber(i) && tokens.isSymbol(i + 1, u"/") && tokens.isNumber(i + 2) &&
                   tokens.isSymbol(i + 3, u"/")) {
            monthFirst += wholeNumber(tokens.text(i + 2)) > 12 ? 1000 : 0;
            dayFirst += wholeNumber(tokens.text(i)) > 12 ? 1000 : 0;
        }
    }
    return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool isDayOfMonth(const TokenReader &tokens, size_t at)
{
    return tokens.is(at, WordClass::Ordinal) && tokens.isWord(at + 1, u"of") &&
           tokens.is(at + 2, WordClass::Month) && tokens.isCapital(at + 2);
}

std::optional<FoundDate> parseDate(const TokenReader &tokens, size_t at, DateOrder order)
{
    return DateParser(tokens, order).parse(at);
}

} // namespace crosscheck
