// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/numberrows.h"

using namespace Qt::StringLiterals;
using namespace crosscheck;

/// Ranges, bounds, ages, scores, dates, ranks and counts: one row a form.
class TestBoundsAndTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRanges_data();
    void readsRanges() { compareFoundNumber(); }
    void readsBounds_data();
    void readsBounds() { compareFoundNumber(); }
    void readsAges_data();
    void readsAges() { compareFoundNumber(); }
    void readsScoresAndRatios_data();
    void readsScoresAndRatios() { compareFoundNumber(); }
    void readsDatesAndTimes_data();
    void readsDatesAndTimes() { compareFoundNumber(); }
    void readsRanksAndCounts_data();
    void readsRanksAndCounts() { compareFoundNumber(); }
};

void TestBoundsAndTimes::readsRanges_data()
{
    addNumberColumns();
    row("dash between percents", u"a fall of [3–5%] then"_s, u"3..5 % range"_s);
    row("percents on both", u"a fall of [3% to 5%] then"_s, u"3..5 % range"_s);
    row("months to years", u"jail for [18 months to three years] there"_s, u"18..36 month range"_s);
    row("between days and weeks", u"lasts between [10 days and two weeks] then"_s,
        u"10..14 day range"_s);
    row("percent in words", u"a fall of [3 to 5 per cent] then"_s, u"3..5 % range"_s);
    row("between percents", u"a fall of between [3 and 5 percent] then"_s, u"3..5 % range"_s);
    row("between and words", u"between [two and three years] in it"_s, u"2..3 year range"_s);
    row("money with to", u"fees of [$40 to $60] then"_s, u"40..60 USD range"_s);
    row("money, mark once", u"fees of [£40-60] then"_s, u"40..60 GBP range"_s);
    row("money, both marks and scale", u"fees of [$1.2m-$1.5m] then"_s,
        u"1200000..1500000 USD range"_s);
    row("money between, one scale", u"between [$3 and $4 million] in it"_s,
        u"3000000..4000000 USD range"_s);
    row("distances", u"some [10-15 km] away"_s, u"10000..15000 m range"_s);
    row("hyphened range", u"a [10-to-15-year] term"_s, u"10..15 year range"_s);
    row("suspended range", u"a [10- to 15-year] term"_s, u"10..15 year range"_s);
    row("range of ages", u"adults aged [18-34] said"_s, u"18..34 year range"_s);
    row("range of ages, words", u"adults aged [18 to 34] said"_s, u"18..34 year range"_s);
    row("days", u"lasts [7-10 days] then"_s, u"7..10 day range"_s);
    row("temperatures", u"highs of [30 to 35C] then"_s, u"30..35 °C range"_s);
    row("temperatures with signs", u"highs of [30°C-35°C] then"_s, u"30..35 °C range"_s);
    row("numbers of people", u"some [300-400 people] came"_s, u"300..400 person range"_s);
    row("or words", u"took [three or four days] then"_s, u"3..4 day range"_s);
    row("around a range", u"around [300 to 400 people] came"_s, u"300..400 person range"_s);
    row("anywhere from", u"anywhere from [300 to 400 people] came"_s, u"300..400 person range"_s);
    row("rose to", u"rose to [310] from 298"_s, u"310"_s);
}

