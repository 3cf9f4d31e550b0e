// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/claim.h"
#include "model/claim/lexicon.h"
#include "model/compare/quantityverdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

Q_DECLARE_METATYPE(crosscheck::ClaimValue)
Q_DECLARE_METATYPE(crosscheck::Quantity)
Q_DECLARE_METATYPE(crosscheck::DateRange)
Q_DECLARE_METATYPE(crosscheck::TimeRange)
Q_DECLARE_METATYPE(crosscheck::Verdict)

class TestQuantityVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDistortions_data();
    void findsDistortions();
    void passesOverWhatIsFine_data();
    void passesOverWhatIsFine();
    void isTheSameBothWays_data();
    void isTheSameBothWays();
    void saysWhichWay_data();
    void saysWhichWay();
    void judgesDates_data();
    void judgesDates();
    void judgesTimes_data();
    void judgesTimes();
    void measuresDistance();
};

namespace
{

const Lexicon &builtIn()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

Quantity of(double value, const QString &unit, Bound bound = Bound::Exact, double resolution = 0)
{
    return {.low = value, .high = value, .unit = unit, .bound = bound, .resolution = resolution};
}

Quantity between(double low, double high, const QString &unit, bool vague = false)
{
    return {.low = low, .high = high, .unit = unit, .bound = Bound::Range, .vague = vague};
}

Quantity score(double own, double other)
{
    return {.low = own, .high = other, .unit = u"score"_s};
}

Quantity written(double value, const QString &unit, double figure, const QString &own)
{
    return {.low = value,
            .high = value,
            .unit = unit,
            .writtenUnit = own,
            .writtenLow = figure,
            .writtenHigh = figure,
            .resolution = figure == 0 ? 0 : value / figure / 10};
}

using Row = void (*)(const char *, const Quantity &, const Quantity &, Verdict, ReasonKind);

void rowsOf(void (*fill)(Row))
{
    QTest::addColumn<Quantity>("base");
    QTest::addColumn<Quantity>("here");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("reason");
    fill([](const char *name, const Quantity &base, const Quantity &here, Verdict verdict,
            ReasonKind reason) { QTest::newRow(name) << base << here << verdict << int(reason); });
}

constexpr Bound approx = Bound::Approx;
constexpr Bound atLeast = Bound::AtLeast;
constexpr Bound moreThan = Bound::MoreThan;
constexpr Bound atMost = Bound::AtMost;
constexpr Bound lessThan = Bound::LessThan;
constexpr Bound exact = Bound::Exact;

void fillDistortions(Row row)
{
    using enum ReasonKind;
    row("bound lost", of(2e9, u"W"_s, atLeast), of(2e9, u"W"_s), Verdict::Hedge, BoundLost);
    row("bound added", of(31, u"tram"_s), of(31, u"tram"_s, approx), Verdict::Hedge, BoundAdded);
    row("bound replaced", of(1e9, u"W"_s, approx), of(1e9, u"W"_s, moreThan), Verdict::Hedge,
        BoundReplaced);
    row("true and close below", of(9412, u"person"_s), of(9000, u"person"_s, moreThan),
        Verdict::Hedge, BoundAdded);
    row("true and close above", of(3.94e9, u"EUR"_s), of(4e9, u"EUR"_s, lessThan), Verdict::Hedge,
        BoundAdded);
    row("about, a little more than rounded", of(58, u"year"_s), of(60, u"year"_s, approx),
        Verdict::Hedge, BoundAdded);
    row("more than a fraction", of(38, u"%"_s), of(1.0 / 3, u"x"_s, moreThan), Verdict::Hedge,
        BoundAdded);
    row("less than three in ten", of(28, u"%"_s), of(0.3, u"x"_s, lessThan), Verdict::Hedge,
        BoundAdded);
    row("true, but far from it", of(17, u"person"_s), of(9, u"person"_s, atLeast), Verdict::Changed,
        ValueChanged);
    row("bound on the wrong side", of(61408, u"person"_s), of(63000, u"person"_s, moreThan),
        Verdict::Changed, ValueChanged);
    row("about, and far off", of(9400, u"person"_s), of(7800, u"person"_s, approx),
        Verdict::Changed, ValueChanged);
    row("upper end named", between(6e10, 6.5e10, u"USD"_s), of(6.5e10, u"USD"_s, atMost),
        Verdict::Hedge, RangeCollapsed);
    row("lower end named", between(6e10, 6.5e10, u"USD"_s), of(6e10, u"USD"_s, moreThan),
        Verdict::Hedge, RangeCollapsed);
    row("end without its bound", between(6.1e8, 6.8e8, u"EUR"_s), of(6.8e8, u"EUR"_s),
        Verdict::Changed, RangeCollapsed);
    row("wrong end named", between(1900, 2200, u"job"_s), of(2200, u"job"_s, moreThan),
        Verdict::Changed, RangeCollapsed);
    row("middle of a range", between(6.1e8, 6.8e8, u"EUR"_s), of(6.45e8, u"EUR"_s),
        Verdict::Changed, RangeCollapsed);
    row("range made of one value", of(3.1, u"EUR"_s), between(2.8, 3.1, u"EUR"_s), Verdict::Changed,
        RangeCollapsed);
    row("one end of a range altered", between(6.1e8, 6.8e8, u"EUR"_s),
        between(6.1e8, 8.6e8, u"EUR"_s), Verdict::Changed, ValueChanged);
    row("made vague", of(3.12e8, {}), between(1e8, 9.99e8, {}, true), Verdict::Hedge, MadeVague);
    row("vague, and not true", of(2e9, {}), between(1e8, 9.99e8, {}, true), Verdict::Changed,
        RangeCollapsed);
    row("million became billion", of(6.8e6, u"USD"_s), of(6.8e9, u"USD"_s), Verdict::Changed,
        ScaleSlip);
    row("ten times", of(3.4e6, u"GBP"_s), of(3.4e7, u"GBP"_s), Verdict::Changed, ScaleSlip);
    row("km became miles", written(17300, u"m"_s, 17.3, u"km"_s),
        written(27841.65, u"m"_s, 17.3, u"mile"_s), Verdict::Changed, UnitSlip);
    row("degrees of the other scale", written(40, u"°C"_s, 104, u"°F"_s),
        written(104, u"°C"_s, 104, u"°C"_s), Verdict::Changed, UnitSlip);
    row("digits swapped", of(365, u"EUR"_s), of(356, u"EUR"_s), Verdict::Changed, DigitsSwapped);
    row("digits swapped in a long number", of(61408, u"person"_s), of(61480, u"person"_s),
        Verdict::Changed, DigitsSwapped);
    row("digits swapped under a scale", of(1.75e8, u"EUR"_s), of(1.57e8, u"EUR"_s),
        Verdict::Changed, DigitsSwapped);
    row("points for percent", of(4.5, u"%"_s), of(4.5, u"percentage point"_s), Verdict::Changed,
        PointsForPercent);
    row("another currency", of(3.1e8, u"EUR"_s), of(3.1e8, u"GBP"_s), Verdict::Changed,
        UnitChanged);
    row("another thing", of(214, u"building"_s), of(214, u"home"_s), Verdict::Changed,
        ThingChanged);
    row("pupils are not teachers", of(1200, u"teacher"_s), of(1200, u"pupil"_s), Verdict::Changed,
        ThingChanged);
    row("a share for an amount", of(5, u"%"_s), of(5, u"USD"_s), Verdict::Changed, UnitChanged);
    row("plainly another value", of(40, u"tram"_s), of(31, u"tram"_s), Verdict::Changed,
        ValueChanged);
    row("not the next fraction", of(16.4, u"%"_s), of(0.2, u"x"_s), Verdict::Changed, ValueChanged);
    row("too coarse to be rounding", of(1.4e9, u"EUR"_s), of(1e9, u"EUR"_s), Verdict::Changed,
        ValueChanged);
    row("a two-digit count is not rounded to tens", of(22, u"minute"_s), of(20, u"minute"_s),
        Verdict::Changed, ValueChanged);
    row("nor is one in the twenties of millions", of(2.1e7, u"USD"_s), of(2e7, u"USD"_s),
        Verdict::Changed, ValueChanged);
    row("one more", of(41, u"person"_s), of(40, u"person"_s), Verdict::Changed, ValueChanged);
    row("cut off instead of rounded", of(2870, u"post"_s), of(2800, u"post"_s), Verdict::Changed,
        ValueChanged);
    row("another score", score(3, 3), score(5, 4), Verdict::Changed, ValueChanged);
    row("another rank", of(14, u"rank"_s), of(2, u"rank"_s), Verdict::Changed, ValueChanged);
    row("another age", of(68, u"year"_s), of(86, u"year"_s), Verdict::Changed, DigitsSwapped);
}

void fillFine(Row row)
{
    using enum ReasonKind;
    row("equal", of(2e9, u"W"_s, atLeast), of(2e9, u"W"_s, atLeast), Verdict::Same, None);
    row("converted exactly", written(75271529.46, u"m²"_s, 18600, u"acre"_s),
        written(75271529.4601, u"m²"_s, 7527.152946, u"hectare"_s), Verdict::Same, None);
    row("months of a year", of(24, u"month"_s), of(2, u"year"_s), Verdict::Same, None);
    row("hours and days", of(172800, u"s"_s), of(2, u"day"_s), Verdict::Same, None);
    row("basis points", of(25, u"basis point"_s), of(0.25, u"percentage point"_s), Verdict::Same,
        None);
    row("half is fifty per cent", of(0.5, u"x"_s), of(50, u"%"_s), Verdict::Same, None);
    row("doubled is up by a hundred", of(2, u"x"_s), of(100, u"%"_s), Verdict::Same, None);
    row("same ends", between(6.1e8, 6.8e8, u"EUR"_s), between(6.1e8, 6.8e8, u"EUR"_s),
        Verdict::Same, None);
    row("same vagueness", between(1e8, 9.99e8, {}, true), between(1e8, 9.99e8, {}, true),
        Verdict::Same, None);
    row("residents are people", of(6200, u"resident"_s), of(6200, u"person"_s), Verdict::Same,
        None);
    row("houses are homes", of(131, u"house"_s), of(131, u"home"_s), Verdict::Same, None);
    row("an unlisted noun", of(2, u"penalty"_s), of(2, u"save"_s), Verdict::Same, None);
    row("noun left out", of(31, u"tram"_s), of(31, {}), Verdict::Same, None);
    row("rank and duration", of(11, u"rank"_s), of(660, u"s"_s), Verdict::Same, None);
    row("score from the other side", score(2, 0), score(0, 2), Verdict::Same, None);
    row("one half of a score", score(34, 27), of(27, u"vote"_s), Verdict::Same, None);
    row("a share and an amount", of(0.5, u"x"_s), of(1.7e6, u"GBP"_s), Verdict::Same, None);
    row("rounded to a tenth", of(5.576e6, u"USD"_s, exact, 1e3), of(5.6e6, u"USD"_s, exact, 1e5),
        Verdict::Rounded, RoundedTo);
    row("more precise than the base", of(38, u"%"_s), of(37.9, u"%"_s), Verdict::Rounded,
        MoreExact);
    row("one in four", of(0.25, u"x"_s), of(24.3, u"%"_s), Verdict::Rounded, MoreExact);
    row("one in nine", of(1.0 / 9, u"x"_s), of(11.2, u"%"_s), Verdict::Rounded, MoreExact);
    row("one in five", of(21, u"%"_s), of(0.2, u"x"_s), Verdict::Rounded, RoundedTo);
    row("a third", of(1.0 / 3, u"x"_s), of(33, u"%"_s), Verdict::Rounded, MoreExact);
    row("thousands", of(48210, u"pupil"_s), of(48000, u"kid"_s), Verdict::Rounded, RoundedTo);
    row("hundreds", of(6940, u"EUR"_s), of(6900, u"EUR"_s), Verdict::Rounded, RoundedTo);
    row("millions", of(6.8e6, u"USD"_s), of(7e6, u"USD"_s), Verdict::Rounded, RoundedTo);
    row("degrees", written(32.77777778, u"°C"_s, 91, u"°F"_s), of(33, u"°C"_s, exact, 1),
        Verdict::Rounded, RoundedTo);
    row("minutes", of(252, u"s"_s, exact, 1), of(240, u"s"_s, exact, 60), Verdict::Rounded,
        RoundedTo);
    row("ends of a range", between(6.12e8, 6.84e8, u"EUR"_s), between(6.1e8, 6.8e8, u"EUR"_s),
        Verdict::Rounded, RoundedTo);
}

} // namespace

