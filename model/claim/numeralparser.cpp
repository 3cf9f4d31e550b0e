// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number is digits or number words, then a fraction, then scale words: "two and a half million",
// "1.3bn", "2½". Fractions and vague magnitudes are forms of their own, tried first where a word
// can begin one.
#include "model/claim/numeralparser.h"

#include "model/claim/digits.h"
#include "model/claim/vaguenumeral.h"

#include <cmath>

namespace crosscheck
{

namespace
{

/// 1 / (d (d + 1)): a fraction says that it is nearer to n/d than to its neighbours.
double fractionResolution(double denominator)
{
    return 1 / (denominator * (denominator + 1));
}

/// Nothing in the news is larger; a mass of the sun in grams comes near it.
constexpr double largestValue = 1e34;

class NumeralParser
{
public:
    NumeralParser(const TokenReader &tokens, const ArticleHabits &habits, bool afterCurrency)
        : m_tokens(tokens)
        , m_mark(habits.decimalComma ? DecimalMark::Comma : DecimalMark::Point)
        , m_afterCurrency(afterCurrency)
    {
    }

    std::optional<Numeral> parse(size_t at)
    {
        auto found = any(at);
        return found && found->high <= largestValue ? found : std::nullopt;
    }

private:
    std::optional<Numeral> any(size_t at)
    {
        if (m_tokens.isNumber(at))
            return m_tokens.text(at).size() == 1 && vulgar(at) > 0 ? vulgarAlone(at) : digits(at);
        if (m_tokens.isSymbol(at, u".") && m_tokens.isNumber(at + 1) && m_tokens.isGlued(at + 1))
            return pointAhead(at);
        if (!m_tokens.isWord(at))
            return {};
        if (auto found = vagueNumeral(m_tokens, at))
            return found;
        if (auto found = wordFraction(at)) {
            scaleByWords(*found);
            return found;
        }
        return words(at);
    }
    [[nodiscard]] double vulgar(size_t at) const
    {
        return m_tokens.isNumber(at) && m_tokens[at].length == 1
                   ? vulgarFraction(m_tokens.text(at).front().unicode())
                   : 0;
    }
    [[nodiscard]] size_t skipHyphen(size_t at) const { return m_tokens.isHyphen(at) ? at + 1 : at; }
    [[nodiscard]] bool isArticle(size_t at) const { return m_tokens.isAnyOf(at, {u"a", u"an"}); }

    std::optional<Numeral> vulgarAlone(size_t at)
    {
        Numeral numeral{.begin = at, .end = at + 1, .form = NumeralForm::Fraction};
        numeral.low = numeral.high = vulgar(at);
        numeral.resolution = numeral.low / 4;
        scaleByWords(numeral);
        return numeral;
    }

    /// ".500", ".001".
    std::optional<Numeral> pointAhead(size_t at)
    {
        const auto parsed = parseDigits(m_tokens.text(at + 1));
        if (!parsed || !parsed->isPlain())
            return {};
        const double worth = std::pow(10.0, -parsed->whole);
        const double value = parsed->value * worth;
        return Numeral{.begin = at,
                       .end = at + 2,
                       .low = value,
                       .high = value,
                       .resolution = worth,
                       .decimal = true};
    }

    std::optional<Numeral> digits(size_t at)
    {
        const auto parsed = parseDigits(m_tokens.text(at), m_mark);
        if (!parsed)
            return {};
        Numeral numeral{.begin = at,
                        .end = at + 1,
                        .low = parsed->value,
                        .resolution = parsed->resolution,
                        .plain = parsed->isPlain(),
                        .decimal = parsed->decimals > 0};
        if (numeral.plain && !parsed->leadingZero && parsed->whole <= 3)
            joinSpacedGroups(numeral);
        if (numeral.plain && slashFraction(numeral))
            return numeral;
        addFraction(numeral);
        powerOfTen(numeral);
        numeral.high = numeral.low;
        if (!scaleByMark(numeral))
            scaleByWords(numeral);
        addPartOfScale(numeral);
        return numeral;
    }

    /// "3 million and a half".
    void addPartOfScale(Numeral &numeral)
    {
        if (numeral.scale < 1000 || !m_tokens.isWord(numeral.end, u"and"))
            return;
        const auto part = wordFraction(numeral.end + 1);
        if (!part || part->low >= 1 || m_tokens.isWord(part->end) || m_tokens.isHyphen(part->end))
            return;
        numeral.low += part->low * numeral.scale;
        numeral.high = numeral.low;
        numeral.resolution = part->low * numeral.scale;
        numeral.end = part->end;
    }

