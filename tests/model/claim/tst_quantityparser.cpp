// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/numbersof.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestQuantityParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWholeQuantity_data();
    void findsWholeQuantity();
    void passesOver_data();
    void passesOver();
    void saysWhereTheBoundStands_data();
    void saysWhereTheBoundStands();
    void keepsWhatWasWritten_data();
    void keepsWhatWasWritten();
    void findsEveryNumberOfAText_data();
    void findsEveryNumberOfAText();
};

void TestQuantityParser::findsWholeQuantity_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &marked, const QString &value) {
        QTest::newRow(name) << marked << value;
    };
    row("dollars", u"cost [$3.94 billion] in all"_s, u"3940000000 USD"_s);
    row("nation before the mark", u"paid [US$3bn] then"_s, u"3000000000 USD"_s);
    row("australian", u"paid [A$310m] then"_s, u"310000000 AUD"_s);
    row("grouped euros", u"only [€1,200] left"_s, u"1200 EUR"_s);
    row("currency word", u"for [28.4 billion yen] each"_s, u"28400000000 JPY"_s);
    row("pence", u"at [1240p] per share"_s, u"12.4 GBP"_s);
    row("code before", u"a fee of [CHF 1’250’000] was"_s, u"1250000 CHF"_s);
    row("glued code", u"paid [EUR20] then"_s, u"20 EUR"_s);
    row("percent", u"rose [4.5%] then"_s, u"4.5 %"_s);
    row("per cent in words", u"about [fifty per cent] came"_s, u"50 % approx"_s);
    row("percentage points", u"by [1.6 percentage points] to"_s, u"1.6 percentage point"_s);
    row("trailing plus", u"a [2GW+] site"_s, u"2000000000 W at_least"_s);
    row("tilde", u"some ~[1GW] of compute"_s, u"1000000000 W approx"_s);
    row("miles", u"almost [11 miles] long"_s, u"17702.784 m approx"_s);
    row("hyphened unit", u"a [17.3-kilometer] route"_s, u"17300 m"_s);
    row("tonnes", u"save [21,000 tonnes] of it"_s, u"21000000 kg"_s);
    row("speed", u"winds of [90 km/h] hit"_s, u"25 m/s"_s);
    row("fahrenheit", u"reached [104°F] there"_s, u"40 °C"_s);
    row("hours and minutes", u"slept [7 hours 54 minutes] a night"_s, u"28440 s"_s);
    row("years stay", u"over [five years] it"_s, u"5 year"_s);
    row("age", u"a [34-year-old] man"_s, u"34 year"_s);
    row("age behind a name", u"said Ida Poll, [63], a baker"_s, u"63 year"_s);
    row("counted noun", u"the [14 contested bids] since"_s, u"14 bid"_s);
    row("irregular plural", u"killed [12 people] there"_s, u"12 person"_s);
    row("more than", u"more than [1.3 million GPUs] run"_s, u"1300000 gpu more_than"_s);
    row("or more", u"costs [$5 million] or more"_s, u"5000000 USD at_least"_s);
    row("up to", u"up to [2,200 jobs] will go"_s, u"2200 job at_most"_s);
    row("shared scale", u"invest [$60-65B] in it"_s, u"60000000000..65000000000 USD range"_s);
    row("between", u"costs between [€610m and €680m] more"_s, u"610000000..680000000 EUR range"_s);
    row("unit behind a range", u"at [610 to 680 million euros] now"_s,
        u"610000000..680000000 EUR range"_s);
    row("from to is a change", u"rose from [4%] to 6% now"_s, u"4 %"_s);
    row("score", u"won [5-4] on penalties"_s, u"5..4 score"_s);
    row("vote", u"voted by [34 to 27] for it"_s, u"34..27 score"_s);
    row("one in four", u"for the [one household in four] that"_s, u"0.25 x"_s);
    row("two-thirds", u"nearly [two-thirds] of them"_s, u"0.666666666667 x approx"_s);
    row("two and a half", u"[two and a half million] left"_s, u"2500000"_s);
    row("half a million", u"[half a million people] left"_s, u"500000 person"_s);
    row("a dozen", u"met [a dozen institutions] today"_s, u"12 institution"_s);
    row("vague", u"the [hundreds of millions] there"_s, u"100000000..999000000 vague"_s);
    row("doubled", u"and [doubled] the lead"_s, u"2 x"_s);
    row("month and year", u"in [November 2022], it"_s, u"2022-11"_s);
    row("day of a month", u"on [Jan. 24] it"_s, u"--01-24"_s);
    row("short year", u"compute in [’25] and"_s, u"2025"_s);
    row("iso date", u"on [2024-12-11] they"_s, u"2024-12-11"_s);
    row("cents", u"some [50 cents] more"_s, u"0.5 USD approx"_s);
    row("mark behind", u"a bill of [20 €] came"_s, u"20 EUR"_s);
    row("dollar sign and nation", u"of [$US55,931,000] in"_s, u"55931000 USD"_s);
    row("dollars and cents", u"it cost [3 dollars 50 cents] then"_s, u"3.5 USD"_s);
    row("negative money", u"fell to [$-50.8bn], while"_s, u"-50800000000 USD"_s);
    row("lakh", u"for [5 lakh rupees] each"_s, u"500000 INR"_s);
    row("crore", u"some [3 crore people] voted"_s, u"30000000 person approx"_s);
    row("indian groups", u"about [1,23,456 votes] were"_s, u"123456 vote approx"_s);
    row("thin spaces", u"and [18\u202f600 acres] burned"_s, u"75271529.4566 m²"_s);
    row("hard spaces", u"saw [61\u00a0408 fans] there"_s, u"61408 fan"_s);
    row("glued thousand", u"a survey of [20k people] found"_s, u"20000 person"_s);
    row("million and metres", u"swam [100m] in it"_s, u"100 m"_s);
    row("million things", u"has [35m devices] there"_s, u"35000000 device"_s);
    row("point ahead", u"a rate of [.001] per"_s, u"0.001"_s);
    row("minus sign", u"Stoxx [-1.3%] today"_s, u"-1.3 %"_s);
    row("minus in words", u"loss of [minus five yards] there"_s, u"-4.572 m"_s);
    row("emoji before the number", u"🔥[5 people] left"_s, u"5 person"_s);
    row("emoji before thousands", u"🎉[1,200 people] came"_s, u"1200 person"_s);
    row("emoji after the scale", u"It won [$5m]🚀 in May."_s, u"5000000 USD"_s);
    row("scales in a row", u"about [a hundred thousand million stars]"_s,
        u"100000000000 star approx"_s);
    row("power of ten", u"a mass of [1.99×10³⁰ kg] there"_s, u"1.99e+30 kg"_s);
    row("basis points", u"by [25 basis points] to"_s, u"25 basis point"_s);
    row("half a point", u"up [half a point] at 16%, it"_s, u"0.5 percentage point"_s);
    row("index points", u"fell [64 points] to"_s, u"64 point"_s);
    row("square kilometres", u"covers [75 sq km] of"_s, u"75000000 m²"_s);
    row("energy", u"used [12 kWh] a day"_s, u"43200000 J"_s);
    row("data", u"a file of [2.4 MB] was"_s, u"2400000 B"_s);
    row("celsius", u"up to [40C] there"_s, u"40 °C at_most"_s);
    row("bare degrees beside miles", u"it was [104 degrees] ten miles away"_s, u"40 °C"_s);
    row("pounds of weight", u"a [10-pound] dog"_s, u"4.5359237 kg"_s);
    row("pounds of money", u"for £3, not [5 pounds] today"_s, u"5 GBP"_s);
    row("stone", u"lost [4½ stone] by"_s, u"28.57631931 kg"_s);
    row("seconds", u"in [4.3 seconds] flat"_s, u"4.3 s"_s);
    row("half an hour", u"for [half an hour] it"_s, u"1800 s"_s);
    row("a year and a half", u"for roughly [a year and a half], it"_s, u"1.5 year approx"_s);
    row("years and days", u"at [17 years and 201 days], the"_s, u"17.5506849315 year"_s);
    row("length of time with over", u"over [three years], it"_s, u"3 year"_s);
    row("lasted over", u"it lasted over [three years] there"_s, u"3 year more_than"_s);
    row("age after is", u"She is [62], not old"_s, u"62 year"_s);
    row("age at the start", u"At [39] he was oldest"_s, u"39 year"_s);
    row("age in brackets", u"my daughter ([eight]) sat"_s, u"8 year"_s);
    row("aged range", u"pupils aged [11 to 15] sleep"_s, u"11..15 year range"_s);
    row("boy of", u"a boy of [17] has"_s, u"17 year"_s);
    row("killed", u"The fire killed [four], they said"_s, u"4 person"_s);
    row("crowd", u"A crowd of [61,408] came"_s, u"61408 person"_s);
    row("two of the six", u"saved [two] of the six penalties"_s, u"2 penalty"_s);
    row("of them", u"The trams, [31] of them, are"_s, u"31 tram"_s);
    row("children", u"a mum-of-[two] said"_s, u"2 child"_s);
    row("noun behind a hyphen", u"a [five-section] unit"_s, u"5 section"_s);
    row("headline in capitals", u"SWOOP TO AXE [2,200 BRIT JOBS]"_s, u"2200 job"_s);
    row("headline in title case", u"And Her [3 Kids] Are Proof"_s, u"3 kid"_s);
    row("proper adjective", u"above [two Estmere centre-halves] there"_s,
        u"2 centre-half more_than"_s);
    row("and inside the phrase", u"about [460 Kia and Hyundai vehicles] have"_s,
        u"460 vehicle approx"_s);
    row("participle before the noun", u"the [12 missing hikers] were"_s, u"12 hiker"_s);
    row("more before the noun", u"with [eight more picks] the"_s, u"8 pick"_s);
    row("verb that is a noun", u"line with [26 stops], and"_s, u"26 stop"_s);
    row("at least", u"at least [75 per cent] of"_s, u"75 % at_least"_s);
    row("no fewer than", u"no fewer than [600 officers] came"_s, u"600 officer at_least"_s);
    row("as many as", u"as many as [40 boats] sank"_s, u"40 boat at_most"_s);
    row("under", u"a little under [€4bn] that"_s, u"4000000000 EUR less_than"_s);
    row("nearly", u"nearly [14 times] that"_s, u"14 x approx"_s);
    row("just over", u"just over [£13.75] a share"_s, u"13.75 GBP more_than"_s);
    row("some", u"hold some [31%] of"_s, u"31 % approx"_s);
    row("odd", u"after [ninety-odd years] there"_s, u"90 year approx"_s);
    row("plus before the noun", u"shipped [22,000+ pumps] last"_s, u"22000 pump at_least"_s);
    row("sub-", u"a sub-[7 nanometre] chip"_s, u"7e-09 m less_than"_s);
    row("only settles it", u"a line around only [12%] of"_s, u"12 %"_s);
    row("less than compares", u"18 minutes less than [three years] before"_s, u"3 year"_s);
    row("tickets from", u"tickets from [£2] at the door"_s, u"2 GBP at_least"_s);
    row("from in a fall", u"it fell from [£2] in May"_s, u"2 GBP"_s);
    row("en dash", u"with [1,900–2,200 redundancies] in"_s, u"1900..2200 redundancy range"_s);
    row("one mark for both", u"a knockout at [£13.00–13.50]."_s, u"13..13.5 GBP range"_s);
    row("or", u"scored [two or three goals] in"_s, u"2..3 goal range"_s);
    row("as much as inside", u"from [€610 million to as much as €860 million] in"_s,
        u"610000000..860000000 EUR range"_s);
    row("from to is a range", u"sizes from [450 sq ft to 900 sq ft] there"_s,
        u"41.806368..83.612736 m² range"_s);
    row("ranging from", u"ranging from [5 to 10 miles] in"_s, u"8046.72..16093.44 m range"_s);
    row("goes up from", u"the fare rises from [€2.80] to €3.10"_s, u"2.8 EUR"_s);
    row("up to a new value", u"shares added 71p to [£11.97], which"_s, u"11.97 GBP"_s);
    row("list shares its unit", u"rose by [3], 5 and 9 percent"_s, u"3 %"_s);
    row("suspended hyphen", u"with [four]-, five- and six-cylinder engines"_s, u"4 cylinder"_s);
    row("draw", u"after a [3-3] draw"_s, u"3 score"_s);
    row("score behind a name", u"beating Estmere Town [5-4] there"_s, u"5..4 score"_s);
    row("three in ten", u"fewer than [three in ten] read"_s, u"0.3 x less_than"_s);
    row("out of", u"[three out of five] said"_s, u"0.6 x"_s);
    row("slash fraction", u"took [1/3] of it"_s, u"0.333333333333 x"_s);
    row("vulgar fraction", u"took [½] of it"_s, u"0.5 x"_s);
    row("a third", u"the city [a third] and"_s, u"0.333333333333 x"_s);
    row("multiple", u"paid [13.8x] earnings"_s, u"13.8 x"_s);
    row("tenfold", u"grew [tenfold] in"_s, u"10 x"_s);
    row("twice as", u"were [twice] as likely"_s, u"2 x"_s);
    row("more than double", u"to more than [double], from"_s, u"2 x more_than"_s);
    row("halved", u"it [halved] the need"_s, u"0.5 x"_s);
    row("dozens", u"with [dozens of boats]"_s, u"12..99 boat vague"_s);
    row("tens of thousands", u"[tens of thousands of fans]"_s, u"10000..99000 fan vague"_s);
    row("billions", u"the [billions] there"_s, u"1000000000..999000000000 vague"_s);
    row("hundred and one", u"[one hundred and twenty-one people]"_s, u"121 person"_s);
    row("mixed", u"about [1.3 million] of"_s, u"1300000 approx"_s);
    row("and a half million", u"[3 million and a half]."_s, u"3500000"_s);
    row("spoken decimals", u"[two point five miles] away"_s, u"4023.36 m"_s);
    row("fourth-largest", u"the [fourth]-largest bank"_s, u"4 rank"_s);
    row("place in a league", u"finished [second] in"_s, u"2 rank"_s);
    row("compound ordinal", u"its [twenty-first] win"_s, u"21 rank"_s);
    row("minute of a match", u"[90+4'] Moss scores"_s, u"94 rank"_s);
    row("decade", u"in the [1990s] it"_s, u"1990..1999"_s);
    row("years", u"the [2025-26] season"_s, u"2025..2026"_s);
    row("british date", u"on [24 January 2025] it"_s, u"2025-01-24"_s);
    row("american date", u"on [March 9, 2018] it"_s, u"2018-03-09"_s);
    row("may day", u"on [May 26], in"_s, u"--05-26"_s);
    row("month alone", u"cut in [November]."_s, u"--11"_s);
    row("year behind a name", u"at Fan Expo [2016] in"_s, u"2016"_s);
    row("twenty-four hours", u"by [17:00] sharp"_s, u"17:00"_s);
    row("point in a time", u"at [12.01am] BST"_s, u"00:01"_s);
    row("half past", u"at [half past seven]. Bring"_s, u"19:30"_s);
    row("at eleven", u"go to bed at [eleven]. Then"_s, u"23:00"_s);
    row("this evening", u"at [6] this evening"_s, u"18:00"_s);
    row("time", u"at [8:30 a.m.] today"_s, u"08:30"_s);
    row("glued time", u"at [5pm] on"_s, u"17:00"_s);
    row("rank", u"the [12th] death"_s, u"12 rank"_s);
    row("only one", u"there is only [one bridge] over it"_s, u"1 bridge"_s);
    row("label", u"Houses gone: [131]. Deaths: 12."_s, u"131 house"_s);
    row("label at the end", u"Houses gone: 131. Total deaths: [12]."_s, u"12 death"_s);
    row("hyphened ratio", u"it said [one-in-five] children agreed"_s, u"0.2 x"_s);
    row("vague pounds", u"cost [millions of pounds] a year"_s, u"1000000..9999000 GBP vague"_s);
    row("of compounds", u"lost [five] of the three-ton satellites"_s, u"5 satellite"_s);
    row("ages and a win", u"They won. Ages [12 to 17]."_s, u"12..17 year range"_s);
    row("falling below zero", u"between [-5 and -10 degrees] there"_s, u"-10..-5 °C range"_s);
    row("letters of hours and minutes", u"it lasted [2h 15m] in all"_s, u"8100 s"_s);
    row("strike of a day", u"after a [one-day] strike"_s, u"1 day"_s);
    row("feet and inches by marks", u"is [5'11\"] tall"_s, u"1.8034 m"_s);
    row("one each", u"he has [one vote] in each poll"_s, u"1 vote"_s);
    row("one in a list", u"hit two men and [one woman] there"_s, u"1 woman"_s);
    row("one before a list", u"with [one goal] and two assists"_s, u"1 goal"_s);
    row("one dead", u"left [one dead] and three injured"_s, u"1 person"_s);
    row("one killed", u"when [one person] was killed"_s, u"1 person"_s);
    row("nought", u"from [nought point five] up"_s, u"0.5"_s);
    row("day in words", u"on the [first of May 2001] there"_s, u"2001-05-01"_s);
    row("day in words after", u"until [January first, 2000], they"_s, u"2000-01-01"_s);
    row("holiday of a year", u"the [Fourth of July, 1995] was"_s, u"1995-07-04"_s);
    row("slashed day", u"on Friday [7/6] they"_s, u"--07-06"_s);
    row("slashed day after on", u"held on [5/12]."_s, u"--05-12"_s);
    row("slashed part after on", u"put it on [2/3] of them"_s, u"0.666666666667 x"_s);
    row("below zero", u"fell to [20 degrees C below zero] then"_s, u"-20 °C"_s);
    row("parts with a comma", u"was [7 feet, 10 inches] tall"_s, u"2.3876 m"_s);
    row("list of lengths", u"runs of [10 km], 8 km and 5 km"_s, u"10000 m"_s);
    row("only one day", u"had only [one day] to test it"_s, u"1 day"_s);
    row("one of every", u"hits [one of every 35,000] births"_s, u"2.85714285714e-05 x"_s);
    row("vague money in words", u"wiped [tens of billions of euros] off"_s,
        u"10000000000..99000000000 EUR vague"_s);
    row("levels of a year", u"cut to 60% of [1990] levels soon"_s, u"1990"_s);
    row("after a hyphened now", u"her now-[18-month]-old daughter"_s, u"18 month"_s);
    row("bound after a year", u"by 2050 exceeded [10%] there"_s, u"10 % more_than"_s);
    row("bound of the other unit", u"flew more than 100 kilometres ([60 miles])"_s,
        u"96560.64 m more_than"_s);
    row("about in the other unit", u"flew about 100 kilometres ([60 miles])"_s, u"96560.64 m"_s);
    row("short degrees", u"at [40 deg C] there"_s, u"40 °C"_s);
    row("joined degrees", u"warmer by [18degC] there"_s, u"18 °C"_s);
    row("angle", u"the approach angle of [37.5 degrees] is"_s, u"37.5 degree"_s);
    row("full turn", u"with a [360-degree] camera"_s, u"360 degree"_s);
    row("latitude", u"at about [40 degrees] north"_s, u"40 degree approx"_s);
    row("joined by to", u"a [0-to-60-mph] time"_s, u"0..26.8224 m/s range"_s);
    row("and a quarter", u"took [two and a quarter hours] then"_s, u"8100 s"_s);
}

