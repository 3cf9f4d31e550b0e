// SPDX-License-Identifier: GPL-3.0-or-later
//
// One walk over the tokens. Where a word or mark can begin a figure, the forms are tried from the
// most special to the most general: address or list number (passed over), time, date, ratio, score,
// range, plain amount. Whatever matches is consumed whole, so that nothing is read twice.
#include "model/claim/quantityparser.h"

#include "model/claim/boundfinder.h"
#include "model/claim/dateparser.h"
#include "model/claim/identifierrules.h"
#include "model/claim/nounfinder.h"
#include "model/claim/numeralparser.h"
#include "model/claim/timeparser.h"
#include "model/claim/unitparser.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// A number with its unit, where it has one.
struct Measure {
    size_t begin = 0; ///< tokens
    size_t end = 0;
    Numeral numeral;
    Unit unit;

    [[nodiscard]] bool hasUnit() const { return unit.kind != UnitKind::None; }
};

class QuantityParser
{
public:
    QuantityParser(const Article &article, const TokenList &list, const Lexicon &lexicon)
        : m_tokens(article, list, lexicon)
        , m_habits(unitHabitsOf(m_tokens))
    {
    }

    std::vector<Claim> run()
    {
        size_t at = 0;
        while (at < m_tokens.size())
            at = std::max(at + 1, step(at));
        return std::move(m_claims);
    }

private:
    /// Reads what begins at the token; returns where to go on.
    size_t step(size_t at)
    {
        const Token &token = m_tokens[at];
        switch (token.kind) {
        case TokenKind::Number:
            return number(at);
        case TokenKind::Currency:
            return amount(at);
        case TokenKind::QuoteMark:
            return m_tokens.isNumber(at + 1) ? date(at) : at;
        case TokenKind::Word:
            return token.lexeme != LexemeId{} ? word(at) : at;
        case TokenKind::BlockBreak:
        case TokenKind::LineBreak:
            m_listed = 0;
            m_noun.clear();
            return at;
        case TokenKind::Symbol:
            return at;
        }
        return at;
    }

    size_t word(size_t at)
    {
        using enum WordClass;
        if (!m_tokens.lexicon().isAny(m_tokens[at].lexeme, {Numeral, Scale, Fraction, Multiplier,
                                                            Ordinal, Month, Currency, Idiom}))
            return isArticle(at) && m_tokens.lexicon().isAny(m_tokens[at + 1].lexeme,
                                                             {Scale, Fraction, Numeral})
                       ? amount(at)
                       : at;
        if (const auto idiom = m_tokens.match(at, Idiom))
            return at + idiom.length;
        if (m_tokens.is(at, Month))
            return date(at);
        if (const size_t end = rank(at); end > at)
            return end;
        if (const size_t end = time(at); end > at)
            return end;
        if (const size_t end = amount(at); end > at)
            return end;
        return multiplier(at);
    }
    [[nodiscard]] bool isArticle(size_t at) const
    {
        return m_tokens.isWord(at, u"a") || m_tokens.isWord(at, u"an");
    }

    size_t number(size_t at)
    {
        if (const PassedOver passed = passOver(m_tokens, at); passed.isName)
            return passed.end;
        if (const size_t end = time(at); end > at)
            return end;
        if (const size_t end = date(at); end > at)
            return end;
        if (const size_t end = endOfPhoneNumber(m_tokens, at); end > at)
            return end;
        if (const size_t end = rank(at); end > at)
            return end;
        return amount(at);
    }

    size_t time(size_t at)
    {
        auto found = parseTime(m_tokens, at, m_meridiem);
        if (!found)
            return at;
        if (found->said != Meridiem::None)
            m_meridiem = found->said;
        const FoundBound bound = boundBefore(m_tokens, at, false);
        add(at, found->end,
            TimeRange{.first = found->time, .last = found->time, .bound = bound.bound});
        return found->end;
    }

    size_t date(size_t at)
    {
        if (m_order == -1 && m_tokens.isNumber(at) && m_tokens.isSymbol(at + 1, u"/-"))
            m_order = int(dateOrderOf(m_tokens));
        const auto found = parseDate(m_tokens, at, DateOrder(std::max(m_order, 0)));
        if (!found)
            return at;
        add(at, found->end, found->date);
        return found->end;
    }

