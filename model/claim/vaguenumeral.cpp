// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/vaguenumeral.h"

#include "model/claim/nounfinder.h"

namespace crosscheck
{

namespace
{

constexpr double score = 20;

/// Each ends where the next greater words begin; bare billions have no greater ones in use.
double highestOf(double first, double second)
{
    if (first == 12 || first == score)
        return 99 * second;
    if (first <= 100)
        return (first < 100 ? 99 : 999) * second;
    return (first < 1e9 ? 9.999 : 999) * first;
}

/// "scores of people", "scores were hurt"; not "test scores of pupils", "he scores".
bool countsScores(const TokenReader &tokens, size_t at)
{
    if (tokens.isAnyOf(at + 1, {u"were", u"are", u"have", u"more"}))
        return tokens[at].sentenceStart || tokens.isBreak(at - 1);
    if (!tokens.isWord(at + 1, u"of") || !tokens.isWord(at + 2) || tokens.isCapital(at + 2) ||
        tokens.isAnyOf(at + 2, {u"the", u"these", u"those", u"all"}))
        return false;
    return tokens[at].sentenceStart || !tokens.isWord(at - 1) ||
           (tokens.is(at - 1, WordClass::Function) && !tokens.is(at - 1, WordClass::Pronoun) &&
            !tokens.isAnyOf(at - 1, {u"the", u"their", u"his", u"her", u"its", u"our", u"these",
                                     u"those", u"your", u"my", u"no"})) ||
           tokens.text(at - 1).endsWith(u"ed") || tokens.text(at - 1).endsWith(u"ing");
}

/// "several hundred", "a few thousand", "a couple of dozen": so many of a round number.
std::optional<Numeral> severalOf(const TokenReader &tokens, size_t at)
{
    const size_t word = tokens.isWord(at, u"a") ? at + 1 : at;
    const LexiconEntry *few = tokens.entry(word, WordClass::Scale);
    if (few == nullptr || (few->text != u"several" && few->text != u"couple"))
        return {};
    const bool couple = few->text == u"couple";
    size_t last = word + 1;
    if (couple && tokens.isWord(last, u"of"))
        ++last;
    const LexiconEntry *scale = tokens.entry(last, WordClass::Scale);
    const bool dozen = tokens.isWord(last, u"dozen");
    if (!dozen && (scale == nullptr || scale->text != u"word"))
        return {};
    double unit = dozen ? 12 : scale->value;
    const LexiconEntry *more = tokens.entry(last + 1, WordClass::Scale);
    if (more != nullptr && more->text == u"word" && more->value > unit) {
        unit *= more->value; // "several hundred thousand"
        ++last;
    }
    Numeral numeral{.begin = at, .end = last + 1, .form = NumeralForm::Vague};
    numeral.low = few->value * unit;
    numeral.high = couple ? 3 * unit : dozen ? 99 : 9.99 * unit;
    numeral.resolution = unit;
    return numeral;
}

} // namespace

std::optional<Numeral> vagueNumeral(const TokenReader &tokens, size_t at)
{
    if (auto several = severalOf(tokens, at))
        return several;
    const LexiconEntry *first = tokens.entry(at, WordClass::Scale);
    if (first == nullptr || first->text != u"plural")
        return {};
    Numeral numeral{.begin = at, .end = at + 1, .form = NumeralForm::Vague};
    numeral.low = first->value;
    const LexiconEntry *second =
        tokens.isWord(at + 1, u"of") ? tokens.entry(at + 2, WordClass::Scale) : nullptr;
    const bool compound = second != nullptr && second->text == u"plural";
    if ((first->value == 10 && !compound) || (first->value == score && !countsScores(tokens, at)))
        return {};
    if (compound) {
        numeral.low *= second->value;
        numeral.end = at + 3;
    }
    numeral.high = highestOf(first->value, compound ? second->value : 1);
    numeral.resolution = numeral.low;
    return numeral;
}

} // namespace crosscheck
