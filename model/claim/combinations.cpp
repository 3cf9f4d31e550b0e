// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/combinations.h"

#include "model/claim/cricketscore.h"
#include "model/claim/nounfinder.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Past "in", "out of", "in every", "of every"; `at` itself where no such word stands.
size_t afterIn(const TokenReader &tokens, size_t at)
{
    // "one-in-five"
    if (tokens.isHyphen(at) && tokens.isWord(at + 1, u"in") && tokens.isHyphen(at + 2))
        return at + 3;
    size_t next = at;
    if (tokens.isWord(at, u"out") && tokens.isWord(at + 1, u"of"))
        next = at + 2;
    else if (tokens.isWord(at, u"in") ||
             (tokens.isWord(at, u"of") && tokens.isWord(at + 1, u"every")))
        next = at + 1;
    return next > at && tokens.isWord(next, u"every") ? next + 1 : next;
}

/// "votes", "won" and the like within a few words of the two numbers.
bool isBesideScoreWord(const TokenReader &tokens, size_t begin, size_t end)
{
    for (size_t i = begin >= 10 ? begin - 10 : 0; i < end + 7; ++i) {
        if (tokens.is(i, WordClass::ScoreWord))
            return true;
    }
    return false;
}

/// True when "first to second" is a step, not a span: "up 12 to 310", "rose from 4% to 6%". After
/// "from" a word of change must stand before it in the sentence: "prices from £10 to £20" span.
bool opensChange(const TokenReader &tokens, size_t begin)
{
    const size_t before = tokens.isWord(begin - 1, u"by") ? begin - 2 : begin - 1;
    if (!tokens.isWord(before, u"from"))
        return tokens.is(before, WordClass::ChangeVerb);
    if (tokens.isAnyOf(before - 1, {u"ranging", u"ranged", u"range", u"ranges", u"varying", u"vary",
                                    u"varies", u"anywhere", u"anything", u"ages", u"aged", u"age"}))
        return false;
    if (tokens.isSymbol(before - 1, u",—–("))
        return true;
    for (size_t i = before; i > 0 && before - i < 25; --i) {
        const bool changes =
            tokens.is(i - 1, WordClass::ChangeVerb) || tokens.is(i - 1, WordClass::Multiplier);
        if (changes || tokens.isBreak(i - 1))
            return changes;
        if (tokens[i].sentenceStart)
            break;
    }
    return false;
}

class RangeFinder
{
public:
    RangeFinder(const TokenReader &tokens, const Measure &first, const ArticleHabits &habits)
        : m_tokens(tokens)
        , m_first(first)
        , m_habits(habits)
    {
    }

