// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/identifierrules.h"

#include "model/claim/scorelines.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

/// The text between white space around the token, at most as much as an address has.
QStringView chunkAround(const TokenReader &tokens, size_t at)
{
    constexpr qsizetype reach = 200;
    const QStringView text = tokens.article().text;
    qsizetype begin = tokens[at].begin;
    qsizetype end = tokens[at].end();
    const qsizetype first = std::max<qsizetype>(0, begin - reach);
    const qsizetype last = std::min(text.size(), end + reach);
    while (begin > first && !text[begin - 1].isSpace())
        --begin;
    while (end < last && !text[end].isSpace())
        ++end;
    return text.sliced(begin, end - begin);
}

size_t endOfChunk(const TokenReader &tokens, size_t at)
{
    size_t end = at + 1;
    while (tokens.isGlued(end))
        ++end;
    return end;
}

bool isAddress(const TokenReader &tokens, size_t at)
{
    const QStringView chunk = chunkAround(tokens, at);
    return chunk.contains(u"://") || chunk.startsWith(u"www.") || chunk.contains(u'@') ||
           chunk.contains(u"](") || chunk.contains(u".com/") || chunk.contains(u".html");
}

/// "1. Snow", "2) Ice", "(3) Rain" at the start of a block or sentence.
bool isListNumber(const TokenReader &tokens, size_t at, int lastItem)
{
    if (tokens[at].length > 2 || !tokens.isGlued(at + 1))
        return false;
    const bool period = tokens.isSymbol(at + 1, u".");
    const bool bracket = tokens.isSymbol(at + 1, u")");
    const bool spaced = tokens[at + 2].spaceBefore;
    if ((!period && !bracket) || !spaced)
        return false;
    const bool opened = tokens.isSymbol(at - 1, u"(");
    const size_t before = opened ? at - 1 : at;
    if (bracket && opened && !tokens.isBreak(before - 1) && !tokens.isSymbol(before - 1, u":;,"))
        return false;
    if (tokens.isBreak(at + 2))
        return false;
    // "MOST READ: 1. Who … 2. What": later items of a list that the same block has begun.
    const bool goesOn = lastItem > 0 && tokens.text(at).toInt() == lastItem + 1 &&
                        (tokens.isCapital(at + 2) || tokens.isNumber(at + 2));
    return goesOn || tokens.isBreak(before - 1) || tokens[before].sentenceStart ||
           (tokens.isSymbol(before - 1, u":") && tokens.text(at) == u"1");
}

bool isPlainZeros(QStringView text)
{
    return text.size() > 2 && text.startsWith(u'0') && !text.contains(u'.') && !text.contains(u',');
}

/// "24/7", "24/7/365", "50-50".
size_t endOfSlogan(const TokenReader &tokens, size_t at)
{
    const QStringView first = tokens.text(at);
    const QStringView second = tokens.text(at + 2);
    const bool joined = tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
    const bool slogan =
        joined && ((first == u"24" && second == u"7" && tokens.isSymbol(at + 1, u"/")) ||
                   (first == u"50" && second == u"50" && tokens.isSymbol(at + 1, u"-–/")) ||
                   (first == u"9" && second == u"11" && tokens.isSymbol(at + 1, u"/")));
    return slogan ? at + 3 : at;
}

/// "COVID-19", "HS-52", "F-16": joined to a name. "mid-2025" and "sub-10" are not.
bool isJoinedToName(const TokenReader &tokens, size_t at)
{
    if (!tokens.isGlued(at) || at < 2)
        return false;
    if (tokens.isWord(at - 1))
        return true;
    const bool underscore = tokens.isSymbol(at - 1, u"_");
    return (tokens.isDash(at - 1) || tokens.isSymbol(at - 1, u"_/.+")) && tokens.isGlued(at - 1) &&
           (tokens.isCapital(at - 2) ||
            (underscore && (tokens.isNumber(at - 2) || tokens.isWord(at - 2))));
}

/// "5G", "3D", "7A", "737s": digits with letters that are no unit.
bool hasNameEnding(const TokenReader &tokens, const Numeral &numeral)
{
    const size_t end = numeral.end;
    if (numeral.form != NumeralForm::Digits || !tokens.isGlued(end) || !tokens.isWord(end))
        return false;
    return tokens.isCapital(end) || tokens[end].length > 1;
}

