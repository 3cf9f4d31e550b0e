// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowapp.h"
#include "app/windowcontroller.h"

#include "ui/facts/factsview.h"
#include "ui/panes/findbar.h"
#include "ui/panes/panestrip.h"
#include "ui/window/eventmenu.h"
#include "ui/window/handbook.h"
#include "ui/window/problems.h"

#include <KActionCollection>

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

/// The window as an editor uses it: real files, real keys.
class TestWindow : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Tables> m_tables;
    std::unique_ptr<WindowController> m_controller;

    MainWindow &window() { return m_controller->window(); }
    const Comparison &comparison() { return *window().session().comparison(); }
    Verdict gravestOfCurrent()
    {
        return comparison().gravest(window().session().currentFact().value());
    }
    /// Opens and waits; true when something is shown.
    bool open(const QStringList &paths)
    {
        QSignalSpy opened(m_controller.get(), &WindowController::opened);
        m_controller->open(paths);
        return opened.wait(20000) && opened.last().first().toBool();
    }
    QString banner() { return window().findChild<Problems *>()->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        describeProgram();
        auto tables = loadTables({});
        QVERIFY2(tables.has_value(), tables ? "" : qPrintable(tables.error()));
        m_tables = std::make_shared<const Tables>(*std::move(tables));
    }
    void init()
    {
        m_controller = std::make_unique<WindowController>(m_tables, MainWindow::Memory::Forgetful);
        window().resize(1440, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_controller.reset(); }

    void walksTheFindingsByKey()
    {
        QVERIFY(open({sampleFolder()}));
        QVERIFY(comparison().articleCount() >= 5);
        QTest::keyClick(&window(), Qt::Key_G); // to the first fact
        std::vector<FactIndex> seen;
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(&window(), Qt::Key_N);
            const auto fact = window().session().currentFact();
            QVERIFY(fact.has_value());
            QVERIFY(isFinding(gravestOfCurrent()));
            QVERIFY2(!std::ranges::contains(seen, *fact), "the same finding twice");
            seen.push_back(*fact);
            QCOMPARE(window().factsView()->currentFact(), fact);
            QCOMPARE(window().paneStrip()->currentFact(), fact);
        }
        for (int i = 8; i >= 0; --i) {
            QTest::keyClick(&window(), Qt::Key_P);
            QCOMPARE(window().session().currentFact(), seen[size_t(i)]);
        }
    }

    void movesAndHidesSourcesByKey()
    {
        QVERIFY(open({sampleFolder()}));
        PaneStrip *panes = window().paneStrip();
        const auto places = [&] { return panes->order().shown(int(comparison().base)); };
        const std::vector<int> before = places();
        const int moved = before[1];
        QTest::keyClick(&window(), Qt::Key(Qt::Key_1 + moved));
        QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(places()[2], moved);
        QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(places(), before);
        QTest::keyClick(&window(), Qt::Key_T, Qt::ShiftModifier);
        QVERIFY(!panes->isFollowing(ArticleIndex(moved)));
        QTest::keyClick(&window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!std::ranges::contains(places(), moved));
        QCOMPARE(panes->currentArticle(), comparison().base);
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(places(), before);
    }

    void choosesAmongEvents()
    {
        QTemporaryDir folder;
        for (const QFileInfo &file : QDir(sampleFolder()).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), folder.filePath(file.fileName())));
        QFile odd(folder.filePath(u"odd.txt"_s));
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("Bakers walk out\n\nSome 140 bakers of Lindmouth stopped work over pay.\n");
        odd.close();
        QVERIFY(open({folder.path()}));
        auto *events = window().findChild<EventMenu *>();
        QVERIFY(events->isVisible());
        QCOMPARE(events->menu()->actions().size(), 2);
        QVERIFY(comparison().articleCount() >= 5);
        events->menu()->actions().last()->trigger();
        QCOMPARE(comparison().articleCount(), 1);
        QVERIFY(events->menu()->actions().last()->isChecked());
        events->menu()->actions().first()->trigger();
        QVERIFY(comparison().articleCount() >= 5);
        QVERIFY(open({sampleFolder()}));
        QVERIFY(!events->isVisible());
    }

    void switchesTheBase()
    {
        QVERIFY(open({sampleFolder()}));
        const ArticleIndex other =
            comparison().base == ArticleIndex(1) ? ArticleIndex(2) : ArticleIndex(1);
        const auto before = window().session().comparison();
        QTest::keyClick(&window(), Qt::Key_N);
        const auto fact = window().session().currentFact();
        QTest::keyClick(&window(), Qt::Key_1 + int(other));
        QCOMPARE(window().paneStrip()->currentArticle(), other);
        QTest::keyClick(&window(), Qt::Key_B);
        QCOMPARE(comparison().base, other);
        QCOMPARE(window().session().currentFact(), fact);
        QCOMPARE(comparison().alignment, before->alignment);
        for (int f = 0; f < comparison().factCount(); ++f) {
            const Cell &cell = comparison().cell(FactIndex(f), other);
            QCOMPARE(cell.verdict, cell.claims.empty() ? Verdict::Absent : Verdict::Base);
        }
    }

    void filtersDistortedFacts()
    {
        QVERIFY(open({sampleFolder()}));
        const int all = window().factsView()->shownFacts();
        QCOMPARE(all, comparison().factCount());
        QTest::keyClick(&window(), Qt::Key_S);
        QVERIFY(window().factsView()->shownFacts() < all);
        QTest::keyClick(&window(), Qt::Key_S, Qt::ShiftModifier);
        QCOMPARE(window().factsView()->shownFacts(), all);
    }

    void keysTypeWhileSearching()
    {
        QVERIFY(open({sampleFolder()}));
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), u"nb"_s);
        QCOMPARE(window().factsView()->filter().words, u"nb"_s);
        QCOMPARE(window().session().currentFact(), window().factsView()->currentFact());
        QVERIFY(comparison().base == fullestArticle(*comparison().alignment));
    }

    void findsInAllSourcesByKey()
    {
        QVERIFY(open({sampleFolder()}));
        const auto *bar = window().findChild<FindBar *>();
        QTest::keyClick(&window(), Qt::Key_Slash);
        QVERIFY(bar->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"the"_s);
        QVERIFY(bar->hits().size() > 5);
        const auto first = bar->current();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        QVERIFY(bar->current() != first);
        QCOMPARE(window().paneStrip()->currentArticle(), bar->current()->article);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bar->current(), first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(window().paneStrip()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&window(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(bar->isVisible()); // with the words of before
        QCOMPARE(bar->current(), first);
    }

    void opensItsOwnHandbook()
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        const auto *book = window().findChild<Handbook *>();
        QVERIFY(book && book->isVisible());
        QVERIFY(!window().actionCollection()->action(u"help_contents"_s));
    }

    void opensADroppedFolder()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(sampleFolder())});
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QVERIFY(QCoreApplication::sendEvent(&window(), &enter));
        QVERIFY(enter.isAccepted());
        QSignalSpy opened(m_controller.get(), &WindowController::opened);
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &drop);
        QVERIFY(opened.wait(20000));
        QVERIFY(comparison().articleCount() >= 5);

        QMimeData page;
        page.setUrls({QUrl(u"https://example.org/story"_s)});
        QDragEnterEvent remote({300, 300}, Qt::CopyAction, &page, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &remote);
        QVERIFY(!remote.isAccepted());
    }

    void saysWhatCouldNotBeRead()
    {
        const QTemporaryDir folder;
        QFile good(folder.filePath(u"good.txt"_s));
        QVERIFY(good.open(QIODevice::WriteOnly));
        good.write("The ferry carried 412 people on Monday.\n");
        good.close();
        QFile bad(folder.filePath(u"bad.txt"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.close();
        QVERIFY(open({folder.path()}));
        QVERIFY2(banner().contains(u"bad.txt"_s), qPrintable(banner()));
        QCOMPARE(comparison().articleCount(), 1);
    }

    void keepsWhatIsOpenWhenNothingCanBeRead()
    {
        QVERIFY(open({sampleFolder()}));
        const auto before = window().session().comparison();
        const QTemporaryDir empty;
        QVERIFY(!open({empty.path()}));
        QVERIFY(!banner().isEmpty());
        QCOMPARE(window().session().comparison(), before);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