void TestQuantityVerdict::findsDistortions_data()
{
    rowsOf(fillDistortions);
}

void TestQuantityVerdict::findsDistortions()
{
    QFETCH(Quantity, base);
    QFETCH(Quantity, here);
    const Judgement judgement = judge(base, here, builtIn());
    QTEST(judgement.verdict, "verdict");
    QTEST(int(judgement.reason.kind), "reason");
    QVERIFY(!words(judgement.reason).isEmpty());
}

void TestQuantityVerdict::passesOverWhatIsFine_data()
{
    rowsOf(fillFine);
}

void TestQuantityVerdict::passesOverWhatIsFine()
{
    QFETCH(Quantity, base);
    QFETCH(Quantity, here);
    const Judgement judgement = judge(base, here, builtIn());
    QTEST(judgement.verdict, "verdict");
    QTEST(int(judgement.reason.kind), "reason");
}

void TestQuantityVerdict::isTheSameBothWays_data()
{
    rowsOf([](Row row) {
        fillDistortions(row);
        fillFine(row);
    });
}

void TestQuantityVerdict::isTheSameBothWays()
{
    QFETCH(Quantity, base);
    QFETCH(Quantity, here);
    QTEST(judge(here, base, builtIn()).verdict, "verdict");
}

void TestQuantityVerdict::saysWhichWay_data()
{
    QTest::addColumn<ClaimValue>("base");
    QTest::addColumn<ClaimValue>("here");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const ClaimValue &base, const ClaimValue &here,
                        const QString &told) { QTest::newRow(name) << base << here << told; };
    const auto on = [](int year, int month) {
        const CalendarDate date{.year = year, .month = month};
        return DateRange{.first = date, .last = date};
    };
    row("a tenth", of(250000, {}), of(25000, {}), u"250,000 became 25,000: a tenth"_s);
    row("ten times", of(25000, {}), of(250000, {}), u"25,000 became 250,000: 10 times as much"_s);
    row("scale word up", of(6.8e6, u"USD"_s), of(6.8e9, u"USD"_s),
        u"million became billion: 1,000 times"_s);
    row("scale word down", of(6.8e9, u"USD"_s), of(6.8e6, u"USD"_s),
        u"billion became million: a thousandth"_s);
    row("rounded", of(24.6, u"%"_s), of(25, u"%"_s), u"24.6% rounded to 25%"_s);
    row("more exact", of(25, u"%"_s), of(24.6, u"%"_s), u"given more exactly: 25% → 24.6%"_s);
    row("month added", on(2025, 0), on(2025, 3), u"given more exactly: 2025 → Mar 2025"_s);
    row("month left out", on(2025, 3), on(2025, 0), u"Mar 2025 rounded to 2025"_s);
}