    size_t rank(size_t at);
    size_t multiplier(size_t at);
    size_t amount(size_t at);
    [[nodiscard]] std::optional<Measure> measureAt(size_t at) const;
    size_t ratio(const Measure &first);
    size_t score(const Measure &first);
    size_t range(const Measure &first);
    [[nodiscard]] std::optional<Measure> secondEnd(const Measure &first) const;
    size_t single(Measure measure);
    [[nodiscard]] bool isPronoun(const Measure &measure) const;
    [[nodiscard]] bool isAge(const Measure &measure) const;
    void addParts(Measure &measure, Quantity &quantity) const;
    [[nodiscard]] Quantity quantityOf(const Measure &measure) const;
    void take(Quantity &quantity, const Unit &unit) const;
    void addBounded(size_t begin, size_t end, Quantity quantity, bool lasting);
    void shareUnit(const Measure &measure);

    void add(size_t begin, size_t end, ClaimValue value)
    {
        m_claims.push_back({.span = m_tokens.span(begin, end), .value = std::move(value)});
    }

    TokenReader m_tokens;
    UnitHabits m_habits;
    std::vector<Claim> m_claims;
    Meridiem m_meridiem = Meridiem::None; ///< what the article last said
    int m_order = -1;                     ///< DateOrder, once it was asked for
    QString m_noun;                       ///< what this block counted last
    size_t m_listed = 0; ///< claims at the end of m_claims that wait for a list's unit
    size_t m_listEnd = 0;
};

/// "the 12th death", "fourth-largest", "finished second".
size_t QuantityParser::rank(size_t at)
{
    double value = 0;
    size_t end = at + 1;
    if (m_tokens.isNumber(at)) {
        if (!m_tokens.isGlued(end) || !m_tokens.isAnyOf(end, {u"st", u"nd", u"rd", u"th"}))
            return at;
        value = m_tokens.text(at).toDouble();
        ++end;
    } else {
        const LexiconEntry *tens = m_tokens.entry(at, WordClass::Numeral);
        const bool compound = tens != nullptr && tens->text == u"ten" && m_tokens.isHyphen(at + 1);
        const size_t last = compound ? at + 2 : at;
        const LexiconEntry *ordinal = m_tokens.entry(last, WordClass::Ordinal);
        if (ordinal == nullptr)
            return at;
        value = ordinal->value + (compound ? tens->value : 0);
        end = last + 1;
    }
    const size_t next = m_tokens.isHyphen(end) ? end + 1 : end;
    if (m_tokens.isAnyOf(next, {u"century", u"centuries", u"quarter", u"half", u"grade", u"street",
                                u"avenue", u"floor", u"congress", u"graders", u"grader",
                                u"amendment", u"anniversary"}))
        return next + 1;
    if (!m_tokens.isNumber(at)) {
        const bool determined =
            m_tokens.isAnyOf(at - 1, {u"the", u"its", u"his", u"her", u"their", u"our", u"my", u"a",
                                      u"’s", u"'s", u"in", u"for"});
        const bool placed = m_tokens.isAnyOf(at - 1, {u"finished", u"came", u"ranked", u"placed",
                                                      u"finishing", u"were", u"was", u"from",
                                                      u"come", u"ranks", u"finish", u"to"});
        const bool goesOn = m_tokens.isWord(end) && !m_tokens.is(end, WordClass::Function) &&
                            !m_tokens.is(end, WordClass::SpeechVerb);
        const bool adverb = value == 1 && !(determined && goesOn);
        if (adverb || (!determined && !placed))
            return end;
    }
    add(at, end,
        Quantity{.low = value,
                 .high = value,
                 .unit = u"rank"_s,
                 .writtenLow = value,
                 .writtenHigh = value,
                 .resolution = 1});
    return end;
}

