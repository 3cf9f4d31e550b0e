// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panes/story.h"
#include "ui/panes/articleaccessible.h"
#include "ui/panes/articlepane.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestArticleAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAsTextWithItsName();
    void namesItsClaims();
    void findsClaimsByTheirPlace();
    void renamesClaimsForAnotherBase();
    void tellsTheDecisions();
    void selects();

private:
    [[nodiscard]] QAccessibleInterface *article() const
    {
        return QAccessible::queryAccessibleInterface(m_pane->view());
    }

    std::unique_ptr<ArticlePane> m_pane;
    const Story m_story{
        {{u"The bridge cost 0[ten] and opened on 1[May 3]."_s}, {u"It cost 0[ten]."_s}}};
};

void TestArticleAccessible::init()
{
    ArticleAccessible::install();
    m_pane = std::make_unique<ArticlePane>(ArticleIndex(0));
    m_pane->resize(600, 300);
    m_pane->setComparison(m_story.comparison());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestArticleAccessible::readsAsTextWithItsName()
{
    QVERIFY(article());
    QCOMPARE(article()->text(QAccessible::Name), u"Source A, base, Article 0, 1 finding"_s);
    QAccessibleTextInterface *text = article()->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, -1), m_pane->view()->layout().article().text);
    QCOMPARE(text->text(4, 10), u"bridge"_s);
    QCOMPARE(text->text(4, 9999).size(), text->characterCount() - 4);
    QVERIFY(!text->characterRect(4).isEmpty());
    QCOMPARE(text->offsetAtPoint(text->characterRect(4).center()), 4);
}

void TestArticleAccessible::namesItsClaims()
{
    QCOMPARE(article()->childCount(), 2);
    QCOMPARE(article()->child(0)->text(QAccessible::Name),
             u"Figure, ten, base, 1 of 2, undecided"_s);
    QCOMPARE(article()->child(1)->text(QAccessible::Name),
             u"Figure, May 3, base, 2 of 2, undecided"_s);
    QCOMPARE(article()->child(1)->parent(), article());
    QCOMPARE(article()->indexOfChild(article()->child(1)), 1);
    QVERIFY(!article()->child(2));
}

void TestArticleAccessible::findsClaimsByTheirPlace()
{
    QAccessibleInterface *claim = article()->child(1);
    const QPoint middle = claim->rect().center();
    QCOMPARE(article()->childAt(middle.x(), middle.y()), claim);
    const QPoint outside = article()->textInterface()->characterRect(4).center();
    QVERIFY(!article()->childAt(outside.x(), outside.y()));
}

void TestArticleAccessible::renamesClaimsForAnotherBase()
{
    QCOMPARE(article()->child(1)->text(QAccessible::Name),
             u"Figure, May 3, base, 2 of 2, undecided"_s);
    m_pane->setComparison(m_story.comparison(1));
    QCOMPARE(article()->child(1)->text(QAccessible::Name),
             u"Figure, May 3, added, 2 of 2, undecided"_s);
}

void TestArticleAccessible::tellsTheDecisions()
{
    Review review{.facts = std::vector<FactReview>(2)};
    review.facts[1] = {.decision = Decision::Flagged, .verdict = Verdict::Rounded};
    m_pane->view()->setReview(std::make_shared<const Review>(review));
    QCOMPARE(article()->child(0)->text(QAccessible::Name),
             u"Figure, ten, base, 1 of 2, undecided"_s);
    QCOMPARE(article()->child(1)->text(QAccessible::Name),
             u"Figure, May 3, base, 2 of 2, flagged, judged rounded"_s);
}

void TestArticleAccessible::selects()
{
    QAccessibleTextInterface *text = article()->textInterface();
    QCOMPARE(text->selectionCount(), 0);
    text->addSelection(4, 10);
    QCOMPARE(text->selectionCount(), 1);
    QCOMPARE(m_pane->view()->selectedText(), u"bridge"_s);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
}

QTEST_MAIN(TestArticleAccessible)
#include "tst_articleaccessible.moc"
