// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "ui/facts/valueaxislayout.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

constexpr ValueAxisNeeds needs{.labelWidth = 40, .tickWidth = 50, .lineHeight = 16};
constexpr QSizeF size{300, 160};

AxisValue value(double low, double high, Bound bound = Bound::Exact,
                Verdict verdict = Verdict::Changed)
{
    return {.low = low, .high = high, .bound = bound, .verdict = verdict};
}

AxisValue value(double one, Bound bound = Bound::Exact)
{
    return value(one, one, bound);
}

Comparison withValues(const std::vector<Quantity> &quantities)
{
    Comparison made = ComparisonFixture().comparison();
    auto alignment = std::make_shared<Alignment>(*made.alignment);
    made.cells.resize(3);
    alignment->facts.resize(1);
    alignment->facts[0].claims.clear();
    alignment->claims.clear();
    for (int article = 0; article < 3; ++article) {
        made.cells[size_t(article)].claims = {ClaimIndex(article)};
        alignment->facts[0].claims.push_back(ClaimIndex(article));
        alignment->claims.push_back(
            {.article = ArticleIndex(article), .value = quantities[size_t(article)]});
    }
    made.alignment = alignment;
    return made;
}

} // namespace

class TestValueAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsASingleValueInTheMiddle();
    void ticksTheValueThatAllAgreeOn_data();
    void ticksTheValueThatAllAgreeOn();
    void keepsTheOrderOfValues();
    void drawsBounds_data();
    void drawsBounds();
    void drawsRangesAsBars();
    void keepsEverythingInside_data();
    void keepsEverythingInside();
    void ticksRoundValues();
    void ticksWholeNumbersAlone();
    void leavesRoomForTheRestBesideAnOutlier();
    void marksWhereTheBaseStands();
    void groupsEqualValues();
    void putsSynonymsOnOneAxis();
    void leavesOutWhatHasNoPlace();
    void needsTwoVoices();
    void countsVoices();
    void namesTicks_data();
    void namesTicks();
};

void TestValueAxis::putsASingleValueInTheMiddle()
{
    const auto layout = ValueAxisLayout::in(size, std::vector{value(2e9)}, needs);
    QCOMPARE(layout.marks.front().x, layout.plot.center().x());
    const auto middle = std::ranges::find(layout.ticks, 2e9, &AxisTick::value);
    QVERIFY(middle != layout.ticks.end());
    QCOMPARE(middle->x, layout.plot.center().x());
}

void TestValueAxis::ticksTheValueThatAllAgreeOn_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("one") << QList{9.0};
    QTest::newRow("two") << QList{9.0, 9.0};
    QTest::newRow("no round number") << QList{1234.5, 1234.5};
    QTest::newRow("negative") << QList{-7.0, -7.0};
    QTest::newRow("zero") << QList{0.0, 0.0};
}

void TestValueAxis::ticksTheValueThatAllAgreeOn()
{
    QFETCH(QList<double>, values);
    std::vector<AxisValue> shown;
    for (const double one : values)
        shown.push_back(value(one));
    const auto layout = ValueAxisLayout::in(size, shown, needs);
    QCOMPARE(layout.ticks.size(), size_t(1));
    QCOMPARE(layout.ticks.front().value, values.front());
    QCOMPARE(layout.ticks.front().x, layout.marks.front().x);
}

void TestValueAxis::keepsTheOrderOfValues()
{
    const std::vector values{value(3), value(1), value(2)};
    const auto layout = ValueAxisLayout::in(size, values, needs);
    QVERIFY(layout.marks[1].x < layout.marks[2].x);
    QVERIFY(layout.marks[2].x < layout.marks[0].x);
    QVERIFY(layout.marks[0].y < layout.marks[1].y);
    QVERIFY(layout.marks[1].y < layout.marks[2].y);
}

void TestValueAxis::drawsBounds_data()
{
    QTest::addColumn<Bound>("bound");
    QTest::addColumn<bool>("left");
    QTest::addColumn<bool>("right");
    QTest::addColumn<bool>("hollow");
    QTest::addColumn<bool>("dashed");
    QTest::newRow("exact") << Bound::Exact << false << false << false << false;
    QTest::newRow("about") << Bound::Approx << false << false << false << true;
    QTest::newRow("at least") << Bound::AtLeast << false << true << false << false;
    QTest::newRow("more than") << Bound::MoreThan << false << true << true << false;
    QTest::newRow("up to") << Bound::AtMost << true << false << false << false;
    QTest::newRow("less than") << Bound::LessThan << true << false << true << false;
}