/// "doubled", "twice", "to more than double".
size_t QuantityParser::multiplier(size_t at)
{
    const LexiconEntry *entry = m_tokens.entry(at, WordClass::Multiplier);
    if (entry == nullptr)
        return at;
    if (entry->text == u"double" || m_tokens.isWord(at, u"doubles")) {
        const bool verb = m_tokens.isAnyOf(
            at - 1, {u"to", u"than", u"will", u"would", u"could", u"may", u"might", u"should",
                     u"almost", u"nearly", u"about", u"roughly", u"is", u"was", u"are"});
        const bool object =
            m_tokens.isAnyOf(at + 1, {u"the", u"that", u"its", u"their", u"his", u"her", u"what",
                                      u"this", u"last", u"in", u"to"});
        if (!verb && !object)
            return at + 1;
    }
    addBounded(at, at + 1,
               Quantity{.low = entry->value,
                        .high = entry->value,
                        .unit = u"x"_s,
                        .writtenLow = entry->value,
                        .writtenHigh = entry->value},
               false);
    return at + 1;
}

std::optional<Measure> QuantityParser::measureAt(size_t at) const
{
    Measure measure{.begin = at};
    const auto currency = currencyBefore(m_tokens, at);
    const size_t begin = currency ? currency->end : at;
    const auto numeral = parseNumeral(m_tokens, begin, currency.has_value());
    if (!numeral)
        return {};
    measure.numeral = *numeral;
    measure.end = numeral->end;
    if (currency) {
        measure.unit = *currency;
        return measure;
    }
    if (numeral->scaleMark && m_tokens.text(numeral->end - 1) == u"m" &&
        !isPluralNoun(m_tokens, numeral->end) && !m_tokens.is(numeral->end, WordClass::Currency)) {
        // "100m" without money or things to count is a length.
        Numeral &metres = measure.numeral;
        metres.low = metres.high = metres.low / metres.scale;
        metres.resolution /= metres.scale;
        metres.scale = 1;
        --metres.end;
    }
    if (auto unit = unitAfter(m_tokens, measure.numeral, m_habits)) {
        measure.unit = *unit;
        measure.end = unit->end;
    }
    return measure;
}

size_t QuantityParser::amount(size_t at)
{
    const auto measure = measureAt(at);
    if (!measure)
        return at;
    const auto noun =
        measure->hasUnit() ? std::optional<Unit>() : nounAfter(m_tokens, measure->numeral);
    if (isIdentifier(m_tokens, measure->numeral, measure->hasUnit(), noun.has_value()))
        return measure->end;
    if (const size_t end = ratio(*measure); end > at)
        return end;
    if (const size_t end = score(*measure); end > at)
        return end;
    if (const size_t end = range(*measure); end > at)
        return end;
    return single(*measure);
}

/// "one in four", "one household in four", "three out of five".
size_t QuantityParser::ratio(const Measure &first)
{
    const Numeral &part = first.numeral;
    if (part.low != std::floor(part.low) || part.low < 1 || part.low > 99 || part.scale != 1)
        return first.begin;
    size_t in = first.end;
    for (int i = 0; i < 3 && m_tokens.isWord(in) && !m_tokens.is(in, WordClass::Function); ++i)
        ++in;
    if (m_tokens.isWord(in, u"out") && m_tokens.isWord(in + 1, u"of"))
        in += 2;
    else if (m_tokens.isWord(in, u"in"))
        ++in;
    else
        return first.begin;
    if (m_tokens.isWord(in, u"every"))
        ++in;
    const auto whole = parseNumeral(m_tokens, in, false);
    if (!whole || whole->low <= part.low || whole->form == NumeralForm::Vague || whole->decimal)
        return first.begin;
    if (whole->plain && whole->low > 1000)
        return first.begin; // "two in 2019"
    if (const auto unit = unitAfter(m_tokens, *whole, m_habits))
        return first.begin; // "one in five years"
    const double value = part.low / whole->low;
    addBounded(first.begin, whole->end,
               Quantity{.low = value,
                        .high = value,
                        .unit = u"x"_s,
                        .writtenLow = value,
                        .writtenHigh = value,
                        .resolution = 1 / (whole->low * (whole->low + 1))},
               false);
    return whole->end;
}

