// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panes/story.h"
#include "ui/panes/articlepane.h"
#include "ui/panes/hiddenbar.h"
#include "ui/panes/panehead.h"
#include "ui/panes/panestrip.h"
#include "ui/theme/focusring.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestPaneStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pinsTheBaseAtTheLeft();
    void keepsThePanesForAnotherBase();
    void startsTheRowAnewForAnotherBase();
    void clearsWithTheComparison();
    void replacesOnlyThePaneOfAnotherArticle();
    void bringsTheFactToOneHeight();
    void leavesLinesOfContextAboveIt();
    void showsASourceThatStatesTheFact();
    void carriesTheOthersAlong();
    void leavesRestingPanesAlone();
    void scrollsEachByItselfWhenUnlocked();
    void turnsToAnArticle();
    void givesTheKeysToTheCurrentArticle();
    void makesPanesWhenTheyComeIntoSight();
    void forgetsTheFactOfAnotherAlignment();
    void passesOnWhatHappensInAPane();
    void movesAPaneByKey();
    void movesAPaneByItsHead();
    void neverMovesTheBase();
    void hidesAPaneAndSaysSo();
    void turnsToAHiddenArticleByShowingIt();
    void keepsTheOrderOfTheSameArticles();
    void saysWhichPaneScrollsByItself();

private:
    [[nodiscard]] ArticleView *view(int article) const
    {
        return m_strip->pane(ArticleIndex(article))->view();
    }

    std::unique_ptr<PaneStrip> m_strip;
};

static QString filler()
{
    return u"The council met again and spoke at length about the bridge and the river below. "_s
        .repeated(3);
}

/// An article of fillers, with the facts in the given order between them.
static QStringList article(const QString &facts)
{
    QStringList made;
    for (const QChar fact : facts)
        made << filler() << (fact == u'-' ? filler() : u"It was %1[some words] then."_s.arg(fact))
             << filler();
    return made;
}

static const Story &story()
{
    static const Story made({article(u"012"_s), article(u"-0-12"_s), article(u"02"_s),
                             article(u"----3"_s), article(u"0"_s)});
    return made;
}

void TestPaneStrip::init()
{
    m_strip = std::make_unique<PaneStrip>();
    m_strip->resize(900, 400);
    m_strip->setComparison(story().comparison());
    m_strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
}

void TestPaneStrip::pinsTheBaseAtTheLeft()
{
    QCOMPARE(m_strip->pane(ArticleIndex(0))->x(), 0);
    m_strip->setComparison(story().comparison(1));
    QCOMPARE(m_strip->pane(ArticleIndex(1))->x(), 0);
    QVERIFY(m_strip->pane(ArticleIndex(0))->x() > 0);
}

void TestPaneStrip::keepsThePanesForAnotherBase()
{
    const ArticlePane *pane = m_strip->pane(ArticleIndex(1));
    const ArticleLayout *layout = &view(1)->layout();
    m_strip->setComparison(story().comparison(1));
    QCOMPARE(m_strip->pane(ArticleIndex(1)), pane);
    QCOMPARE(&view(1)->layout(), layout);
}

void TestPaneStrip::startsTheRowAnewForAnotherBase()
{
    m_strip->setCurrentArticle(ArticleIndex(4));
    QVERIFY(m_strip->horizontalScrollBar()->value() > 0);
    m_strip->setComparison(story().comparison(4));
    QCOMPARE(m_strip->horizontalScrollBar()->value(), 0);
    QCOMPARE(m_strip->pane(ArticleIndex(4))->x(), 0);
    QVERIFY(m_strip->pane(ArticleIndex(0))->isVisible());
    QCOMPARE(m_strip->pane(ArticleIndex(0))->x(), m_strip->pane(ArticleIndex(4))->width());
}

