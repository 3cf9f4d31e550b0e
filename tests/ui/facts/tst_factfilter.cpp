// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "ui/facts/factfilter.h"
#include "ui/facts/facttablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

/// The bridge: fact 0 costs (hedge, dropped), 1 a quote (dropped, changed), 2 a date (added), 3 a
/// temperature (added).
struct Bridge {
    explicit Bridge(ArticleIndex base = ArticleIndex(0))
    {
        Comparison made = ComparisonFixture().comparison();
        made.base = base;
        model.setComparison(std::make_shared<const Comparison>(std::move(made)));
    }

    [[nodiscard]] QList<int> shown() const
    {
        QList<int> facts;
        for (int row = 0; row < filter.rowCount(); ++row)
            facts += int(filter.fact(row));
        return facts;
    }

    FactTableModel model;
    FactFilter filter{&model};
};

} // namespace

class TestFactFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void showsWhatMeetsTheCriteria_data();
    void showsWhatMeetsTheCriteria();
    void ordersFacts_data();
    void ordersFacts();
    void countsWhatEachGroupWouldShow();
    void findsRowsOfHiddenFacts();
    void readsNewFacts();
    void measuresSpread_data();
    void measuresSpread();
};

void TestFactFilter::keepsTheRulesOfModels()
{
    Bridge bridge;
    const QAbstractItemModelTester tester(&bridge.filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    bridge.filter.setCriteria({.group = FactGroup::Dropped});
    bridge.filter.setOrder(FactOrder::WorstFirst);
    bridge.model.setComparison(nullptr);
    QCOMPARE(bridge.filter.rowCount(), 0);
}

void TestFactFilter::showsWhatMeetsTheCriteria_data()
{
    QTest::addColumn<FactGroup>("group");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("facts");
    const QString any;
    QTest::newRow("all") << FactGroup::All << any << QList{0, 1, 2, 3};
    QTest::newRow("findings") << FactGroup::Findings << any << QList{0, 1, 2, 3};
    QTest::newRow("distorted") << FactGroup::Distorted << any << QList{0, 1};
    QTest::newRow("changed") << FactGroup::Changed << any << QList{1};
    QTest::newRow("hedge") << FactGroup::Hedge << any << QList{0};
    QTest::newRow("dropped") << FactGroup::Dropped << any << QList{0, 1};
    QTest::newRow("added") << FactGroup::Added << any << QList{2, 3};
    QTest::newRow("same") << FactGroup::Same << any << QList<int>{};
    QTest::newRow("numbers") << FactGroup::Numbers << any << QList{0, 3};
    QTest::newRow("quotes") << FactGroup::Quotes << any << QList{1};
    QTest::newRow("dates") << FactGroup::Dates << any << QList{2};
    QTest::newRow("word of a label") << FactGroup::All << u"BRIDGE"_s << QList{0, 1, 2};
    QTest::newRow("word of a wording") << FactGroup::All << u"not last"_s << QList{1};
    QTest::newRow("words in any order") << FactGroup::All << u" may  opening "_s << QList{2};
    QTest::newRow("words and group") << FactGroup::Numbers << u"bridge"_s << QList{0};
    QTest::newRow("no such word") << FactGroup::All << u"tunnel"_s << QList<int>{};
}

void TestFactFilter::showsWhatMeetsTheCriteria()
{
    QFETCH(FactGroup, group);
    QFETCH(QString, words);
    Bridge bridge;
    bridge.filter.setCriteria({.group = group, .words = words});
    QTEST(bridge.shown(), "facts");
}

void TestFactFilter::ordersFacts_data()
{
    QTest::addColumn<FactOrder>("order");
    QTest::addColumn<int>("base");
    QTest::addColumn<QList<int>>("facts");
    QTest::newRow("reading") << FactOrder::Reading << 0 << QList{0, 1, 2, 3};
    QTest::newRow("reading another base") << FactOrder::Reading << 2 << QList{3, 1, 0, 2};
    QTest::newRow("worst first") << FactOrder::WorstFirst << 0 << QList{1, 0, 2, 3};
    QTest::newRow("kind") << FactOrder::Kind << 0 << QList{0, 3, 2, 1};
    QTest::newRow("spread: none here") << FactOrder::Spread << 0 << QList{0, 1, 2, 3};
}

void TestFactFilter::ordersFacts()
{
    QFETCH(FactOrder, order);
    QFETCH(int, base);
    Bridge bridge{ArticleIndex(base)};
    bridge.filter.setOrder(order);
    QTEST(bridge.shown(), "facts");
}

void TestFactFilter::countsWhatEachGroupWouldShow()
{
    Bridge bridge;
    bridge.filter.setCriteria({.group = FactGroup::Hedge, .words = u"bridge"_s});
    QCOMPARE(bridge.filter.totals()[size_t(FactGroup::All)], 4);
    QCOMPARE(bridge.filter.counts()[size_t(FactGroup::All)], 3);
    QCOMPARE(bridge.filter.totals()[size_t(FactGroup::Added)], 2);
    QCOMPARE(bridge.filter.counts()[size_t(FactGroup::Added)], 1);
}

void TestFactFilter::findsRowsOfHiddenFacts()
{
    Bridge bridge;
    bridge.filter.setCriteria({.group = FactGroup::Numbers});
    QCOMPARE(bridge.filter.row(FactIndex(3)), 1);
    QCOMPARE(bridge.filter.row(FactIndex(2)), -1);
    QCOMPARE(bridge.filter.rowsBefore(FactIndex(2)), 1);
    QCOMPARE(bridge.filter.rowsBefore(FactIndex(3)), 1);
    QCOMPARE(bridge.filter.rowsBefore(FactIndex(0)), 0);
}

void TestFactFilter::readsNewFacts()
{
    Bridge bridge;
    bridge.filter.setCriteria({.group = FactGroup::Hedge});
    Comparison other = ComparisonFixture().comparison();
    other.cells[3 * 2 + 0].verdict = Verdict::Hedge;

    bridge.model.setComparison(std::make_shared<const Comparison>(std::move(other)));

    QCOMPARE(bridge.shown(), (QList{0, 2}));
    QCOMPARE(bridge.filter.totals()[size_t(FactGroup::Hedge)], 2);
}

void TestFactFilter::measuresSpread_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("expected");
    QTest::newRow("none") << QList<double>{} << 0.0;
    QTest::newRow("one") << QList{5.0} << 0.0;
    QTest::newRow("equal") << QList{5.0, 5.0} << 0.0;
    QTest::newRow("zeroes") << QList{0.0, 0.0} << 0.0;
    QTest::newRow("a tenth") << QList{90.0, 100.0} << 0.1;
    QTest::newRow("a thousand times") << QList{1000.0, 1.0} << 0.999;
    QTest::newRow("other sign") << QList{-5.0, 5.0} << 2.0;
}

void TestFactFilter::measuresSpread()
{
    QFETCH(QList<double>, values);
    Alignment alignment;
    Fact fact;
    for (const double value : values) {
        fact.claims.push_back(ClaimIndex(int(alignment.claims.size())));
        alignment.claims.push_back({.value = Quantity{.low = value, .high = value}});
    }
    QTEST(spread(alignment, fact), "expected");
}

QTEST_GUILESS_MAIN(TestFactFilter)
#include "tst_factfilter.moc"