/// "5-4", "34 to 27", "2 – 0": two whole numbers that cannot be a range, or beside a word of games
/// and votes.
size_t QuantityParser::score(const Measure &first)
{
    if (!first.numeral.plain || first.hasUnit() || first.numeral.low > 500)
        return first.begin;
    const size_t mark = first.end;
    const bool dash = m_tokens.isDash(mark);
    if (!dash && !m_tokens.isWord(mark, u"to"))
        return first.begin;
    const auto second = parseNumeral(m_tokens, mark + 1, false);
    if (!second || !second->plain || second->low > 500 || m_tokens.isDash(second->end))
        return first.begin;
    if (unitAfter(m_tokens, *second, m_habits))
        return first.begin;
    bool played = false;
    const size_t from = first.begin >= 10 ? first.begin - 10 : 0;
    for (size_t i = from; i < second->end + 7 && !played; ++i)
        played = m_tokens.is(i, WordClass::ScoreWord);
    const bool falls = second->low <= first.numeral.low;
    if (!(dash && falls) && !(played && (falls || !nounAfter(m_tokens, *second))))
        return first.begin;
    add(first.begin, second->end,
        Quantity{.low = first.numeral.low,
                 .high = second->low,
                 .unit = u"score"_s,
                 .writtenLow = first.numeral.low,
                 .writtenHigh = second->low,
                 .resolution = 1});
    return second->end;
}

/// The other end of a range that `first` opens; nothing where the words make none.
std::optional<Measure> QuantityParser::secondEnd(const Measure &first) const
{
    const size_t mark = first.end;
    const bool dash = m_tokens.isDash(mark);
    const bool between = m_tokens.isWord(first.begin - 1, u"between");
    const bool to = m_tokens.isWord(mark, u"to");
    const bool either = m_tokens.isWord(mark, u"or");
    if (!dash && !to && !either && !(between && m_tokens.isWord(mark, u"and")))
        return {};
    if (dash && m_tokens.isGlued(mark) != m_tokens.isGlued(mark + 1))
        return {};
    // "up 12 to 310" and "from 4% to 6%" are changes; "ranging from 4% to 6%" is a range.
    if (to) {
        size_t before = first.begin - 1;
        if (m_tokens.isWord(before, u"by"))
            --before;
        const bool ranging =
            m_tokens.isWord(before, u"from") &&
            m_tokens.isAnyOf(before - 1, {u"ranging", u"ranged", u"range", u"ranges", u"varying",
                                          u"vary", u"varies", u"anywhere", u"ages", u"aged"});
        if (m_tokens.is(before, WordClass::ChangeVerb) && !ranging)
            return {};
    }
    size_t at = mark + 1;
    if (to) {
        if (const auto bound = m_tokens.match(at, WordClass::BoundBefore);
            bound && bound.length > 1)
            at += bound.length;
    }
    auto second = measureAt(at);
    if (!second || second->numeral.form == NumeralForm::Vague)
        return {};
    const bool alike =
        !first.hasUnit() || !second->hasUnit() || first.unit.name == second->unit.name;
    const bool marked = first.unit.kind == UnitKind::Currency && first.unit.begin == first.begin;
    if (!alike || (first.hasUnit() && !second->hasUnit() && !marked))
        return {};
    if (either && second->numeral.low - first.numeral.low != 1)
        return {};
    return second;
}

size_t QuantityParser::range(const Measure &first)
{
    if (first.numeral.form == NumeralForm::Vague || first.numeral.form == NumeralForm::Fraction)
        return first.begin;
    auto second = secondEnd(first);
    if (!second)
        return first.begin;
    Measure low = first;
    const double scale = second->numeral.scale;
    if (low.numeral.scale == 1 && scale > 1 && low.numeral.low * scale < second->numeral.low) {
        low.numeral.low *= scale;
        low.numeral.resolution *= scale;
    }
    if (!second->hasUnit()) {
        second->unit = low.unit;
        if (const auto noun = nounAfter(m_tokens, second->numeral); noun && !low.hasUnit()) {
            second->unit = *noun;
            second->end = std::max(second->end, noun->end);
        }
    }
    if (!low.hasUnit())
        low.unit = second->unit;
    const Quantity from = quantityOf(low);
    Quantity quantity = quantityOf(*second);
    if (from.low >= quantity.high)
        return first.begin;
    quantity.low = from.low;
    quantity.writtenLow = from.writtenLow;
    quantity.resolution = std::min(from.resolution, quantity.resolution);
    quantity.bound = Bound::Range;
    if (second->unit.kind == UnitKind::Noun)
        m_noun = second->unit.name;
    add(first.begin, second->end, quantity);
    return second->end;
}

