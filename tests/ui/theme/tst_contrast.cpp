// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <QTest>

using namespace crosscheck;

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheStandard_data();
    void followsTheStandard();
    void leavesAReadableInkAlone();
    void movesAnInkUntilItIsReadable_data();
    void movesAnInkUntilItIsReadable();
};

void TestContrast::followsTheStandard_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");

    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("same colour") << QColor(0x336699) << QColor(0x336699) << 1.0;
    QTest::newRow("the grey that just passes") << QColor(0x767676) << QColor(Qt::white) << 4.54;
    QTest::newRow("order does not matter") << QColor(Qt::white) << QColor(0x767676) << 4.54;
    QTest::newRow("pure red") << QColor(0xff0000) << QColor(Qt::white) << 4.0;
}

void TestContrast::followsTheStandard()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, ratio);
    QVERIFY2(std::abs(contrast(a, b) - ratio) < 0.01, qPrintable(QString::number(contrast(a, b))));
}

void TestContrast::leavesAReadableInkAlone()
{
    const QColor ink(0x0b57d0);
    QCOMPARE(readable(ink, Qt::white, 4.5), ink);
}

void TestContrast::movesAnInkUntilItIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");

    QTest::newRow("yellow on white") << QColor(0xf0e442) << QColor(Qt::white);
    QTest::newRow("navy on black") << QColor(0x000060) << QColor(Qt::black);
    QTest::newRow("grey on itself") << QColor(0x808080) << QColor(0x808080);
}

void TestContrast::movesAnInkUntilItIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QVERIFY(contrast(ink, paper) < 4.5);
    QVERIFY(contrast(readable(ink, paper, 4.5), paper) >= 4.5);
}

QTEST_APPLESS_MAIN(TestContrast)
#include "tst_contrast.moc"
