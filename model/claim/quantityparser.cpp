// SPDX-License-Identifier: GPL-3.0-or-later
//
// One walk over the tokens. Where a word or mark can begin a figure, the forms are tried from the
// most special to the most general: address or list number (passed over), time, date, ratio, score,
// range, plain amount. Whatever matches is consumed whole, so that nothing is read twice.
#include "model/claim/quantityparser.h"

#include "model/claim/agerules.h"
#include "model/claim/boundfinder.h"
#include "model/claim/combinations.h"
#include "model/claim/countedthings.h"
#include "model/claim/dateparser.h"
#include "model/claim/identifierrules.h"
#include "model/claim/multiplierrules.h"
#include "model/claim/onerules.h"
#include "model/claim/rankparser.h"
#include "model/claim/timeparser.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

class QuantityParser
{
public:
    QuantityParser(const Article &article, const TokenList &list, const Lexicon &lexicon)
        : m_tokens(article, list, lexicon)
        , m_habits(articleHabitsOf(m_tokens))
        , m_things(m_tokens)
        , m_a(lexicon.find(u"a"))
        , m_an(lexicon.find(u"an"))
        , m_minus(lexicon.find(u"minus"))
    {
        m_claims.reserve(m_tokens.size() / 32 + 8);
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
            beginBlock();
            return at;
        case TokenKind::LineBreak:
            return at;
        case TokenKind::Symbol:
            return opensNumber(at) ? amount(at) : at;
        }
        return at;
    }

    void beginBlock()
    {
        m_listed = 0;
        m_item = 0;
        m_money.clear();
        m_things.beginBlock();
    }

    /// "-1.3%" and ".500".
    [[nodiscard]] bool opensNumber(size_t at) const
    {
        return isMinus(m_tokens, at) || (m_tokens.isSymbol(at, u".") && m_tokens[at].spaceBefore &&
                                         m_tokens.isNumber(at + 1) && m_tokens.isGlued(at + 1));
    }

    size_t word(size_t at)
    {
        using enum WordClass;
        const LexemeId lexeme = m_tokens[at].lexeme;
        const bool small = lexeme == m_a || lexeme == m_an || lexeme == m_minus;
        if (small && m_tokens[at + 1].kind != TokenKind::Currency)
            return smallWord(at);
        const Lexicon &lexicon = m_tokens.lexicon();
        if (!lexicon.isAny(m_tokens[at].lexeme,
                           {Numeral, Scale, Fraction, Multiplier, Ordinal, Month, Currency, Idiom}))
            return at;
        if (const auto idiom = m_tokens.match(at, Idiom); idiom && !isCountedAfterAll(m_tokens, at))
            return at + idiom.length;
        if (m_tokens.is(at, Currency)) {
            if (const size_t end = amount(at); end > at)
                return end;
        }
        if (m_tokens.is(at, Month) || isDayOfMonth(m_tokens, at)) {
            if (const size_t end = date(at); end > at)
                return end;
        }
        for (const auto form :
             {&QuantityParser::rank, &QuantityParser::time, &QuantityParser::amount}) {
            if (const size_t end = (this->*form)(at); end > at)
                return end;
        }
        return multiplier(at);
    }
    /// "a dozen", "a third", "a year and a half", "minus 5".
    size_t smallWord(size_t at)
    {
        using enum WordClass;
        const LexemeId lexeme = m_tokens[at].lexeme;
        if (lexeme == m_minus)
            return isMinus(m_tokens, at) ? amount(at) : at;
        if (m_tokens.lexicon().isAny(m_tokens[at + 1].lexeme, {Scale, Fraction, Numeral}))
            return amount(at);
        return oneAndPart(at);
    }

    size_t number(size_t at)
    {
        if (m_tokens.text(at).startsWith(u'0') && m_tokens[at].length == 4) {
            if (const size_t end = time(at); end > at)
                return end;
        }
        if (const PassedOver passed = passOver(m_tokens, at, m_item); passed.isName) {
            m_item = passed.item > 0 ? passed.item : m_item;
            return passed.end;
        }
        for (const auto form :
             {&QuantityParser::time, &QuantityParser::date, &QuantityParser::rank}) {
            if (const size_t end = (this->*form)(at); end > at)
                return end;
        }
        if (const size_t end = endOfPhoneNumber(m_tokens, at); end > at)
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

    size_t rank(size_t at)
    {
        const auto found = parseRank(m_tokens, at);
        if (!found)
            return at;
        if (found->counts)
            add(at, found->end,
                Quantity{.low = found->value,
                         .high = found->value,
                         .unit = u"rank"_s,
                         .writtenLow = found->value,
                         .writtenHigh = found->value,
                         .resolution = 1});
        return found->end;
    }
    size_t multiplier(size_t at);
    size_t oneAndPart(size_t at);
    size_t amount(size_t at);
    size_t single(Measure measure);
    void findUnit(Measure &measure, FoundBound &inner);
    [[nodiscard]] bool isPronoun(const Measure &measure) const;
    void addCombination(const Measure &first, const Combination &combination);
    [[nodiscard]] Bound boundOfConverted(size_t begin, const Quantity &quantity) const;
    void addBounded(size_t begin, size_t end, Quantity quantity, bool lasting);
    void shareUnit(const Measure &measure);
    void noteMoney(const Measure &measure, const Quantity &quantity);

    void add(size_t begin, size_t end, ClaimValue value)
    {
        m_claims.push_back({.span = m_tokens.span(begin, end), .value = std::move(value)});
        m_lastEnd = end;
    }

    TokenReader m_tokens;
    ArticleHabits m_habits;
    CountedThings m_things;
    LexemeId m_a; ///< small words are frequent: told by number, not by letters
    LexemeId m_an;
    LexemeId m_minus;
    std::vector<Claim> m_claims;
    size_t m_lastEnd = 0;                 ///< of the last claim
    Meridiem m_meridiem = Meridiem::None; ///< what the article last said
    int m_order = -1;                     ///< DateOrder, once it was asked for
    int m_item = 0;                       ///< last list number of the block
    Unit m_lastUnit;                      ///< of the last single amount
    QString m_money;                      ///< the block's last currency
    QHash<double, QString> m_amounts;     ///< amounts of the article, to know "at 12.40" again by
    size_t m_listed = 0; ///< claims at the end of m_claims that wait for a list's unit
    size_t m_listEnd = 0;
};