/// "one" is a pronoun or an article unless it is measured or counted against others.
bool QuantityParser::isPronoun(const Measure &measure) const
{
    const Numeral &numeral = measure.numeral;
    if (numeral.form != NumeralForm::Words || numeral.low != 1 || numeral.end - numeral.begin != 1)
        return false;
    if (measure.hasUnit())
        return measure.unit.kind == UnitKind::Times;
    return !m_tokens.isAnyOf(numeral.begin - 1,
                             {u"only", u"just", u"exactly", u"least", u"than"}) ||
           !nounAfter(m_tokens, numeral);
}

/// "Hanneke Dolle, 63, has run": a bare number between commas behind a name; "aged 34", "age 7".
bool QuantityParser::isAge(const Measure &measure) const
{
    const Numeral &numeral = measure.numeral;
    if (measure.hasUnit() || numeral.low < 1 || numeral.low > 120 || numeral.decimal)
        return false;
    const size_t before = numeral.begin - 1;
    if (m_tokens.isAnyOf(before, {u"aged", u"age"}))
        return true;
    if (!numeral.plain)
        return false;
    const bool closed = m_tokens.isSymbol(numeral.end, u",.;)") || m_tokens.isBreak(numeral.end);
    const bool comma = m_tokens.isSymbol(before, u",") && m_tokens.isSymbol(numeral.end, u",.");
    const bool bracket = m_tokens.isSymbol(before, u"(") && m_tokens.isSymbol(numeral.end, u")");
    return closed && (comma || bracket) && m_tokens.isCapital(before - 1);
}

size_t QuantityParser::single(Measure measure)
{
    const Numeral &numeral = measure.numeral;
    if (isPronoun(measure))
        return measure.end;
    if (numeral.form == NumeralForm::Fraction && m_tokens.isHyphen(measure.end) &&
        !measure.hasUnit())
        return measure.end;
    if (isAge(measure)) {
        measure.unit = {.kind = UnitKind::Duration, .name = u"year"_s, .written = u"year"_s};
    } else if (!measure.hasUnit() && numeral.form == NumeralForm::Fraction) {
        measure.unit = {.kind = UnitKind::Times, .name = u"x"_s};
    } else if (!measure.hasUnit()) {
        const FoundBound odd = boundAfter(m_tokens, numeral.end);
        Numeral counted = numeral;
        counted.end = odd.end;
        if (const auto noun = nounAfter(m_tokens, counted)) {
            measure.unit = *noun;
            measure.end = noun->end;
        } else if (!m_noun.isEmpty() && (numeral.plain || numeral.form == NumeralForm::Words)) {
            measure.unit = {.kind = UnitKind::Noun, .name = m_noun, .written = m_noun};
        }
    }
    if (measure.unit.kind == UnitKind::Noun)
        m_noun = measure.unit.name;
    Quantity quantity = quantityOf(measure);
    addParts(measure, quantity);
    // "34-year-old": the span holds the whole word.
    if (measure.unit.name == u"year" && m_tokens.isHyphen(measure.end) &&
        m_tokens.isAnyOf(measure.end + 1, {u"old", u"olds"}))
        measure.end += 2;
    shareUnit(measure);
    addBounded(measure.begin, measure.end, quantity, measure.unit.kind == UnitKind::Duration);
    return std::max(measure.end, measure.begin + 1);
}

