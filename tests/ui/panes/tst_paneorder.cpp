// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/paneorder.h"

#include <QTest>

using namespace crosscheck;

using Panes = std::vector<int>;

class TestPaneOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheBaseFirst();
    void movesAmongThoseToBeSeen_data();
    void movesAmongThoseToBeSeen();
    void makesRoomForAPane_data();
    void makesRoomForAPane();
    void hidesAllButTheBase();
    void keepsTheBasesPlace();
    void comesBackFromASession_data();
    void comesBackFromASession();
};

void TestPaneOrder::putsTheBaseFirst()
{
    const PaneOrder order(4);
    QCOMPARE(order.shown(0), (Panes{0, 1, 2, 3}));
    QCOMPARE(order.shown(2), (Panes{2, 0, 1, 3}));
    QVERIFY(PaneOrder().shown(0).empty());
}

void TestPaneOrder::movesAmongThoseToBeSeen_data()
{
    QTest::addColumn<int>("pane");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("moved");
    QTest::addColumn<Panes>("shown");

    // Five panes, 1 is the base and 3 is hidden: 1 0 2 4
    QTest::newRow("to the right") << 0 << 1 << true << Panes{1, 2, 0, 4};
    QTest::newRow("over the hidden one") << 2 << 1 << true << Panes{1, 0, 4, 2};
    QTest::newRow("to the left") << 4 << -1 << true << Panes{1, 0, 4, 2};
    QTest::newRow("at the right edge") << 4 << 1 << false << Panes{1, 0, 2, 4};
    QTest::newRow("beside the base") << 0 << -1 << false << Panes{1, 0, 2, 4};
    QTest::newRow("the base") << 1 << 1 << false << Panes{1, 0, 2, 4};
    QTest::newRow("a hidden one") << 3 << 1 << false << Panes{1, 0, 2, 4};
    QTest::newRow("no pane") << 9 << 1 << false << Panes{1, 0, 2, 4};
}

void TestPaneOrder::movesAmongThoseToBeSeen()
{
    QFETCH(int, pane);
    QFETCH(int, step);
    PaneOrder order(5);
    order.setHidden(3, true);
    QTEST(order.move(pane, step, 1), "moved");
    QTEST(order.shown(1), "shown");
}

void TestPaneOrder::makesRoomForAPane_data()
{
    QTest::addColumn<int>("pane");
    QTest::addColumn<int>("other");
    QTest::addColumn<Panes>("order");

    QTest::newRow("from the right") << 3 << 1 << Panes{0, 3, 1, 2};
    QTest::newRow("from the left") << 0 << 2 << Panes{1, 2, 0, 3};
    QTest::newRow("to itself") << 2 << 2 << Panes{0, 1, 2, 3};
    QTest::newRow("to no pane") << 2 << 7 << Panes{0, 1, 2, 3};
}

void TestPaneOrder::makesRoomForAPane()
{
    QFETCH(int, pane);
    QFETCH(int, other);
    PaneOrder order(4);
    order.moveTo(pane, other);
    QTEST(order.order(), "order");
}

void TestPaneOrder::hidesAllButTheBase()
{
    PaneOrder order(3);
    for (int pane = -1; pane < 4; ++pane)
        order.setHidden(pane, true);
    QCOMPARE(order.shown(1), (Panes{1}));
    QCOMPARE(order.hidden(1), (Panes{0, 2}));
    order.setHidden(2, false);
    QCOMPARE(order.shown(1), (Panes{1, 2}));
}

void TestPaneOrder::keepsTheBasesPlace()
{
    PaneOrder order(4);
    order.moveTo(3, 0);
    QCOMPARE(order.shown(0), (Panes{0, 3, 1, 2}));
    QCOMPARE(order.shown(3), (Panes{3, 0, 1, 2}));
}

void TestPaneOrder::comesBackFromASession_data()
{
    QTest::addColumn<Panes>("order");
    QTest::addColumn<Panes>("hidden");
    QTest::addColumn<Panes>("shown");

    QTest::newRow("nothing remembered") << Panes{} << Panes{} << Panes{0, 1, 2, 3};
    QTest::newRow("all") << Panes{3, 1, 0, 2} << Panes{1} << Panes{0, 3, 2};
    QTest::newRow("a new source") << Panes{2, 1, 0} << Panes{} << Panes{0, 2, 1, 3};
    QTest::newRow("a source less") << Panes{4, 3, 1, 2, 0} << Panes{4} << Panes{0, 3, 1, 2};
    QTest::newRow("one named twice") << Panes{3, 3, 1} << Panes{} << Panes{0, 3, 1, 2};
}

void TestPaneOrder::comesBackFromASession()
{
    QFETCH(Panes, order);
    QFETCH(Panes, hidden);
    QTEST(PaneOrder(4, order, hidden).shown(0), "shown");
}

QTEST_APPLESS_MAIN(TestPaneOrder)
#include "tst_paneorder.moc"
