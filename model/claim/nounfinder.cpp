// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/nounfinder.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Words of a noun phrase that are looked at; longer ones are rare and mostly misread.
constexpr int longestPhrase = 7;

/// A word of grammar ends the phrase, unless it may stand before a noun and one follows: "the 12
/// missing hikers", "600,000 more people".
bool endsPhrase(const TokenReader &tokens, size_t at)
{
    using enum WordClass;
    if (!tokens.isWord(at) ||
        tokens.lexicon().isAny(tokens[at].lexeme, {Numeral, Scale, Month, Weekday}))
        return true;
    const LexiconEntry *grammar = tokens.entry(at, Function);
    if (grammar == nullptr)
        return false;
    const bool loose = grammar->text == u"loose" && tokens.isWord(at + 1);
    return !loose || !(isPluralNoun(tokens, at + 1) || isPluralNoun(tokens, at + 2)) ||
           tokens.is(at + 1, Function);
}

/// Inside a noun phrase: "460 Kia and Hyundai vehicles", "two new 737 jets".
bool goesOn(const TokenReader &tokens, size_t at)
{
    if (tokens.isNumber(at))
        return tokens[at].length <= 4 && (tokens.isCapital(at - 1) || tokens.isCapital(at + 1));
    const bool joins = tokens.isAnyOf(at, {u"and", u"or"});
    return joins && tokens.isWord(at + 1) && tokens.isCapital(at - 1) == tokens.isCapital(at + 1) &&
           (tokens.isCapital(at + 1) || isPluralNoun(tokens, at + 2)) &&
           !tokens.is(at + 1, WordClass::Function);
}

/// The word with what hyphens join to it: "centre-halves".
size_t endOfCompound(const TokenReader &tokens, size_t at)
{
    size_t end = at + 1;
    while (tokens.isHyphen(end) && tokens.isWord(end + 1))
        end += 2;
    return end;
}

/// "bids", "GPUs", "JOBS"; not "bus", "loss" or "basis".
bool hasPluralEnding(QStringView word)
{
    if (word.size() < 3 || word.back().toLower() != u's')
        return false;
    const QChar before = word[word.size() - 2];
    return before != u's' && before != u'u' && before != u'i' && before.isLetter();
}

std::optional<CountedNoun> joinedNoun(const TokenReader &tokens, size_t hyphen)
{
    const size_t word = hyphen + 1;
    const bool grammar = tokens.is(word, WordClass::Function); // "12-of-21", "four-under-par"
    if (!tokens.isWord(word) || grammar || tokens.is(word, WordClass::Numeral))
        return {};
    return CountedNoun{word, word + 1};
}

std::optional<CountedNoun> singularNoun(const TokenReader &tokens, size_t at)
{
    std::optional<CountedNoun> last;
    for (int i = 0; i < 4 && !endsPhrase(tokens, at); ++i) {
        const size_t end = endOfCompound(tokens, at);
        last = CountedNoun{at, end};
        at = end;
    }
    return last;
}

QString singularOfWord(QStringView written)
{
    QString word = written.toString().toLower();
    if (word.size() > 4 && word.endsWith(u"ies"))
        return word.chopped(3) + u'y';
    for (const QStringView ending : {u"sses", u"shes", u"ches", u"xes", u"zzes", u"oes"}) {
        if (word.size() > ending.size() + 1 && word.endsWith(ending))
            return word.chopped(2);
    }
    if (hasPluralEnding(written))
        return word.chopped(1);
    return word;
}

} // namespace

bool isPluralNoun(const TokenReader &tokens, size_t at)
{
    if (!tokens.isWord(at))
        return false;
    if (tokens.match(at, WordClass::Plural))
        return true;
    return hasPluralEnding(tokens.text(at)) && !tokens.is(at, WordClass::NotNoun);
}

std::optional<CountedNoun> findCountedNoun(const TokenReader &tokens, size_t at, bool one)
{
    if (tokens.isHyphen(at))
        return joinedNoun(tokens, at);
    size_t word = at;
    for (int i = 0; i < longestPhrase; ++i) {
        // "votes" and "runs" end a phrase elsewhere, but right after a number they are counted.
        const bool adjacent = word == at && isPluralNoun(tokens, word);
        if (!adjacent && endsPhrase(tokens, word)) {
            if (i == 0 || !goesOn(tokens, word))
                break;
            ++word;
            continue;
        }
        const size_t end = endOfCompound(tokens, word);
        const bool possessive = tokens.isGlued(end) && tokens.isAnyOf(end, {u"’s", u"'s"});
        if (possessive) { // "two teachers’ unions" has no such tail; "six men’s teams" counts teams
            word = end + 1;
            continue;
        }
        if (isPluralNoun(tokens, end - 1))
            return CountedNoun{word, end};
        word = end;
    }
    if (one)
        return singularNoun(tokens, at);
    return {};
}

QString singularOf(const TokenReader &tokens, const CountedNoun &noun)
{
    if (const auto match = tokens.match(noun.begin, WordClass::Plural);
        match && noun.begin + match.length >= noun.end)
        return match.entry->text;
    const LexiconEntry *irregular = tokens.entry(noun.end - 1, WordClass::Plural);
    QString last =
        irregular != nullptr ? irregular->text : singularOfWord(tokens.text(noun.end - 1));
    if (noun.end - noun.begin == 1)
        return last;
    const QStringView text = tokens.article().text;
    const TextSpan before(tokens[noun.begin].begin, tokens[noun.end - 1].begin);
    return before.of(text).toString().toLower() + last;
}

} // namespace crosscheck
