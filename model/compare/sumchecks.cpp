// SPDX-License-Identifier: GPL-3.0-or-later
// Parts: a count, a few words, then a colon, a bracket or a dash, and from there to the end of the
// sentence or bracket nothing but parts: the first right after the sign, each next after a comma,
// "and" or both. A list that says it is no whole ("including", "of them", "others") is left alone.
//
// Shares: percentages of one sentence. They are shares of one whole where "the remaining" or "the
// rest" closes them; any run of them that ends there and adds up will do, since what is before may
// be another whole. Yes, no and undecided may leave a rest untold, but not exceed the whole.
//
// Tested by tst_sumchecks.cpp.
#include "model/compare/sumchecks.h"

#include "model/compare/valuewords.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t wordsToSign = 6;       ///< between the total and its parts
constexpr double roundingOfShare = 0.5; ///< percent, of each share

bool isExact(const Quantity &quantity)
{
    return quantity.bound == Bound::Exact && quantity.low == quantity.high && !quantity.vague;
}

/// A count or an amount of money, of which there can be parts.
bool isCountable(const StoryNumber &number)
{
    const Quantity *quantity = number.quantity();
    static constexpr QStringView others[] = {
        u"%",     u"x",      u"rank", u"score",   u"year",
        u"month", u"week",   u"day",  u"hour",    u"minute",
        u"s",     u"decade", u"°C",   u"century", u"percentage point"};
    return quantity && isExact(*quantity) && quantity->low >= 0 &&
           !std::ranges::contains(others, QStringView(quantity->unit));
}

/// Money and physical measures have parts in their own unit, counts have whole parts.
bool mayBePart(const Quantity &total, const Quantity &part)
{
    const auto isMeasured = [](const Quantity &quantity) {
        static constexpr QStringView units[] = {u"m", u"m²", u"m³", u"kg", u"m/s", u"J",
                                                u"W", u"B",  u"Hz", u"V",  u"A"};
        return isCurrencyCode(quantity.unit) ||
               std::ranges::contains(units, QStringView(quantity.unit));
    };
    if (isMeasured(total) || isMeasured(part))
        return total.unit == part.unit;
    return part.low == std::floor(part.low) && total.low == std::floor(total.low);
}

/// Where the list of parts begins, and what closes it.
struct ListOfParts {
    size_t begin = 0; ///< tokens
    size_t end = 0;
};

bool isSpacedDash(const TokenReader &tokens, size_t at)
{
    return tokens.isSymbol(at, u"–—-") && !tokens.isGlued(at) && !tokens.isGlued(at + 1);
}

std::optional<ListOfParts> listAfter(const StoryNumbers &story, const StoryNumber &total)
{
    const TokenReader &tokens = story.tokens();
    const size_t end = story.sentenceAround(total.begin).second;
    for (size_t at = total.end; at < std::min(end, total.end + wordsToSign); ++at) {
        if (tokens.isSymbol(at, u":"))
            return ListOfParts{at + 1, end};
        if (tokens.isSymbol(at, u"(") || isSpacedDash(tokens, at)) {
            const bool bracket = tokens.isSymbol(at, u"(");
            size_t close = at + 1;
            while (close < end &&
                   !(bracket ? tokens.isSymbol(close, u")") : isSpacedDash(tokens, close)))
                ++close;
            return bracket && close == end ? std::nullopt
                                           : std::optional(ListOfParts{at + 1, close});
        }
        if (tokens.isSymbol(at, u",;)"))
            return std::nullopt;
    }
    return std::nullopt;
}

/// Words that say that the list names a part of the whole only, or more than it.
bool leavesSomeOut(const TokenReader &tokens, const ListOfParts &list)
{
    for (size_t at = list.begin; at < list.end; ++at) {
        if (tokens.isAnyOf(at,
                           {u"including", u"among",   u"them", u"whom",    u"which",    u"others",
                            u"other",     u"another", u"some", u"several", u"more",     u"also",
                            u"least",     u"rest",    u"each", u"plus",    u"compared", u"from",
                            u"to",        u"or",      u"then", u"minus",   u"out"}))
            return true;
    }
    return false;
}

/// True where the number opens a part: first of the list, or after a comma or "and".
bool opensPart(const TokenReader &tokens, const ListOfParts &list, const StoryNumber &number)
{
    return number.begin == list.begin || tokens.isSymbol(number.begin - 1, u",;") ||
           tokens.isWord(number.begin - 1, u"and");
}

/// The parts after a total; empty where the list is not one of parts alone.
std::span<const StoryNumber> partsAfter(const StoryNumbers &story, size_t total)
{
    const auto &numbers = story.numbers();
    const auto list = listAfter(story, numbers[total]);
    if (!list || leavesSomeOut(story.tokens(), *list))
        return {};
    size_t end = total + 1;
    for (; end < numbers.size() && numbers[end].begin < list->end; ++end) {
        if (!isCountable(numbers[end]) || !opensPart(story.tokens(), *list, numbers[end]) ||
            !mayBePart(*numbers[total].quantity(), *numbers[end].quantity()))
            return {};
    }
    const auto parts = std::span(numbers).subspan(total + 1, end - total - 1);
    const bool begins = !parts.empty() && parts.front().begin == list->begin;
    // "two values: 5 and 7" counts the list itself.
    const bool isCountOfList = numbers[total].quantity()->low == double(parts.size());
    const bool ends = !parts.empty() && story.tokens().isWord(parts.back().begin - 1, u"and");
    return begins && ends && parts.size() > 1 && !isCountOfList ? parts
                                                                : std::span<const StoryNumber>();
}