void TestValueAxis::drawsBounds()
{
    QFETCH(Bound, bound);
    const auto layout = ValueAxisLayout::in(size, std::vector{value(5, bound)}, needs);
    const AxisMark &mark = layout.marks.front();
    QTEST(mark.arrowLeft, "left");
    QTEST(mark.arrowRight, "right");
    QTEST(mark.hollow, "hollow");
    QTEST(mark.dashed, "dashed");
    QCOMPARE(mark.to == layout.plot.right(), mark.arrowRight);
    QCOMPARE(mark.from == layout.plot.left(), mark.arrowLeft);
    QCOMPARE(mark.from < mark.x, mark.arrowLeft || mark.dashed);
    QCOMPARE(mark.to > mark.x, mark.arrowRight || mark.dashed);
}

void TestValueAxis::drawsRangesAsBars()
{
    const auto layout =
        ValueAxisLayout::in(size, std::vector{value(60, 65, Bound::Range), value(62)}, needs);
    QVERIFY(layout.marks[0].isRange);
    QVERIFY(layout.marks[0].from < layout.marks[1].x);
    QVERIFY(layout.marks[0].to > layout.marks[1].x);
    QVERIFY(!layout.marks[1].isRange);
}

void TestValueAxis::keepsEverythingInside_data()
{
    QTest::addColumn<QSizeF>("area");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("usual") << size << QList{2.0, 3.0};
    QTest::newRow("tiny") << QSizeF(30, 20) << QList{2.0, 3.0};
    QTest::newRow("nothing") << QSizeF(0, 0) << QList{2.0};
    QTest::newRow("zero") << size << QList{0.0, 0.0};
    QTest::newRow("negative") << size << QList{-40.0, 12.0};
    QTest::newRow("million and billion") << size << QList{5.6e6, 5.6e9, 5.5e6};
    QTest::newRow("nearly the same") << size << QList{1e17, 1e17 + 64};
    QTest::newRow("tiny numbers") << size << QList{1e-9, 3e-9};
}

void TestValueAxis::keepsEverythingInside()
{
    QFETCH(QSizeF, area);
    QFETCH(QList<double>, values);
    std::vector<AxisValue> shown;
    for (const double one : values)
        shown.push_back(value(one));
    const auto layout = ValueAxisLayout::in(area, shown, needs);
    for (const AxisMark &mark : layout.marks) {
        QVERIFY(mark.x >= layout.plot.left() && mark.x <= layout.plot.right());
        QVERIFY(mark.from <= mark.x && mark.x <= mark.to);
    }
    QVERIFY(!layout.ticks.empty());
    QVERIFY(layout.ticks.size() <= 8);
    for (const AxisTick &tick : layout.ticks)
        QVERIFY(tick.x >= layout.plot.left() && tick.x <= layout.plot.right());
}

void TestValueAxis::ticksRoundValues()
{
    const auto layout = ValueAxisLayout::in(size, std::vector{value(11), value(29)}, needs);
    QList<double> ticks;
    for (const AxisTick &tick : layout.ticks)
        ticks += tick.value;
    QCOMPARE(ticks, (QList{10.0, 20.0, 30.0}));
    for (size_t i = 1; i < layout.ticks.size(); ++i)
        QVERIFY(layout.ticks[i].x - layout.ticks[i - 1].x >= needs.tickWidth);
}

void TestValueAxis::ticksWholeNumbersAlone()
{
    for (const AxisTick &tick :
         ValueAxisLayout::in(size, std::vector{value(2), value(4)}, needs).ticks)
        QCOMPARE(tick.value, std::floor(tick.value));
    const auto parts = ValueAxisLayout::in(size, std::vector{value(2.2), value(2.9)}, needs).ticks;
    QVERIFY(parts.size() > 1);
}

void TestValueAxis::leavesRoomForTheRestBesideAnOutlier()
{
    const auto layout =
        ValueAxisLayout::in(size, std::vector{value(2e6), value(4e6), value(2e9)}, needs);
    QVERIFY(layout.logarithmic);
    QVERIFY(layout.marks[1].x - layout.marks[0].x > 8);
    QVERIFY(!ValueAxisLayout::in(size, std::vector{value(2), value(20)}, needs).logarithmic);
    QVERIFY(!ValueAxisLayout::in(size, std::vector{value(0), value(2e9)}, needs).logarithmic);
}

void TestValueAxis::marksWhereTheBaseStands()
{
    const auto base = value(5, 5, Bound::AtLeast, Verdict::Base);
    QCOMPARE(ValueAxisLayout::in(size, std::vector{base, value(7)}, needs).reference,
             ValueAxisLayout::in(size, std::vector{base, value(7)}, needs).marks[0].x);
    QVERIFY(!ValueAxisLayout::in(size, std::vector{base, base}, needs).reference);
    QVERIFY(!ValueAxisLayout::in(size, std::vector{value(7)}, needs).reference);
}

