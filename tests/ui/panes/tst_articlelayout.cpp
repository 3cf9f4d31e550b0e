// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panes/story.h"
#include "ui/panes/articlelayout.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestArticleLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsIntoTheWidth_data();
    void wrapsIntoTheWidth();
    void keepsLinesShortEnoughToRead();
    void givesOneBoxForEachLine();
    void findsTheLetterUnderItsBox();
    void foldsDebrisIntoOneLine();
    void opensAFold();
    void makesRoomForAGhost();
    void keepsTheTextWhenAGhostMovesIt();
    void standsArticlesWithoutText();
    void shapesOfALongArticleWhatIsInSight();
    void keepsInPlaceWhatIsRead();
};

static std::shared_ptr<const Article> article(const QStringList &paragraphs)
{
    return Story({paragraphs}).comparison()->alignment->articles.front()->article;
}

static QString longParagraph()
{
    return u"The old bridge over the river was closed on Monday after a lorry hit it. "_s.repeated(
        6);
}

static ArticleFonts fonts()
{
    return ArticleFonts::from(QGuiApplication::font(), 1);
}

void TestArticleLayout::wrapsIntoTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 180;
    QTest::newRow("usual") << 320;
    QTest::newRow("wide") << 900;
}

void TestArticleLayout::wrapsIntoTheWidth()
{
    QFETCH(int, width);
    ArticleLayout layout(article({longParagraph()}));
    layout.layOut(fonts(), width);
    for (const QRectF &box : layout.boxes({0, longParagraph().size()})) {
        QVERIFY(box.left() >= layout.column().left());
        QVERIFY(box.right() <= layout.column().right() + 1);
        QVERIFY(box.right() <= width);
    }
}

void TestArticleLayout::keepsLinesShortEnoughToRead()
{
    ArticleLayout layout(article({longParagraph()}));
    layout.layOut(fonts(), 3000);
    const double letters = layout.column().width() / QFontMetricsF(fonts().text).averageCharWidth();
    QVERIFY(letters > 45 && letters <= 75);
    QVERIFY(std::abs(layout.column().center().x() - 1500) <= 1);
}

void TestArticleLayout::givesOneBoxForEachLine()
{
    ArticleLayout layout(article({longParagraph(), u"Second."_s}));
    layout.layOut(fonts(), 300);
    const auto whole = layout.boxes({0, longParagraph().size() + 4});
    QCOMPARE(int(whole.size()), layout.blocks()[0].text->lineCount() + 1);
    for (size_t i = 1; i < whole.size(); ++i)
        QVERIFY(whole[i].top() >= whole[i - 1].bottom() - 1);
    QVERIFY(layout.boxes({5, 5}).empty());
}

void TestArticleLayout::findsTheLetterUnderItsBox()
{
    ArticleLayout layout(article({longParagraph(), longParagraph()}));
    layout.layOut(fonts(), 300);
    for (const qsizetype offset : {0, 20, 210, 500, 700}) {
        const auto boxes = layout.boxes({offset, offset + 1});
        if (boxes.empty())
            continue; // white space at the end of a line
        QCOMPARE(layout.offsetUnder(boxes.front().center()), std::optional(offset));
    }
    QVERIFY(!layout.offsetUnder({-5, 40}));
    QCOMPARE(layout.nearestOffset({0, -100}), 0);
    QCOMPARE(layout.nearestOffset({1e4, 1e5}), 2 * longParagraph().size() + 1);
}

void TestArticleLayout::foldsDebrisIntoOneLine()
{
    ArticleLayout layout(article({u"One."_s, u"! Read more"_s, u"! Read on"_s, u"Two."_s}));
    layout.layOut(fonts(), 300);
    QCOMPARE(layout.folds().size(), size_t(1));
    const QRectF line = layout.folds().front().line;
    QVERIFY(layout.boxes(layout.article().blocks[1].span).empty());
    QCOMPARE(layout.lineAt(layout.article().blocks[2].span.begin()), line);
    QVERIFY(line.top() > layout.blocks()[0].at.y());
    QVERIFY(line.bottom() <= layout.blocks()[3].at.y());
    QCOMPARE(layout.foldUnder(line.center()), std::optional(size_t(0)));
    QVERIFY(!layout.foldUnder(layout.blocks()[0].at + QPointF(2, 2)));
}

