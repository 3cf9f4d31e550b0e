// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/rulerlayout.h"

#include <QTest>

using namespace crosscheck;

using Marks = std::vector<RulerMark>;
using Ticks = std::vector<RulerTick>;

class TestRulerLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersVerdictsByGravity();
    void showsTheGravestOnEachPixel_data();
    void showsTheGravestOnEachPixel();
    void showsThePartInSight_data();
    void showsThePartInSight();
};

void TestRulerLayout::ordersVerdictsByGravity()
{
    const QList<Verdict> order{Verdict::Absent,        Verdict::Base,      Verdict::Same,
                               Verdict::Rounded,       Verdict::Added,     Verdict::Dropped,
                               Verdict::Paraphrased,   Verdict::Truncated, Verdict::Hedge,
                               Verdict::Misattributed, Verdict::Changed};
    for (qsizetype i = 1; i < order.size(); ++i) {
        QVERIFY(isGraver(order[i], order[i - 1]));
        QVERIFY(!isGraver(order[i - 1], order[i]));
    }
}

void TestRulerLayout::showsTheGravestOnEachPixel_data()
{
    QTest::addColumn<Marks>("marks");
    QTest::addColumn<Ticks>("ticks");

    QTest::newRow("none") << Marks{} << Ticks{};
    QTest::newRow("one, scaled to the ruler")
        << Marks{{500, Verdict::Hedge}} << Ticks{{50, 3, Verdict::Hedge}};
    QTest::newRow("two apart") << Marks{{800, Verdict::Same}, {100, Verdict::Changed}}
                               << Ticks{{10, 3, Verdict::Changed}, {80, 3, Verdict::Same}};
    QTest::newRow("graver one covers") << Marks{{100, Verdict::Changed}, {110, Verdict::Same}}
                                       << Ticks{{10, 3, Verdict::Changed}, {13, 1, Verdict::Same}};
    QTest::newRow("whatever the order") << Marks{{110, Verdict::Same}, {100, Verdict::Changed}}
                                        << Ticks{{10, 3, Verdict::Changed}, {13, 1, Verdict::Same}};
    QTest::newRow("neighbours of one verdict join")
        << Marks{{100, Verdict::Added}, {130, Verdict::Added}} << Ticks{{10, 6, Verdict::Added}};
    QTest::newRow("the last line stays on the ruler")
        << Marks{{999, Verdict::Hedge}} << Ticks{{97, 3, Verdict::Hedge}};
    QTest::newRow("absent is no mark") << Marks{{500, Verdict::Absent}} << Ticks{};
}

void TestRulerLayout::showsTheGravestOnEachPixel()
{
    QFETCH(Marks, marks);
    QFETCH(Ticks, ticks);
    QCOMPARE(rulerTicks(marks, 1000, 100, 3), ticks);
}

void TestRulerLayout::showsThePartInSight_data()
{
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("height");
    QTest::addColumn<RulerView>("view");

    QTest::newRow("top") << 0.0 << 250.0 << RulerView{0, 25};
    QTest::newRow("bottom") << 750.0 << 250.0 << RulerView{75, 25};
    QTest::newRow("middle") << 375.0 << 250.0 << RulerView{38, 25};
    QTest::newRow("short article") << 0.0 << 1200.0 << RulerView{0, 100};
    QTest::newRow("long article can still be caught") << 0.0 << 10.0 << RulerView{0, 8};
    QTest::newRow("scrolled above the start") << -100.0 << 250.0 << RulerView{0, 25};
    QTest::newRow("scrolled below the end") << 900.0 << 250.0 << RulerView{75, 25};
}

void TestRulerLayout::showsThePartInSight()
{
    QFETCH(double, top);
    QFETCH(double, height);
    QFETCH(RulerView, view);
    QCOMPARE(rulerView(top, height, 1000, 100), view);
}

QTEST_APPLESS_MAIN(TestRulerLayout)
#include "tst_rulerlayout.moc"
