// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/agerules.h"

#include "model/claim/boundfinder.h"
#include "model/claim/nounfinder.h"

namespace crosscheck
{

namespace
{

constexpr double oldest = 140;

bool isPronoun(const TokenReader &tokens, size_t at)
{
    return tokens.isAnyOf(at, {u"he", u"she", u"i", u"who", u"they", u"you"});
}

/// A name, or the word for a person, that an age may follow in commas or brackets.
bool canHaveAge(const TokenReader &tokens, size_t at)
{
    if (!tokens.isWord(at) || tokens.is(at, WordClass::Month) || tokens.is(at, WordClass::Weekday))
        return false;
    return tokens.isCapital(at) ||
           (!isPluralNoun(tokens, at) && !tokens.is(at, WordClass::Function));
}

/// ", 63," and "(63)"; a further number after the comma makes it a list.
bool isSetOff(const TokenReader &tokens, size_t before, size_t end, bool plain)
{
    if (tokens.isSymbol(before, u"(") && canHaveAge(tokens, before - 1))
        return tokens.isSymbol(end, u")") || tokens.isWord(end, u"and") ||
               (plain && tokens.isSymbol(end, u","));
    if (!tokens.isSymbol(before, u",") || !canHaveAge(tokens, before - 1))
        return false;
    const bool closes = tokens.isSymbol(end, u",;)") || tokens.isBreak(end) ||
                        (tokens.isSymbol(end, u".") && plain);
    return closes && plain && !tokens.isNumber(end + 1);
}

/// "he is 62", "I was eight in 1974", "who turned 39".
bool isSaidOf(const TokenReader &tokens, size_t before, size_t end)
{
    const bool is = tokens.isAnyOf(before, {u"is", u"was", u"am", u"turned", u"turns", u"turning",
                                            u"’s", u"'s", u"’m", u"'m"});
    if (!is || !isPronoun(tokens, before - 1))
        return false;
    return !tokens.isWord(end) ||
           tokens.isAnyOf(end, {u"and", u"when", u"or", u"in", u"but", u"years", u"now", u"next"});
}

/// "At 39 he was", "at just 17, the prodigy".
bool opensSentence(const TokenReader &tokens, size_t before, size_t end)
{
    const size_t at = tokens.isAnyOf(before, {u"just", u"only", u"age"}) ? before - 1 : before;
    if (!tokens.isWord(at, u"at"))
        return false;
    if (tokens.isAnyOf(at - 1, {u"dies", u"died", u"dead", u"retired", u"retire", u"married"}))
        return true;
    return isPronoun(tokens, end) || (at != before && tokens.isSymbol(end, u","));
}

/// "aged 4, 7 and 11": a later one of the list.
bool isListedAge(const TokenReader &tokens, size_t before, size_t end)
{
    if (tokens.isWord(end) && !tokens.isAnyOf(end, {u"and", u"or"}))
        return false;
    size_t at = before;
    for (int steps = 0; steps < 10 && at > 0; ++steps, --at) {
        if (!tokens.isSymbol(at, u",") && !tokens.isAnyOf(at, {u"and", u"or"}) &&
            !tokens.isNumber(at) && !tokens.is(at, WordClass::Numeral))
            break;
    }
    return at < before && tokens.isAnyOf(at, {u"aged", u"ages"});
}

} // namespace

bool isAge(const TokenReader &tokens, const Measure &measure)
{
    const Numeral &numeral = measure.numeral;
    const bool whole = numeral.form == NumeralForm::Words || numeral.plain;
    if (measure.hasUnit() || !whole || numeral.low < 1 || numeral.low > oldest || numeral.decimal)
        return false;
    const size_t before = numeral.begin - 1;
    if (tokens.isAnyOf(before, {u"aged", u"age"}) || isListedAge(tokens, before, numeral.end))
        return true;
    if (tokens.isHyphen(before) && tokens.isAnyOf(before - 1, {u"over", u"under"}) &&
        tokens.isGlued(numeral.end) && tokens.isWord(numeral.end, u"s"))
        return true; // "over-65s"
    if (tokens.isWord(before, u"ages") && tokens.isAnyOf(numeral.end, {u"and", u"or"}))
        return true;
    if (tokens.isSymbol(before, u":") && tokens.isAnyOf(before - 1, {u"age", u"aged"}))
        return true; // "Age: 34"
    if (isSaidOf(tokens, before, numeral.end) || opensSentence(tokens, before, numeral.end))
        return true;
    if (tokens.isWord(before, u"of") &&
        tokens.isAnyOf(before - 1, {u"boy", u"girl", u"man", u"woman", u"child", u"age"}))
        return true;
    if (tokens.isWord(before, u"and") && tokens.isNumber(before - 1) &&
        tokens.isSymbol(before - 2, u"(") && canHaveAge(tokens, before - 3))
        return true; // "Harold and Delphine Yoon (83 and 81)"
    const FoundBound bound = boundBefore(tokens, numeral.begin, false);
    return isSetOff(tokens, bound.begin - 1, numeral.end, numeral.plain);
}

} // namespace crosscheck
