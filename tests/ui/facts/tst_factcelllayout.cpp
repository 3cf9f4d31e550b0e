// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factcelllayout.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestFactCellLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextInsideTheCell_data();
    void keepsTextInsideTheCell();
    void putsTheLabelOverTheWordings();
    void keepsSignsOfDecisionsInsideTheCell_data();
    void keepsSignsOfDecisionsInsideTheCell();
    void centresTheBadge();
    void shrinksTheBadgeToASmallCell();
    void sharesTheWidth_data();
    void sharesTheWidth();
    void showsSomeOfManyArticles_data();
    void showsSomeOfManyArticles();
};

void TestFactCellLayout::keepsTextInsideTheCell_data()
{
    QTest::addColumn<QRect>("cell");
    QTest::newRow("usual") << QRect(20, 100, 200, 38);
    QTest::newRow("narrow") << QRect(20, 100, 7, 38);
    QTest::newRow("no width") << QRect(20, 100, 0, 38);
}

void TestFactCellLayout::keepsTextInsideTheCell()
{
    QFETCH(QRect, cell);
    const FactRowMetrics metrics{.titleHeight = 16, .wordingsHeight = 14, .padding = 4};

    const auto layout = FactLabelLayout::in(cell, metrics);

    for (const QRect &line : {layout.title, layout.wordings}) {
        QVERIFY(line.width() >= 0);
        QVERIFY(line.left() >= cell.left());
        QVERIFY(line.left() + line.width() <= cell.left() + cell.width());
        QVERIFY(line.top() >= cell.top());
        QVERIFY(line.bottom() <= cell.bottom());
    }
}

void TestFactCellLayout::putsTheLabelOverTheWordings()
{
    const FactRowMetrics metrics{.titleHeight = 16, .wordingsHeight = 14, .padding = 4};
    const auto layout = FactLabelLayout::in({0, 0, 200, metrics.rowHeight()}, metrics);
    QCOMPARE(layout.title, QRect(4, 4, 192, 16));
    QCOMPARE(layout.wordings, QRect(4, 20, 192, 14));
}

void TestFactCellLayout::keepsSignsOfDecisionsInsideTheCell_data()
{
    QTest::addColumn<QRect>("cell");
    QTest::newRow("usual") << QRect(20, 100, 28, 38);
    QTest::newRow("low") << QRect(20, 100, 28, 20);
    QTest::newRow("narrow") << QRect(20, 100, 12, 38);
}

void TestFactCellLayout::keepsSignsOfDecisionsInsideTheCell()
{
    QFETCH(QRect, cell);
    const auto layout = FactDecisionLayout::in(cell, 16);
    QVERIFY(QRectF(cell).contains(layout.sign));
    QVERIFY(QRectF(cell).contains(layout.changed));
    QVERIFY(!layout.sign.intersects(layout.changed));
    for (const QLineF &line : layout.note) {
        QVERIFY(QRectF(cell).contains(QRectF(line.p1(), QSizeF(line.dx(), 1))));
        QVERIFY(!layout.changed.contains(line.p1()));
        QVERIFY(line.y1() >= layout.sign.bottom());
    }
}

void TestFactCellLayout::centresTheBadge()
{
    const auto layout = FactCellLayout::in({10, 0, 30, 40}, {20, 18});
    QCOMPARE(layout.badge, QRectF(15, 11, 20, 18));
}

void TestFactCellLayout::shrinksTheBadgeToASmallCell()
{
    const auto layout = FactCellLayout::in({0, 0, 12, 10}, {20, 18});
    QCOMPARE(layout.badge, QRectF(1, 1, 10, 8));
}

void TestFactCellLayout::sharesTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("labelWidth");
    QTest::addColumn<int>("cellWidth");
    QTest::addColumn<bool>("upright");
    QTest::addColumn<int>("visible");
    QTest::newRow("few sources") << 360 << 4 << 200 << 36 << false << 4;
    QTest::newRow("names do not fit, badges do") << 300 << 6 << 128 << 26 << true << 6;
    QTest::newRow("many sources") << 360 << 30 << 136 << 26 << true << 8;
    QTest::newRow("no room for any") << 100 << 5 << 120 << 26 << true << 2;
    QTest::newRow("no source") << 360 << 0 << 344 << 36 << false << 0;
}

void TestFactCellLayout::sharesTheWidth()
{
    QFETCH(int, width);
    QFETCH(int, articles);
    const FactColumnNeeds needs{.articles = articles,
                                .decisionWidth = 16,
                                .leastLabelWidth = 120,
                                .badgeWidth = 26,
                                .nameWidth = 36};

    const auto columns = FactColumnsLayout::in(width, needs);

    QTEST(columns.labelWidth, "labelWidth");
    QTEST(columns.cellWidth, "cellWidth");
    QTEST(columns.uprightNames, "upright");
    QTEST(columns.visibleArticles, "visible");
}

void TestFactCellLayout::showsSomeOfManyArticles_data()
{
    QTest::addColumn<int>("base");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("visible");
    QTest::addColumn<QString>("shown");
    QTest::newRow("from the start") << 0 << 0 << 3 << u"###..."_s;
    QTest::newRow("base stays") << 0 << 2 << 3 << u"#..##."_s;
    QTest::newRow("base in between") << 3 << 2 << 3 << u"..###."_s;
    QTest::newRow("base behind") << 5 << 0 << 3 << u"##...#"_s;
    QTest::newRow("to the end") << 0 << 3 << 3 << u"#...##"_s;
    QTest::newRow("past the end") << 4 << 9 << 3 << u"...###"_s;
    QTest::newRow("all") << 2 << 0 << 6 << u"######"_s;
    QTest::newRow("no base") << -1 << 1 << 2 << u".##..."_s;
}

void TestFactCellLayout::showsSomeOfManyArticles()
{
    QFETCH(int, base);
    QFETCH(int, first);
    QFETCH(int, visible);
    QString shown;
    for (const bool one : visibleArticles(6, base, first, visible))
        shown += one ? u'#' : u'.';
    QTEST(shown, "shown");
}

QTEST_GUILESS_MAIN(TestFactCellLayout)
#include "tst_factcelllayout.moc"