void TestPaneStrip::clearsWithTheComparison()
{
    m_strip->showFact(FactIndex(0));
    m_strip->setComparison(nullptr);
    QVERIFY(m_strip->findChildren<ArticlePane *>().isEmpty());
    QVERIFY(!m_strip->currentFact());
    m_strip->showFact(FactIndex(1));
    m_strip->resize(700, 300);
    QVERIFY(!m_strip->currentFact());
    m_strip->setComparison(story().comparison());
    QVERIFY(m_strip->pane(ArticleIndex(0))->isVisible());
}

void TestPaneStrip::replacesOnlyThePaneOfAnotherArticle()
{
    const auto before = story().comparison();
    Alignment alignment = *before->alignment;
    auto extraction = std::make_shared<Extraction>(*alignment.articles[1]);
    extraction->article = std::make_shared<const Article>(*extraction->article);
    alignment.articles[1] = extraction;
    Comparison after = *before;
    after.alignment = std::make_shared<const Alignment>(alignment);

    const ArticleLayout *first = &view(0)->layout();
    const ArticleLayout *second = &view(1)->layout();
    m_strip->setComparison(std::make_shared<const Comparison>(after));
    QCOMPARE(&view(0)->layout(), first);
    QVERIFY(&view(1)->layout() != second);
}

static double heightOfFact(const ArticleView *view)
{
    return view->currentBox()->top() - view->scrolled();
}

void TestPaneStrip::bringsTheFactToOneHeight()
{
    for (int fact = 0; fact < 3; ++fact) {
        m_strip->showFact(FactIndex(fact));
        QVERIFY(std::abs(heightOfFact(view(0)) - heightOfFact(view(1))) <= 1);
        QVERIFY(std::abs(heightOfFact(view(0)) - heightOfFact(view(2))) <= 1);
    }
    QVERIFY(view(2)->layout().ghost() == std::nullopt);
    m_strip->showFact(FactIndex(1));
    QVERIFY(view(2)->layout().ghost().has_value());
}

void TestPaneStrip::leavesLinesOfContextAboveIt()
{
    m_strip->showFact(FactIndex(0));
    QVERIFY(heightOfFact(view(0)) >= 3 * view(0)->layout().pitch() - 1);
    QVERIFY(heightOfFact(view(0)) < view(0)->viewport()->height() / 2.0);
}

void TestPaneStrip::showsASourceThatStatesTheFact()
{
    QVERIFY(!m_strip->pane(ArticleIndex(3)) || m_strip->pane(ArticleIndex(3))->isHidden());
    m_strip->showFact(FactIndex(3));
    QVERIFY(m_strip->pane(ArticleIndex(3))->isVisible());
    QVERIFY(std::abs(heightOfFact(view(0)) - heightOfFact(view(3))) <= 1);
}

static void scrollByHand(ArticleView *view, int value)
{
    view->verticalScrollBar()->setValue(value);
}

static double heightOf(const ArticleView *view, int fact)
{
    return *view->factLevels()[size_t(fact)] - view->scrolled();
}

void TestPaneStrip::carriesTheOthersAlong()
{
    const int reading = int(view(0)->viewport()->height() * 0.36);
    scrollByHand(view(0), int(*view(0)->factLevels()[1]) - reading);
    QVERIFY(std::abs(heightOf(view(1), 1) - heightOf(view(0), 1)) <= 2);
}

void TestPaneStrip::leavesRestingPanesAlone()
{
    m_strip->setFollowing(ArticleIndex(1), false);
    const double before = view(1)->scrolled();
    scrollByHand(view(0), 200);
    QCOMPARE(view(1)->scrolled(), before);
    QVERIFY(view(2)->scrolled() > 0);
    m_strip->setFollowing(ArticleIndex(1), true);
    scrollByHand(view(0), 210);
    QVERIFY(view(1)->scrolled() > before);
}