void TestQuantityParser::findsWholeQuantity()
{
    QFETCH(QString, marked);
    QFETCH(QString, value);
    const MarkedText text = markedText(marked);
    const auto claims = numbersIn(articleOfLines(text.text));
    QVERIFY(!claims.empty());
    const auto found = std::ranges::find_if(
        claims, [&](const Claim &claim) { return claim.span.overlaps(text.spans.front()); });
    QVERIFY(found != claims.end());
    QCOMPARE(described(*found), value);
    QCOMPARE(found->span.of(text.text).toString(), text.spans.front().of(text.text).toString());
}

void TestQuantityParser::passesOver_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("model name") << u"trained Llama 4 and R1 and o1"_s;
    QTest::newRow("more than there is") << u"worth 1"_s + u" million"_s.repeated(60) + u" euros"_s;
    QTest::newRow("more than there is, in words")
        << u"worth one"_s + u" million"_s.repeated(60) + u" euros"_s;
    QTest::newRow("more than there is, by hundreds")
        << u"worth one"_s + u" hundred"_s.repeated(200) + u" euros"_s;
    QTest::newRow("more digits than anything has")
        << u"worth "_s + u"9"_s.repeated(36) + u" euros"_s;
    QTest::newRow("models in a list") << u"It runs on Windows 11, Galaxy 24 and Pixel 8."_s;
    QTest::newRow("model of one letter") << u"The R1 model and R2 came."_s;
    QTest::newRow("scores of a test") << u"their test scores of late were good"_s;
    QTest::newRow("she scores") << u"she scores of course"_s;
    QTest::newRow("the last eight") << u"The win took them to the last eight."_s;
    QTest::newRow("junctions") << u"between junctions 24 and 26 there"_s;
    QTest::newRow("number two") << u"He was number two at the bank."_s;
    QTest::newRow("several, a few") << u"several boats, a few men and a couple of dogs"_s;
    QTest::newRow("road") << u"the crash on Route 88 was"_s;
    QTest::newRow("disease") << u"before COVID-19 came"_s;
    QTest::newRow("aeroplane") << u"a Boeing 737 landed"_s;
    QTest::newRow("one of") << u"one of the most"_s;
    QTest::newRow("phone number") << u"call 0800 555 0142 now"_s;
    QTest::newRow("address") << u"see https://a.example/2024/b?v=2 there"_s;
    QTest::newRow("list number") << u"1. Snow clearing"_s;
    QTest::newRow("named group") << u"the so-called Magnificent Seven.”"_s;
    QTest::newRow("number behind a hyphenated name") << u"the HS-52 and the PX-400"_s;
    QTest::newRow("series") << u"makers of the 7-Series pump"_s;
    QTest::newRow("phone and its make") << u"the basic iPhone 14 Pro for"_s;
    QTest::newRow("street address")
        << u"worth more than both, stands at 49 Zorro Ranch Road near there"_s;
    QTest::newRow("emergency number") << u"called 911 to report it"_s;
    QTest::newRow("the emergency call") << u"the 911 call came"_s;
    QTest::newRow("short code") << u"Text FIRE to 88313 for it"_s;
    QTest::newRow("local phone number") << u"Newsroom: 555-0140"_s;
    QTest::newRow("registration") << u"in England No. 04418827"_s;
    QTest::newRow("file name") << u"nordpress-schools-240924-2"_s;
    QTest::newRow("update of a wire") << u"UPDATE 3-Ostrander takes it"_s;
    QTest::newRow("hash") << u"Post #118 said"_s;
    QTest::newRow("mile marker") << u"near mile marker 31 on"_s;
    QTest::newRow("formation") << u"playing a 3-5-2 that"_s;
    QTest::newRow("day of a blog") << u"Day three"_s;
    QTest::newRow("floating point") << u"from floating point 16 to it"_s;
    QTest::newRow("generation") << u"a 5G phone"_s;
    QTest::newRow("one as article") << u"one banker called it"_s;
    QTest::newRow("house number") << u"sold 358 El Puente Way, Miami, and 22 Ave Foch"_s;
    QTest::newRow("scored twice") << u"Greenway scored twice as United won"_s;
    QTest::newRow("figures of a sum") << u"a six-figure sum and a high-five"_s;
    QTest::newRow("rounds of a cup") << u"in the last 16 and a last-32 draw, the round of 64"_s;
    QTest::newRow("one complaint") << u"I have one complaint about it"_s;
    QTest::newRow("one and another") << u"one side and the other"_s;
    QTest::newRow("ordinal after a month") << u"the first of many"_s;
    QTest::newRow("only one") << u"there can be only one winner"_s;
    QTest::newRow("one of the first") << u"one of the first women"_s;
    QTest::newRow("second of them") << u"the second of them came"_s;
    QTest::newRow("adverb") << u"he first said so"_s;
    QTest::newRow("quarter of a year") << u"in the third quarter it"_s;
    QTest::newRow("half-time") << u"at half-time they"_s;
    QTest::newRow("zero-sum") << u"a zero-sum game"_s;
    QTest::newRow("round the clock") << u"open 24/7 here"_s;
    QTest::newRow("second unit of time") << u"wait a second there"_s;
    QTest::newRow("double room") << u"a double room there"_s;
    QTest::newRow("event twice") << u"they met twice there"_s;
    QTest::newRow("month as a verb") << u"it may come and march on"_s;
    QTest::newRow("weekday") << u"on Friday and this week"_s;
    QTest::newRow("superlative") << u"the largest, a handful, several"_s;
    QTest::newRow("century") << u"in the 21st century it"_s;
}

