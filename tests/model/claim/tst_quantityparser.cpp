// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexer.h"
#include "model/claim/lexicon.h"
#include "model/claim/quantityparser.h"
#include "tests/support/markedtext.h"

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
};

namespace
{

const Lexicon &lexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

std::vector<Claim> numbersIn(const Article &article)
{
    return findNumbers(article, lex(article, lexicon()), lexicon());
}

/// "610000000..680000000 EUR range": a claim as one row of a table says it.
QString described(const Claim &claim)
{
    if (const auto *date = std::get_if<DateRange>(&claim.value)) {
        const QString first = toString(date->first);
        return date->first == date->last ? first : first + u".."_s + toString(date->last);
    }
    if (const auto *time = std::get_if<TimeRange>(&claim.value))
        return toString(time->first);
    const auto &quantity = std::get<Quantity>(claim.value);
    QString words = QString::number(quantity.low, 'g', 12);
    if (quantity.low != quantity.high)
        words += u".."_s + QString::number(quantity.high, 'g', 12);
    if (!quantity.unit.isEmpty())
        words += u' ' + quantity.unit;
    if (quantity.vague)
        words += u" vague"_s;
    else if (quantity.bound != Bound::Exact)
        words += u' ' + name(quantity.bound).toString();
    return words;
}

} // namespace

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
    row("time", u"at [8:30 a.m.] today"_s, u"08:30"_s);
    row("glued time", u"at [5pm] on"_s, u"17:00"_s);
    row("rank", u"the [12th] death"_s, u"12 rank"_s);
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
    QTest::newRow("road") << u"the crash on Route 88 was"_s;
    QTest::newRow("disease") << u"before COVID-19 came"_s;
    QTest::newRow("aeroplane") << u"a Boeing 737 landed"_s;
    QTest::newRow("one of") << u"one of the most"_s;
    QTest::newRow("phone number") << u"call 0800 555 0142 now"_s;
    QTest::newRow("address") << u"see https://a.example/2024/b?v=2 there"_s;
    QTest::newRow("list number") << u"1. Snow clearing"_s;
    QTest::newRow("named group") << u"the so-called Magnificent Seven.”"_s;
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

QTEST_GUILESS_MAIN(TestQuantityParser)
#include "tst_quantityparser.moc"