void TestValueAxis::groupsEqualValues()
{
    const Quantity two{.low = 2, .high = 2, .unit = u"km"_s};
    const Quantity three{.low = 3, .high = 3, .unit = u"km"_s};
    Comparison made = withValues({two, three, three});
    made.cells[0].verdict = Verdict::Base;
    made.cells[1].verdict = made.cells[2].verdict = Verdict::Changed;
    const AxisValues axis = axisValues(made, FactIndex(0));
    QCOMPARE(axis.values.size(), 2);
    QCOMPARE(axis.values[1].sources, (std::vector{ArticleIndex(1), ArticleIndex(2)}));
}

/// Souls are people, where the comparison found no other unit in them.
void TestValueAxis::putsSynonymsOnOneAxis()
{
    const Quantity people{.low = 1900, .high = 1900, .unit = u"people"_s};
    const Quantity souls{.low = 1950, .high = 1950, .unit = u"souls"_s};
    Comparison made = withValues({people, souls, people});
    made.cells[0].verdict = Verdict::Base;
    made.cells[1].verdict = Verdict::Changed;
    made.cells[2].verdict = Verdict::Same;
    made.cells[1].reason.kind = ReasonKind::ValueChanged;
    QCOMPARE(axisValues(made, FactIndex(0)).leftOut, 0);
    QCOMPARE(axisValues(made, FactIndex(0)).values.size(), 3);
    made.cells[1].reason.kind = ReasonKind::UnitChanged;
    QCOMPARE(axisValues(made, FactIndex(0)).leftOut, 1);
}

void TestValueAxis::leavesOutWhatHasNoPlace()
{
    const Quantity dollars{.low = 2, .high = 2, .unit = u"USD"_s};
    const Quantity people{.low = 3, .high = 3, .unit = u"person"_s};
    const AxisValues axis = axisValues(withValues({dollars, people, dollars}), FactIndex(0));
    QCOMPARE(axis.leftOut, 1);
    for (const AxisValue &value : axis.values)
        QCOMPARE(value.high, 2.0);
    const Quantity score{.low = 2, .high = 1, .unit = u"score"_s};
    QVERIFY(axisValues(withValues({score, score, score}), FactIndex(0)).isEmpty());
    const Quantity votes{.low = 34, .high = 34, .unit = u"vote"_s};
    QVERIFY(axisValues(withValues({score, votes, votes}), FactIndex(0)).isEmpty());
}

void TestValueAxis::needsTwoVoices()
{
    const Comparison bridge = ComparisonFixture().comparison();
    QCOMPARE(axisValues(bridge, FactIndex(0)).values.size(), 2);
    QVERIFY(axisValues(bridge, FactIndex(3)).isEmpty());
    QVERIFY(axisValues(bridge, FactIndex(1)).isEmpty());
}

void TestValueAxis::countsVoices()
{
    const Quantity two{.low = 2, .high = 2, .unit = u"USD"_s};
    const Quantity three{.low = 3, .high = 3, .unit = u"USD"_s};
    QCOMPARE(spreadWords(axisValues(withValues({three, two, two}), FactIndex(0))), u"$2 ×2, $3"_s);
    QCOMPARE(spreadWords(axisValues(withValues({two, two, two}), FactIndex(0))), u"$2 ×3"_s);
}

void TestValueAxis::namesTicks_data()
{
    QTest::addColumn<Quantity>("sample");
    QTest::addColumn<double>("place");
    QTest::addColumn<QString>("words");
    QTest::newRow("money") << Quantity{.low = 5e6, .high = 5e6, .unit = u"USD"_s} << 2e6
                           << u"$2 million"_s;
    QTest::newRow("power") << Quantity{.low = 2e9,
                                       .high = 2e9,
                                       .unit = u"W"_s,
                                       .bound = Bound::AtLeast,
                                       .writtenUnit = u"GW"_s,
                                       .writtenLow = 2,
                                       .writtenHigh = 2}
                           << 1.0 << u"1 GW"_s;
    QTest::newRow("written unit") << Quantity{.low = 17702.784,
                                              .high = 17702.784,
                                              .unit = u"m"_s,
                                              .writtenUnit = u"mile"_s,
                                              .writtenLow = 11,
                                              .writtenHigh = 11}
                                  << 10.0 << u"10 miles"_s;
    QTest::newRow("counted") << Quantity{.low = 40, .high = 40, .unit = u"person"_s} << 30.0
                             << u"30"_s;
    QTest::newRow("share") << Quantity{.low = 40, .high = 40, .unit = u"%"_s} << 30.0 << u"30%"_s;
}

void TestValueAxis::namesTicks()
{
    QFETCH(Quantity, sample);
    QFETCH(double, place);
    const AxisValues axis = axisValues(withValues({sample, sample, sample}), FactIndex(0));
    QTEST(tickWords(axis, place), "words");
}

QTEST_GUILESS_MAIN(TestValueAxis)
#include "tst_valueaxis.moc"
