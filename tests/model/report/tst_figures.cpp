// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/figures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWords_data();
    void countsWords();
    void leavesDebrisOut();
};

void TestFigures::countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("white space alone") << u" \n\t "_s << 0;
    QTest::newRow("two lines") << u"It rained.\n\nIt  stopped."_s << 4;
    QTest::newRow("no-break space") << u"2\u00a0GW"_s << 2;
}

void TestFigures::countsWords()
{
    QFETCH(QString, text);
    Article article{.text = text};
    article.blocks = {{.span = {0, text.size()}}};
    QTEST(wordCount(article), "words");
}

void TestFigures::leavesDebrisOut()
{
    Article article{.text = u"Trams  for all\nSee also: buses\nIt is a 17-km line."_s};
    article.blocks = {
        {.span = {0, 14}}, {.span = {15, 30}, .debris = Debris::RelatedLink}, {.span = {31, 50}}};
    QCOMPARE(article.blocks.back().span.of(article.text), u"It is a 17-km line.");
    QCOMPARE(wordCount(article), 3 + 5);
    QCOMPARE(wordCount(Article()), 0);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