void TestQuantityParser::passesOver()
{
    QFETCH(QString, text);
    const auto claims = numbersIn(articleOfLines(text));
    QVERIFY2(claims.empty(), claims.empty() ? "" : qPrintable(described(claims.front())));
}

void TestQuantityParser::saysWhereTheBoundStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hedge");
    QTest::newRow("before") << u"It cost more than $40 million."_s << u"more than"_s;
    QTest::newRow("one word") << u"We saw about 40 ships."_s << u"about"_s;
    QTest::newRow("after") << u"They had 40 ships or more."_s << u"or more"_s;
    QTest::newRow("glued to the figure") << u"They had 40+ ships."_s << QString();
    QTest::newRow("none") << u"They had 40 ships."_s << QString();
    QTest::newRow("none in a range") << u"They had 40 to 50 ships."_s << QString();
}

void TestQuantityParser::saysWhereTheBoundStands()
{
    QFETCH(QString, text);
    const Article article = articleOfLines(text);
    const auto claims = numbersIn(article);
    QCOMPARE(claims.size(), 1);
    QTEST(claims.front().hedge.of(article.text).toString(), "hedge");
}

void TestQuantityParser::keepsWhatWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("resolution");
    QTest::newRow("miles") << u"ran 17 miles"_s << u"mile"_s << 17.0 << 17.0 << 1609.344;
    QTest::newRow("symbol") << u"ran 17.3 km"_s << u"km"_s << 17.3 << 17.3 << 100.0;
    QTest::newRow("rounded money") << u"paid $5.6 million"_s << u"$"_s << 5.6e6 << 5.6e6 << 1e5;
    QTest::newRow("exact money") << u"paid $5.576M"_s << u"$"_s << 5.576e6 << 5.576e6 << 1e3;
    QTest::newRow("noughts say little")
        << u"saw 600 boats"_s << u"boat"_s << 600.0 << 600.0 << 100.0;
    QTest::newRow("range") << u"paid $60-65B"_s << u"$"_s << 60e9 << 65e9 << 1e9;
    QTest::newRow("no unit") << u"it was 1.25 then"_s << QString() << 1.25 << 1.25 << 0.01;
    QTest::newRow("words") << u"saw twenty-one boats"_s << u"boat"_s << 21.0 << 21.0 << 1.0;
}

