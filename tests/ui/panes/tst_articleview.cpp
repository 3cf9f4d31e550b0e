// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "tests/ui/panes/story.h"
#include "ui/panes/articleview.h"
#include "ui/panes/factplace.h"
#include "ui/theme/verdictthemes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestArticleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paintsClaimsInTheirTint();
    void ringsTheCurrentFact();
    void showsAGhostWhereTheFactIsMissing();
    void tellsWhichClaimWasClicked();
    void goesThroughTheFactsOfAGap();
    void unfoldsDebrisOnAClick();
    void selectsAndCopies();
    void takesTheCopyKeyOnlyWithASelection();
    void keepsItsTextForAnotherBase();
    void bringsALevelToAHeight();
    void describesClaims();

private:
    void click(const QRectF &box);

    std::unique_ptr<ArticleView> m_view;
    const Story m_story{{{u"The bridge cost 0[forty million]."_s, u"! Read more"_s,
                          u"It opened on 1[May 3] at last."_s},
                         {u"The bridge cost 0[forty]."_s, u"It rained all day."_s}}};
};

void TestArticleView::init()
{
    m_view = std::make_unique<ArticleView>(ArticleIndex(0));
    m_view->setTheme(builtInTheme(BuiltInTheme::Light));
    m_view->resize(320, 200);
    m_view->setComparison(m_story.comparison());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

static int pixels(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

void TestArticleView::paintsClaimsInTheirTint()
{
    const VerdictTheme theme = builtInTheme(BuiltInTheme::Light);
    const QImage base = m_view->grab().toImage();
    QVERIFY(pixels(base, theme.tint(Verdict::Base)) > 50);
    QCOMPARE(pixels(base, theme.tint(Verdict::Added)), 0);

    m_view->setComparison(m_story.comparison(1));
    QVERIFY(pixels(m_view->grab().toImage(), theme.tint(Verdict::Added)) > 50);
}

void TestArticleView::ringsTheCurrentFact()
{
    const QColor focus = builtInTheme(BuiltInTheme::Light).focus();
    QCOMPARE(pixels(m_view->grab().toImage(), focus), 0);
    m_view->showFact(FactIndex(0));
    QVERIFY(pixels(m_view->grab().toImage(), focus) > 50);
}

void TestArticleView::showsAGhostWhereTheFactIsMissing()
{
    ArticleView other(ArticleIndex(1));
    other.resize(320, 200);
    other.setComparison(m_story.comparison());
    other.showFact(FactIndex(0));
    QVERIFY(!other.layout().ghost());
    other.showFact(FactIndex(1));
    QVERIFY(other.layout().ghost().has_value());
    QVERIFY(other.layout().ghost()->words.contains(u"fact 1"));
    QCOMPARE(other.currentBox(), std::optional(other.layout().ghostBox()));
    other.showFact({});
    QVERIFY(!other.layout().ghost());
}

void TestArticleView::click(const QRectF &box)
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, box.center().toPoint());
}

void TestArticleView::tellsWhichClaimWasClicked()
{
    QSignalSpy activated(m_view.get(), &ArticleView::factActivated);
    click(m_view->layout().boxes(m_view->marks()[1].span).front());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().value<FactIndex>(), FactIndex(1));
    click(m_view->layout().boxes({0, 3}).front());
    QCOMPARE(activated.size(), 1);
}

void TestArticleView::goesThroughTheFactsOfAGap()
{
    const Story story(
        {{u"After all that was said of the old bridge, it cost 0[ten], took 1[two] and lasted 2[a day]."_s},
         {u"It rained all day."_s}});
    m_view = std::make_unique<ArticleView>(ArticleIndex(1));
    m_view->resize(320, 200);
    m_view->setComparison(story.comparison());
    m_view->show();
    QSignalSpy activated(m_view.get(), &ArticleView::factActivated);
    for (int fact = 0; fact < 4; ++fact) {
        const size_t before =
            MissingPlaces(story.comparison(), ArticleIndex(1)).before(FactIndex(0));
        click(gapBox(m_view->layout(), before));
        QCOMPARE(activated.size(), fact + 1);
        QCOMPARE(activated.back().front().value<FactIndex>(), FactIndex(fact % 3));
        m_view->showFact(FactIndex(fact % 3));
    }
}

void TestArticleView::unfoldsDebrisOnAClick()
{
    const QRectF line = m_view->layout().folds().front().line;
    click(line);
    QVERIFY(m_view->layout().folds().front().open);
    click(line);
    QVERIFY(!m_view->layout().folds().front().open);
}

void TestArticleView::selectsAndCopies()
{
    const QRectF word = m_view->layout().boxes({4, 10}).front();
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, word.center().toPoint());
    QCOMPARE(m_view->selectedText(), u"bridge"_s);
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"bridge"_s);

    const QPoint from = m_view->layout().boxes({0, 1}).front().center().toPoint() - QPoint(4, 0);
    const QPoint to = m_view->layout().boxes({9, 10}).front().center().toPoint() + QPoint(2, 0);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), to);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_view->selectedText(), u"The bridge"_s);
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), m_view->layout().article().text);
}

void TestArticleView::takesTheCopyKeyOnlyWithASelection()
{
    const auto takesCopy = [this] {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
        key.ignore();
        QCoreApplication::sendEvent(m_view.get(), &key);
        return key.isAccepted();
    };
    QVERIFY(!takesCopy());
    m_view->select({4, 10});
    QVERIFY(takesCopy());
}

void TestArticleView::keepsItsTextForAnotherBase()
{
    const ArticleLayout *layout = &m_view->layout();
    const QTextLayout *text = layout->blocks()[0].text.get();
    m_view->setComparison(m_story.comparison(1));
    QCOMPARE(&m_view->layout(), layout);
    QCOMPARE(m_view->layout().blocks()[0].text.get(), text);
    QCOMPARE(m_view->marks()[1].verdict, Verdict::Added);
}

void TestArticleView::bringsALevelToAHeight()
{
    m_view->bring(30, 90);
    QCOMPARE(m_view->scrolled(), -60.0);
    m_view->bring(30, 20);
    QCOMPARE(m_view->scrolled(), 10.0);
    m_view->scrollTo(-500);
    QVERIFY(m_view->scrolled() >= 0);
}

void TestArticleView::describesClaims()
{
    const Comparison comparison = ComparisonFixture().comparison();
    ArticleView view(ArticleIndex(1));
    view.setComparison(std::make_shared<const Comparison>(comparison));
    const Reason &reason = comparison.cell(FactIndex(0), ArticleIndex(1)).reason;
    QCOMPARE(view.describe(view.marks()[0]),
             u"Figure, $40 million, hedge: %1, base says $40 million, 1 of 2, undecided"_s.arg(
                 words(reason)));
}

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
