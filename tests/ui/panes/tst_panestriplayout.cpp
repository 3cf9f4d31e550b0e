// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panestriplayout.h"

#include "ui/panes/paneorder.h"

#include <QTest>

using namespace crosscheck;

/// The first `count` panes, one of them the base and in front.
static std::vector<int> shown(int count, int base)
{
    return PaneOrder(count).shown(base);
}

class TestPaneStripLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAsManyColumnsAsFit_data();
    void showsAsManyColumnsAsFit();
    void fillsTheStripWithoutGaps();
    void pinsTheBaseAndScrollsTheOthers();
    void hasNothingToScrollWhenAllFit();
    void bringsAPaneIntoSight_data();
    void bringsAPaneIntoSight();
    void leavesOutHiddenPanes();
    void tellsThePaneUnderAPlace();
    void standsEmptyStrips();
};

void TestPaneStripLayout::showsAsManyColumnsAsFit_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");

    QTest::newRow("one article") << 1100 << 1 << 1;
    QTest::newRow("all fit") << 1100 << 3 << 3;
    QTest::newRow("many articles") << 1100 << 20 << 4;
    QTest::newRow("narrow: still two") << 300 << 5 << 2;
    QTest::newRow("wide: no more than twelve") << 9000 << 20 << 12;
}

void TestPaneStripLayout::showsAsManyColumnsAsFit()
{
    QFETCH(int, width);
    QFETCH(int, count);
    QFETCH(int, columns);
    QCOMPARE(PaneStripLayout::in({width, 500}, count, shown(count, 0), 260, 0).columns, columns);
}

void TestPaneStripLayout::fillsTheStripWithoutGaps()
{
    const auto at = PaneStripLayout::in({1000, 500}, 3, shown(3, 1), 260, 0);
    QCOMPARE(at.panes[1].left(), 0);
    QCOMPARE(at.panes[0].left(), at.panes[1].right() + 1);
    QCOMPARE(at.panes[2].left(), at.panes[0].right() + 1);
    QCOMPARE(at.panes[2].right() + 1, 1000);
}

void TestPaneStripLayout::pinsTheBaseAndScrollsTheOthers()
{
    const auto at = PaneStripLayout::in({800, 500}, 5, shown(5, 2), 400, 150);
    QCOMPARE(at.panes[2], QRect(0, 0, 400, 500));
    QCOMPARE(at.panes[0], QRect(250, 0, 400, 500));
    QCOMPARE(at.panes[1], QRect(650, 0, 400, 500));
    QCOMPARE(at.scrollRange, 1200);
    QVERIFY(at.isSeen(0, 2) && at.isSeen(1, 2) && at.isSeen(2, 2));
    QVERIFY(!at.isSeen(3, 2));
}

void TestPaneStripLayout::hasNothingToScrollWhenAllFit()
{
    QCOMPARE(PaneStripLayout::in({1100, 500}, 4, shown(4, 0), 260, 0).scrollRange, 0);
}

void TestPaneStripLayout::bringsAPaneIntoSight_data()
{
    QTest::addColumn<int>("pane");
    QTest::addColumn<int>("scrolled");
    QTest::addColumn<int>("wanted");

    QTest::newRow("the base is always there") << 0 << 700 << 700;
    QTest::newRow("behind the base") << 1 << 300 << 0;
    QTest::newRow("beyond the right edge") << 4 << 0 << 1200;
    QTest::newRow("already in sight") << 2 << 400 << 400;
}

void TestPaneStripLayout::bringsAPaneIntoSight()
{
    QFETCH(int, pane);
    QFETCH(int, scrolled);
    QFETCH(int, wanted);
    const auto at = PaneStripLayout::in({800, 500}, 5, shown(5, 0), 400, scrolled);
    QCOMPARE(at.scrolledTo(pane, 0, scrolled), wanted);
}

void TestPaneStripLayout::leavesOutHiddenPanes()
{
    const auto at = PaneStripLayout::in({900, 500}, 4, std::vector{3, 1, 0}, 260, 0);
    QCOMPARE(at.columns, 3);
    QCOMPARE(at.panes[3], QRect(0, 0, 300, 500));
    QCOMPARE(at.panes[1], QRect(300, 0, 300, 500));
    QCOMPARE(at.panes[0], QRect(600, 0, 300, 500));
    QVERIFY(at.panes[2].isNull());
    QVERIFY(!at.isSeen(2, 3));
    QCOMPARE(at.scrolledTo(2, 3, 0), 0);
}

void TestPaneStripLayout::tellsThePaneUnderAPlace()
{
    const auto at = PaneStripLayout::in({800, 500}, 5, shown(5, 2), 400, 150);
    QCOMPARE(at.paneAt(10, 2), 2);
    QCOMPARE(at.paneAt(300, 2), 2); // over a pane that is scrolled below it
    QCOMPARE(at.paneAt(500, 2), 0);
    QCOMPARE(at.paneAt(700, 2), 1);
    QCOMPARE(at.paneAt(2000, 2), 1);
}

void TestPaneStripLayout::standsEmptyStrips()
{
    QVERIFY(PaneStripLayout::in({800, 500}, 0, shown(0, 0), 400, 0).panes.empty());
    QCOMPARE(PaneStripLayout::in({0, 0}, 3, shown(3, 0), 400, 0).panes.size(), size_t(3));
}

QTEST_APPLESS_MAIN(TestPaneStripLayout)
#include "tst_panestriplayout.moc"