void TestArticleLayout::opensAFold()
{
    ArticleLayout layout(article({u"One."_s, u"! Read more"_s, u"Two."_s}));
    layout.layOut(fonts(), 300);
    const qreal folded = layout.height();
    layout.setOpen(0, true);
    QCOMPARE(layout.boxes(layout.article().blocks[1].span).size(), size_t(1));
    QVERIFY(layout.height() > folded);
    layout.setOpen(0, false);
    QCOMPARE(layout.height(), folded);
}

void TestArticleLayout::makesRoomForAGhost()
{
    ArticleLayout layout(article({u"One."_s, u"Two."_s}));
    layout.layOut(fonts(), 300);
    const qreal before = layout.blocks()[1].at.y();
    layout.setGhost(Ghost{.before = 1, .words = u"power: not stated here"_s});
    QVERIFY(layout.ghostBox().top() >= before);
    QVERIFY(layout.blocks()[1].at.y() >= layout.ghostBox().bottom());
    layout.setGhost(Ghost{.before = 2, .words = u"power: not stated here"_s});
    QCOMPARE(layout.blocks()[1].at.y(), before);
    QVERIFY(layout.ghostBox().bottom() <= layout.height());
    layout.setGhost({});
    QVERIFY(layout.ghostBox().isEmpty());
}

void TestArticleLayout::keepsTheTextWhenAGhostMovesIt()
{
    ArticleLayout layout(article({u"One."_s, longParagraph()}));
    layout.layOut(fonts(), 300);
    const QTextLayout *text = layout.blocks()[1].text.get();
    layout.setGhost(Ghost{.before = 0, .words = u"here"_s});
    QCOMPARE(layout.blocks()[1].text.get(), text);
    layout.layOut(fonts(), 300);
    QCOMPARE(layout.blocks()[1].text.get(), text);
    layout.layOut(fonts(), 301);
    QVERIFY(layout.blocks()[1].text != nullptr);
}

void TestArticleLayout::standsArticlesWithoutText()
{
    ArticleLayout layout(std::make_shared<const Article>());
    layout.layOut(fonts(), 300);
    layout.setGhost(Ghost{.before = 0, .words = u"here"_s});
    QVERIFY(layout.boxes({0, 0}).empty());
    QCOMPARE(layout.nearestOffset({5, 5}), 0);
    QVERIFY(!layout.offsetUnder({5, 5}));
    QVERIFY(layout.height() > 0);
}

static QStringList paragraphs(int count)
{
    return QStringList(count, longParagraph());
}

static qsizetype shapedBlocks(const ArticleLayout &layout)
{
    return std::ranges::count_if(layout.blocks(), [](const ArticleLayout::LaidBlock &block) {
        return block.text != nullptr;
    });
}

void TestArticleLayout::shapesOfALongArticleWhatIsInSight()
{
    const auto text = article(paragraphs(1000));
    ArticleLayout layout(text);
    layout.layOut(fonts(), 300);
    QCOMPARE(shapedBlocks(layout), 0);
    const qreal guessed = layout.height();
    QVERIFY(layout.bringIntoSight(5000, 5600, 5000));
    QVERIFY(!layout.bringIntoSight(5000, 5600, 5000));
    QVERIFY(shapedBlocks(layout) > 0 && shapedBlocks(layout) < 100);
    const qsizetype offset = layout.nearestOffset({20, 5300});
    QVERIFY(layout.lineAt(offset).intersects(QRectF(0, 5200, 300, 200)));

    QVERIFY(layout.bringIntoSight(0, 1e9, 0));
    QCOMPARE(shapedBlocks(layout), 1000);
    QVERIFY(std::abs(layout.height() - guessed) < 0.25 * layout.height());
    for (const Block &block : text->blocks)
        QVERIFY(!layout.boxes(block.span).empty());
}

void TestArticleLayout::keepsInPlaceWhatIsRead()
{
    ArticleLayout layout(article(paragraphs(1000)));
    layout.layOut(fonts(), 300);
    layout.bringIntoSight(9000, 9600, 9000);
    const qsizetype seen = layout.nearestOffset({20, 9300});
    const qreal before = layout.lineAt(seen).top();
    const auto shift = layout.bringIntoSight(0, 600, 9300);
    QVERIFY(shift);
    QCOMPARE(layout.lineAt(seen).top(), before + *shift);
}

QTEST_MAIN(TestArticleLayout)
#include "tst_articlelayout.moc"
