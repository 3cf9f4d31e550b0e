// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/multiplierrules.h"

#include "model/claim/boundfinder.h"

namespace crosscheck
{

namespace
{

/// A word after which the factor is of something: "twice the size", "double last year's".
bool isComparedWith(const TokenReader &tokens, size_t at)
{
    if (tokens.isWord(at, u"as")) // "scored twice as United won" says when
        return !tokens.isCapital(at + 1) &&
               !tokens.isAnyOf(at + 1, {u"the", u"he", u"she", u"they", u"a"});
    return tokens.isAnyOf(at, {u"the", u"that", u"its", u"their", u"his", u"her", u"what", u"this",
                               u"last", u"in", u"to"});
}

} // namespace

std::optional<double> parseMultiplier(const TokenReader &tokens, size_t at)
{
    const LexiconEntry *entry = tokens.entry(at, WordClass::Multiplier);
    if (entry == nullptr)
        return {};
    const bool compares = isComparedWith(tokens, at + 1);
    const bool bounded = boundBefore(tokens, at, false).bound != Bound::Exact;
    const bool verb =
        tokens.isAnyOf(at - 1, {u"to", u"than", u"will", u"would", u"could", u"may", u"might",
                                u"should", u"must", u"can", u"is", u"was", u"are"});
    const bool noun = entry->text == u"double" || tokens.isWord(at, u"doubles");
    if (noun && !compares && !bounded && !verb)
        return {};
    if (entry->text == u"times" && !compares && !bounded &&
        tokens.isAnyOf(at, {u"twice", u"thrice"}))
        return {}; // "denied twice" is a count of events
    return entry->value;
}

} // namespace crosscheck