void TestPaneStrip::scrollsEachByItselfWhenUnlocked()
{
    m_strip->setScrollingAligned(false);
    scrollByHand(view(0), 200);
    QCOMPARE(view(1)->scrolled(), 0.0);
    QCOMPARE(view(2)->scrolled(), 0.0);
}

void TestPaneStrip::turnsToAnArticle()
{
    QSignalSpy changed(m_strip.get(), &PaneStrip::currentArticleChanged);
    m_strip->setCurrentArticle(ArticleIndex(4));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_strip->currentArticle(), ArticleIndex(4));
    QVERIFY(m_strip->pane(ArticleIndex(4))->isVisible());
    m_strip->setCurrentArticle(ArticleIndex(4));
    QCOMPARE(changed.size(), 1);
}

void TestPaneStrip::givesTheKeysToTheCurrentArticle()
{
    m_strip->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
    m_strip->setCurrentArticle(ArticleIndex(1));
    m_strip->setFocus();
    QCOMPARE(QApplication::focusWidget(), view(1));
    m_strip->setCurrentArticle(ArticleIndex(4));
    QCOMPARE(QApplication::focusWidget(), view(4));
    QVERIFY(m_strip->pane(ArticleIndex(4))->findChild<FocusRing *>()->isVisible());
    QVERIFY(!m_strip->pane(ArticleIndex(1))->findChild<FocusRing *>()->isVisible());
    view(0)->setFocus();
    QCOMPARE(m_strip->currentArticle(), ArticleIndex(0));
}

void TestPaneStrip::makesPanesWhenTheyComeIntoSight()
{
    QVERIFY(!m_strip->pane(ArticleIndex(4)));
    m_strip->horizontalScrollBar()->setValue(m_strip->horizontalScrollBar()->maximum());
    QVERIFY(m_strip->pane(ArticleIndex(4))->isVisible());
}

void TestPaneStrip::forgetsTheFactOfAnotherAlignment()
{
    m_strip->showFact(FactIndex(2));
    m_strip->setComparison(story().comparison(2));
    QCOMPARE(m_strip->currentFact(), std::optional(FactIndex(2)));
    m_strip->setComparison(Story({{u"It cost 0[ten]."_s}, {u"It rained."_s}}).comparison());
    QVERIFY(!m_strip->currentFact());
}

void TestPaneStrip::passesOnWhatHappensInAPane()
{
    QSignalSpy activated(m_strip.get(), &PaneStrip::factActivated);
    Q_EMIT m_strip->pane(ArticleIndex(1))->factActivated(FactIndex(2));
    QCOMPARE(activated.front().front().value<FactIndex>(), FactIndex(2));

    QSignalSpy dropped(m_strip.get(), &PaneStrip::filesDropped);
    Q_EMIT m_strip->pane(ArticleIndex(2))->filesDropped({u"/news/a.txt"_s});
    QCOMPARE(dropped.front().front().value<ArticleIndex>(), ArticleIndex(2));
}

/// The articles from the left, as far as they are in sight.
static std::vector<int> seen(const PaneStrip &strip)
{
    std::vector<const ArticlePane *> panes;
    for (const ArticlePane *pane : strip.findChildren<ArticlePane *>()) {
        if (!pane->isHidden())
            panes.push_back(pane);
    }
    std::ranges::sort(panes, {}, [](const ArticlePane *pane) { return pane->x(); });
    std::vector<int> articles;
    for (const ArticlePane *pane : panes)
        articles.push_back(int(pane->article()));
    return articles;
}

void TestPaneStrip::movesAPaneByKey()
{
    m_strip->resize(1600, 400);
    QCOMPARE(seen(*m_strip), (std::vector{0, 1, 2, 3, 4}));
    QSignalSpy changed(m_strip.get(), &PaneStrip::orderChanged);
    QVERIFY(m_strip->movePane(ArticleIndex(2), 1));
    QCOMPARE(seen(*m_strip), (std::vector{0, 1, 3, 2, 4}));
    QVERIFY(!m_strip->movePane(ArticleIndex(1), -1));
    QCOMPARE(changed.size(), 1);
}

