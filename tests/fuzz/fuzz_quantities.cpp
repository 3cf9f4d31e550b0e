// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes, read as UTF-8, hold figures that are in order, do not overlap, lie inside the text,
// and have values that are numbers, the low one first except in a score.
#include "model/claim/lexer.h"
#include "model/claim/quantityparser.h"
#include "tests/fuzz/fuzzedtext.h"

#include <cmath>

using namespace crosscheck;

namespace
{

bool isSound(const Quantity &quantity)
{
    return std::isfinite(quantity.low) && std::isfinite(quantity.high) &&
           (quantity.low <= quantity.high || quantity.unit == u"score") && quantity.resolution >= 0;
}

bool isSound(const CalendarDate &date)
{
    return date.month >= 0 && date.month <= 12 && date.day >= 0 && date.day <= 31;
}

bool isSound(ClockTime time)
{
    return time.hour >= 0 && time.hour <= 23 && time.minute >= 0 && time.minute <= 59;
}

bool isSound(const ClaimValue &value)
{
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return isSound(*quantity);
    if (const auto *date = std::get_if<DateRange>(&value))
        return isSound(date->first) && isSound(date->last);
    if (const auto *time = std::get_if<TimeRange>(&value))
        return isSound(time->first) && isSound(time->last);
    return false;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Article article = fuzzedArticle(data, size);
    const Lexicon &lexicon = fuzzedLexicon();
    const std::vector<Claim> claims = findNumbers(article, lex(article, lexicon), lexicon);
    demandOrder(claims, article);
    qsizetype last = 0;
    for (const Claim &claim : claims) {
        demand(last <= claim.span.begin() && isSound(claim.value));
        last = claim.span.end();
    }
    return 0;
}
