// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/cricketscore.h"

#include "model/claim/nounfinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr double mostRuns = 1200; ///< of an innings
constexpr double mostWickets = 10;

bool isBesideCricket(const TokenReader &tokens, size_t begin, size_t end)
{
    constexpr size_t reach = 18;
    for (size_t i = begin >= reach ? begin - reach : 0; i < end + reach; ++i) {
        if (tokens.isAnyOf(i,
                           {u"overs",   u"wicket",   u"wickets", u"innings", u"bowled", u"stumps",
                            u"batting", u"bowler",   u"bowlers", u"spinner", u"seamer", u"batsman",
                            u"batter",  u"batters",  u"cricket", u"odi",     u"t20",    u"t20i",
                            u"pacer",   u"unbeaten", u"lbw"}))
            return true;
    }
    return false;
}

} // namespace

std::optional<Combination> findCricketScore(const TokenReader &tokens, const Measure &first,
                                            const ArticleHabits &habits)
{
    const size_t mark = first.begin + 1;
    const bool slash = tokens.isSymbol(mark, u"/") && tokens.isGlued(mark) &&
                       tokens.isGlued(mark + 1) && !tokens.isSymbol(mark + 2, u"/");
    if (first.hasUnit() || !tokens.isNumber(first.begin) || !tokens.isNumber(mark + 1) ||
        !(slash || tokens.isWord(mark, u"for")))
        return {};
    const auto isWhole = [&](size_t at) {
        const QStringView text = tokens.text(at);
        return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    };
    if (!isWhole(first.begin) || !isWhole(mark + 1))
        return {};
    const double one = tokens.text(first.begin).toDouble();
    const double other = tokens.text(mark + 1).toDouble();
    const Numeral last{.begin = mark + 1, .end = mark + 2, .low = other, .high = other};
    if (std::min(one, other) > mostWickets || std::max(one, other) > mostRuns ||
        nounAfter(tokens, last, habits) || !isBesideCricket(tokens, first.begin, mark + 2))
        return {};
    return Combination{{.low = one,
                        .high = other,
                        .unit = u"score"_s,
                        .writtenLow = one,
                        .writtenHigh = other,
                        .resolution = 1},
                       UnitKind::None,
                       mark + 2};
}

} // namespace crosscheck
