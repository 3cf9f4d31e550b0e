// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "ui/facts/factsview.h"
#include "ui/facts/facttable.h"
#include "ui/facts/facttablemodel.h"
#include "ui/facts/filterchip.h"
#include "ui/facts/morechip.h"
#include "ui/theme/focusring.h"
#include "ui/theme/verdictthemes.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace crosscheck;
using namespace Qt::StringLiterals;

using Current = std::optional<FactIndex>;

namespace
{

/// The bridge, shown; its fact 0 costs (hedge, dropped), 1 a quote (dropped, changed), 2 a date
/// (added), 3 a temperature (added).
struct Shown {
    Shown()
    {
        view.setComparison(comparison);
        view.resize(360, 600);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("the window does not show");
        table()->setFocus();
    }

    [[nodiscard]] FactTable *table() const { return view.findChild<FactTable *>(); }
    [[nodiscard]] QLineEdit *search() const { return view.findChild<QLineEdit *>(); }
    [[nodiscard]] FilterChip *chip(FactGroup group) const
    {
        for (auto *chip : view.findChildren<FilterChip *>()) {
            if (chip->group() == group)
                return chip;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (auto *label : view.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    void press(Qt::Key key) const { QTest::keyClick(table(), key); }

    std::shared_ptr<const Comparison> comparison =
        std::make_shared<const Comparison>(ComparisonFixture().comparison());
    FactsView view;
};

} // namespace

class TestFactsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Current>(); }
    void movesByKeys();
    void activatesCells();
    void walksTheFactsShown();
    void stopsAtTheEndThenWraps();
    void forgetsTheEndAfterAnotherMove();
    void keepsTheCurrentFactWithAnotherBase();
    void turnsToTheNearestFactShown_data();
    void turnsToTheNearestFactShown();
    void keepsTheCurrentFactWhereNoneIsShown();
    void walksOnFromAHiddenFact();
    void forgetsTheCurrentFactOfOtherArticles();
    void filtersByChip();
    void showsOnlyChipsThatOccur();
    void offersDistortionsFirst();
    void foldsRareChipsWhereItIsNarrow();
    void searchesWhileTyping();
    void leavesASearchWithoutAMatch_data();
    void leavesASearchWithoutAMatch();
    void saysWhatAFilterHides();
    void saysWhyItIsEmpty();
    void fitsInto_data();
    void fitsInto();
    void leavesLettersToTheWindow();
    void reachesSourcesOutOfSight();
    void showsThatTheKeysGoHere();
};

void TestFactsView::movesByKeys()
{
    Shown shown;
    QSignalSpy changes(&shown.view, &FactsView::currentFactChanged);
    shown.view.setCurrentFact(FactIndex(0));

    shown.press(Qt::Key_Down);
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(1)));
    shown.press(Qt::Key_End);
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(3)));
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(2)));
    shown.press(Qt::Key_Home);
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(0)));
    QCOMPARE(changes.count(), 5);
    QCOMPARE(changes.last().first().value<Current>(), Current(FactIndex(0)));
}

void TestFactsView::activatesCells()
{
    Shown shown;
    QSignalSpy activated(&shown.view, &FactsView::cellActivated);
    const auto *model = shown.table()->model();
    const QModelIndex cell = model->index(1, FactTableModel::column(ArticleIndex(2)));

    QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, {},
                      shown.table()->visualRect(cell).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.last().at(0).value<FactIndex>(), FactIndex(1));
    QCOMPARE(activated.last().at(1).value<ArticleIndex>(), ArticleIndex(2));
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(1)));

    shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.last().at(1).value<ArticleIndex>(), ArticleIndex(1));
}

void TestFactsView::walksTheFactsShown()
{
    Shown shown;
    shown.view.setOrder(FactOrder::WorstFirst);
    QVERIFY(shown.view.nextFact());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(1)));
    QVERIFY(shown.view.nextFact());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(0)));
    QVERIFY(shown.view.previousFact());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(1)));
    QVERIFY(shown.view.lastFact());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(3)));
    QVERIFY(shown.view.firstFact());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(1)));
}

