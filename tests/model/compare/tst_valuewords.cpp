// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/valuewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

Q_DECLARE_METATYPE(crosscheck::ClaimValue)

class TestValueWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesValuesAsEditorsDo_data();
    void writesValuesAsEditorsDo();
    void writesFigures_data();
    void writesFigures();
    void saysNothingOfQuotations();
    void leavesTheBoundOut();
    void everyBoundButExactHasSignAndWords();
};

namespace
{

Quantity of(double value, const QString &unit, Bound bound = Bound::Exact)
{
    return {.low = value, .high = value, .unit = unit, .bound = bound};
}

Quantity between(double low, double high, const QString &unit)
{
    return {.low = low, .high = high, .unit = unit, .bound = Bound::Range};
}

Quantity written(double value, const QString &unit, double figure, const QString &own)
{
    return {.low = value,
            .high = value,
            .unit = unit,
            .writtenUnit = own,
            .writtenLow = figure,
            .writtenHigh = figure};
}

DateRange on(int year, int month, int day)
{
    const CalendarDate date{.year = year, .month = month, .day = day};
    return {.first = date, .last = date};
}

} // namespace

void TestValueWords::writesValuesAsEditorsDo_data()
{
    QTest::addColumn<ClaimValue>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const ClaimValue &value, const QString &words) {
        QTest::newRow(name) << value << words;
    };
    row("power takes a prefix", of(2e9, u"W"_s, Bound::AtLeast), u"≥ 2 GW"_s);
    row("power under a prefix", of(60, u"W"_s), u"60 W"_s);
    row("range of power", between(5e8, 2e9, u"W"_s), u"500 MW – 2 GW"_s);
    row("money with a scale", of(5.6e6, u"USD"_s, Bound::Approx), u"≈ $5.6 million"_s);
    row("money to the thousand", of(5.576e6, u"USD"_s), u"$5.576 million"_s);
    row("money to the last unit", of(1234567, u"EUR"_s), u"€1,234,567"_s);
    row("money with cents", of(3.1, u"EUR"_s), u"€3.10"_s);
    row("small whole money", of(365, u"EUR"_s), u"€365"_s);
    row("money without a mark of its own", of(2e9, u"CHF"_s), u"CHF\u00a02 billion"_s);
    row("range of money", between(6e10, 6.5e10, u"USD"_s), u"$60–65 billion"_s);
    row("range over two scales", between(8e8, 1.2e9, u"EUR"_s), u"€800 million – €1.2 billion"_s);
    row("range of cents", between(2.8, 3.1, u"EUR"_s), u"€2.80–3.10"_s);
    row("range of a count", between(1900, 2200, u"job"_s), u"1,900–2,200 jobs"_s);
    row("vague count", Quantity{.low = 1e8, .high = 9.99e8, .bound = Bound::Range, .vague = true},
        u"hundreds of millions"_s);
    row("vague money",
        Quantity{
            .low = 1e9, .high = 9.99e11, .unit = u"USD"_s, .bound = Bound::Range, .vague = true},
        u"billions of dollars"_s);
    row("vague money without a name of its own",
        Quantity{.low = 1e7, .high = 9.9e7, .unit = u"CHF"_s, .bound = Bound::Range, .vague = true},
        u"tens of millions of CHF"_s);
    row("vague number of things",
        Quantity{.low = 12, .high = 99, .unit = u"job"_s, .bound = Bound::Range, .vague = true},
        u"dozens of jobs"_s);
    row("vague length",
        Quantity{.low = 160934.4,
                 .high = 1607734.656,
                 .unit = u"m"_s,
                 .bound = Bound::Range,
                 .vague = true,
                 .writtenUnit = u"mile"_s,
                 .writtenLow = 100,
                 .writtenHigh = 999},
        u"hundreds of miles"_s);
    row("a range that is only wide", between(1e8, 9.99e8, {}), u"100–999 million"_s);
    row("noun as the article writes it", written(1.3e6, u"gpu"_s, 1.3e6, u"GPU"_s),
        u"1.3 million GPUs"_s);
    row("irregular plural", of(4, u"person"_s), u"4 people"_s);
    row("one of them", of(1, u"person"_s), u"1 person"_s);
    row("noun in -y", of(2870, u"vacancy"_s), u"2,870 vacancies"_s);
    row("bare number", of(61408, {}), u"61,408"_s);
    row("share in percent", of(24.3, u"%"_s, Bound::LessThan), u"< 24.3%"_s);
    row("fraction", of(0.25, u"x"_s), u"25%"_s);
    row("third", of(1.0 / 3, u"x"_s), u"33.3%"_s);
    row("multiple", of(2, u"x"_s, Bound::MoreThan), u"> 2×"_s);
    row("percentage points", of(4.5, u"percentage point"_s), u"4.5 percentage points"_s);
    row("points written in the plural",
        written(4.5, u"percentage point"_s, 4.5, u"percentage points"_s),
        u"4.5 percentage points"_s);
    row("people written so", written(4, u"person"_s, 4, u"people"_s), u"4 people"_s);
    row("a plural in -ss", of(12, u"glass"_s), u"12 glasses"_s);
    row("a plural in -us", of(12, u"bus"_s), u"12 buses"_s);
    row("score", Quantity{.low = 5, .high = 4, .unit = u"score"_s}, u"5–4"_s);
    row("rank in -th", of(11, u"rank"_s), u"11th"_s);
    row("rank in -nd", of(22, u"rank"_s), u"22nd"_s);
    row("the article's own unit", written(27358.848, u"m"_s, 17, u"mile"_s), u"17 miles"_s);
    row("a unit sign has no plural", written(17300, u"m"_s, 17.3, u"km"_s), u"17.3 km"_s);
    row("degrees of either scale", written(40, u"°C"_s, 104, u"degree Fahrenheit"_s),
        u"104 degrees Fahrenheit"_s);
    row("length without a written unit", of(17300, u"m"_s), u"17.3 km"_s);
    row("duration without a written unit", of(2100, u"s"_s), u"35 minutes"_s);
    row("date", on(2025, 1, 24), u"24 Jan 2025"_s);
    row("month of a year", on(2022, 11, 0), u"Nov 2022"_s);
    row("year", on(1871, 0, 0), u"1871"_s);
    row("day of a month", on(0, 4, 9), u"9 Apr"_s);
    row("month alone", on(0, 9, 0), u"September"_s);
    row("years from to", DateRange{.first = {.year = 2025}, .last = {.year = 2026}},
        u"2025 – 2026"_s);
    row("time", TimeRange{.first = {14, 40}, .last = {14, 40}, .bound = Bound::Approx},
        u"≈ 14:40"_s);
    row("times from to", TimeRange{.first = {9, 0}, .last = {17, 30}}, u"09:00–17:30"_s);
}