/// "doubled", "twice as many", "to more than double".
size_t QuantityParser::multiplier(size_t at)
{
    const auto factor = parseMultiplier(m_tokens, at);
    if (!factor)
        return at + 1;
    addBounded(at, at + 1,
               Quantity{.low = *factor,
                        .high = *factor,
                        .unit = u"x"_s,
                        .writtenLow = *factor,
                        .writtenHigh = *factor},
               false);
    return at + 1;
}

/// "a year and a half", "an hour and 45 minutes": one, because a part of it follows.
size_t QuantityParser::oneAndPart(size_t at)
{
    if (!m_tokens.is(at + 1, WordClass::Unit) || !m_tokens.isWord(at + 2, u"and"))
        return at;
    Measure measure{.begin = at, .end = at + 1};
    measure.numeral = {.begin = at, .end = at + 1, .low = 1, .high = 1, .resolution = 1};
    measure.numeral.form = NumeralForm::Words;
    const auto unit = unitAfter(m_tokens, measure.numeral, m_habits);
    if (!unit)
        return at;
    measure.unit = *unit;
    measure.end = unit->end;
    Quantity quantity = quantityOf(measure);
    addParts(m_tokens, m_habits, measure, quantity);
    if (measure.end == unit->end)
        return at;
    addBounded(at, measure.end, std::move(quantity), true);
    return measure.end;
}

size_t QuantityParser::amount(size_t at)
{
    const auto measure = parseMeasure(m_tokens, at, m_habits);
    if (!measure)
        return at;
    const Numeral &numeral = measure->numeral;
    if (const auto score = findScore(m_tokens, *measure, m_habits);
        score && !(m_tokens.isGlued(at) && m_tokens.isDash(at - 1))) {
        addCombination(*measure, *score);
        return score->end;
    }
    Company company = Company::Nothing;
    if (measure->unit.kind == UnitKind::Currency)
        company = Company::Currency;
    else if (measure->hasUnit())
        company = Company::Unit;
    else if (nounAfter(m_tokens, numeral, m_habits))
        company = Company::Noun;
    const bool code = isMinus(m_tokens, at) && company < Company::Unit &&
                      m_tokens.isUpperCase(at - 1) && m_tokens[at - 1].length > 2;
    if (code || isIdentifier(m_tokens, numeral, company))
        return measure->end;
    if (const auto ratio = findRatio(m_tokens, *measure, m_habits)) {
        addCombination(*measure, *ratio);
        return ratio->end;
    }
    if (const auto range = findRange(m_tokens, *measure, m_habits)) {
        addCombination(*measure, *range);
        return range->end;
    }
    return single(*measure);
}

