// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/onerules.h"

#include "model/claim/nounfinder.h"

namespace crosscheck
{

namespace
{

bool isNumberWord(const TokenReader &tokens, size_t at)
{
    return tokens.isNumber(at) || tokens.is(at, WordClass::Numeral);
}

/// "one dead and three injured", "killed one person", "one woman was arrested".
bool isCasualty(const TokenReader &tokens, size_t at)
{
    using enum WordClass;
    const auto says = [&](size_t word) {
        const LexiconEntry *implied = tokens.entry(word, ImpliedNoun);
        return implied != nullptr && implied->text == u"person" && implied->extra.isEmpty();
    };
    if (says(at + 1) && !(tokens.isWord(at + 2) && !tokens.is(at + 2, Function)))
        return true;
    const bool person =
        tokens.isAnyOf(at + 1, {u"person", u"man", u"woman", u"child", u"boy", u"girl",
                                u"passenger", u"driver", u"soldier", u"civilian", u"officer",
                                u"firefighter", u"worker", u"student", u"patient", u"death"});
    if (!person)
        return false;
    const bool be = tokens.isAnyOf(at + 2, {u"was", u"is", u"were", u"has", u"had"});
    return says(at - 1) || says(at + 2) || (be && says(at + 3)) ||
           (be && tokens.isWord(at + 3, u"been") && says(at + 4));
}

/// "one man and three women", "two dogs, four cats and one goat".
bool isInListOfCounts(const TokenReader &tokens, size_t at, size_t lastEnd)
{
    const size_t before = tokens.isWord(at - 1, u"and") ? at - 1 : at;
    const size_t end = before < at && tokens.isSymbol(before - 1, u",") ? before - 1 : before;
    if (lastEnd > 0 && lastEnd == end && end < at)
        return true;
    const size_t noun =
        tokens.isWord(at + 2) && !tokens.is(at + 2, WordClass::Function) ? at + 2 : at + 1;
    return tokens.isWord(noun) && tokens.isWord(noun + 1, u"and") &&
           isNumberWord(tokens, noun + 2) && !tokens.isWord(noun + 2, u"one");
}

} // namespace

bool isCountedAfterAll(const TokenReader &tokens, size_t at)
{
    if (tokens.is(at, WordClass::Ordinal)) {
        const bool joined = tokens.isAnyOf(at + 3, {u"of", u"in"}) || tokens.isSymbol(at + 3, u",");
        const size_t year = joined ? at + 4 : at + 3;
        return tokens.is(at + 2, WordClass::Month) && tokens.isNumber(year) &&
               tokens[year].length == 4;
    }
    if (!tokens.isWord(at, u"one"))
        return false;
    if (tokens.isWord(at + 1, u"of") && tokens.isWord(at + 2, u"every"))
        return isNumberWord(tokens, at + 3);
    if (tokens.isHyphen(at + 1) && tokens.isWord(at + 2, u"day"))
        return !tokens.isHyphen(at + 3) && !tokens.isCapital(at + 3); // "a one-day strike"
    return tokens.isWord(at + 1, u"day") &&
           tokens.isAnyOf(at - 1, {u"only", u"just", u"within", u"least", u"than"});
}

bool countsOne(const TokenReader &tokens, size_t at, size_t lastEnd)
{
    if (tokens.isAnyOf(at - 1, {u"exactly", u"least", u"than", u"only", u"just", u"but", u"even"}))
        return true;
    // "one vote each", "one set all", "one vote in each referendum"
    if (tokens.isAnyOf(at + 2, {u"each", u"apiece", u"per", u"all"}) ||
        (tokens.isAnyOf(at + 2, {u"in", u"for"}) && tokens.isAnyOf(at + 3, {u"each", u"every"})))
        return true;
    return isCasualty(tokens, at) || isInListOfCounts(tokens, at, lastEnd);
}

} // namespace crosscheck
