// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/ribbons.h"

#include <QTest>

using namespace crosscheck;

class TestRibbons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinNeighboursAcrossTheGutter();
    void sayWhereAFactIsMissing();
    void leaveOutWhatIsOutOfSight_data();
    void leaveOutWhatIsOutOfSight();
};

static RibbonStop stop(double left, std::optional<QRectF> box, bool stated = true)
{
    return {.text = QRectF(left, 50, 200, 400), .box = box, .stated = stated};
}

void TestRibbons::joinNeighboursAcrossTheGutter()
{
    const auto made =
        ribbons({stop(10, QRectF(60, 100, 40, 20)), stop(260, QRectF(300, 120, 40, 20)),
                 stop(510, QRectF(520, 100, 40, 20))});
    QCOMPARE(made.size(), size_t(2));
    QCOMPARE(made[0], (Ribbon{.left = QLineF(210, 100, 210, 120),
                              .right = QLineF(260, 120, 260, 140),
                              .stated = true}));
    QCOMPARE(made[1].left, QLineF(460, 120, 460, 140));
}

void TestRibbons::sayWhereAFactIsMissing()
{
    const auto made =
        ribbons({stop(10, QRectF(60, 100, 40, 20)), stop(260, QRectF(300, 120, 40, 20), false)});
    QCOMPARE(made.size(), size_t(1));
    QVERIFY(!made[0].stated);
}

void TestRibbons::leaveOutWhatIsOutOfSight_data()
{
    QTest::addColumn<std::optional<QRectF>>("box");

    QTest::newRow("no fact") << std::optional<QRectF>();
    QTest::newRow("scrolled above") << std::optional(QRectF(300, 30, 40, 20));
    QTest::newRow("scrolled below") << std::optional(QRectF(300, 440, 40, 20));
}

void TestRibbons::leaveOutWhatIsOutOfSight()
{
    QFETCH(std::optional<QRectF>, box);
    QVERIFY(ribbons({stop(10, QRectF(60, 100, 40, 20)), stop(260, box)}).empty());
}

QTEST_APPLESS_MAIN(TestRibbons)
#include "tst_ribbons.moc"
