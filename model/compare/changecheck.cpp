// SPDX-License-Identifier: GPL-3.0-or-later
// A change and its two figures: "from A to B" or "to B from A" within a few words, in one unit, and
// the change just before it, or just after it in commas. "Doubled" and its like are rough words, so
// they are held to a fifth; a percentage is held to what the rounding of all three figures
// allows. A step between two percentages told in "%" may mean points, and is left alone.
//
// Tested by tst_changecheck.cpp.
#include "model/compare/changecheck.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t wordsBetween = 4;
constexpr double roughly = 0.2;       ///< of a factor in words
constexpr double mostRounding = 0.02; ///< of a figure that ends in zeros
constexpr double farApart = 50;       ///< figures of different scale, or of something else

/// Two figures between which something changed. Shape: old and now are neighbours in the list.
struct Step {
    size_t first = 0; ///< places in the list of numbers
    const StoryNumber *old = nullptr;
    const StoryNumber *now = nullptr;
};

/// The number's "from" or "to" stands just before it, its bound between at most.
bool follows(const TokenReader &tokens, const StoryNumber &number, QStringView word)
{
    return number.begin > 0 && tokens.isWord(number.begin - 1, word);
}

bool isFigure(const StoryNumber &number)
{
    const Quantity *quantity = number.quantity();
    return quantity && quantity->low > 0 && quantity->low == quantity->high && !quantity->vague &&
           quantity->bound == Bound::Exact && quantity->unit != u"x" && quantity->unit != u"rank" &&
           quantity->unit != u"score" && quantity->unit != u"°C";
}

bool mayBeOneMeasure(const Quantity &old, const Quantity &now)
{
    const double ratio = now.low / old.low;
    return old.unit == now.unit && ratio < farApart && ratio > 1 / farApart;
}

/// "from A to B", "to B from A": reads the pair that begins at numbers[first].
std::optional<Step> stepAt(const StoryNumbers &story, size_t first)
{
    const auto &numbers = story.numbers();
    if (first + 1 >= numbers.size())
        return std::nullopt;
    const StoryNumber &a = numbers[first];
    const StoryNumber &b = numbers[first + 1];
    if (!isFigure(a) || !isFigure(b) || a.sentence != b.sentence ||
        b.begin > a.end + wordsBetween + 1 || !mayBeOneMeasure(*a.quantity(), *b.quantity()))
        return std::nullopt;
    const TokenReader &tokens = story.tokens();
    for (size_t at = a.end; at < b.begin; ++at) {
        if (tokens.isSymbol(at, u",;:()"))
            return std::nullopt;
    }
    if (follows(tokens, a, u"from") && follows(tokens, b, u"to"))
        return Step{first, &a, &b};
    if (follows(tokens, a, u"to") && follows(tokens, b, u"from"))
        return Step{first, &b, &a};
    return std::nullopt;
}

/// What a change claims of its two figures.
struct StatedChange {
    const StoryNumber *number = nullptr;
    double factor = 1;
    bool inWords = false; ///< "doubled"
};

int directionOf(const TokenReader &tokens, size_t at)
{
    if (tokens.isAnyOf(at, {u"rose",   u"rise",     u"rises",     u"risen",     u"rising",
                            u"up",     u"increase", u"increased", u"increases", u"grew",
                            u"grown",  u"growth",   u"climbed",   u"jumped",    u"jump",
                            u"surged", u"surge",    u"soared",    u"gained",    u"gain"}))
        return 1;
    if (tokens.isAnyOf(at, {u"fell",   u"fall",     u"falls",     u"fallen",    u"falling",
                            u"down",   u"decrease", u"decreased", u"decreases", u"dropped",
                            u"drop",   u"declined", u"decline",   u"plunged",   u"slumped",
                            u"shrank", u"sank",     u"tumbled",   u"cut",       u"reduction",
                            u"reduced"}))
        return -1;
    return 0;
}

/// The word of rising or falling beside a percentage: "rose [by] 20%", "a 20% rise", "a rise of
/// 20%".
int directionOf(const StoryNumbers &story, const StoryNumber &percentage)
{
    const TokenReader &tokens = story.tokens();
    size_t before = percentage.begin;
    if (before > 0 && tokens.isAnyOf(before - 1, {u"by", u"of"}))
        --before;
    if (before > 0) {
        if (const int direction = directionOf(tokens, before - 1))
            return direction;
    }
    return directionOf(tokens, percentage.end);
}

std::optional<StatedChange> changeOf(const StoryNumbers &story, const StoryNumber &number)
{
    const Quantity *quantity = number.quantity();
    if (!quantity || quantity->bound != Bound::Exact || quantity->low != quantity->high)
        return std::nullopt;
    const TokenReader &tokens = story.tokens();
    if (quantity->unit == u"x") {
        const auto *word = tokens.entry(number.begin, WordClass::Multiplier);
        if (!word || word->text != u"change")
            return std::nullopt;
        return StatedChange{&number, quantity->low, true};
    }
    const int direction = quantity->unit == u"%" ? directionOf(story, number) : 0;
    if (direction == 0)
        return std::nullopt;
    return StatedChange{&number, 1 + direction * quantity->low / 100, false};
}

