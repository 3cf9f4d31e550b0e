// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/measure.h"

#include "model/claim/nounfinder.h"

#include <utility>

namespace crosscheck
{

namespace
{

/// "sales of 1.1m", "viewers rose to 4.1m": things are counted just before.
bool countsBefore(const TokenReader &tokens, const Numeral &numeral)
{
    if (tokens.isAnyOf(numeral.end, {u"deep", u"tall", u"long", u"high", u"wide", u"away", u"above",
                                     u"below", u"from", u"off", u"thick"}))
        return false;
    for (size_t i = numeral.begin; i > 0 && numeral.begin - i < 9 && !tokens[i].sentenceStart;
         --i) {
        if (tokens.isAnyOf(
                i - 1, {u"sales",      u"units",      u"viewers",    u"users",    u"subscribers",
                        u"customers",  u"visitors",   u"passengers", u"jobs",     u"people",
                        u"population", u"downloads",  u"copies",     u"votes",    u"members",
                        u"listeners",  u"deliveries", u"shipments",  u"cases",    u"audience",
                        u"followers",  u"views",      u"households", u"payrolls", u"tonnes"}))
            return true;
    }
    return false;
}

/// "100m" without money or things to count is a length, not a hundred million.
void unscaleMetres(const TokenReader &tokens, Numeral &numeral)
{
    const size_t mark = numeral.end - 1;
    const bool plus = tokens.isHyphen(numeral.end) && tokens.isWord(numeral.end + 1, u"plus");
    const bool counts =
        isPluralNoun(tokens, numeral.end) || (plus && isPluralNoun(tokens, numeral.end + 2)) ||
        tokens.is(numeral.end, WordClass::Currency) || tokens.isWord(numeral.end, u"of");
    if (!numeral.scaleMark || tokens.text(mark) != u"m" || counts || countsBefore(tokens, numeral))
        return;
    numeral.low /= numeral.scale;
    numeral.high = numeral.low;
    numeral.resolution /= numeral.scale;
    numeral.scale = 1;
    numeral.end = mark;
}

void negate(Numeral &numeral)
{
    numeral.low = -numeral.low;
    numeral.high = -numeral.high;
    std::swap(numeral.low, numeral.high);
    numeral.plain = false;
}

} // namespace

bool isMinus(const TokenReader &tokens, size_t at)
{
    if (tokens.isWord(at, u"minus")) {
        const size_t next = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
        if (tokens.isWord(at - 1, u"or")) // "plus or minus 4"
            return false;
        return tokens.isNumber(next) || tokens.is(next, WordClass::Numeral);
    }
    if (!tokens.isSymbol(at, u"-–−") || !tokens.isGlued(at + 1))
        return false;
    const bool opens = tokens[at].spaceBefore || tokens.isSymbol(at - 1, u"([|") ||
                       tokens[at - 1].kind == TokenKind::Currency || tokens.isBreak(at - 1);
    return opens && (tokens.isNumber(at + 1) || tokens[at + 1].kind == TokenKind::Currency);
}

namespace
{

/// `5'11"`, "6’ 2”": feet and inches by their marks, of a person's or a wall's height.
bool readFeetAndInches(const TokenReader &tokens, Measure &measure)
{
    const size_t foot = measure.numeral.end;
    const auto isMark = [&](size_t at, QStringView marks) {
        return tokens.isGlued(at) && tokens[at].length == 1 && marks.contains(tokens.text(at));
    };
    constexpr double tallest = 9;
    if (!measure.numeral.plain || measure.numeral.low > tallest || measure.numeral.low < 1 ||
        !isMark(foot, u"'’′") || !tokens.isNumber(foot + 1) || !isMark(foot + 2, u"\"”″"))
        return false;
    const auto inches = tokens.text(foot + 1).toDouble();
    if (inches >= 12)
        return false;
    measure.numeral.low += inches / 12;
    measure.numeral.high = measure.numeral.low;
    measure.numeral.resolution = 1.0 / 12;
    measure.numeral.plain = false;
    measure.numeral.decimal = true;
    measure.unit = {.kind = UnitKind::Physical,
                    .name = QStringLiteral("m"),
                    .written = QStringLiteral("foot"),
                    .factor = 0.3048,
                    .begin = foot,
                    .end = foot + 3};
    measure.end = measure.numeral.end = foot + 3;
    return true;
}

/// "in 2:14:04", "a time of 1:59.3": how long a race took.
bool readRaceTime(const TokenReader &tokens, Measure &measure)
{
    const size_t colon = measure.numeral.end;
    const auto follows = [&](size_t at) {
        return tokens.isSymbol(at, u":") && tokens.isGlued(at) && tokens.isNumber(at + 1) &&
               tokens.isGlued(at + 1) && tokens.text(at + 1).toDouble() < 60;
    };
    if (!measure.numeral.plain || !follows(colon))
        return false;
    const bool hours = follows(colon + 2) && tokens.isAnyOf(measure.begin - 1, {u"in", u"of"});
    const QStringView last = tokens.text(hours ? colon + 3 : colon + 1);
    if (!hours && !last.contains(u'.'))
        return false;
    double seconds = measure.numeral.low * 60;
    if (hours)
        seconds = (seconds + tokens.text(colon + 1).toDouble()) * 60;
    seconds += last.toDouble();
    measure.numeral.low = measure.numeral.high = seconds;
    measure.numeral.resolution = last.contains(u'.') ? 0.1 : 1;
    measure.numeral.plain = false;
    measure.end = measure.numeral.end = hours ? colon + 4 : colon + 2;
    measure.unit = {.kind = UnitKind::Duration, .name = QStringLiteral("s")};
    measure.unit.written = measure.unit.name;
    measure.unit.begin = measure.unit.end = measure.end;
    return true;
}

} // namespace

std::optional<Measure> parseMeasure(const TokenReader &tokens, size_t at,
                                    const ArticleHabits &habits)
{
    Measure measure{.begin = at};
    size_t begin = at;
    bool negative = false;
    const auto skipSign = [&] {
        if (!isMinus(tokens, begin))
            return;
        negative = true;
        begin += tokens.isHyphen(begin + 1) && tokens.isWord(begin) ? 2 : 1;
    };
    skipSign();
    const auto currency = currencyBefore(tokens, begin, habits);
    if (currency)
        begin = currency->end;
    if (!negative)
        skipSign();
    const auto numeral = parseNumeral(tokens, begin, habits, currency.has_value());
    if (!numeral)
        return {};
    measure.numeral = *numeral;
    // "[Ten] years ago": put in by the paper.
    if (tokens.isSymbol(measure.begin - 1, u"[") && tokens.isSymbol(numeral->end, u"]") &&
        tokens.isWord(numeral->end + 1))
        ++measure.numeral.end;
    if (!currency)
        unscaleMetres(tokens, measure.numeral);
    if (negative)
        negate(measure.numeral);
    measure.end = measure.numeral.end;
    if (currency) {
        measure.unit = *currency;
    } else if (readFeetAndInches(tokens, measure) || readRaceTime(tokens, measure)) {
        return measure;
    } else if (auto unit = unitAfter(tokens, measure.numeral, habits)) {
        measure.unit = *unit;
        measure.end = unit->end;
        // "20 degrees below zero"
        if (unit->name == u"°C" && !negative && tokens.isWord(unit->end, u"below") &&
            tokens.isWord(unit->end + 1, u"zero")) {
            negate(measure.numeral);
            measure.end += 2;
        }
    }
    return measure;
}

Quantity quantityOf(const Measure &measure)
{
    const Numeral &numeral = measure.numeral;
    Quantity quantity{.vague = numeral.form == NumeralForm::Vague,
                      .writtenLow = numeral.low,
                      .writtenHigh = numeral.high,
                      .resolution = numeral.resolution};
    applyUnit(quantity, measure.unit);
    if (quantity.vague)
        quantity.bound = Bound::Range;
    return quantity;
}

void applyUnit(Quantity &quantity, const Unit &unit)
{
    quantity.unit = unit.name;
    quantity.writtenUnit = unit.written;
    quantity.low = (quantity.writtenLow + unit.offset) * unit.factor;
    quantity.high = (quantity.writtenHigh + unit.offset) * unit.factor;
    quantity.resolution *= unit.factor;
}

} // namespace crosscheck