/// Most longer words around it begin with a capital, as in a headline.
bool isTitleCase(const TokenReader &tokens, size_t at)
{
    int capital = 0;
    int small = 0;
    for (size_t i = at; i > 0 && at - i < 12 && !tokens.isBreak(i - 1); --i) {
        if (tokens.isWord(i - 1) && tokens[i - 1].length > 3)
            ++(tokens.isCapital(i - 1) ? capital : small);
    }
    for (size_t i = at + 1; i < at + 12 && !tokens.isBreak(i); ++i) {
        if (tokens.isWord(i) && tokens[i].length > 3)
            ++(tokens.isCapital(i) ? capital : small);
    }
    return capital > 2 && small <= capital / 4;
}

bool hasInnerCapital(QStringView word)
{
    return word.size() > 2 &&
           std::ranges::any_of(word.sliced(1), [](QChar c) { return c.isUpper(); });
}

/// A capital that no grammar asks for: a name. Where all words have one, or the sentence begins,
/// words of counting and change are none.
bool isNameBefore(const TokenReader &tokens, size_t at)
{
    using enum WordClass;
    if (!tokens.isWord(at) || (!tokens.isCapital(at) && !hasInnerCapital(tokens.text(at))))
        return false;
    if (tokens.isAnyOf(at, {u"ages", u"aged", u"age"}))
        return false;
    const Lexicon &lexicon = tokens.lexicon();
    if (lexicon.isAny(tokens[at].lexeme,
                      {Month, Weekday, Function, BoundBefore, Scale, Numeral, Ordinal}))
        return false;
    if (tokens.is(at, ImpliedNoun))
        return false; // "Storm Kills 12"
    const bool usual = !tokens[at].sentenceStart && !isTitleCase(tokens, at);
    return usual ||
           !lexicon.isAny(tokens[at].lexeme, {SpeechVerb, ChangeVerb, ScoreWord, ImpliedNoun});
}

/// "737 Pilot", "737 Max jets", "the 747, which".
bool isAircraft(const TokenReader &tokens, size_t at)
{
    const QStringView digits = tokens.text(at);
    return digits.size() == 3 && digits.front() == u'7' && digits.back() == u'7' &&
           (tokens.isCapital(at + 1) || tokens.isAnyOf(at - 1, {u"the", u"a"}) ||
            tokens.isAnyOf(at + 1,
                           {u"jet", u"jets", u"plane", u"planes", u"aircraft", u"airliner"}));
}

/// "49 Zorro Ranch Road", "9 E 71st St": the number belongs to the name behind it.
bool isNameAfter(const TokenReader &tokens, size_t at, bool titleCase)
{
    if (!tokens.isCapital(at) || tokens.isUpperCase(at + 1))
        return false;
    if (tokens.isNumber(at + 1) && tokens.isGlued(at + 2) && tokens.isWord(at + 2, u"s"))
        return false; // "100 Boeing 787s"
    return !titleCase && !tokens.is(at, WordClass::Month) && !tokens.is(at, WordClass::Weekday) &&
           !tokens.is(at, WordClass::Function);
}

/// "358 El Brillo Way", "16 Industrial Avenue", "22 Ave Foch": a house and its street.
bool isHouseNumber(const TokenReader &tokens, size_t end)
{
    constexpr int longestName = 4;
    for (int i = 0; i < longestName && tokens.isWord(end) && tokens.isCapital(end); ++i, ++end) {
        if (tokens.isAnyOf(end, {u"street", u"road", u"avenue", u"ave", u"lane", u"drive",
                                 u"boulevard", u"blvd", u"terrace", u"crescent", u"rd"}) ||
            (i > 0 && tokens.isWord(end, u"way")))
            return true;
    }
    return false;
}

/// "the last 16", "a last-32 draw", "the round of 16": a round of a cup.
bool isCupRound(const TokenReader &tokens, const Numeral &numeral)
{
    const size_t word = tokens.isHyphen(numeral.begin - 1) ? numeral.begin - 2 : numeral.begin - 1;
    const bool round = tokens.isWord(word, u"of") && tokens.isWord(word - 1, u"round");
    if (numeral.form == NumeralForm::Words)
        return (numeral.low == 4 || numeral.low == 8) && tokens.isWord(word, u"last") &&
               tokens.isWord(word - 1, u"the") && !tokens.isWord(numeral.end, u"of");
    return (numeral.low == 16 || numeral.low == 32 || numeral.low == 64) &&
           (round || tokens.isWord(word, u"last"));
}

/// "Text FIRE to 88313".
bool isShortCode(const TokenReader &tokens, size_t at)
{
    return tokens.isWord(at - 1, u"to") && tokens.isAnyOf(at - 3, {u"text", u"texting", u"sms"});
}