void TestBoundsAndTimes::readsBounds_data()
{
    addNumberColumns();
    row("about", u"about [40 boats] sank"_s, u"40 boat approx"_s);
    row("around", u"around [40 boats] sank"_s, u"40 boat approx"_s);
    row("roughly", u"roughly [40 boats] sank"_s, u"40 boat approx"_s);
    row("approximately", u"approximately [40 boats] sank"_s, u"40 boat approx"_s);
    row("an estimated", u"an estimated [40 boats] sank"_s, u"40 boat approx"_s);
    row("close to", u"close to [40 boats] sank"_s, u"40 boat approx"_s);
    row("almost", u"almost [40 boats] sank"_s, u"40 boat approx"_s);
    row("some", u"some [200 boats] sank"_s, u"200 boat approx"_s);
    row("tilde before money", u"a fee of ~[$40m] then"_s, u"40000000 USD approx"_s);
    row("circa", u"circa [40 boats] sank"_s, u"40 boat approx"_s);
    row("c.", u"built c. [1740] there"_s, u"1740"_s);
    row("or so", u"in [40 boats] or so"_s, u"40 boat approx"_s);
    row("give or take", u"in [40 boats], give or take"_s, u"40 boat approx"_s);
    row("in the region of", u"in the region of [40 boats] sank"_s, u"40 boat approx"_s);
    row("on the order of", u"on the order of [40 boats] sank"_s, u"40 boat approx"_s);
    row("more than", u"more than [40 boats] sank"_s, u"40 boat more_than"_s);
    row("over", u"over [40 boats] sank"_s, u"40 boat more_than"_s);
    row("above", u"above [40%] in it"_s, u"40 % more_than"_s);
    row("in excess of", u"in excess of [40 boats] sank"_s, u"40 boat more_than"_s);
    row("upwards of", u"upwards of [40 boats] sank"_s, u"40 boat at_least"_s);
    row("well over", u"well over [40 boats] sank"_s, u"40 boat more_than"_s);
    row("north of", u"a price north of [$40m] then"_s, u"40000000 USD more_than"_s);
    row("exceeding", u"losses exceeding [$40m] then"_s, u"40000000 USD more_than"_s);
    row("at least", u"at least [40 boats] sank"_s, u"40 boat at_least"_s);
    row("a minimum of", u"a minimum of [40 boats] sank"_s, u"40 boat at_least"_s);
    row("not less than", u"not less than [40 boats] sank"_s, u"40 boat at_least"_s);
    row("no less than", u"no less than [40 boats] sank"_s, u"40 boat at_least"_s);
    row("or more", u"has [40 boats] or more"_s, u"40 boat at_least"_s);
    row("and up", u"for ages [40] and up"_s, u"40 year at_least"_s);
    row("plus", u"some [40-plus boats] sank"_s, u"40 boat at_least"_s);
    row("up to", u"up to [40 boats] sank"_s, u"40 boat at_most"_s);
    row("at most", u"at most [40 boats] sank"_s, u"40 boat at_most"_s);
    row("no more than", u"no more than [40 boats] sank"_s, u"40 boat at_most"_s);
    row("not more than", u"not more than [40 boats] sank"_s, u"40 boat at_most"_s);
    row("as much as", u"as much as [$40m] then"_s, u"40000000 USD at_most"_s);
    row("as high as", u"as high as [40%] then"_s, u"40 % at_most"_s);
    row("a maximum of", u"a maximum of [40 boats] sank"_s, u"40 boat at_most"_s);
    row("fewer than", u"fewer than [40 boats] sank"_s, u"40 boat less_than"_s);
    row("less than", u"less than [40%] then"_s, u"40 % less_than"_s);
    row("below", u"below [40%] then"_s, u"40 % less_than"_s);
    row("just under", u"just under [40%] then"_s, u"40 % less_than"_s);
    row("under", u"under [40 boats] sank"_s, u"40 boat less_than"_s);
    row("greater sign", u"a load of >[40 kg] then"_s, u"40 kg more_than"_s);
    row("less sign", u"a load of <[40 kg] then"_s, u"40 kg less_than"_s);
    row("at least sign", u"a load of ≥[40 kg] then"_s, u"40 kg at_least"_s);
    row("at most sign", u"a load of ≤[40 kg] then"_s, u"40 kg at_most"_s);
    row("about sign", u"a load of ≈[40 kg] then"_s, u"40 kg approx"_s);
}

void TestBoundsAndTimes::readsAges_data()
{
    addNumberColumns();
    row("aged", u"a man aged [34] was"_s, u"34 year"_s);
    row("aged and comma", u"Ana Ruiz, aged [34], was"_s, u"34 year"_s);
    row("age in commas", u"Ana Ruiz, [34], was there"_s, u"34 year"_s);
    row("age at the end", u"said Ana Ruiz, [34]."_s, u"34 year"_s);
    row("year-old", u"a [34-year-old] was"_s, u"34 year"_s);
    row("years old", u"she is [34 years] old now"_s, u"34 year"_s);
    row("years of age", u"she is [34 years] of age"_s, u"34 year"_s);
    row("month-old", u"a [six-month]-old calf"_s, u"6 month"_s);
    row("in words", u"the [nine-year-old] came"_s, u"9 year"_s);
    row("age colon", u"Name: Ana. Age: [34]. City: Havn"_s, u"34 year"_s);
}