    /// "1 250 000", "10 000" (thin and hard spaces too): groups of three with one space between.
    void joinSpacedGroups(Numeral &numeral)
    {
        size_t at = numeral.end;
        double value = numeral.low;
        constexpr size_t most = 6; // groups; more are a row of figures
        while (isGroup(at) && at - numeral.end < most) {
            value = value * 1000 + m_tokens.text(at).toDouble();
            ++at;
        }
        // A further number after the groups makes it a row of figures.
        if (at == numeral.end || (m_tokens.isNumber(at) && !m_tokens.isGlued(at)) || value < 1000)
            return;
        numeral.low = value;
        numeral.plain = false;
        numeral.resolution = 1;
        for (double rest = value; std::fmod(rest, 10) == 0; rest /= 10)
            numeral.resolution *= 10;
        numeral.end = at;
    }
    [[nodiscard]] bool isGroup(size_t at) const
    {
        const QStringView text = m_tokens.text(at);
        return m_tokens.isNumber(at) && text.size() == 3 && !text.contains(u'.') &&
               !text.contains(u',') && !vulgar(at) &&
               m_tokens[at].begin == m_tokens[at - 1].end() + 1;
    }

    /// "1/3", "9/10ths"; dates and rates are left alone.
    bool slashFraction(Numeral &numeral)
    {
        const size_t slash = numeral.end;
        if (!isSlashed(slash))
            return false;
        const auto below = parseDigits(m_tokens.text(slash + 1));
        if (!below || !below->isPlain() || below->value <= numeral.low || below->value > 100)
            return false;
        numeral.form = NumeralForm::Fraction;
        numeral.plain = false;
        numeral.low = numeral.high = numeral.low / below->value;
        numeral.resolution = fractionResolution(below->value);
        numeral.end = slash + 2;
        if (m_tokens.isGlued(numeral.end) && m_tokens.isAnyOf(numeral.end, {u"ths", u"th", u"rds"}))
            ++numeral.end;
        return true;
    }
    [[nodiscard]] bool isSlashed(size_t slash) const
    {
        return m_tokens.isSymbol(slash, u"/⁄") && m_tokens.isGlued(slash) &&
               m_tokens.isNumber(slash + 1) && m_tokens.isGlued(slash + 1) &&
               !m_tokens.isSymbol(slash + 2, u"/");
    }

    /// "2½", "2 1/2", "two and a half", "four and three-quarters".
    void addFraction(Numeral &numeral)
    {
        const size_t at = numeral.end;
        if (const double part = vulgar(at); part > 0) {
            addPart(numeral, part, at + 1);
            return;
        }
        if (m_tokens.isNumber(at) && numeral.plain && isSlashed(at + 1)) {
            Numeral part{.begin = at, .end = at + 1, .low = m_tokens.text(at).toDouble()};
            if (slashFraction(part))
                addPart(numeral, part.low, part.end);
            return;
        }
        const size_t conjunction = skipHyphen(at);
        if (!m_tokens.isWord(conjunction, u"and"))
            return;
        const auto part = wordFraction(skipHyphen(conjunction + 1));
        const bool whole = part && part->low < 1 && !m_tokens.isWord(part->end, u"of");
        if (whole)
            addPart(numeral, part->low, part->end);
    }
    static void addPart(Numeral &numeral, double part, size_t end)
    {
        numeral.low += part;
        numeral.high = numeral.low;
        numeral.resolution = part == 0.5 ? 0.5 : 0.25;
        numeral.plain = false;
        numeral.decimal = true;
        numeral.end = end;
    }

    /// "2.48×10−5", "1.99 × 10³⁰".
    void powerOfTen(Numeral &numeral) const
    {
        size_t at = numeral.end;
        if (!m_tokens.isSymbol(at, u"×") || m_tokens.text(at + 1) != u"10")
            return;
        at += 2;
        const bool negative = m_tokens.isSymbol(at, u"-−–⁻") && m_tokens.isGlued(at);
        at += negative ? 1 : 0;
        constexpr QStringView superscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
        int power = 0;
        const size_t digits = at;
        if (m_tokens.isNumber(at) && m_tokens.isGlued(at))
            power = m_tokens.text(at++).toInt();
        for (; m_tokens.isSymbol(at, superscripts) && m_tokens.isGlued(at); ++at)
            power = power * 10 + int(superscripts.indexOf(m_tokens.text(at).front()));
        if (at == digits || power > 100)
            return;
        const double factor = std::pow(10.0, negative ? -power : power);
        numeral.low *= factor;
        numeral.resolution *= factor;
        numeral.plain = false;
        numeral.end = at;
    }