    std::optional<Combination> find()
    {
        if (m_first.numeral.form == NumeralForm::Vague ||
            (m_first.numeral.form == NumeralForm::Fraction && !m_first.hasUnit()))
            return {};
        auto second = secondEnd();
        if (!second)
            return {};
        if (const double smaller = unitsIn(second->unit); smaller > 0)
            return spanning(*second, smaller);
        return isAlike(*second) ? joined(*second) : std::nullopt;
    }

private:
    /// The other end, where the words between make a range of the two.
    [[nodiscard]] std::optional<Measure> secondEnd() const
    {
        // The hyphen that waits for its noun: "7- to 8-inch".
        const bool waits = m_tokens.isSymbol(m_first.end, u"-‐‑") &&
                           m_tokens.isGlued(m_first.end) && !m_tokens.isGlued(m_first.end + 1);
        // "0-to-60-mph", "10-to-20-year": the joining word between hyphens.
        const bool chained = m_tokens.isHyphen(m_first.end) &&
                             m_tokens.isWord(m_first.end + 1, u"to") &&
                             m_tokens.isHyphen(m_first.end + 2);
        const size_t mark = waits || chained ? m_first.end + 1 : m_first.end;
        const bool dash = m_tokens.isDash(mark);
        const bool to =
            m_tokens.isAnyOf(mark, {u"to", u"through"}) || m_tokens.isSymbol(mark, u"~");
        // "sizes from 450 up to 900 sq ft"
        const bool upTo = m_tokens.isWord(mark, u"up") && m_tokens.isWord(mark + 1, u"to") &&
                          m_tokens.isWord(m_first.begin - 1, u"from");
        const bool either = m_tokens.isWord(mark, u"or");
        const bool between =
            m_tokens.isWord(m_first.begin - 1, u"between") && m_tokens.isWord(mark, u"and");
        if (!dash && !to && !upTo && !either && !between)
            return {};
        if (dash && m_tokens.isGlued(mark) != m_tokens.isGlued(mark + 1))
            return {};
        if ((to || upTo) && opensChange(m_tokens, m_first.begin))
            return {};
        size_t at = chained || upTo ? mark + 2 : mark + 1;
        if (!either) {
            const auto bound = m_tokens.match(at, WordClass::BoundBefore);
            if (bound && (bound.length > 1 || between || dash || m_tokens.isWord(at, u"about")))
                at += bound.length;
        }
        auto second = parseMeasure(m_tokens, at, m_habits);
        if (!second || second->numeral.form == NumeralForm::Vague)
            return {};
        if (either && waits)
            return {}; // "a 7- or 8-inch screen" names two
        // "two or three hundred" shares its hundred.
        const double shared = m_first.numeral.scale == 1 ? second->numeral.scale : 1;
        if (either && second->numeral.low / shared - m_first.numeral.low != 1)
            return {};
        return second;
    }

    /// How many of the first unit the other is, where both count the calendar; else 0.
    [[nodiscard]] double unitsIn(const Unit &other) const
    {
        if (m_first.unit.name == u"month" && other.name == u"year")
            return 12;
        return m_first.unit.name == u"day" && other.name == u"week" ? 7 : 0;
    }
    /// "18 months to three years": in the smaller unit.
    [[nodiscard]] std::optional<Combination> spanning(const Measure &second, double smaller) const
    {
        Quantity quantity = quantityOf(m_first);
        const double high = second.numeral.low * smaller;
        if (quantity.low >= high)
            return {};
        quantity.high = quantity.writtenHigh = high;
        quantity.bound = Bound::Range;
        return Combination{quantity, m_first.unit.kind, second.end};
    }

    /// Both have one unit, or one of them leaves it to the other.
    [[nodiscard]] bool isAlike(const Measure &second) const
    {
        if (m_first.hasUnit() && second.hasUnit())
            return m_first.unit.name == second.unit.name;
        const bool marked =
            m_first.unit.kind == UnitKind::Currency && m_first.unit.begin == m_first.begin;
        return !m_first.hasUnit() || marked;
    }

    std::optional<Combination> joined(Measure &second) const
    {
        Measure low = m_first;
        const double scale = second.numeral.scale;
        if (low.numeral.scale == 1 && scale > 1 && low.numeral.low * scale < second.numeral.low) {
            low.numeral.low *= scale;
            low.numeral.resolution *= scale;
        }
        if (!second.hasUnit() && low.hasUnit()) {
            second.unit = low.unit;
        } else if (!second.hasUnit()) {
            if (const auto noun = nounAfter(m_tokens, second.numeral, m_habits)) {
                second.unit = *noun;
                second.end = std::max(second.end, noun->end);
            }
        }
        if (!low.hasUnit())
            low.unit = second.unit;
        Quantity from = quantityOf(low);
        Quantity quantity = quantityOf(second);
        if (from.high < 0 && quantity.low < from.low) // "between -5 and -10 degrees"
            std::swap(from, quantity);
        if (from.low >= quantity.high)
            return {};
        quantity.low = from.low;
        quantity.writtenLow = from.writtenLow;
        quantity.resolution = std::min(from.resolution, quantity.resolution);
        quantity.bound = Bound::Range;
        return Combination{quantity, second.unit.kind, second.end};
    }

