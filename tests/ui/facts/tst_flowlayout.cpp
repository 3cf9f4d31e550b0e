// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/flowlayout.h"

#include <QTest>
#include <QWidget>

#include <array>

using namespace crosscheck;

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksLines_data();
    void breaksLines();
    void leavesNoGapForHiddenItems();
};

void TestFlowLayout::breaksLines_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("all in one line") << 130 << 20;
    QTest::newRow("to the pixel") << 128 << 20;
    QTest::newRow("two lines") << 127 << 44;
    QTest::newRow("one a line") << 60 << 68;
    QTest::newRow("narrower than an item") << 10 << 68;
}

void TestFlowLayout::breaksLines()
{
    QFETCH(int, width);
    QWidget area;
    FlowLayout flow(&area);
    flow.setContentsMargins({});
    flow.setSpacing(4);
    for (int i = 0; i < 3; ++i) {
        auto *item = new QWidget(&area);
        item->setFixedSize(40, 20);
        flow.addWidget(item);
    }

    QTEST(flow.heightForWidth(width), "height");
    const std::array widths{40, 40, 40};
    QCOMPARE(flow.linesOf(widths, width) * 24 - 4, flow.heightForWidth(width));

    flow.setGeometry({0, 0, width, 100});
    for (int i = 0; i < 3; ++i)
        QVERIFY(flow.itemAt(i)->geometry().right() < qMax(width, 40));
}

void TestFlowLayout::leavesNoGapForHiddenItems()
{
    QWidget area;
    FlowLayout flow(&area);
    flow.setContentsMargins({});
    flow.setSpacing(4);
    for (int i = 0; i < 3; ++i) {
        auto *item = new QWidget(&area);
        item->setFixedSize(40, 20);
        flow.addWidget(item);
        item->setVisible(i != 1);
    }

    flow.setGeometry({0, 0, 200, 100});

    QCOMPARE(flow.itemAt(2)->geometry().left(), 44);
    QCOMPARE(flow.heightForWidth(84), 20);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