    static void multiply(Numeral &numeral, double factor)
    {
        numeral.low *= factor;
        numeral.high *= factor;
        numeral.resolution *= factor;
        numeral.scale *= factor;
        numeral.plain = false;
    }

    /// "5m", "1.2bn", "$3 bn", "20k"; a letter that may be a unit counts only glued.
    bool scaleByMark(Numeral &numeral)
    {
        const size_t at = numeral.end;
        const LexiconEntry *scale = m_tokens.entry(at, WordClass::Scale);
        if (scale == nullptr || scale->text != u"mark")
            return false;
        const bool glued = m_tokens.isGlued(at);
        if (m_tokens[at].length == 1 && !glued && !m_afterCurrency)
            return false;
        multiply(numeral, scale->value);
        numeral.scaleMark = m_tokens[at].length == 1 && !m_afterCurrency;
        numeral.end = at + 1;
        return true;
    }

    /// "million", "hundred thousand", "-million"; each multiplies.
    void scaleByWords(Numeral &numeral)
    {
        while (numeral.high <= largestValue) {
            size_t at = skipHyphen(numeral.end);
            if (numeral.form == NumeralForm::Fraction && m_tokens.isWord(at, u"of"))
                ++at;
            if ((numeral.form == NumeralForm::Fraction || numeral.decimal) && isArticle(at))
                ++at;
            const LexiconEntry *scale = m_tokens.entry(at, WordClass::Scale);
            const bool dozen = m_tokens.isWord(at, u"dozen");
            const bool plural = scale != nullptr && scale->text == u"plural" && scale->value > 10 &&
                                !m_tokens.isWord(at + 1, u"of") &&
                                numeral.form != NumeralForm::Fraction;
            if (!dozen && !plural && (scale == nullptr || scale->text != u"word"))
                return;
            if (numeral.form == NumeralForm::Fraction && numeral.scale == 1)
                numeral.resolution = numeral.low == 0.5 ? 0.1 : 0.05;
            multiply(numeral, dozen ? 12 : scale->value);
            if (numeral.form == NumeralForm::Fraction)
                numeral.form = NumeralForm::Words;
            numeral.end = at + 1;
        }
    }

    /// "two-thirds", "a third", "three quarters", "half", "half a million".
    std::optional<Numeral> wordFraction(size_t at)
    {
        size_t word = at;
        double count = 1;
        bool counted = false;
        const LexiconEntry *number = m_tokens.entry(at, WordClass::Numeral);
        if (isArticle(at)) {
            word = at + 1;
        } else if (number != nullptr && number->value >= 1 && number->value < 20) {
            count = number->value;
            counted = true;
            word = skipHyphen(at + 1);
        }
        const LexiconEntry *fraction = m_tokens.entry(word, WordClass::Fraction);
        if (fraction == nullptr || !isFraction(at, word, count, counted))
            return {};
        Numeral numeral{.begin = at, .end = word + 1, .form = NumeralForm::Fraction};
        const double denominator = std::round(1 / fraction->value);
        numeral.low = numeral.high = count / denominator;
        numeral.resolution = fractionResolution(denominator);
        return numeral;
    }
    /// Tells "a third of them" from "a third time", and "three quarters" from "the third quarter".
    [[nodiscard]] bool isFraction(size_t at, size_t word, double count, bool counted) const
    {
        if (m_tokens.isWord(word, u"half") || m_tokens.isWord(word, u"halves"))
            return word == at || counted || isPoint(word) || !m_tokens.isHyphen(word + 1);
        const bool plural = m_tokens.text(word).endsWith(u's');
        if (word == at && !plural)
            return isBarePart(word);
        if (counted)
            return plural == (count > 1);
        if (plural || word == at)
            return false;
        const size_t next = word + 1;
        if (m_tokens.isWord(next, u"of") || isPoint(word))
            return true;
        const bool quarter = m_tokens.isWord(word, u"quarter");
        const bool ends = !m_tokens.isWord(next) || m_tokens.is(next, WordClass::Function);
        const bool added = m_tokens.isWord(at - 1, u"and"); // "two and a quarter hours"
        return (quarter ? added : ends) && !m_tokens.isHyphen(next);
    }

    /// "a quarter point", "half-point": of a percentage.
    [[nodiscard]] bool isPoint(size_t word) const
    {
        const size_t next = skipHyphen(word + 1);
        return m_tokens.isAnyOf(word, {u"quarter", u"half", u"quarters"}) &&
               m_tokens.isWord(next, u"point");
    }