    const TokenReader &m_tokens;
    const Measure &m_first;
    const ArticleHabits &m_habits;
};

/// "7 feet, 10 inches", "9 pounds, 2 ounces": a comma joins what is never listed side by side.
bool isSpokenInParts(const Unit &unit)
{
    return unit.written == u"foot" || unit.written == u"pound";
}

/// What one of `part` is worth in the base unit of `whole`; 0 where they are not of one kind.
double worthOf(const Unit &part, const Unit &whole)
{
    if (whole.written == u"h" && part.written == u"m")
        return 60; // "2h 15m"
    if (part.name == whole.name)
        return part.factor < whole.factor && part.offset == 0 ? part.factor : 0;
    if (whole.name == u"year" && part.name == u"day")
        return 1.0 / 365;
    if (whole.name == u"year" && part.name == u"month")
        return 1.0 / 12;
    return 0;
}

/// "a ratio of 3:1", "a 16:9 ratio", "outnumbered three to one": so many times the other.
std::optional<Combination> findProportion(const TokenReader &tokens, const Measure &first,
                                          const ArticleHabits &habits)
{
    const size_t mark = first.end;
    const bool colon = tokens.isSymbol(mark, u":") && tokens.isGlued(mark) &&
                       tokens.isGlued(mark + 1) && tokens.isNumber(mark + 1);
    if (first.hasUnit() || (!colon && !tokens.isWord(mark, u"to")))
        return {};
    const auto second = parseNumeral(tokens, mark + 1, habits, false);
    if (!second || second->low < 1 || second->low > 99 || second->scale != 1)
        return {};
    const auto isProportion = [&](size_t at) {
        return tokens.isAnyOf(at, {u"ratio", u"ratios", u"odds", u"outnumber", u"outnumbered",
                                   u"outnumbering", u"outnumbers", u"proportion", u"dilution"});
    };
    bool told = isProportion(second->end) || isProportion(second->end + 1);
    for (size_t i = first.begin; !told && i > 0 && first.begin - i < 6 && !tokens.isBreak(i - 1);
         --i)
        told = isProportion(i - 1);
    if (!told)
        return {};
    const double value = first.numeral.low / second->low;
    return Combination{{.low = value,
                        .high = value,
                        .unit = u"x"_s,
                        .writtenLow = value,
                        .writtenHigh = value,
                        .resolution = value / 20},
                       UnitKind::Times,
                       second->end};
}

} // namespace

std::optional<Combination> findRatio(const TokenReader &tokens, const Measure &first,
                                     const ArticleHabits &habits)
{
    const Numeral &part = first.numeral;
    if (part.low != std::floor(part.low) || part.low < 1 || part.low > 99 || part.scale != 1)
        return {};
    if (auto proportion = findProportion(tokens, first, habits))
        return proportion;
    size_t in = first.end;
    for (int i = 0;
         part.low == 1 && i < 3 && tokens.isWord(in) && !tokens.is(in, WordClass::Function); ++i)
        ++in;
    const size_t next = afterIn(tokens, in);
    if (next == in)
        return {};
    const auto whole = parseNumeral(tokens, next, habits, false);
    const bool counts = whole && whole->low > part.low && !whole->decimal &&
                        whole->form != NumeralForm::Vague && !(whole->plain && whole->low > 1000);
    // "two in 2019", "one in five years"; but "a 1-in-100-year flood"
    if (!counts || (unitAfter(tokens, *whole, habits) && !tokens.isHyphen(next - 1)))
        return {};
    const double value = part.low / whole->low;
    return Combination{{.low = value,
                        .high = value,
                        .unit = u"x"_s,
                        .writtenLow = value,
                        .writtenHigh = value,
                        .resolution = 1 / (whole->low * (whole->low + 1))},
                       UnitKind::Times,
                       whole->end};
}