void TestQuantityParser::keepsWhatWasWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, resolution);
    const auto claims = numbersIn(articleOfLines(text));
    QCOMPARE(claims.size(), 1U);
    const auto &quantity = std::get<Quantity>(claims.front().value);
    QCOMPARE(quantity.writtenUnit, unit);
    QCOMPARE(quantity.writtenLow, low);
    QCOMPARE(quantity.writtenHigh, high);
    QCOMPARE(quantity.resolution, resolution);
}

void TestQuantityParser::findsEveryNumberOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::newRow("change") << u"It rose from 4% to 6% in May."_s << u"4 %|6 %|--05"_s;
    QTest::newRow("step and end") << u"It went up 12 to 310."_s << u"12|310"_s;
    QTest::newRow("list of percentages") << u"up 3, 5 and 9 percent"_s << u"3 %|5 %|9 %"_s;
    QTest::newRow("votes") << u"by 34 votes to 27 it"_s << u"34 vote|27 vote"_s;
    QTest::newRow("table") << u"| Sleep | 19.8% | 24.3% |"_s << u"19.8 %|24.3 %"_s;
    QTest::newRow("bullets") << u"- Cots: 612\n- Dogs: 3 dogs"_s << u"612|3 dog"_s;
    QTest::newRow("list numbers") << u"Ranking: 1. Snow robots 2. Retired cars"_s << QString();
    QTest::newRow("count left out") << u"It has 118,000 trips a day and will have 240,000 soon."_s
                                    << u"118000 trip|240000 trip"_s;
    QTest::newRow("price known again")
        << u"They bid £12.40. “At 12.40 this is a talk.”"_s << u"12.4 GBP|12.4 GBP"_s;
    QTest::newRow("give or take") << u"It scored 497 points, give or take four."_s
                                  << u"497 point|4 point"_s;
    QTest::newRow("decimal commas")
        << u"It is €3,10 now for 1.150 places."_s << u"3.1 EUR|1150 place"_s;
    QTest::newRow("afternoon goes on")
        << u"At 2:40 p.m. it began, at 5:27 it was out."_s << u"14:40|17:27"_s;
    QTest::newRow("day first") << u"On 25/12/2024 and 3/4/2025."_s << u"2024-12-25|2025-04-03"_s;
    QTest::newRow("month first") << u"On 12/25/2024 and 3/4/2025."_s << u"2024-12-25|2025-03-04"_s;
    QTest::newRow("short years") << u"our third win (’32, ’74)"_s << u"3 rank|1932|1974"_s;
    const auto row = [](const char *name, const QString &text, const QString &values) {
        QTest::newRow(name) << text << values;
    };
    row("result in a line", u"Havn Town 3 Ostre City 1"_s, u"3|1"_s);
    row("marks of players", u"THE PAPER SAYS: Lund 8, Visser 9, referee Moss 4"_s, u"8|9|4"_s);
    row("marks by periods", u"Lund 10. Visser 9½. Everybody else 6."_s, u"10|9.5|6"_s);
    row("minutes left out", u"He scored after 11 minutes and again, from the spot, after 34."_s,
        u"660 s|2040 s"_s);
    row("of them, and what they are", u"Around 200 buildings went, 131 of them family homes."_s,
        u"200 building approx|131 home"_s);
    row("whose dollars they are", u"It costs $40 now. All dollar figures are Australian."_s,
        u"40 AUD"_s);
    row("dollars beside others", u"a fine of 10 million Australian dollars ($7 million) came"_s,
        u"10000000 AUD|7000000 USD"_s);
    row("too hot for Celsius", u"They expect a high of 95 degrees."_s, u"35 °C"_s);
    row("adjective of time", u"your three monthly articles"_s, u"3 article"_s);
    row("step whose unit is left out", u"It dropped from 208 pounds to 193 then."_s,
        u"94.34721296 kg|87.54332741 kg"_s);
    row("step and level", u"The index fell 0.4 per cent to 13,176 then."_s, u"0.4 %|13176"_s);
    row("from, up to", u"Flats from 450 up to 900 sq m are sold."_s, u"450..900 m² range"_s);
    row("put in by the paper", u"It was “[Ten] years ago”."_s, u"10 year"_s);
    row("half of a year", u"In the first half of 2024 sales fell."_s, u"2024"_s);
    row("months of a year", u"In the first three months of 2025 sales fell."_s, u"3 month|2025"_s);
    row("by a year", u"By 2030 emissions must halve."_s, u"2030|0.5 x"_s);
    row("dotted date", u"On 03.04.2025 it paid $5."_s, u"2025-04-03|5 USD"_s);
    row("how long a race took", u"She won in 2:14:04, he in 2:20:10."_s, u"8044 s|8410 s"_s);
    row("fast race", u"A time of 1:59.3 won."_s, u"119.3 s"_s);
    row("clock with seconds", u"It fell silent at 10:15:30 there."_s, u"10:15"_s);
    row("or, with a shared scale", u"There two or three million votes count."_s,
        u"2000000..3000000 vote range"_s);
    row("goals down", u"They had 20 shots and three goals. Havn were two down by then."_s,
        u"20 shot|3 goal|2 goal"_s);
    row("up, of no game", u"It lists 20 shares. Two up, and more to come."_s,
        u"20 share|2 share"_s);
    row("clause behind a comma", u"The score is 497, and seven countries are near."_s,
        u"497|7 country"_s);
    QTest::newRow("wrapped line") << u"It cost 28.4\nbillion yen."_s << u"28400000000 JPY"_s;
}

void TestQuantityParser::findsEveryNumberOfAText()
{
    QFETCH(QString, text);
    QFETCH(QString, values);
    Article article = articleOfLines(text);
    if (text.contains(u"28.4\n"))
        article.blocks = {{.span = {0, text.size()}}};
    QStringList found;
    for (const Claim &claim : numbersIn(article))
        found << described(claim);
    QCOMPARE(found.join(u'|'), values);
}

QTEST_GUILESS_MAIN(TestQuantityParser)
#include "tst_quantityparser.moc"