void TestFactsView::stopsAtTheEndThenWraps()
{
    Shown shown;
    shown.view.lastFact();
    QVERIFY(!shown.view.nextFinding());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(3)));
    QVERIFY(shown.view.nextFinding());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(0)));
    QVERIFY(!shown.view.previousFinding());
    QVERIFY(shown.view.previousFinding());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(3)));
}

void TestFactsView::forgetsTheEndAfterAnotherMove()
{
    Shown shown;
    shown.view.lastFact();
    QVERIFY(!shown.view.nextFact());
    shown.view.previousFact();
    QVERIFY(shown.view.nextFact());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(3)));
    QVERIFY(!shown.view.nextFact());
    QVERIFY(!shown.view.nextFinding());
}

void TestFactsView::keepsTheCurrentFactWithAnotherBase()
{
    Shown shown;
    shown.view.setCurrentFact(FactIndex(1));
    QSignalSpy changes(&shown.view, &FactsView::currentFactChanged);
    Comparison other = *shown.comparison;
    other.base = ArticleIndex(2);

    shown.view.setComparison(std::make_shared<const Comparison>(std::move(other)));

    QCOMPARE(shown.view.currentFact(), Current(FactIndex(1)));
    QCOMPARE(shown.table()->currentIndex().data(FactTableModel::FactRole).value<FactIndex>(),
             FactIndex(1));
    QCOMPARE(changes.count(), 0);
}

void TestFactsView::turnsToTheNearestFactShown_data()
{
    QTest::addColumn<FactGroup>("group");
    QTest::addColumn<FactIndex>("before");
    QTest::addColumn<FactIndex>("after");
    QTest::newRow("shown itself") << FactGroup::Quotes << FactIndex(1) << FactIndex(1);
    QTest::newRow("the next") << FactGroup::Numbers << FactIndex(2) << FactIndex(3);
    QTest::newRow("the one before") << FactGroup::Numbers << FactIndex(1) << FactIndex(0);
    QTest::newRow("only later ones") << FactGroup::Added << FactIndex(0) << FactIndex(2);
    QTest::newRow("only earlier ones") << FactGroup::Quotes << FactIndex(3) << FactIndex(1);
}

void TestFactsView::turnsToTheNearestFactShown()
{
    QFETCH(FactGroup, group);
    QFETCH(FactIndex, before);
    QFETCH(FactIndex, after);
    Shown shown;
    shown.view.setCurrentFact(before);
    QSignalSpy changes(&shown.view, &FactsView::currentFactChanged);
    shown.view.setFilter({.group = group});
    QCOMPARE(shown.view.currentFact(), Current(after));
    QCOMPARE(shown.table()->currentIndex().data(FactTableModel::FactRole).value<FactIndex>(),
             after);
    QCOMPARE(changes.count(), before == after ? 0 : 1);
}

void TestFactsView::keepsTheCurrentFactWhereNoneIsShown()
{
    Shown shown;
    shown.view.setCurrentFact(FactIndex(2));
    QSignalSpy changes(&shown.view, &FactsView::currentFactChanged);
    shown.view.setFilter({.words = u"tunnel"_s});
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(2)));
    QCOMPARE(changes.count(), 0);
    QVERIFY(shown.says(u"bridge: opening"_s));
}

void TestFactsView::walksOnFromAHiddenFact()
{
    Shown shown;
    shown.view.setFilter({.group = FactGroup::Numbers});
    shown.view.setCurrentFact(FactIndex(2)); // as a click in an article does
    QVERIFY(!shown.table()->currentIndex().isValid());

    QVERIFY(shown.view.nextFact());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(3)));

    shown.view.setCurrentFact(FactIndex(2));
    QVERIFY(shown.view.previousFact());
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(0)));
}

void TestFactsView::forgetsTheCurrentFactOfOtherArticles()
{
    Shown shown;
    shown.view.setCurrentFact(FactIndex(1));
    shown.view.setComparison(std::make_shared<const Comparison>(ComparisonFixture().comparison()));
    QCOMPARE(shown.view.currentFact(), Current());
    shown.view.setCurrentFact(FactIndex(99));
    QCOMPARE(shown.view.currentFact(), Current());
}