std::optional<Combination> findScore(const TokenReader &tokens, const Measure &first,
                                     const ArticleHabits &habits)
{
    if (auto cricket = findCricketScore(tokens, first, habits))
        return cricket;
    constexpr double highest = 700; // more than any parliament or cricket innings
    if (!first.numeral.plain || first.hasUnit() || first.numeral.low > highest)
        return {};
    const size_t mark = first.end;
    const bool dash = tokens.isDash(mark);
    const bool colon = tokens.isSymbol(mark, u":") && tokens.isGlued(mark) &&
                       tokens.isGlued(mark + 1) && tokens[mark + 1].length == 1; // "a 5:4 verdict"
    if (!dash && !colon && !tokens.isWord(mark, u"to"))
        return {};
    const auto second = parseNumeral(tokens, mark + 1, habits, false);
    if (!second || !second->plain || second->low > highest ||
        (tokens.isDash(second->end) && tokens.isNumber(second->end + 1)) ||
        unitAfter(tokens, *second, habits))
        return {};
    const bool falls = second->low <= first.numeral.low;
    const bool played = isBesideScoreWord(tokens, first.begin, second->end);
    if (tokens.isAnyOf(first.begin - 1, {u"ages", u"aged", u"age"}))
        return {};
    const bool sure = dash && falls;
    if (!sure && !(played && (falls || !nounAfter(tokens, *second, habits))))
        return {};
    return Combination{{.low = first.numeral.low,
                        .high = second->low,
                        .unit = u"score"_s,
                        .writtenLow = first.numeral.low,
                        .writtenHigh = second->low,
                        .resolution = 1},
                       UnitKind::None,
                       second->end};
}

std::optional<Combination> findRange(const TokenReader &tokens, const Measure &first,
                                     const ArticleHabits &habits)
{
    return RangeFinder(tokens, first, habits).find();
}

void addParts(const TokenReader &tokens, const ArticleHabits &habits, Measure &measure,
              Quantity &quantity)
{
    const UnitKind kind = measure.unit.kind;
    const bool divisible =
        kind == UnitKind::Duration || kind == UnitKind::Physical || kind == UnitKind::Currency;
    if (!divisible || measure.numeral.decimal || quantity.vague)
        return;
    Unit smallest = measure.unit;
    for (;;) {
        const bool joined = tokens.isWord(measure.end, u"and");
        const bool comma = tokens.isSymbol(measure.end, u",") && isSpokenInParts(smallest);
        auto part = parseMeasure(tokens, joined || comma ? measure.end + 1 : measure.end, habits);
        if (!part || part->numeral.form == NumeralForm::Vague)
            return;
        double worth = 0;
        const bool fraction = joined && part->numeral.form == NumeralForm::Fraction;
        if (fraction && !part->hasUnit() && !tokens.isWord(part->end, u"of"))
            worth = measure.unit.factor;
        else if (part->unit.kind == kind || part->unit.written == u"m")
            worth = worthOf(part->unit, smallest);
        if (worth == 0 || (comma && !part->hasUnit()))
            return;
        quantity.low += part->numeral.low * worth;
        quantity.high = quantity.low;
        quantity.resolution = part->numeral.resolution * worth;
        quantity.writtenLow = quantity.writtenHigh = quantity.low / measure.unit.factor;
        measure.end = part->end;
        smallest = fraction ? smallest : part->unit;
        if (fraction)
            return;
    }
}

bool isEndOfStep(const TokenReader &tokens, size_t begin)
{
    if (!tokens.isWord(begin - 1, u"to"))
        return false;
    for (size_t i = begin - 1; i > 0 && begin - i < 8 && !tokens[i].sentenceStart; --i) {
        if (tokens.isWord(i - 1, u"from"))
            return true;
    }
    return false;
}

} // namespace crosscheck