void TestBoundsAndTimes::readsScoresAndRatios_data()
{
    addNumberColumns();
    row("score with en dash", u"won [3–1] there"_s, u"3..1 score"_s);
    row("score with losing", u"lost [1-3] there"_s, u"1..3 score"_s);
    row("draw score", u"drew [0-0] there"_s, u"0 score"_s);
    row("vote with to", u"voted [51 to 48] for it"_s, u"51..48 score"_s);
    row("vote with dash", u"passed it [219-212] then"_s, u"219..212 score"_s);
    row("tennis", u"won [6-4], 6-3 there"_s, u"6..4 score"_s);
    row("one in", u"for [one in five] women"_s, u"0.2 x"_s);
    row("1 in", u"for [1 in 5] women"_s, u"0.2 x"_s);
    row("nine out of ten", u"for [nine out of ten] women"_s, u"0.9 x"_s);
    row("ratio with a colon", u"a ratio of [3:1] then"_s, u"3 x"_s);
    row("ratio with to", u"a ratio of [3 to 1] then"_s, u"3 x"_s);
    row("times as many", u"had [three times] as many boats"_s, u"3 x"_s);
    row("threefold", u"a [threefold] rise"_s, u"3 x"_s);
    row("twofold with hyphen", u"a [two-fold] rise"_s, u"2 x"_s);
    row("10-fold", u"a [10-fold] rise"_s, u"10 x"_s);
    row("times more", u"was [five times] more likely"_s, u"5 x"_s);
    row("quadrupled", u"it [quadrupled] then"_s, u"4 x"_s);
    row("twice", u"was [twice] the size"_s, u"2 x"_s);
    row("half as many", u"had [half] as many boats"_s, u"0.5 x"_s);
}

void TestBoundsAndTimes::readsDatesAndTimes_data()
{
    addNumberColumns();
    row("month day year", u"on [January 24, 2025], it"_s, u"2025-01-24"_s);
    row("day month year", u"on [24 January 2025] it"_s, u"2025-01-24"_s);
    row("ordinal day", u"on [24th January 2025] it"_s, u"2025-01-24"_s);
    row("ordinal day behind", u"on [January 24th] it"_s, u"--01-24"_s);
    row("the of", u"on the [24th of January] it"_s, u"--01-24"_s);
    row("short month", u"on [Sept. 3, 2024], it"_s, u"2024-09-03"_s);
    row("short month no dot", u"on [3 Sept 2024] it"_s, u"2024-09-03"_s);
    row("month year comma", u"in [March, 2024], it"_s, u"2024-03"_s);
    row("iso", u"on [2025-01-24] it"_s, u"2025-01-24"_s);
    row("short year", u"class of [’98] was"_s, u"1998"_s);
    row("straight short year", u"class of ['98] was"_s, u"1998"_s);
    row("decade with apostrophe", u"in the [’90s] it"_s, u"1990..1999"_s);
    row("decade", u"in the [1980s] it"_s, u"1980..1989"_s);
    row("year range dash", u"in [1939–45] it"_s, u"1939..1945"_s);
    row("since a year", u"since [2019] it"_s, u"2019"_s);
    row("in a year", u"in [2031] it"_s, u"2031"_s);
    row("early year", u"in early [2024] it"_s, u"2024"_s);
    row("mid-year", u"by mid-[2025] it"_s, u"2025"_s);
    row("fiscal year", u"in fiscal [2025] it"_s, u"2025"_s);
    row("late decade", u"in the late [1990s] it"_s, u"1990..1999"_s);
    row("am", u"at [8 a.m.] then"_s, u"08:00"_s);
    row("dotted", u"at [8.30am] then"_s, u"08:30"_s);
    row("24 hours", u"at [17:45] then"_s, u"17:45"_s);
    row("pm capital", u"at [8:30 PM] then"_s, u"20:30"_s);
    row("four digits and a zone", u"landed at [0645] GMT then"_s, u"06:45"_s);
    row("military hours", u"left at [0600 hours] there"_s, u"06:00"_s);
    row("hours of the afternoon", u"from [1930 hrs] on"_s, u"19:30"_s);
    row("noon", u"at noon and [3 p.m.] then"_s, u"15:00"_s);
}

