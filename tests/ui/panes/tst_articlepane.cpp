// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panes/story.h"
#include "ui/panes/articlepane.h"
#include "ui/panes/panehead.h"
#include "ui/panes/ruler.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestArticlePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesItselfToScreenReaders();
    void showsTheBaseInItsHead();
    void scrollsWhereTheRulerIsClicked();
    void tellsWhichFilesWereDropped();
    void turnsToThePaneThatIsClicked();

private:
    std::unique_ptr<ArticlePane> m_pane;
    const Story m_story{
        {QStringList(60, u"The bridge over the river cost 0[forty million] at last."_s),
         {u"It rained."_s}}};
};

void TestArticlePane::init()
{
    m_pane = std::make_unique<ArticlePane>(ArticleIndex(0));
    m_pane->resize(300, 300);
    m_pane->setComparison(m_story.comparison());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestArticlePane::namesItselfToScreenReaders()
{
    QCOMPARE(m_pane->view()->accessibleName(), u"Source A, base, Article 0, 1 finding"_s);
    m_pane->setComparison(m_story.comparison(1));
    QCOMPARE(m_pane->view()->accessibleName(), u"Source A, Article 0, 1 finding"_s);
}

void TestArticlePane::showsTheBaseInItsHead()
{
    const auto *head = m_pane->findChild<PaneHead *>();
    QVERIFY(head->title().isBase);
    m_pane->setComparison(m_story.comparison(1));
    QVERIFY(!head->title().isBase);
    m_pane->setCurrent(true);
    QVERIFY(head->title().isCurrent);
}

void TestArticlePane::scrollsWhereTheRulerIsClicked()
{
    QSignalSpy byHand(m_pane->view(), &ArticleView::scrolledByHand);
    Ruler *ruler = m_pane->ruler();
    QTest::mouseClick(ruler, Qt::LeftButton, {}, QPoint(3, ruler->height() / 2));
    const double middle = m_pane->view()->layout().height() / 2;
    const double shown = m_pane->view()->scrolled() + m_pane->view()->viewport()->height() / 2.0;
    QVERIFY(std::abs(shown - middle) < m_pane->view()->layout().height() / ruler->height() + 1);
    QVERIFY(!byHand.empty());
}

void TestArticlePane::tellsWhichFilesWereDropped()
{
    QSignalSpy dropped(m_pane.get(), &ArticlePane::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/news/a.txt"_s), QUrl(u"https://example.org/b"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_pane.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_pane.get(), &event);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.front().front().toStringList(), QStringList(u"/news/a.txt"_s));
}

void TestArticlePane::turnsToThePaneThatIsClicked()
{
    QSignalSpy activated(m_pane.get(), &ArticlePane::activated);
    QTest::mouseClick(m_pane->findChild<PaneHead *>(), Qt::LeftButton);
    QCOMPARE(activated.size(), 1);
}

QTEST_MAIN(TestArticlePane)
#include "tst_articlepane.moc"
