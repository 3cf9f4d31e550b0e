// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/boundfinder.h"

#include <array>

namespace crosscheck
{

namespace
{

Bound boundNamed(QStringView text)
{
    for (const Bound bound :
         {Bound::Approx, Bound::AtLeast, Bound::MoreThan, Bound::AtMost, Bound::LessThan}) {
        if (name(bound) == text)
            return bound;
    }
    return Bound::Exact;
}

/// "over three years" says when, unless a verb of lasting stands before it.
bool saysWhen(const TokenReader &tokens, size_t begin, bool lasting)
{
    if (tokens.isWord(begin, u"past"))
        return tokens.isAnyOf(begin - 1, {u"the", u"in", u"this", u"over", u"for"});
    if (!lasting || !tokens.isWord(begin, u"over"))
        return false;
    return !tokens.isAnyOf(begin - 1, {u"for", u"lasted", u"lasting", u"lasts", u"last", u"took",
                                       u"take", u"takes", u"after", u"of", u"is", u"was", u"waited",
                                       u"within", u"with"});
}

/// "ticked up to 4.4%": "up" belongs to the verb.
bool isPushedUp(const TokenReader &tokens, size_t begin)
{
    return tokens.isWord(begin, u"up") &&
           tokens.isAnyOf(begin - 1,
                          {u"ticked", u"ticks",  u"ticking", u"edged",   u"edges",   u"edging",
                           u"inched", u"crept",  u"nudged",  u"went",    u"goes",    u"gone",
                           u"moved",  u"moving", u"pushed",  u"pushing", u"brought", u"bringing",
                           u"brings", u"picked", u"shot",    u"driven",  u"drove",   u"bid",
                           u"marked", u"rounded"});
}

} // namespace

FoundBound boundBefore(const TokenReader &tokens, size_t begin, bool lasting)
{
    size_t end = begin;
    if (tokens.isHyphen(begin - 1) && tokens.isWord(begin - 2, u"sub"))
        return {Bound::LessThan, begin - 2, begin};
    // Three steps reach past any "at least a further"; a longer chain is no phrase.
    for (int step = 0; step < 3; ++step) {
        const auto match = tokens.matchBefore(end, WordClass::BoundBefore);
        if (!match)
            break;
        const size_t start = end - match.length;
        const Bound bound = boundNamed(match.entry->text);
        if (bound != Bound::Exact)
            return saysWhen(tokens, start, lasting) || isPushedUp(tokens, start)
                       ? FoundBound{Bound::Exact, begin, begin}
                       : FoundBound{bound, start, end};
        // "around only 12%": the word settles it.
        if (tokens.isAnyOf(start, {u"only", u"exactly", u"precisely"}))
            break;
        end = start;
    }
    return {Bound::Exact, begin, begin};
}

FoundBound boundAfter(const TokenReader &tokens, size_t end)
{
    size_t at = end;
    if (tokens.isHyphen(at) || (tokens.isSymbol(at, u",") && tokens.isWord(at + 1, u"give")))
        ++at; // "40-plus", "40 boats, give or take"
    const auto match = tokens.match(at, WordClass::BoundAfter);
    if (!match)
        return {Bound::Exact, end, end};
    // "5 + 3" is a sum, "minimum 5" belongs to what follows.
    const bool sum = tokens.isSymbol(at, u"+") &&
                     (!tokens.isGlued(at) || (tokens.isNumber(at + 1) && tokens.isGlued(at + 1)));
    const bool plus = tokens.isWord(at, u"plus") && at == end;
    // "give or take four" says how much.
    const bool tolerance =
        tokens.isWord(at, u"give") &&
        (tokens.isNumber(at + match.length) || tokens.is(at + match.length, WordClass::Numeral));
    if (sum || plus || tolerance)
        return {Bound::Exact, end, end};
    return {boundNamed(match.entry->text), at, at + match.length};
}

bool isTolerance(const TokenReader &tokens, size_t begin)
{
    const auto leads = [&](QStringView first, QStringView last) {
        return tokens.isWord(begin - 1, last) && tokens.isWord(begin - 2, u"or") &&
               tokens.isWord(begin - 3, first);
    };
    return leads(u"give", u"take") || leads(u"plus", u"minus") || tokens.isSymbol(begin - 1, u"±");
}

bool isFloor(const TokenReader &tokens, size_t begin, size_t end, size_t lastEnd)
{
    const size_t from = begin - 1;
    if (!tokens.isWord(from, u"from") || lastEnd == from ||
        tokens.isAnyOf(end, {u"to", u"until", u"in"}))
        return false;
    for (size_t i = from; i > 0 && from - i < 8 && !tokens[i].sentenceStart; --i) {
        if (tokens.is(i - 1, WordClass::ChangeVerb))
            return false;
    }
    return true;
}

} // namespace crosscheck