/// "Havn, CA 90210": a state and a postal code.
bool isPostalCode(const TokenReader &tokens, const Numeral &numeral)
{
    const size_t state = numeral.begin - 1;
    return numeral.plain && tokens[numeral.begin].length == 5 && tokens.isUpperCase(state) &&
           tokens[state].length == 2 && tokens.isSymbol(state - 1, u",");
}

/// "the Group of Seven", "in Ocean’s Eleven": a number word with a capital inside a sentence.
bool isNamedInWords(const TokenReader &tokens, const Numeral &numeral)
{
    const size_t before = numeral.begin - 1;
    return tokens.isCapital(numeral.begin) && !tokens[numeral.begin].sentenceStart &&
           numeral.end == numeral.begin + 1 && tokens.isWord(before) &&
           !tokens.isUpperCase(numeral.begin) &&
           !tokens.lexicon().isAny(tokens[before].lexeme,
                                   {WordClass::ImpliedNoun, WordClass::ChangeVerb,
                                    WordClass::ScoreWord, WordClass::SpeechVerb});
}

/// "called 911", "the 911 call".
bool isEmergencyNumber(const TokenReader &tokens, size_t at)
{
    const QStringView text = tokens.text(at);
    return (text == u"911" || text == u"999" || text == u"112") &&
           tokens.isAnyOf(at + 1, {u"call", u"calls", u"caller", u"callers", u"dispatcher",
                                   u"dispatchers", u"operator", u"operators", u"emergency"});
}

/// "nordpress-schools-240924": the word that a hyphen joins is no prefix of dates and limits.
bool isJoinedToWord(const TokenReader &tokens, size_t at)
{
    if (tokens.isHyphen(at - 1) && tokens.isNumber(at - 2) && tokens.isHyphen(at - 3))
        return tokens.isWord(at - 4);
    if (!tokens.isHyphen(at - 1) || !tokens.isWord(at - 2))
        return false;
    return !tokens.isAnyOf(at - 2,
                           {u"mid",  u"pre",   u"post", u"sub",      u"under", u"over",   u"early",
                            u"late", u"top",   u"last", u"since",    u"plus",  u"minus",  u"non",
                            u"to",   u"of",    u"and",  u"or",       u"near",  u"age",    u"ages",
                            u"over", u"first", u"mid",  u"final",    u"best",  u"around", u"ex",
                            u"the",  u"now",   u"then", u"magnitude"}) &&
           !tokens.is(at - 2, WordClass::Month) && !tokens.is(at - 2, WordClass::Numeral);
}

} // namespace

size_t endOfPhoneNumber(const TokenReader &tokens, size_t at)
{
    size_t end = at;
    int runs = 0;
    bool joined = true;
    constexpr int most = 8; // a longer row is a table, and must not be read again from each figure
    while (runs < most && tokens.isNumber(end) && tokens.text(end).size() <= 7 &&
           !tokens.text(end).contains(u',') && !tokens.text(end).contains(u'.')) {
        ++runs;
        ++end;
        if (!tokens.isNumber(end) && (tokens.isDash(end) || tokens.isSymbol(end, u"/")) &&
            tokens.isGlued(end) && tokens.isNumber(end + 1) && tokens.isGlued(end + 1)) {
            ++end;
            continue;
        }
        joined = joined && !tokens.isNumber(end);
    }
    // "555-0140": a nought opens the second run, as no range does.
    if (runs == 2 && end == at + 3 && tokens[at].length == 3 && tokens[at + 2].length == 4 &&
        tokens.isDash(at + 1) && tokens.text(at + 2).startsWith(u'0'))
        return end;
    // "(555) 010-0199"
    if (tokens.isSymbol(at - 1, u"(") && tokens[at].length == 3 && tokens.isSymbol(at + 1, u")") &&
        tokens.isNumber(at + 2) && tokens[at + 2].length == 3 && tokens.isDash(at + 3) &&
        tokens.isNumber(at + 4))
        return at + 5;
    const bool nought = tokens.text(at).startsWith(u'0') && tokens[at].length > 2;
    const bool plus =
        tokens.isSymbol(at - 1, u"+") && tokens.isGlued(at) && tokens[at - 1].spaceBefore;
    if (runs >= 2 && (nought || plus))
        return end;
    return runs >= 3 && joined ? end : at;
}