void TestQuantityVerdict::saysWhichWay()
{
    QFETCH(ClaimValue, base);
    QFETCH(ClaimValue, here);
    const auto *quantity = std::get_if<Quantity>(&base);
    const Judgement judgement = quantity
                                    ? judge(*quantity, std::get<Quantity>(here), builtIn())
                                    : judge(std::get<DateRange>(base), std::get<DateRange>(here));
    QTEST(words(judgement.reason), "told");
}

void TestQuantityVerdict::judgesDates_data()
{
    QTest::addColumn<DateRange>("base");
    QTest::addColumn<DateRange>("here");
    QTest::addColumn<Verdict>("verdict");
    const auto on = [](int year, int month, int day, Bound bound = Bound::Exact) {
        const CalendarDate date{.year = year, .month = month, .day = day};
        return DateRange{.first = date, .last = date, .bound = bound};
    };
    const DateRange years{.first = {.year = 2025}, .last = {.year = 2026}};
    QTest::newRow("equal") << on(2025, 1, 24) << on(2025, 1, 24) << Verdict::Same;
    QTest::newRow("year understood") << on(0, 4, 9) << on(2024, 4, 9) << Verdict::Same;
    QTest::newRow("day left out") << on(2025, 1, 24) << on(2025, 1, 0) << Verdict::Rounded;
    QTest::newRow("year alone") << on(2025, 1, 24) << on(2025, 0, 0) << Verdict::Rounded;
    QTest::newRow("other day") << on(0, 4, 9) << on(0, 4, 6) << Verdict::Changed;
    QTest::newRow("day and month swapped") << on(2025, 4, 3) << on(2025, 3, 4) << Verdict::Changed;
    QTest::newRow("other year") << on(1931, 0, 0) << on(1913, 0, 0) << Verdict::Changed;
    QTest::newRow("bound added") << on(2030, 0, 0) << on(2030, 0, 0, Bound::AtLeast)
                                 << Verdict::Hedge;
    QTest::newRow("span collapsed") << years << on(2026, 0, 0) << Verdict::Changed;
}

