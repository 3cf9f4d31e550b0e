// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/identifierrules.h"

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
bool isListNumber(const TokenReader &tokens, size_t at)
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
    if (tokens.isBreak(before - 1) || tokens[before].sentenceStart ||
        tokens.isSymbol(before - 1, u":"))
        return !tokens.isBreak(at + 2);
    return false;
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
    return (tokens.isDash(at - 1) || tokens.isSymbol(at - 1, u"_/.")) && tokens.isGlued(at - 1) &&
           (tokens.isCapital(at - 2) || (tokens.isNumber(at - 2) && tokens.isSymbol(at - 1, u"_")));
}

/// "5G", "3D", "7A", "737s": digits with letters that are no unit.
bool hasNameEnding(const TokenReader &tokens, const Numeral &numeral)
{
    const size_t end = numeral.end;
    if (numeral.form != NumeralForm::Digits || !tokens.isGlued(end) || !tokens.isWord(end))
        return false;
    return tokens.isCapital(end) || tokens[end].length > 1;
}

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

/// A capital that is no sentence's first word, no month and no word of grammar: a name.
bool isNameBefore(const TokenReader &tokens, size_t at)
{
    using enum WordClass;
    if (!tokens.isCapital(at) || tokens.is(at, Month) || tokens.is(at, Weekday) ||
        tokens.is(at, Function) || tokens.is(at, BoundBefore) || tokens.is(at, SpeechVerb) ||
        tokens.is(at, ChangeVerb) || tokens.is(at, Scale) || tokens.is(at, Numeral) ||
        tokens.is(at, ScoreWord) || tokens.is(at, Ordinal))
        return false;
    return true;
}

} // namespace

size_t endOfPhoneNumber(const TokenReader &tokens, size_t at)
{
    size_t end = at;
    int runs = 0;
    bool joined = true;
    while (tokens.isNumber(end) && tokens.text(end).size() <= 5 &&
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
    const bool nought = tokens.text(at).startsWith(u'0') && tokens[at].length > 2;
    const bool plus =
        tokens.isSymbol(at - 1, u"+") && tokens.isGlued(at) && tokens[at - 1].spaceBefore;
    if (runs >= 2 && (nought || plus))
        return end;
    return runs >= 3 && joined ? end : at;
}

PassedOver passOver(const TokenReader &tokens, size_t at)
{
    const bool joined = tokens.isGlued(at) || tokens.isGlued(at + 1);
    if (joined && isAddress(tokens, at))
        return {true, endOfChunk(tokens, at)};
    if (tokens.isSymbol(at - 1, u"#") && tokens.isGlued(at))
        return {true, at + 1};
    if (isListNumber(tokens, at))
        return {true, at + 2};
    if (const size_t end = endOfSlogan(tokens, at); end > at)
        return {true, end};
    if (isPlainZeros(tokens.text(at)))
        return {true, std::max(at + 1, endOfPhoneNumber(tokens, at))};
    return {};
}

bool isIdentifier(const TokenReader &tokens, const Numeral &numeral, bool measures, bool counts)
{
    const bool money = tokens.is(numeral.begin - 1, WordClass::Currency);
    const size_t before = numeral.begin - 1;
    const bool digits = numeral.form == NumeralForm::Digits;
    if (digits && !money && isJoinedToName(tokens, numeral.begin))
        return true;
    if (money || measures)
        return false;
    if (hasNameEnding(tokens, numeral))
        return true;
    if (!digits) {
        // "Magnificent Seven", "Chapter Eleven"; headlines capitalise everything.
        return tokens.isCapital(numeral.begin) && tokens.isWord(before) && !counts &&
               !tokens[before].sentenceStart && isNameBefore(tokens, before) &&
               !tokens.isUpperCase(numeral.begin) && !isTitleCase(tokens, numeral.begin);
    }
    const size_t word =
        tokens.isSymbol(before, u".") && tokens.isGlued(before) ? before - 1 : before;
    const bool named = tokens.is(word, WordClass::Identifier);
    if (named && (!counts || tokens.isCapital(word)))
        return true;
    if (!numeral.plain && !numeral.decimal)
        return false;
    return !counts && tokens.isWord(before) && isNameBefore(tokens, before) &&
           !(tokens.isUpperCase(before) && tokens[before].length > 4);
}

} // namespace crosscheck