PassedOver passOver(const TokenReader &tokens, size_t at, int lastItem)
{
    const bool joined = tokens.isGlued(at) || tokens.isGlued(at + 1);
    if (joined && isAddress(tokens, at))
        return {.isName = true, .end = endOfChunk(tokens, at)};
    if (tokens.isSymbol(at - 1, u"#") && tokens.isGlued(at))
        return {.isName = true, .end = at + 1};
    if (tokens.isSymbol(at - 1, u"[") && tokens.isSymbol(at + 1, u"]") && tokens.isGlued(at - 1))
        return {.isName = true, .end = at + 2}; // a footnote's mark
    if (isListNumber(tokens, at, lastItem))
        return {.isName = true, .end = at + 2, .item = tokens.text(at).toInt()};
    if (const size_t end = endOfSlogan(tokens, at); end > at)
        return {.isName = true, .end = end};
    if (isPlainZeros(tokens.text(at)))
        return {.isName = true, .end = std::max(at + 1, endOfPhoneNumber(tokens, at))};
    return {};
}

bool isIdentifier(const TokenReader &tokens, const Numeral &numeral, Company company)
{
    const size_t before = numeral.begin - 1;
    const bool digits = numeral.form == NumeralForm::Digits;
    if (company == Company::Currency ||
        (tokens.isAnyOf(numeral.end, {u"all", u"not"}) && tokens.isWord(numeral.end + 1, u"out")))
        return false; // "New Zealand 66 all out"
    // "the Voyager 1 probe": no single probe is counted.
    const bool named1 = digits && numeral.low == 1 && isNameBefore(tokens, before) &&
                        !isTitleCase(tokens, numeral.begin) && !tokens[before].sentenceStart;
    const bool counts = company == Company::Noun && !named1;
    if (digits && (isJoinedToName(tokens, numeral.begin) || isJoinedToWord(tokens, numeral.begin)))
        return true;
    if (company == Company::Unit) {
        // "Launch Pad 39A": one letter behind a name is no unit.
        return digits && tokens.isGlued(numeral.end) && tokens[numeral.end].length == 1 &&
               tokens.isCapital(numeral.end) && isNameBefore(tokens, before) &&
               !tokens[before].sentenceStart;
    }
    const bool titleCase = isTitleCase(tokens, numeral.begin);
    if (!digits) {
        // "Magnificent Seven", "Chapter Eleven", "Day three"; headlines capitalise everything.
        const bool named = tokens.is(before, WordClass::Identifier) && tokens.isCapital(before);
        return !counts &&
               (named || isCupRound(tokens, numeral) ||
                (tokens.isWord(before, u"number") && numeral.low <= 10) ||
                (isNamedInWords(tokens, numeral) && !titleCase) ||
                (tokens.isCapital(numeral.begin) && !tokens[before].sentenceStart &&
                 isNameBefore(tokens, before) && !tokens.isUpperCase(numeral.begin) && !titleCase));
    }
    if (hasNameEnding(tokens, numeral) || isEmergencyNumber(tokens, numeral.begin) ||
        isShortCode(tokens, numeral.begin))
        return true;
    if (tokens.isHyphen(numeral.end) && tokens.isCapital(numeral.end + 1) && !titleCase &&
        !tokens.isUpperCase(numeral.end + 1))
        return true; // "7-Series", "UPDATE 3-Ostrander"
    const size_t word =
        tokens.isSymbol(before, u".") && tokens.isGlued(before) ? before - 1 : before;
    const bool named = bool(tokens.matchBefore(word + 1, WordClass::Identifier));
    if (named && (!counts || tokens.isCapital(word)) && (numeral.plain || numeral.decimal))
        return true;
    // "junctions 24 and 26"
    const bool second = tokens.isAnyOf(before, {u"and", u"or", u"to"}) &&
                        tokens.isNumber(before - 1) && tokens.text(before - 2).endsWith(u's') &&
                        bool(tokens.matchBefore(before - 1, WordClass::Identifier));
    if (second && !counts && numeral.plain)
        return true;
    if (isAircraft(tokens, numeral.begin))
        return true;
    if ((numeral.plain || numeral.scaleMark) && isHouseNumber(tokens, numeral.end))
        return true;
    if (isPostalCode(tokens, numeral))
        return true;
    if (counts || (!numeral.plain && !numeral.decimal))
        return false;
    if (isCupRound(tokens, numeral))
        return true;
    if (numeral.plain && isNameAfter(tokens, numeral.end, titleCase))
        return !isInScoreline(tokens, numeral.begin);
    // A long run of digits that nothing is counted by is a code.
    if (numeral.plain && numeral.low >= 100000 && tokens[numeral.begin].length >= 6)
        return true;
    return isNameBefore(tokens, before) &&
           !(tokens.isUpperCase(before) && tokens[before].length > 4) &&
           !isInScoreline(tokens, numeral.begin);
}

} // namespace crosscheck