void QuantityParser::addCombination(const Measure &first, const Combination &combination)
{
    Quantity quantity = combination.quantity;
    const bool counts = combination.kind == UnitKind::None || combination.kind == UnitKind::Noun;
    if (counts && quantity.bound == Bound::Range &&
        m_tokens.isAnyOf(first.begin - 1, {u"aged", u"ages", u"age"}))
        quantity.unit = quantity.writtenUnit = u"year"_s;
    else if (combination.kind == UnitKind::Noun)
        m_things.remember(quantity.unit, quantity.low);
    if (combination.kind == UnitKind::Times)
        addBounded(first.begin, combination.end, std::move(quantity), false);
    else
        add(first.begin, combination.end, std::move(quantity));
}

/// "one" is a pronoun or an article unless it is measured or bounded.
bool QuantityParser::isPronoun(const Measure &measure) const
{
    const Numeral &numeral = measure.numeral;
    if (numeral.form != NumeralForm::Words || numeral.low != 1 || numeral.end - numeral.begin != 1)
        return false;
    if (measure.hasUnit())
        return measure.unit.kind == UnitKind::Times;
    const bool counts = countsOne(m_tokens, numeral.begin, m_lastEnd);
    const bool again = !m_tokens.isCapital(numeral.begin) && m_things.counts(numeral.end);
    if (!counts && !again)
        return true;
    return !nounAfter(m_tokens, numeral, m_habits) &&
           !m_tokens.is(numeral.end, WordClass::ImpliedNoun);
}

/// The unit of a number that no mark and no unit stands beside. `inner`: a bound between the number
/// and its noun, as in "22,000+ pumps".
void QuantityParser::findUnit(Measure &measure, FoundBound &inner)
{
    const Numeral &numeral = measure.numeral;
    if (isAge(m_tokens, measure)) {
        measure.unit = {.kind = UnitKind::Duration, .name = u"year"_s, .written = u"year"_s};
        return;
    }
    if (numeral.form == NumeralForm::Fraction) {
        measure.unit = {.kind = UnitKind::Times, .name = u"x"_s};
        return;
    }
    inner = boundAfter(m_tokens, numeral.end);
    Numeral counted = numeral;
    counted.end = inner.end;
    if (auto unit = unitAfter(m_tokens, counted, m_habits); unit && inner.end != numeral.end) {
        measure.unit = *unit;
        measure.end = unit->end;
        return;
    }
    if (const auto noun = nounAfter(m_tokens, counted, m_habits)) {
        measure.unit = *noun;
        measure.end = noun->end;
        return;
    }
    // "from 208 pounds to 193"
    const bool step = m_lastEnd > 0 && m_lastEnd == numeral.begin - 1;
    if ((step && isEndOfStep(m_tokens, numeral.begin)) || isTolerance(m_tokens, numeral.begin)) {
        measure.unit = m_lastUnit;
        return;
    }
    if (numeral.decimal && !m_tokens.isWord(numeral.end, u"of")) {
        if (const QString money = m_amounts.value(numeral.low); !money.isEmpty())
            measure.unit = {.kind = UnitKind::Currency, .name = money};
        return;
    }
    if (numeral.plain && m_things.isMinute(numeral.begin, numeral.low)) {
        measure.unit = {.kind = UnitKind::Duration, .name = u"s"_s, .written = u"minute"_s};
        measure.unit.factor = 60;
        return;
    }
    if (m_lastEnd > 0 && m_lastEnd == numeral.begin)
        return; // "his 89-ball 103"
    const QString noun = m_things.nounOf(numeral.begin, numeral.end, numeral.low);
    if (noun == u"money")
        measure.unit = {.kind = UnitKind::Currency,
                        .name = m_money.isEmpty() ? m_habits.dollar : m_money};
    else if (!noun.isEmpty())
        measure.unit = {.kind = UnitKind::Noun, .name = noun, .written = noun};
    else if (numeral.form == NumeralForm::Vague && !m_money.isEmpty())
        measure.unit = {.kind = UnitKind::Currency, .name = m_money};
}

