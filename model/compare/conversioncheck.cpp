// SPDX-License-Identifier: GPL-3.0-or-later
// "17 miles (37 km)": a number, a bracket, a number of another unit of the same dimension, and the
// bracket closes. Left alone: ranges and composed amounts ("6 feet 2 inches"), and differences that
// may come from rounding, from short and long tons, or from gallons of two countries. Temperatures
// are read as such and as differences ("a rise of 1.5C (2.7F)").
//
// Tested by tst_conversioncheck.cpp.
#include "model/compare/conversioncheck.h"

#include "model/compare/valuewords.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr std::array exactUnits = {QStringView(u"m"),  QStringView(u"m²"),  QStringView(u"m³"),
                                   QStringView(u"kg"), QStringView(u"m/s"), QStringView(u"°C"),
                                   QStringView(u"J"),  QStringView(u"W")};
constexpr double leastError = 0.08;  ///< as a share of the amount
constexpr double tonsError = 0.15;   ///< short, long and metric tons
constexpr double gallonsError = 0.3; ///< American and British gallons

bool isPlain(const Quantity &quantity)
{
    return quantity.low == quantity.high && !quantity.vague && !quantity.writtenUnit.isEmpty();
}

/// "17 miles" directly before "(37 km)".
bool isInBrackets(const TokenReader &tokens, const StoryNumber &before, const StoryNumber &inside)
{
    return inside.begin == before.end + 1 && tokens.isSymbol(before.end, u"(") &&
           tokens.isSymbol(inside.end, u")");
}

/// "6 feet 2 inches": the number before belongs to the same amount.
bool isComposed(std::span<const StoryNumber> numbers, size_t at)
{
    return at > 0 && numbers[at - 1].end + 1 >= numbers[at].begin;
}

double errorAllowed(const Quantity &a, const Quantity &b)
{
    if (a.unit == u"m³")
        return gallonsError;
    const bool tons = a.writtenUnit.startsWith(u"ton") || b.writtenUnit.startsWith(u"ton");
    return a.unit == u"kg" && tons ? tonsError : leastError;
}

bool agree(double a, double b, const Quantity &stated, const Quantity &converted)
{
    const double difference = std::abs(a - b);
    return difference <= std::max(stated.resolution, converted.resolution) ||
           difference <= errorAllowed(stated, converted) * std::max(std::abs(a), std::abs(b));
}

bool isFahrenheit(const Quantity &quantity)
{
    return std::abs(quantity.writtenLow - quantity.low) > 1e-6;
}

bool agreeAsTemperatures(const Quantity &stated, const Quantity &converted)
{
    const double degrees = std::max(stated.resolution, converted.resolution) + 0.6;
    if (std::abs(stated.low - converted.low) <= degrees)
        return true;
    const auto difference = [](const Quantity &quantity) {
        return isFahrenheit(quantity) ? quantity.writtenLow * 5 / 9 : quantity.writtenLow;
    };
    return std::abs(difference(stated) - difference(converted)) <= degrees;
}

/// The stated amount as the brackets should have it.
QString rightWords(const Quantity &stated, const Quantity &converted)
{
    const double right = stated.unit != u"°C" ? converted.writtenLow * stated.low / converted.low
                         : isFahrenheit(converted) ? stated.low * 9 / 5 + 32
                                                   : stated.low;
    const int decimals = std::abs(right) < 100 ? 1 : 0;
    QString figure = QString::number(right, 'f', decimals);
    if (figure.endsWith(u".0"_s))
        figure.chop(2);
    return figure + u' ' + unitWords(converted);
}

bool disagree(const Quantity &stated, const Quantity &converted)
{
    if (stated.unit != converted.unit || stated.writtenUnit == converted.writtenUnit ||
        !std::ranges::contains(exactUnits, QStringView(stated.unit)))
        return false;
    if (stated.unit == u"°C")
        return isFahrenheit(stated) != isFahrenheit(converted) &&
               !agreeAsTemperatures(stated, converted);
    return stated.low > 0 && converted.low > 0 &&
           !agree(stated.low, converted.low, stated, converted);
}

} // namespace

void checkConversions(const StoryNumbers &story, std::vector<Check> &checks)
{
    const auto &numbers = story.numbers();
    for (size_t i = 1; i < numbers.size(); ++i) {
        const StoryNumber &before = numbers[i - 1];
        const StoryNumber &inside = numbers[i];
        const Quantity *stated = before.quantity();
        const Quantity *converted = inside.quantity();
        if (!stated || !converted || !isPlain(*stated) || !isPlain(*converted) ||
            !isInBrackets(story.tokens(), before, inside) || isComposed(numbers, i - 1) ||
            !disagree(*stated, *converted))
            continue;
        checks.push_back(
            {.kind = CheckKind::Conversion,
             .article = story.article(),
             .claims = {before.index, inside.index},
             .span = before.claim->span.united(inside.claim->span),
             .why = u"%1 is %2, not %3"_s.arg(story.text(before), rightWords(*stated, *converted),
                                              story.text(inside))});
    }
}

} // namespace crosscheck