void TestBoundsAndTimes::readsRanksAndCounts_data()
{
    addNumberColumns();
    row("ordinal", u"the [12th] straight win"_s, u"12 rank"_s);
    row("third-largest", u"the [third]-largest bank"_s, u"3 rank"_s);
    row("second biggest", u"the [second] biggest city"_s, u"2 rank"_s);
    row("50th", u"his [50th] goal"_s, u"50 rank"_s);
    row("over an age", u"the over-[65]s of it"_s, u"65 year"_s);
    row("aircraft by type", u"ordered [100] Boeing 787s then"_s, u"100"_s);
    row("figures of a bowler", u"all out for many overs, taking [5-51] there"_s, u"5..51 score"_s);
    row("runs and wickets", u"were [312 for 6] at stumps"_s, u"312..6 score"_s);
    row("wickets and runs", u"the spinner took [5 for 37] there"_s, u"5..37 score"_s);
    row("all out", u"beat New Zealand [66] all out there"_s, u"66"_s);
    row("runs and wickets, slashed", u"made [234/4] in many overs"_s, u"234..4 score"_s);
    row("first of a step", u"cut from [15] to 12 years"_s, u"15 year"_s);
    row("year before a noun", u"the 2018 and [2022] finals"_s, u"2022"_s);
    row("a verdict", u"gave a [5:4] verdict then"_s, u"5..4 score"_s);
    row("ages in a list", u"with children aged 4, [7] and"_s, u"7 year"_s);
    row("a flood in so many years", u"a [1-in-100]-year flood"_s, u"0.01 x"_s);
    row("ticked up to", u"it ticked up to [4.4%] then"_s, u"4.4 %"_s);
    row("up to", u"it pays up to [4.4%] then"_s, u"4.4 % at_most"_s);
    row("hundreds", u"saw [hundreds of people] there"_s, u"100..999 person vague"_s);
    row("thousands", u"saw [thousands of people] there"_s, u"1000..9999 person vague"_s);
    row("tens of millions", u"cost [tens of millions of dollars] then"_s,
        u"10000000..99000000 USD vague"_s);
    row("dozens", u"saw [dozens] there"_s, u"12..99 vague"_s);
    row("several hundred", u"saw [several hundred residents] there"_s,
        u"200..999 resident vague"_s);
    row("a few thousand", u"saw [a few thousand people] there"_s, u"2000..9990 person vague"_s);
    row("several hundred thousand", u"cost [several hundred thousand pounds] then"_s,
        u"200000..999000 GBP vague"_s);
    row("several dozen", u"held [several dozen boats] there"_s, u"24..99 boat vague"_s);
    row("a couple of dozen", u"held [a couple of dozen boats] there"_s, u"24..36 boat vague"_s);
    row("scores", u"it hurt [scores of people] there"_s, u"20..99 person vague"_s);
    row("millions", u"has [millions of users] there"_s, u"1000000..9999000 user vague"_s);
    row("adjectives between", u"the [three young Danish brothers] came"_s, u"3 brother"_s);
    row("of a kind", u"the [15 kinds] of it"_s, u"15 kind"_s);
    row("staff", u"has [450 staff] there"_s, u"450 staff"_s);
    row("irregular", u"lost [three teeth] there"_s, u"3 tooth"_s);
    row("women", u"hired [45 women] there"_s, u"45 woman"_s);
    row("hyphened noun", u"a [three-storey] house"_s, u"3 storey"_s);
    row("singular noun", u"a [12-member] board"_s, u"12 member"_s);
    row("possessive between", u"the [six men’s teams] came"_s, u"6 team"_s);
    row("headline verb", u"Fire Kills [12] in Havn"_s, u"12 person"_s);
    row("headline money", u"Bank To Pay [$40M] Fine"_s, u"40000000 USD"_s);
    row("headline colon", u"Havn fire: [12 dead], 40 hurt"_s, u"12 person"_s);
    row("numeral only", u"[12 dead] in Havn fire"_s, u"12 person"_s);
}

QTEST_GUILESS_MAIN(TestBoundsAndTimes)
#include "tst_boundsandtimes.moc"