size_t QuantityParser::single(Measure measure)
{
    if (isPronoun(measure))
        return measure.end;
    const bool fraction = measure.numeral.form == NumeralForm::Fraction;
    if (fraction && m_tokens.isHyphen(measure.end) && !measure.hasUnit())
        return measure.end;
    FoundBound inner;
    if (!measure.hasUnit())
        findUnit(measure, inner);
    Quantity quantity = quantityOf(measure);
    quantity.bound = quantity.vague ? Bound::Range : inner.bound;
    addParts(m_tokens, m_habits, measure, quantity);
    if (measure.unit.kind == UnitKind::Noun)
        m_things.remember(measure.unit.name, measure.numeral.low);
    else if (measure.unit.written == u"minute")
        m_things.sayMinutes(measure.begin);
    // "34-year-old": the span holds the whole word.
    if (measure.unit.name == u"year" && m_tokens.isHyphen(measure.end) &&
        m_tokens.isAnyOf(measure.end + 1, {u"old", u"olds"}))
        measure.end += 2;
    noteMoney(measure, quantity);
    m_lastUnit = measure.unit;
    if (quantity.bound == Bound::Exact && measure.unit.kind == UnitKind::Currency &&
        isFloor(m_tokens, measure.begin, measure.end, m_lastEnd))
        quantity.bound = Bound::AtLeast;
    shareUnit(measure);
    addBounded(measure.begin, measure.end, quantity, measure.unit.kind == UnitKind::Duration);
    return std::max(measure.end, measure.begin + 1);
}

void QuantityParser::noteMoney(const Measure &measure, const Quantity &quantity)
{
    if (measure.unit.kind != UnitKind::Currency)
        return;
    m_money = measure.unit.name;
    m_amounts.insert(quantity.low, m_money);
}

/// "more than 100 kilometres (60 miles)": what is only said in another unit is as bounded.
Bound QuantityParser::boundOfConverted(size_t begin, const Quantity &quantity) const
{
    if (!m_tokens.isSymbol(begin - 1, u"(") || m_claims.empty() || m_lastEnd + 1 != begin)
        return Bound::Exact;
    const auto *stated = std::get_if<Quantity>(&m_claims.back().value);
    if (stated == nullptr || stated->unit != quantity.unit || stated->low != stated->high ||
        stated->writtenUnit == quantity.writtenUnit || stated->low <= 0)
        return Bound::Exact;
    constexpr double rounding = 0.1;
    const bool same = std::abs(quantity.low / stated->low - 1) < rounding;
    return same && stated->bound != Bound::Approx ? stated->bound : Bound::Exact;
}

/// Adds the claim with the bound that the words around it say.
void QuantityParser::addBounded(size_t begin, size_t end, Quantity quantity, bool lasting)
{
    FoundBound outside; // of the span: what an editor is shown beside it
    if (quantity.bound == Bound::Exact) {
        const FoundBound before = boundBefore(m_tokens, begin, lasting);
        // "18 minutes less than three years before" compares; the bound is not of the three.
        const bool compares = before.begin == m_lastEnd && before.begin > 0 &&
                              before.end > before.begin && m_tokens.isWord(before.end - 1, u"than");
        quantity.bound = compares ? Bound::Exact : before.bound;
        outside = before;
    }
    if (quantity.bound == Bound::Exact) {
        const FoundBound after = boundAfter(m_tokens, end);
        quantity.bound = after.bound;
        if (after.bound != Bound::Exact && m_tokens.isSymbol(after.begin, u"+"))
            end = std::max(end, after.end);
        outside = after;
    }
    if (quantity.bound == Bound::Exact)
        quantity.bound = boundOfConverted(begin, quantity);
    const bool bounded = quantity.bound != Bound::Exact && outside.begin < outside.end;
    add(begin, end, std::move(quantity));
    const TextSpan hedge = bounded ? m_tokens.span(outside.begin, outside.end) : TextSpan();
    if (!m_claims.back().span.contains(hedge))
        m_claims.back().hedge = hedge;
}

/// "3, 5 and 9 percent", "four-, five- and six-cylinder": bare numbers before it in the same list
/// take its unit.
void QuantityParser::shareUnit(const Measure &measure)
{
    size_t next = m_listEnd;
    if (m_tokens.isSymbol(next, u"-‐‑") && m_tokens.isGlued(next))
        ++next;
    const bool comma = m_tokens.isSymbol(next, u",");
    next += comma ? 1 : 0;
    const bool conjunction =
        m_tokens.isAnyOf(next, {u"and", u"or"}) || isEndOfStep(m_tokens, next + 1);
    next += conjunction ? 1 : 0;
    const bool clause = comma && conjunction && m_listed < 2; // "It has 40, and two boats sank"
    if (m_listed == 0 || (!comma && !conjunction) || clause || next != measure.begin)
        m_listed = 0;
    if (measure.unit.end > measure.numeral.end || measure.unit.kind == UnitKind::Currency) {
        for (size_t i = m_claims.size() - m_listed; i < m_claims.size(); ++i) {
            if (auto *quantity = std::get_if<Quantity>(&m_claims[i].value))
                applyUnit(*quantity, measure.unit);
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
