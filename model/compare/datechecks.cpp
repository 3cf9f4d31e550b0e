// SPDX-License-Identifier: GPL-3.0-or-later
// "Monday, 4 March 2025": the weekday stands before the date, with a comma or without, or after it
// in brackets or with "a". Without a year the date is that nearest to the article's own, and only
// where it is within two months of it and the sentence speaks of no other year.
//
// Ages: "Anna Pell, 45, born in 1970": one age and one year in the sentence, which speaks of the
// living. Ages that are very far off are those of another time.
//
// Tested by tst_datechecks.cpp.
#include "model/compare/datechecks.h"

#include "model/compare/valuewords.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
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

constexpr int farOff = 15; ///< years

/// True for the year after "born in", "born on" or "born".
bool isYearOfBirth(const TokenReader &tokens, const StoryNumber &date)
{
    size_t before = date.begin;
    if (before > 0 && tokens.isAnyOf(before - 1, {u"in", u"on"}))
        --before;
    return before > 0 && tokens.isWord(before - 1, u"born");
}

/// "Anna Pell, 45," or "the 45-year-old".
bool isAgeOfSomebody(const TokenReader &tokens, const StoryNumber &number)
{
    const Quantity *quantity = number.quantity();
    if (!quantity || quantity->unit != u"year" || quantity->low != quantity->high ||
        quantity->bound != Bound::Exact)
        return false;
    const bool setOff = number.begin > 0 && tokens.isSymbol(number.begin - 1, u",") &&
                        tokens.isSymbol(number.end, u",)");
    return setOff || tokens.isWord(number.end - 1, u"old");
}

/// Sentences that may count the age to another day than the article's.
bool speaksOfAnotherTime(const StoryNumbers &story, const StoryNumber &number)
{
    const auto [begin, end] = story.sentenceAround(number.begin);
    for (size_t at = begin; at < end; ++at) {
        if (story.tokens().isAnyOf(at, {u"died", u"dies", u"dead", u"death", u"killed", u"when",
                                        u"then", u"late", u"former", u"ago", u"later", u"would"}))
            return true;
    }
    return false;
}

std::optional<Check> ageCheck(const StoryNumbers &story, std::span<const StoryNumber> sentence,
                              int thisYear)
{
    const StoryNumber *birth = nullptr;
    const StoryNumber *age = nullptr;
    for (const StoryNumber &number : sentence) {
        if (number.dates() && number.dates()->first.year != 0) {
            if (birth || !isYearOfBirth(story.tokens(), number))
                return std::nullopt;
            birth = &number;
        } else if (number.quantity() && number.quantity()->unit == u"year") {
            if (age || !isAgeOfSomebody(story.tokens(), number))
                return std::nullopt;
            age = &number;
        }
    }
    if (!birth || !age || speaksOfAnotherTime(story, *birth))
        return std::nullopt;
    const int born = birth->dates()->first.year;
    const int years = thisYear - born;
    const int stated = int(age->quantity()->low);
    if (stated == years || stated == years - 1 || std::abs(stated - years) > farOff)
        return std::nullopt;
    Check check{.kind = CheckKind::Age,
                .article = story.article(),
                .claims = {birth->index, age->index},
                .span = birth->claim->span.united(age->claim->span),
                .why = u"born in %1, so %2 or %3 in %4, not %5"_s.arg(born)
                           .arg(years - 1)
                           .arg(years)
                           .arg(thisYear)
                           .arg(stated)};
    std::ranges::sort(check.claims);
    return check;
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

void checkAges(const StoryNumbers &story, std::vector<Check> &checks)
{
    const QDate date = story.alignment().article(story.article()).date;
    if (!date.isValid())
        return;
    for (const auto sentence : story.bySentence()) {
        if (auto check = ageCheck(story, sentence, date.year()))
            checks.push_back(*std::move(check));
    }
}

} // namespace crosscheck
