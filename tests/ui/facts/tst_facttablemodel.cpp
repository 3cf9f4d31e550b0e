// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "ui/facts/facttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

using Model = FactTableModel;

class TestFactTableModel : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<const Comparison> bridge()
    {
        return std::make_shared<const Comparison>(ComparisonFixture().comparison());
    }

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void isEmptyWithoutComparison();
    void hasARowForEachFact();
    void carriesCells();
    void namesFactsAndSources();
    void showsEveryWordingOnce();
    void speaksOfCells_data();
    void speaksOfCells();
    void saysNothingOutsideItself();
};

void TestFactTableModel::keepsTheRulesOfModels()
{
    Model model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.setComparison(bridge());
    model.setComparison(bridge());
    model.setComparison(nullptr);

    QCOMPARE(resets.count(), 3);
}

void TestFactTableModel::isEmptyWithoutComparison()
{
    const Model model;
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(Model::FirstArticleColumn));
}

void TestFactTableModel::hasARowForEachFact()
{
    Model model;
    model.setComparison(bridge());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), Model::FirstArticleColumn + 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestFactTableModel::carriesCells()
{
    Model model;
    model.setComparison(bridge());

    const QModelIndex index = model.index(0, Model::column(ArticleIndex(1)));

    QCOMPARE(index.data(Model::CellRole).value<Cell>().verdict, Verdict::Hedge);
    QCOMPARE(model.cell(index)->reason.after, u"more than"_s);
    QCOMPARE(index.data(Model::ArticleRole).value<ArticleIndex>(), ArticleIndex(1));
    QCOMPARE(index.data(Model::FactRole).value<FactIndex>(), FactIndex(0));
    QCOMPARE(model.index(2, 0).data(Model::KindRole).value<FactKind>(), FactKind::Date);
}

void TestFactTableModel::namesFactsAndSources()
{
    Model model;
    model.setComparison(bridge());
    const auto head = [&](int section, int role) {
        return model.headerData(section, Qt::Horizontal, role);
    };

    QCOMPARE(model.index(0, Model::FactColumn).data().toString(), u"bridge: cost"_s);
    QCOMPARE(head(Model::FirstArticleColumn, Qt::DisplayRole).toString(), u"HP"_s);
    QVERIFY(head(Model::FirstArticleColumn, Model::BaseRole).toBool());
    QVERIFY(!head(Model::FirstArticleColumn + 1, Model::BaseRole).toBool());
    QVERIFY(head(Model::FirstArticleColumn + 2, Qt::ToolTipRole).toString().contains(u"sub/c.txt"));
}

void TestFactTableModel::showsEveryWordingOnce()
{
    Model model;
    model.setComparison(bridge());
    QCOMPARE(model.index(0, 0).data(Model::WordingsRole).toString(), u"$40 million"_s);
    QCOMPARE(model.index(1, 0).data(Model::WordingsRole).toString(),
             u"“It will last,” · “It will not last,”"_s);
}

void TestFactTableModel::speaksOfCells_data()
{
    QTest::addColumn<int>("fact");
    QTest::addColumn<int>("article");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("base") << 0 << 0 << u"Base, source A, base, Harbour Post"_s;
    QTest::newRow("hedge") << 0 << 1 << u"Hedge: “more than” added, source B, =Bridge news"_s;
    QTest::newRow("dropped") << 0 << 2 << u"Dropped, source C, Third"_s;
    QTest::newRow("changed") << 1 << 2 << u"Changed: “not” added, source C, Third"_s;
    QTest::newRow("added") << 2 << 1 << u"Added, source B, =Bridge news"_s;
}

void TestFactTableModel::speaksOfCells()
{
    QFETCH(int, fact);
    QFETCH(int, article);
    Model model;
    model.setComparison(bridge());
    const QModelIndex index = model.index(fact, Model::column(ArticleIndex(article)));
    QTEST(index.data(Qt::AccessibleTextRole).toString(), "spoken");
}

void TestFactTableModel::saysNothingOutsideItself()
{
    Model model;
    model.setComparison(bridge());
    QVERIFY(!model.cell({}));
    QVERIFY(!model.cell(model.index(0, Model::FactColumn)));
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
}

QTEST_MAIN(TestFactTableModel)
#include "tst_facttablemodel.moc"
