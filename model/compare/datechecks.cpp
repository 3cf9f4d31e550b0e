// SPDX-License-Identifier: GPL-3.0-or-later
// "Monday, 4 March 2025": the weekday stands before the date, with a comma or without, or after it
// in brackets or with "a". Without a year the date is that nearest to the article's own, and only
// where it is within two months of it and the sentence speaks of no other year.
//
// Tested by tst_datechecks.cpp.
#include "model/compare/datechecks.h"

#include "model/compare/valuewords.h"

#include <QDate>
#include <QLocale>

#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int firstYear = 1900; ///< before, some countries counted the days otherwise
constexpr int nearDays = 60;

std::optional<int> weekdayAt(const TokenReader &tokens, size_t at)
{
    const auto *entry = tokens.entry(at, WordClass::Weekday);
    const bool inName = at > 0 && tokens.isWord(at - 1) && tokens.isCapital(at - 1) &&
                        !tokens[at - 1].sentenceStart; // "Edmonton Sun"
    return entry && tokens.isCapital(at) && !inName ? std::optional(int(entry->value))
                                                    : std::nullopt;
}

/// The weekday that the article gives the date: 1 to 7.
std::optional<int> statedWeekday(const TokenReader &tokens, const StoryNumber &date)
{
    size_t before = tokens[date.begin].sentenceStart ? 0 : date.begin;
    if (before > 0 && tokens.isWord(before - 1, u"the"))
        --before;
    if (before > 0 && tokens.isSymbol(before - 1, u","))
        --before;
    if (before > 0 && tokens.isSymbol(before - 1, u".") && tokens.isGlued(before - 1))
        --before;
    if (before > 0 && !tokens.isBreak(before - 1)) {
        if (const auto day = weekdayAt(tokens, before - 1))
            return day;
    }
    if (tokens.isSymbol(date.end, u"(") && tokens.isSymbol(date.end + 2, u")"))
        return weekdayAt(tokens, date.end + 1);
    if (tokens.isSymbol(date.end, u",") && tokens.isWord(date.end + 1, u"a") &&
        !tokens.isWord(date.end + 3))
        return weekdayAt(tokens, date.end + 2);
    return std::nullopt;
}

/// True where the sentence speaks of a year other than the article's own.
bool speaksOfAnotherYear(const StoryNumbers &story, const StoryNumber &date)
{
    const TokenReader &tokens = story.tokens();
    const auto [begin, end] = story.sentenceAround(date.begin);
    for (size_t at = begin + 1; at < end; ++at) {
        if (tokens.isAnyOf(at, {u"year", u"years", u"decade"}))
            return true;
    }
    return std::ranges::any_of(story.numbers(), [&](const StoryNumber &other) {
        const DateRange *dates = other.dates();
        return other.sentence == date.sentence && dates && dates->first.year != 0;
    });
}

/// The day that is meant; invalid where that is not certain.
QDate dayMeant(const StoryNumbers &story, const StoryNumber &number)
{
    const CalendarDate &date = number.dates()->first;
    if (date.day == 0 || date.month == 0 || date != number.dates()->last)
        return {};
    if (date.year != 0)
        return date.year >= firstYear ? QDate(date.year, date.month, date.day) : QDate();
    const QDate own = story.alignment().article(story.article()).date;
    if (!own.isValid() || speaksOfAnotherYear(story, number))
        return {};
    for (const int year : {own.year(), own.year() - 1, own.year() + 1}) {
        const QDate day(year, date.month, date.day);
        if (day.isValid() && std::abs(day.daysTo(own)) <= nearDays)
            return day;
    }
    return {};
}

QString weekdayName(int weekday)
{
    return QLocale::c().dayName(weekday);
}

} // namespace

void checkWeekdays(const StoryNumbers &story, std::vector<Check> &checks)
{
    for (const StoryNumber &number : story.numbers()) {
        if (!number.dates())
            continue;
        const auto stated = statedWeekday(story.tokens(), number);
        if (!stated)
            continue;
        const QDate day = dayMeant(story, number);
        if (!day.isValid() || day.dayOfWeek() == *stated)
            continue;
        const CalendarDate date{.year = day.year(), .month = day.month(), .day = day.day()};
        checks.push_back(
            {.kind = CheckKind::Weekday,
             .article = story.article(),
             .claims = {number.index},
             .span = number.claim->span,
             .why = u"%1 is a %2, not a %3"_s.arg(dateWords(date), weekdayName(day.dayOfWeek()),
                                                  weekdayName(*stated))});
    }
}

} // namespace crosscheck