/// "7 hours 54 minutes", "17 years and 201 days", "5 ft 10 in": the parts of one value.
void QuantityParser::addParts(Measure &measure, Quantity &quantity) const
{
    const bool divisible =
        measure.unit.kind == UnitKind::Duration || measure.unit.kind == UnitKind::Physical;
    if (!divisible || measure.numeral.decimal || quantity.vague)
        return;
    for (;;) {
        size_t at = measure.end;
        if (m_tokens.isWord(at, u"and") || m_tokens.isSymbol(at, u","))
            ++at;
        const auto part = measureAt(at);
        if (!part || part->unit.kind != measure.unit.kind ||
            part->numeral.form == NumeralForm::Vague)
            return;
        double worth = 0;
        if (part->unit.name == quantity.unit && part->unit.factor < measure.unit.factor &&
            part->unit.offset == 0)
            worth = part->unit.factor;
        else if (quantity.unit == u"year" && part->unit.name == u"day")
            worth = 1.0 / 365;
        else if (quantity.unit == u"year" && part->unit.name == u"month")
            worth = 1.0 / 12;
        else
            return;
        quantity.low += part->numeral.low * worth;
        quantity.high = quantity.low;
        quantity.resolution = part->numeral.resolution * worth;
        quantity.writtenLow = quantity.writtenHigh = quantity.low / measure.unit.factor;
        measure.end = part->end;
        measure.unit.factor = std::min(measure.unit.factor, std::max(worth, 1e-12));
    }
}

void QuantityParser::take(Quantity &quantity, const Unit &unit) const
{
    quantity.unit = unit.name;
    quantity.writtenUnit = unit.written;
    quantity.low = (quantity.writtenLow + unit.offset) * unit.factor;
    quantity.high = (quantity.writtenHigh + unit.offset) * unit.factor;
    quantity.resolution *= unit.factor;
}

Quantity QuantityParser::quantityOf(const Measure &measure) const
{
    const Numeral &numeral = measure.numeral;
    Quantity quantity{.vague = numeral.form == NumeralForm::Vague,
                      .writtenLow = numeral.low,
                      .writtenHigh = numeral.high,
                      .resolution = numeral.resolution};
    take(quantity, measure.unit);
    if (quantity.vague)
        quantity.bound = Bound::Range;
    return quantity;
}

/// Adds the claim with the bound that the words around it say.
void QuantityParser::addBounded(size_t begin, size_t end, Quantity quantity, bool lasting)
{
    if (!quantity.vague) {
        const FoundBound before = boundBefore(m_tokens, begin, lasting);
        quantity.bound = before.bound;
        if (before.bound == Bound::Exact) {
            const FoundBound after = boundAfter(m_tokens, end);
            quantity.bound = after.bound;
            if (after.bound != Bound::Exact && m_tokens.isSymbol(after.begin, u"+"))
                end = std::max(end, after.end);
        }
    }
    add(begin, end, std::move(quantity));
}

/// "3, 5 and 9 percent": bare numbers before it in the same list take its unit.
void QuantityParser::shareUnit(const Measure &measure)
{
    const bool follows =
        m_listed > 0 && (m_listEnd == measure.begin ||
                         (m_listEnd + 1 == measure.begin && (m_tokens.isSymbol(m_listEnd, u",") ||
                                                             m_tokens.isWord(m_listEnd, u"and") ||
                                                             m_tokens.isWord(m_listEnd, u"or"))) ||
                         (m_listEnd + 2 == measure.begin && m_tokens.isSymbol(m_listEnd, u",") &&
                          m_tokens.isAnyOf(m_listEnd + 1, {u"and", u"or"})));
    if (!follows)
        m_listed = 0;
    if (measure.hasUnit()) {
        for (size_t i = m_claims.size() - m_listed; i < m_claims.size(); ++i) {
            if (auto *quantity = std::get_if<Quantity>(&m_claims[i].value))
                take(*quantity, measure.unit);
        }
        m_listed = 0;
        return;
    }
    ++m_listed;
    m_listEnd = measure.end;
}

} // namespace

std::vector<Claim> findNumbers(const Article &article, const TokenList &tokens,
                               const Lexicon &lexicon)
{
    return QuantityParser(article, tokens, lexicon).run();
}

} // namespace crosscheck
