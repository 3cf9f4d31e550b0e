// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/scorelines.h"

namespace crosscheck
{

namespace
{

constexpr size_t longestName = 4;

bool isNameWord(const TokenReader &tokens, size_t at)
{
    return tokens.isWord(at) && tokens.isCapital(at) && !tokens.is(at, WordClass::Identifier) &&
           !tokens.is(at, WordClass::Month);
}

bool isSmall(const TokenReader &tokens, size_t at, int highest)
{
    return tokens.isNumber(at) && tokens[at].length <= 3 && tokens[at].spaceBefore &&
           tokens.text(at).toInt() <= highest;
}

/// Where a name of a few words that begins at the token ends; the token itself without one.
size_t endOfName(const TokenReader &tokens, size_t at)
{
    size_t end = at;
    while (end < at + longestName && isNameWord(tokens, end))
        ++end;
    return end;
}

/// Where a name that ends before the token begins.
size_t beginOfName(const TokenReader &tokens, size_t end)
{
    size_t begin = end;
    while (begin > 0 && end - begin < longestName && isNameWord(tokens, begin - 1))
        --begin;
    return begin;
}

/// "Havn Town 3 Ostre City 1": two names with a number each, and the line ends.
bool isResult(const TokenReader &tokens, size_t number)
{
    constexpr int highest = 200;
    size_t first = number;
    if (const size_t name = beginOfName(tokens, number);
        name > 0 && name < number && isSmall(tokens, name - 1, highest))
        first = name - 1;
    const size_t other = endOfName(tokens, first + 1);
    return isSmall(tokens, first, highest) && beginOfName(tokens, first) < first &&
           other > first + 1 && isSmall(tokens, other, highest) &&
           (tokens.isBreak(other + 1) || tokens.isSymbol(other + 1, u".("));
}

/// One "Lund 8" or "everybody else 10" with the mark behind it; `at` itself where none begins.
size_t endOfMark(const TokenReader &tokens, size_t at)
{
    constexpr int highestMark = 10;
    size_t number = at;
    while (number < at + longestName && tokens.isWord(number) &&
           !tokens.is(number, WordClass::Identifier))
        ++number;
    if (number == at || !isSmall(tokens, number, highestMark))
        return at;
    const size_t end =
        tokens.isNumber(number + 1) && tokens.isGlued(number + 1) ? number + 2 : number + 1;
    return tokens.isSymbol(end, u".,;") ? end + 1 : tokens.isBreak(end) ? end : at;
}

/// The block, or what stands after its colon, is nothing but such marks.
bool isListOfMarks(const TokenReader &tokens, size_t number)
{
    constexpr size_t farthest = 60;
    size_t begin = number;
    while (begin > 0 && number - begin < farthest && !tokens.isBreak(begin - 1) &&
           !tokens.isSymbol(begin - 1, u":"))
        --begin;
    int marks = 0;
    size_t at = begin;
    for (size_t end = endOfMark(tokens, at); end > at; end = endOfMark(tokens, at)) {
        at = end;
        ++marks;
    }
    return marks >= 3 && tokens.isBreak(at);
}

} // namespace

bool isInScoreline(const TokenReader &tokens, size_t number)
{
    return isResult(tokens, number) || isListOfMarks(tokens, number);
}

} // namespace crosscheck