void TestFactsView::filtersByChip()
{
    Shown shown;
    QSignalSpy filters(&shown.view, &FactsView::filterChanged);

    QTest::mouseClick(shown.chip(FactGroup::Added), Qt::LeftButton);
    QCOMPARE(shown.view.shownFacts(), 2);
    QVERIFY(shown.chip(FactGroup::Added)->isChecked());
    QVERIFY(!shown.chip(FactGroup::All)->isChecked());

    shown.chip(FactGroup::All)->setFocus();
    QTest::keyClick(shown.chip(FactGroup::All), Qt::Key_Space);
    QCOMPARE(shown.view.shownFacts(), 4);
    QCOMPARE(filters.count(), 2);

    shown.view.setFilter({.group = FactGroup::Dates});
    shown.view.setFilter({});
    QVERIFY(shown.chip(FactGroup::All)->isChecked());
    QVERIFY(!shown.chip(FactGroup::Dates)->isChecked());
}

void TestFactsView::showsOnlyChipsThatOccur()
{
    Shown shown;
    shown.view.resize(1200, 600);
    QTRY_VERIFY(shown.chip(FactGroup::Hedge)->isVisible());
    QCOMPARE(shown.chip(FactGroup::Dropped)->text(), u"Dropped 2"_s);
    QVERIFY(!shown.chip(FactGroup::Misattributed)->isVisible());
    shown.view.setFilter({.group = FactGroup::Misattributed});
    QVERIFY(shown.chip(FactGroup::Misattributed)->isVisible());
}

void TestFactsView::offersDistortionsFirst()
{
    Shown shown;
    const auto place = [&](FactGroup group) { return shown.chip(group)->pos(); };
    QVERIFY(place(FactGroup::All).x() < place(FactGroup::Distorted).x());
    QCOMPARE(place(FactGroup::Distorted).y(), place(FactGroup::Undecided).y());
    QVERIFY(place(FactGroup::Distorted).x() < place(FactGroup::Undecided).x());
    QVERIFY(!shown.chip(FactGroup::Findings)->isVisible()); // every fact of the bridge is one
}

void TestFactsView::foldsRareChipsWhereItIsNarrow()
{
    Shown shown;
    shown.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.view));
    auto *more = shown.view.findChild<MoreChip *>();
    shown.view.resize(1200, 600);
    QTRY_VERIFY(!more->isVisible());
    QVERIFY(shown.chip(FactGroup::Quotes)->isVisible());

    shown.view.resize(230, 600);
    QTRY_VERIFY(more->isVisible());
    QVERIFY(!shown.chip(FactGroup::Quotes)->isVisible());
    QVERIFY(shown.chip(FactGroup::Undecided)->isVisible());
    std::set<int> lines;
    for (int group = 0; group < factGroupCount; ++group) {
        if (shown.chip(FactGroup(group))->isVisible())
            lines.insert(shown.chip(FactGroup(group))->y());
    }
    QVERIFY(lines.size() <= 2);

    shown.search()->setFocus();
    for (int stop = 0; stop < 20 && !more->hasFocus(); ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(more->hasFocus());
    QTest::keyClick(more, Qt::Key_Space);
    auto *menu = more->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    for (const QAction *line : menu->actions()) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (line->text().startsWith(u"Quotes"_s))
            break;
    }
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(shown.view.filter().group, FactGroup::Quotes);
    QVERIFY(more->text().startsWith(u"Quotes 1"_s));
    QVERIFY(more->isVisible());
}

void TestFactsView::searchesWhileTyping()
{
    Shown shown;
    shown.view.focusSearch();
    QVERIFY(shown.search()->hasFocus());

    QTest::keyClicks(shown.search(), u"not"_s);
    QCOMPARE(shown.view.shownFacts(), 1);
    QCOMPARE(shown.chip(FactGroup::All)->text(), u"All 1"_s);

    QTest::keyClick(shown.search(), Qt::Key_Escape);
    QVERIFY(shown.table()->hasFocus());
    QCOMPARE(shown.view.filter().words, u"not"_s);
    QCOMPARE(shown.search()->text(), u"not"_s);
    QTest::keyClick(shown.table(), Qt::Key_Escape); // nobody asked for other words
    QCOMPARE(shown.search()->text(), u"not"_s);
}

void TestFactsView::leavesASearchWithoutAMatch_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Down") << Qt::Key_Down;
}