    /// "the remaining sixth", "a quarter-million": parts without a number before them.
    [[nodiscard]] bool isBarePart(size_t word) const
    {
        if (isPoint(word))
            return true;
        if (m_tokens.isWord(word, u"quarter")) {
            const LexiconEntry *scale = m_tokens.entry(skipHyphen(word + 1), WordClass::Scale);
            return scale != nullptr && scale->text == u"word";
        }
        return m_tokens.isAnyOf(word - 1, {u"remaining", u"other"}) && !m_tokens.isWord(word + 1);
    }

    std::optional<Numeral> words(size_t at);
    void addSpokenDecimals(Numeral &numeral) const;

    const TokenReader &m_tokens;
    DecimalMark m_mark;
    bool m_afterCurrency;
};

/// Number words add up in the order of English: tens take a unit, hundred takes what is below it,
/// and every greater scale closes what stands before it.
std::optional<Numeral> NumeralParser::words(size_t begin)
{
    double total = 0;
    double group = 0;
    double resolution = 1;
    double least = 1e300; ///< what may still be added must be below this
    size_t at = begin;
    size_t end = begin;
    if (isArticle(at)) {
        const size_t next = at + 1;
        const LexiconEntry *scale = m_tokens.entry(next, WordClass::Scale);
        if (!(scale != nullptr && scale->text == u"word") && !m_tokens.isWord(next, u"dozen"))
            return {};
        group = 1;
        at = next;
    }
    while (total + group <= largestValue) {
        const bool joined =
            end > begin && m_tokens.isWord(at, u"and") && least > 20 && least < 1e300;
        const size_t word = joined ? at + 1 : end > begin ? skipHyphen(at) : at;
        const LexiconEntry *number = m_tokens.entry(word, WordClass::Numeral);
        const LexiconEntry *scale = m_tokens.entry(word, WordClass::Scale);
        if (number != nullptr && number->text == u"dozen") {
            if (joined)
                break;
            group = (group > 0 ? group : 1) * number->value;
            resolution = group;
            least = 1;
        } else if (number != nullptr) {
            const bool score = number->text == u"score";
            const bool fits =
                number->value < least && (number->value != 0 || end == begin) && !score;
            if (!fits)
                break;
            group += number->value;
            resolution = number->text == u"ten" || number->value == 10 ? 10 : 1;
            least = number->text == u"ten"                          ? 10
                    : number->text == u"teen" || number->value < 10 ? 1
                                                                    : least;
        } else if (scale != nullptr && scale->text == u"word" && !joined &&
                   (end > begin || at > begin)) {
            const bool more = total > 0 && group == 0; // "a hundred thousand million"
            group = group > 0 ? group : 1;
            if (scale->value == 100) {
                group *= 100;
                least = 100;
            } else {
                total = more ? total * scale->value : total + group * scale->value;
                group = 0;
                least = scale->value;
            }
            resolution = scale->value;
        } else {
            break;
        }
        at = end = word + 1;
    }
    if (end == begin)
        return {};
    Numeral numeral{.begin = begin, .end = end, .form = NumeralForm::Words};
    numeral.low = numeral.high = total + group;
    numeral.resolution = resolution;
    numeral.scale = total > 0 && group == 0 && least < 1e300 ? least : 1;
    if (numeral.scale == 1) {
        addSpokenDecimals(numeral);
        addFraction(numeral);
        scaleByWords(numeral);
    }
    addPartOfScale(numeral);
    return numeral;
}

/// "two point five".
void NumeralParser::addSpokenDecimals(Numeral &numeral) const
{
    if (!m_tokens.isWord(numeral.end, u"point"))
        return;
    double worth = 0.1;
    size_t at = numeral.end + 1;
    for (; m_tokens.is(at, WordClass::Numeral); ++at, worth /= 10) {
        const LexiconEntry *digit = m_tokens.entry(at, WordClass::Numeral);
        if (digit->value > 9)
            break;
        numeral.low += digit->value * worth;
        numeral.decimal = true;
    }
    if (!numeral.decimal)
        return;
    numeral.high = numeral.low;
    numeral.resolution = worth * 10;
    numeral.end = at;
}

} // namespace

std::optional<Numeral> parseNumeral(const TokenReader &tokens, size_t at,
                                    const ArticleHabits &habits, bool afterCurrency)
{
    return NumeralParser(tokens, habits, afterCurrency).parse(at);
}

} // namespace crosscheck