static void dragHead(PaneStrip &strip, int from, int to)
{
    auto *head = strip.pane(ArticleIndex(from))->findChild<PaneHead *>();
    auto *target = strip.pane(ArticleIndex(to))->findChild<PaneHead *>();
    const QPoint place = head->mapFromGlobal(target->mapToGlobal(target->rect().center()));
    QTest::mousePress(head, Qt::LeftButton, {}, head->rect().center());
    QMouseEvent move(QEvent::MouseMove, place, head->mapToGlobal(place), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(head, &move);
    QTest::mouseRelease(head, Qt::LeftButton, {}, place);
}

void TestPaneStrip::movesAPaneByItsHead()
{
    m_strip->resize(1600, 400);
    dragHead(*m_strip, 4, 1);
    QCOMPARE(seen(*m_strip), (std::vector{0, 4, 1, 2, 3}));
    dragHead(*m_strip, 4, 2);
    QCOMPARE(seen(*m_strip), (std::vector{0, 1, 2, 4, 3}));
}

void TestPaneStrip::neverMovesTheBase()
{
    m_strip->resize(1600, 400);
    dragHead(*m_strip, 0, 2);
    dragHead(*m_strip, 3, 0);
    m_strip->setPaneHidden(ArticleIndex(0), true);
    QCOMPARE(seen(*m_strip), (std::vector{0, 1, 2, 3, 4}));
}

void TestPaneStrip::hidesAPaneAndSaysSo()
{
    m_strip->resize(1600, 400);
    auto *bar = m_strip->findChild<HiddenBar *>();
    QVERIFY(!bar->isVisible());
    m_strip->setCurrentArticle(ArticleIndex(3));
    m_strip->setPaneHidden(ArticleIndex(3), true);
    QCOMPARE(seen(*m_strip), (std::vector{0, 1, 2, 4}));
    QCOMPARE(m_strip->currentArticle(), ArticleIndex(0));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().startsWith(u"1 source is hidden: D"));
    QVERIFY(bar->geometry().bottom() < m_strip->viewport()->y());
    m_strip->setComparison(story().comparison(3));
    QCOMPARE(seen(*m_strip).front(), 3); // a hidden article that becomes the base is seen
    m_strip->setComparison(story().comparison(0));
    QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(seen(*m_strip), (std::vector{0, 1, 2, 3, 4}));
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_strip->viewport()->y(), 0);
}

void TestPaneStrip::turnsToAHiddenArticleByShowingIt()
{
    m_strip->setPaneHidden(ArticleIndex(1), true);
    m_strip->setCurrentArticle(ArticleIndex(1));
    QVERIFY(m_strip->pane(ArticleIndex(1))->isVisible());
}

void TestPaneStrip::keepsTheOrderOfTheSameArticles()
{
    m_strip->resize(1600, 400);
    m_strip->movePane(ArticleIndex(4), -1);
    m_strip->setPaneHidden(ArticleIndex(1), true);
    m_strip->setComparison(story().comparison(2));
    QCOMPARE(seen(*m_strip), (std::vector{2, 0, 4, 3}));
    m_strip->setComparison(Story({{u"It cost 0[ten]."_s}, {u"It rained."_s}}).comparison());
    QCOMPARE(seen(*m_strip), (std::vector{0, 1}));
}

void TestPaneStrip::saysWhichPaneScrollsByItself()
{
    const auto *head = m_strip->pane(ArticleIndex(1))->findChild<PaneHead *>();
    m_strip->setFollowing(ArticleIndex(1), false);
    QVERIFY(head->title().isResting);
    m_strip->setFollowing(ArticleIndex(1), true);
    QVERIFY(!head->title().isResting);
}

QTEST_MAIN(TestPaneStrip)
#include "tst_panestrip.moc"
