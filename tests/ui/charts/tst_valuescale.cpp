// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuescale.h"

#include <QList>
#include <QTest>

using namespace crosscheck;

class TestValueScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRoundValues_data();
    void writesRoundValues();
    void standsBetweenItsSides();
    void growsBySteps();
};

void TestValueScale::writesRoundValues_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("small whole numbers") << 0.0 << 3.0 << QList<double>{0, 1, 2, 3};
    QTest::newRow("hundreds") << 140.0 << 412.0 << QList<double>{200, 300, 400};
    QTest::newRow("far from nought")
        << 1.9e9 << 2.3e9 << QList<double>{1.9e9, 2e9, 2.1e9, 2.2e9, 2.3e9};
    QTest::newRow("below nought") << -5.0 << 5.0 << QList<double>{-4, -2, 0, 2, 4};
    QTest::newRow("one value") << 10.0 << 10.0 << QList<double>{6, 8, 10, 12, 14};
    QTest::newRow("nothing at all") << 0.0 << 0.0 << QList<double>{-1, -0.5, 0, 0.5, 1};
    QTest::newRow("a thousandfold") << 2e6 << 2e9 << QList<double>{1e7, 1e8, 1e9};
}

void TestValueScale::writesRoundValues()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const QList<double>, ticks);
    const std::vector<double> written = ValueScale(low, high, 0, 100).ticks();
    QCOMPARE(qsizetype(written.size()), ticks.size());
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY2(std::abs(written[size_t(i)] - ticks[i]) <= std::abs(ticks[i]) * 1e-9 + 1e-12,
                 qPrintable(QString::number(written[size_t(i)])));
}

void TestValueScale::standsBetweenItsSides()
{
    const ValueScale linear(10, 20, 100, 200);
    QCOMPARE(linear.at(10), 100.0);
    QCOMPARE(linear.at(15), 150.0);
    QCOMPARE(linear.at(20), 200.0);
    QCOMPARE(ValueScale(7, 7, 0, 100).at(7), 50.0);
}

void TestValueScale::growsBySteps()
{
    const ValueScale wide(1, 10000, 0, 400);
    QVERIFY(wide.isLogarithmic());
    QCOMPARE(wide.at(100), 200.0);
    QVERIFY(!ValueScale(1, 100, 0, 1).isLogarithmic());
    QVERIFY(!ValueScale(-1, 10000, 0, 1).isLogarithmic());
}

QTEST_APPLESS_MAIN(TestValueScale)
#include "tst_valuescale.moc"
