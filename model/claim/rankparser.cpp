// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/rankparser.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

bool isRank(const TokenReader &tokens, size_t at, size_t end, double value)
{
    const size_t next = tokens.isHyphen(end) ? end + 1 : end;
    if (value == 1 && (tokens.isNumber(next) || tokens.is(next, WordClass::Numeral)))
        return false; // "the first three months"
    if (tokens.isAnyOf(next, {u"century", u"centuries", u"quarter", u"half", u"grade", u"street",
                              u"avenue", u"floor", u"congress", u"graders", u"grader", u"amendment",
                              u"anniversary", u"ave", u"st", u"generation"}))
        return false;
    // "the 43rd Precinct", "the 9th Circuit"
    if (tokens.isCapital(next) &&
        tokens.isAnyOf(next,
                       {u"precinct", u"district", u"circuit", u"battalion", u"regiment", u"brigade",
                        u"division", u"infantry", u"airborne", u"fleet", u"squadron", u"ward"}))
        return false;
    if (tokens.isNumber(at) || value > 10)
        return true;
    if (tokens.isWord(end, u"of"))
        return value > 2;
    const bool determined =
        tokens.isAnyOf(at - 1, {u"the", u"its", u"his", u"her", u"their", u"our", u"my", u"a",
                                u"’s", u"'s", u"in", u"for"});
    const bool placed =
        tokens.isAnyOf(at - 1, {u"finished", u"came", u"ranked", u"placed", u"finishing", u"were",
                                u"was", u"from", u"come", u"ranks", u"finish", u"to"});
    const bool goesOn = tokens.isWord(end) && !tokens.is(end, WordClass::Function) &&
                        !tokens.is(end, WordClass::SpeechVerb);
    const bool article = tokens.isWord(at - 1, u"a"); // "wait a second"
    return value == 1 || article ? determined && goesOn : determined || placed;
}

/// "67' KOLBECK", "90+4' Moss": the minute of a match at the start of a line.
std::optional<FoundRank> minuteOfMatch(const TokenReader &tokens, size_t at)
{
    if (!tokens.isBreak(at - 1) && !tokens.isSymbol(at - 1, u"*•-–|"))
        return {};
    size_t mark = at + 1;
    double minute = tokens.text(at).toDouble();
    if (tokens.isSymbol(mark, u"+") && tokens.isNumber(mark + 1)) {
        minute += tokens.text(mark + 1).toDouble();
        mark += 2;
    }
    const QStringView glyph = tokens.text(mark);
    const bool prime = glyph == u"'" || glyph == u"’" || glyph == u"′";
    if (!prime || !tokens.isGlued(mark) || minute < 1 || minute > 130 ||
        !tokens[mark + 1].spaceBefore || !tokens.isCapital(mark + 1))
        return {};
    return FoundRank{.value = minute, .end = mark + 1};
}

std::optional<FoundRank> inDigits(const TokenReader &tokens, size_t at)
{
    const size_t ending = at + 1;
    if (!tokens.isGlued(ending) || !tokens.isAnyOf(ending, {u"st", u"nd", u"rd", u"th"}))
        return minuteOfMatch(tokens, at);
    const double value = tokens.text(at).toDouble();
    const int whole = int(std::min(value, 1e6));
    if (tokens.isWord(ending, u"st") && (whole % 10 != 1 || whole % 100 == 11))
        return {}; // "13st 4lb"
    return FoundRank{value, isRank(tokens, at, ending + 1, value), ending + 1};
}

} // namespace

std::optional<FoundRank> parseRank(const TokenReader &tokens, size_t at)
{
    if (tokens.isNumber(at))
        return inDigits(tokens, at);
    const LexiconEntry *tens = tokens.entry(at, WordClass::Numeral);
    const bool compound = tens != nullptr && tens->text == u"ten" && tokens.isHyphen(at + 1);
    const size_t last = compound ? at + 2 : at;
    const LexiconEntry *ordinal = tokens.entry(last, WordClass::Ordinal);
    if (ordinal == nullptr)
        return {};
    // "the remaining sixth" is a part.
    if (tokens.isAnyOf(at - 1, {u"remaining", u"other"}) && tokens.is(at, WordClass::Fraction))
        return {};
    const double value = ordinal->value + (compound ? tens->value : 0);
    return FoundRank{value, isRank(tokens, at, last + 1, value), last + 1};
}

} // namespace crosscheck
