// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panes/story.h"
#include "ui/panes/articlepane.h"
#include "ui/panes/findbar.h"
#include "ui/panes/panestrip.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsInAllSources();
    void groupsTheHitsBySource();
    void goesRoundByKey();
    void goesToTheHitThatIsClicked();
    void saysThatNothingIsFound();
    void forgetsTheHitsWhenClosed();
    void searchesAnewInOtherArticles();
    void marksTheHitsInThePanes();
    void listsNoMoreThanCanBeRead();

private:
    void type(const QString &words)
    {
        auto *field = m_bar->findChild<QLineEdit *>();
        field->clear();
        QTest::keyClicks(field, words);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_bar->findChild<QLineEdit *>(), key, modifiers);
    }

    std::unique_ptr<FindBar> m_bar;
};

static const Story &story()
{
    static const Story made({{u"The Ferry sank."_s, u"A ferry is 0[a ship]."_s},
                             {u"No boat was 0[a ship] here."_s},
                             {u"“That ferry,” they said."_s}});
    return made;
}

void TestFindBar::init()
{
    m_bar = std::make_unique<FindBar>();
    m_bar->resize(600, 200);
    m_bar->setComparison(story().comparison());
    m_bar->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void TestFindBar::findsInAllSources()
{
    type(u"ferry"_s);
    QCOMPARE(m_bar->hits().size(), size_t(3));
    QCOMPARE(m_bar->hits()[0].article, ArticleIndex(0));
    QCOMPARE(m_bar->hits()[0].span, TextSpan(4, 9));
    QCOMPARE(m_bar->hits()[2].article, ArticleIndex(2));
    QCOMPARE(m_bar->countText(), u"1 of 3"_s);
}

void TestFindBar::groupsTheHitsBySource()
{
    type(u"ferry"_s);
    const auto *list = m_bar->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->topLevelItem(0)->text(0).startsWith(u"A "));
    QVERIFY(list->topLevelItem(0)->text(0).endsWith(u" · 2"));
    QCOMPARE(list->topLevelItem(0)->childCount(), 2);
    QVERIFY(list->topLevelItem(1)->text(0).startsWith(u"C "));
    QCOMPARE(list->topLevelItem(1)->child(0)->text(0), u"“That ferry,” they said."_s);
}

void TestFindBar::goesRoundByKey()
{
    type(u"ferry"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_bar->current(), m_bar->hits()[1]);
    press(Qt::Key_Down);
    QCOMPARE(m_bar->countText(), u"3 of 3"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_bar->current(), m_bar->hits()[0]);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_bar->current(), m_bar->hits()[2]);
    press(Qt::Key_Up);
    QCOMPARE(m_bar->current(), m_bar->hits()[1]);
}

void TestFindBar::goesToTheHitThatIsClicked()
{
    type(u"ferry"_s);
    auto *list = m_bar->findChild<QTreeWidget *>();
    const QTreeWidgetItem *wanted = list->topLevelItem(1)->child(0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(wanted).center());
    QCOMPARE(m_bar->current(), m_bar->hits()[2]);
    const auto before = m_bar->current();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->topLevelItem(0)).center());
    QCOMPARE(m_bar->current(), before); // the name of a source is no hit
}

void TestFindBar::saysThatNothingIsFound()
{
    type(u"zeppelin"_s);
    QVERIFY(m_bar->hits().empty());
    QVERIFY(!m_bar->next());
    QVERIFY(!m_bar->countText().isEmpty());
    type(u" "_s);
    QVERIFY(m_bar->countText().isEmpty());
}

void TestFindBar::forgetsTheHitsWhenClosed()
{
    type(u"ferry"_s);
    QSignalSpy closed(m_bar.get(), &FindBar::closed);
    press(Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_bar->hits().empty());
    QVERIFY(!m_bar->current());
    QCOMPARE(closed.size(), 1);
    m_bar->open();
    QCOMPARE(m_bar->hits().size(), size_t(3)); // the words are still there
}

void TestFindBar::searchesAnewInOtherArticles()
{
    type(u"ferry"_s);
    m_bar->setComparison(Story({{u"One 0[ferry] alone."_s}, {u"None."_s}}).comparison());
    QCOMPARE(m_bar->hits().size(), size_t(1));
    m_bar->setComparison(nullptr);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_bar->hits().empty());
    m_bar->open();
    QVERIFY(m_bar->isHidden()); // nothing to search in
}

void TestFindBar::marksTheHitsInThePanes()
{
    PaneStrip strip;
    strip.resize(900, 400);
    strip.setComparison(story().comparison());
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    type(u"ferry"_s);
    const auto picture = [&strip] { return strip.pane(ArticleIndex(2))->view()->grab().toImage(); };
    strip.showHits(m_bar->hits(), m_bar->hits()[2]);
    QCOMPARE(strip.currentArticle(), ArticleIndex(2));
    const QImage framed = picture();
    strip.showHits(m_bar->hits(), {});
    const QImage marked = picture();
    strip.showHits({}, {});
    const QImage plain = picture();
    QVERIFY(framed != marked);
    QVERIFY(framed != plain);
    QVERIFY(marked != plain);
}

void TestFindBar::listsNoMoreThanCanBeRead()
{
    m_bar->setComparison(Story({{u"ferry "_s.repeated(2000)}, {u"0[ferry]"_s}}).comparison());
    type(u"ferry"_s);
    QCOMPARE(m_bar->hits().size(), size_t(2001));
    QVERIFY(m_bar->findChild<QTreeWidget *>()->topLevelItem(0)->childCount() <= 500);
    QVERIFY(m_bar->previous());
    QCOMPARE(m_bar->countText(), u"2,001 of 2,001"_s);
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