double sumOf(std::span<const StoryNumber> numbers)
{
    double sum = 0;
    for (const StoryNumber &number : numbers)
        sum += number.quantity()->low;
    return sum;
}

/// "7 + 4 = 11"
QString sumWords(std::span<const StoryNumber> parts)
{
    QStringList figures;
    for (const StoryNumber &part : parts)
        figures += figureWords(part.quantity()->low);
    return u"%1 = %2"_s.arg(figures.join(u" + "_s), figureWords(sumOf(parts)));
}

Check checkOf(CheckKind kind, const StoryNumbers &story, std::span<const StoryNumber> numbers,
              QString why)
{
    Check check{.kind = kind, .article = story.article(), .why = std::move(why)};
    for (const StoryNumber &number : numbers)
        check.claims.push_back(number.index);
    check.span = numbers.front().claim->span.united(numbers.back().claim->span);
    return check;
}

bool isShare(const StoryNumber &number)
{
    const Quantity *quantity = number.quantity();
    return quantity && quantity->unit == u"%" && isExact(*quantity) && quantity->low >= 0;
}

bool addUp(std::span<const StoryNumber> shares)
{
    double finest = 1;
    for (const StoryNumber &share : shares)
        finest = std::min(finest, std::max(share.quantity()->resolution, 0.1));
    const double rounding = double(shares.size()) * roundingOfShare * finest + 1e-9;
    return std::abs(sumOf(shares) - 100) <= std::max(1.0, rounding);
}

/// True where the share is called the remaining one: "the remaining 12%", "12% the rest".
bool isRemainder(const TokenReader &tokens, const StoryNumber &share)
{
    return tokens.isWord(share.begin - 1, u"remaining") && tokens.isWord(share.begin - 2, u"the");
}

enum class Answer { None, Yes, No, Neither };

Answer answerAt(const TokenReader &tokens, size_t at)
{
    if (tokens.isAnyOf(at, {u"for", u"yes", u"favour", u"favor", u"support", u"supported",
                            u"approve", u"approved", u"backed", u"agree", u"agreed"}))
        return Answer::Yes;
    if (tokens.isAnyOf(at, {u"against", u"no", u"oppose", u"opposed", u"disapprove", u"disapproved",
                            u"disagree", u"disagreed", u"rejected"}))
        return Answer::No;
    if (tokens.isAnyOf(at, {u"undecided", u"unsure", u"abstained", u"know", u"neither", u"opinion",
                            u"abstaining"}))
        return Answer::Neither;
    return Answer::None;
}

/// True where the three shares go to yes, no and neither, one each.
bool areAnswers(const StoryNumbers &story, std::span<const StoryNumber> shares)
{
    if (shares.size() != 3)
        return false;
    int seen = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        const size_t end = i + 1 < shares.size() ? shares[i + 1].begin
                                                 : story.sentenceAround(shares[i].begin).second;
        Answer answer = Answer::None;
        for (size_t at = shares[i].end; at < std::min(end, shares[i].end + 6); ++at) {
            const Answer here = answerAt(story.tokens(), at);
            if (here == Answer::Neither || answer == Answer::None)
                answer = here != Answer::None ? here : answer;
        }
        seen |= 1 << int(answer);
    }
    return seen == (1 << int(Answer::Yes) | 1 << int(Answer::No) | 1 << int(Answer::Neither));
}

QString percentWords(std::span<const StoryNumber> shares)
{
    QStringList figures;
    for (const StoryNumber &share : shares)
        figures += QString::number(share.quantity()->low);
    return u"%1 = %2 %, not 100 %"_s.arg(figures.join(u" + "_s), QString::number(sumOf(shares)));
}

/// The shares that must add up to a whole; empty where none must.
std::span<const StoryNumber> sharesOfAWhole(const StoryNumbers &story,
                                            std::span<const StoryNumber> sentence)
{
    if (sentence.size() < 2 || !std::ranges::all_of(sentence, isShare))
        return {};
    if (isRemainder(story.tokens(), sentence.back()))
        return sentence;
    const bool tooMuch = sumOf(sentence) > 100;
    return tooMuch && areAnswers(story, sentence) ? sentence : std::span<const StoryNumber>();
}

bool anyRunAddsUp(std::span<const StoryNumber> shares)
{
    for (size_t first = 0; first + 1 < shares.size(); ++first) {
        if (addUp(shares.subspan(first)))
            return true;
    }
    return false;
}

} // namespace

void checkParts(const StoryNumbers &story, std::vector<Check> &checks)
{
    const auto &numbers = story.numbers();
    for (size_t i = 0; i + 2 < numbers.size(); ++i) {
        if (!isCountable(numbers[i]))
            continue;
        const auto parts = partsAfter(story, i);
        if (parts.empty())
            continue;
        const Quantity &total = *numbers[i].quantity();
        const double sum = sumOf(parts);
        if (std::abs(sum - total.low) <= 1e-9 * total.low ||
            (isCurrencyCode(total.unit) && std::abs(sum - total.low) <= total.resolution))
            continue;
        checks.push_back(checkOf(CheckKind::Parts, story,
                                 std::span(numbers).subspan(i, parts.size() + 1),
                                 u"%1, not %2"_s.arg(sumWords(parts), story.text(numbers[i]))));
    }
}

void checkShares(const StoryNumbers &story, std::vector<Check> &checks)
{
    for (const auto sentence : story.bySentence()) {
        const auto shares = sharesOfAWhole(story, sentence);
        if (!shares.empty() && !anyRunAddsUp(shares))
            checks.push_back(checkOf(CheckKind::Shares, story, shares, percentWords(shares)));
    }
}

} // namespace crosscheck