void TestQuantityVerdict::judgesDates()
{
    QFETCH(DateRange, base);
    QFETCH(DateRange, here);
    QTEST(judge(base, here).verdict, "verdict");
    QTEST(judge(here, base).verdict, "verdict");
}

void TestQuantityVerdict::judgesTimes_data()
{
    QTest::addColumn<TimeRange>("base");
    QTest::addColumn<TimeRange>("here");
    QTest::addColumn<Verdict>("verdict");
    const auto at = [](int hour, int minute, Bound bound = Bound::Exact) {
        return TimeRange{.first = {hour, minute}, .last = {hour, minute}, .bound = bound};
    };
    QTest::newRow("equal") << at(14, 40) << at(14, 40) << Verdict::Same;
    QTest::newRow("about") << at(14, 31) << at(14, 30, Bound::Approx) << Verdict::Hedge;
    QTest::newRow("about, and far off")
        << at(14, 31) << at(15, 0, Bound::Approx) << Verdict::Changed;
    QTest::newRow("other minute") << at(14, 31) << at(14, 30) << Verdict::Changed;
    QTest::newRow("a.m. for p.m.") << at(8, 0) << at(20, 0) << Verdict::Changed;
}

void TestQuantityVerdict::judgesTimes()
{
    QFETCH(TimeRange, base);
    QFETCH(TimeRange, here);
    QTEST(judge(base, here).verdict, "verdict");
    QTEST(judge(here, base).verdict, "verdict");
}

void TestQuantityVerdict::measuresDistance()
{
    const auto claim = [](double value, const QString &unit) {
        return Claim{.value = of(value, unit)};
    };
    const Claim old = claim(21000, u"customer"_s);
    const Claim now = claim(34000, u"customer"_s);
    QCOMPARE(distance(old, old, builtIn()), 0.0);
    QVERIFY(distance(old, claim(22000, u"customer"_s), builtIn()) < distance(old, now, builtIn()));
    QVERIFY(distance(old, claim(21000, u"USD"_s), builtIn()) >= 1);
    QVERIFY(distance(old, Claim{.value = DateRange{}}, builtIn()) > 1);
}

QTEST_GUILESS_MAIN(TestQuantityVerdict)
#include "tst_quantityverdict.moc"