void TestValueWords::writesValuesAsEditorsDo()
{
    QFETCH(ClaimValue, value);
    QTEST(valueWords(Claim{.value = value}), "words");
}

void TestValueWords::writesFigures_data()
{
    QTest::addColumn<double>("figure");
    QTest::addColumn<QString>("words");
    QTest::newRow("nought") << 0.0 << u"0"_s;
    QTest::newRow("below the groups") << 999.0 << u"999"_s;
    QTest::newRow("one group") << 1000.0 << u"1,000"_s;
    QTest::newRow("two groups, too precise for a scale") << 1234567.0 << u"1,234,567"_s;
    QTest::newRow("negative") << -61408.0 << u"-61,408"_s;
    QTest::newRow("decimals") << 13.8 << u"13.8"_s;
    QTest::newRow("what was divided") << 2.0 / 3 << u"0.667"_s;
    QTest::newRow("small") << 0.0005 << u"0.000500"_s;
    QTest::newRow("trillions") << 2.5e12 << u"2.5 trillion"_s;
    QTest::newRow("beyond the scales") << 3e15 << u"3,000 trillion"_s;
}

void TestValueWords::writesFigures()
{
    QFETCH(double, figure);
    QTEST(figureWords(figure), "words");
}

void TestValueWords::saysNothingOfQuotations()
{
    QVERIFY(valueWords(Claim{.value = Quote{.speaker = u"Ann Lee"_s}}).isEmpty());
    QVERIFY(valueWords(Claim{.value = IndirectSpeech{.speaker = u"Ann Lee"_s}}).isEmpty());
}

void TestValueWords::leavesTheBoundOut()
{
    QCOMPARE(bareValueWords(of(2e9, u"W"_s, Bound::AtLeast)), u"2 GW"_s);
}

void TestValueWords::everyBoundButExactHasSignAndWords()
{
    for (int b = int(Bound::Exact); b <= int(Bound::Range); ++b) {
        const bool silent = Bound(b) == Bound::Exact || Bound(b) == Bound::Range;
        QCOMPARE(boundSign(Bound(b)).isEmpty(), silent);
        QCOMPARE(boundWords(Bound(b)).isEmpty(), silent);
    }
}

QTEST_GUILESS_MAIN(TestValueWords)
#include "tst_valuewords.moc"