void TestFactsView::leavesASearchWithoutAMatch()
{
    QFETCH(Qt::Key, key);
    Shown shown;
    shown.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.view));
    shown.view.focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"zzzz"_s);
    QVERIFY(!shown.table()->isVisible());

    QTest::keyClick(QApplication::focusWidget(), key);
    QVERIFY(QApplication::focusWidget() != shown.search());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QCOMPARE(shown.search()->text(), u"zzzz"_s);

    shown.view.setFilter({});
    QCOMPARE(shown.search()->text(), QString());
    QCOMPARE(shown.view.shownFacts(), 4);
    QCOMPARE(QApplication::focusWidget(), shown.table());
}

void TestFactsView::saysWhatAFilterHides()
{
    Shown shown;
    QVERIFY(!shown.says(u"hidden"_s));
    shown.view.setFilter({.group = FactGroup::Quotes});
    QVERIFY(shown.says(u"3 of 4 facts hidden"_s));
    shown.view.setFilter({});
    QVERIFY(!shown.says(u"hidden"_s));
}

void TestFactsView::saysWhyItIsEmpty()
{
    Shown shown;
    shown.view.setFilter({.group = FactGroup::Same});
    QVERIFY(shown.says(u"Same"_s));
    QVERIFY(!shown.table()->isVisible());
    shown.view.setFilter({.words = u"tunnel"_s});
    QVERIFY(shown.says(u"tunnel"_s));
    QVERIFY(!shown.view.firstFact());
    QVERIFY(!shown.view.nextFact());
    shown.view.setComparison(nullptr);
    QVERIFY(shown.says(u"Open a folder"_s));
    shown.view.setFilter({});
    shown.view.setComparison(shown.comparison);
    QVERIFY(shown.table()->isVisible());
}

void TestFactsView::fitsInto_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(360, 800);
    QTest::newRow("small") << QSize(300, 500);
    QTest::newRow("narrow") << QSize(220, 400);
}

void TestFactsView::fitsInto()
{
    QFETCH(QSize, size);
    Shown shown;
    shown.view.setTheme(builtInTheme(BuiltInTheme::Light));
    shown.view.resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(shown.view.size(), size);
    for (auto *chip : shown.view.findChildren<FilterChip *>()) {
        if (chip->isVisible())
            QVERIFY(chip->mapTo(&shown.view, chip->rect().bottomRight()).x() < size.width());
    }
    QVERIFY(shown.table()->viewport()->height() > size.height() / 3);
}

void TestFactsView::leavesLettersToTheWindow()
{
    Shown shown;
    shown.view.setCurrentFact(FactIndex(0));
    shown.press(Qt::Key_T); // the first letter of "temperature"
    QCOMPARE(shown.view.currentFact(), Current(FactIndex(0)));
}

void TestFactsView::reachesSourcesOutOfSight()
{
    Shown shown;
    const int last = FactTableModel::column(ArticleIndex(2));
    const int base = FactTableModel::column(ArticleIndex(0));
    shown.view.resize(40, 400);
    QTRY_VERIFY(shown.table()->isColumnHidden(last));
    QVERIFY(shown.table()->sourceBar()->isVisible());

    shown.view.setCurrentFact(FactIndex(0));
    for (int i = 0; i < 3; ++i)
        shown.press(Qt::Key_Right);

    QCOMPARE(shown.table()->currentIndex().column(), last);
    QVERIFY(!shown.table()->isColumnHidden(last));
    QVERIFY(!shown.table()->isColumnHidden(base));
    QVERIFY(shown.table()->isColumnHidden(FactTableModel::column(ArticleIndex(1))));

    shown.press(Qt::Key_Left);
    QCOMPARE(shown.table()->currentIndex().column(), last - 1);
    QVERIFY(!shown.table()->isColumnHidden(last - 1));
}

void TestFactsView::showsThatTheKeysGoHere()
{
    Shown shown;
    shown.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.view));
    const auto *ring = shown.view.findChild<FocusRing *>();
    QVERIFY(ring->isVisible());
    QTest::keyClick(shown.table(), Qt::Key_Tab);
    QVERIFY(ring->isVisible());
    QWidget other;
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    other.setFocus();
    QVERIFY(!ring->isVisible());
}

QTEST_MAIN(TestFactsView)
#include "tst_factsview.moc"