/// The change that a pair of figures belongs to: just before it, or just after it in commas.
std::optional<StatedChange> changeBeside(const StoryNumbers &story, const Step &step)
{
    const auto &numbers = story.numbers();
    const TokenReader &tokens = story.tokens();
    const StoryNumber &first = numbers[step.first];
    const StoryNumber &second = numbers[step.first + 1];
    const auto isNear = [&](const StoryNumber &a, const StoryNumber &b, QStringView stops) {
        if (a.sentence != b.sentence || b.begin > a.end + wordsBetween + 1)
            return false;
        for (size_t at = a.end; at < b.begin; ++at) {
            if (tokens.isSymbol(at, stops) || tokens.isAnyOf(at, {u"and", u"but", u"while"}))
                return false;
        }
        return true;
    };
    if (step.first > 0 && isNear(numbers[step.first - 1], first, u",;:()")) {
        if (const auto change = changeOf(story, numbers[step.first - 1]))
            return change;
    }
    if (step.first + 2 >= numbers.size())
        return std::nullopt;
    const StoryNumber &after = numbers[step.first + 2];
    const bool setOff = tokens.isSymbol(second.end, u",–—(") &&
                        tokens.isAnyOf(second.end + 1, {u"a", u"an", u"up", u"down"});
    return setOff && isNear(second, after, u";:)") ? changeOf(story, after) : std::nullopt;
}

/// The words before a factor that loosen it: "more than doubled", "almost tripled".
bool isLoosened(const TokenReader &tokens, const StoryNumber &number)
{
    return number.claim->hedge != TextSpan() ||
           (number.begin > 0 && tokens.isAnyOf(number.begin - 1, {u"than", u"nearly", u"almost",
                                                                  u"roughly", u"about"}));
}

/// How the ratio may stray by the rounding of the two figures.
std::pair<double, double> ratiosOf(const Quantity &old, const Quantity &now)
{
    const double oldHalf = std::min(old.resolution / 2, old.low * mostRounding);
    const double nowHalf = std::min(now.resolution / 2, now.low * mostRounding);
    return {(now.low - nowHalf) / (old.low + oldHalf), (now.low + nowHalf) / (old.low - oldHalf)};
}

bool fits(const StatedChange &change, const Step &step)
{
    const Quantity &old = *step.old->quantity();
    const Quantity &now = *step.now->quantity();
    const auto [least, most] = ratiosOf(old, now);
    if (change.inWords) {
        const double down = change.factor * (1 - roughly);
        const double up = change.factor * (1 + roughly);
        return most >= down && least <= up;
    }
    const Quantity &percent = *change.number->quantity();
    const double slack = std::max(percent.resolution, 1.0) / 100 + percent.low / 100 * 0.1;
    return most >= change.factor - slack && least <= change.factor + slack;
}

/// "from 10% to 12%, up 2%" may mean points.
bool mayMeanPoints(const StatedChange &change, const Step &step)
{
    return !change.inWords && step.old->quantity()->unit == u"%";
}

QString ratioWords(const StatedChange &change, const Step &step)
{
    const double ratio = step.now->quantity()->low / step.old->quantity()->low;
    if (change.inWords)
        return u"%1 times"_s.arg(QString::number(ratio, 'g', 2));
    const double percent = std::abs(ratio - 1) * 100;
    return u"%1 % %2"_s.arg(QString::number(percent, 'f', percent < 10 ? 1 : 0),
                            ratio < 1 ? u"less"_s : u"more"_s);
}

} // namespace

void checkChanges(const StoryNumbers &story, std::vector<Check> &checks)
{
    for (size_t i = 0; i < story.numbers().size(); ++i) {
        const auto step = stepAt(story, i);
        const auto change = step ? changeBeside(story, *step) : std::nullopt;
        if (!change || isLoosened(story.tokens(), *change->number) ||
            mayMeanPoints(*change, *step) || fits(*change, *step))
            continue;
        Check check{.kind = CheckKind::Change,
                    .article = story.article(),
                    .claims = {change->number->index, step->old->index, step->now->index},
                    .span = step->old->claim->span.united(step->now->claim->span)
                                .united(change->number->claim->span),
                    .why = u"from %1 to %2 is %3, not “%4”"_s.arg(
                        story.text(*step->old), story.text(*step->now), ratioWords(*change, *step),
                        story.text(*change->number))};
        std::ranges::sort(check.claims);
        checks.push_back(std::move(check));
    }
}

} // namespace crosscheck
