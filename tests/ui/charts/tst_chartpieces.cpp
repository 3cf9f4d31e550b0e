// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpieces.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

/// A head, ten rows of a box and a text, and a line along all of them.
Chart tenRows()
{
    Chart chart{.title = u"Rows"_s, .text = u"ten rows"_s, .size = {100, 110}, .head = 10};
    chart.shapes.emplace_back(ChartText{.rect = {0, 0, 100, 10}, .text = u"head"_s});
    chart.shapes.emplace_back(ChartLine{.from = {5, 10}, .to = {5, 110}});
    for (int i = 1; i <= 10; ++i) {
        chart.shapes.emplace_back(ChartBox{.rect = {0, i * 10.0 + 1, 50, 8}});
        chart.shapes.push_back(
            ChartText{.rect = {50, i * 10.0, 50, 10}, .text = QString::number(i)});
    }
    return chart;
}

QString textsOf(const Chart &chart)
{
    QStringList texts;
    for (const Chart::Shape &shape : chart.shapes) {
        if (const auto *text = std::get_if<ChartText>(&shape))
            texts += text->text;
    }
    return texts.join(u' ');
}

} // namespace

class TestChartPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatFits();
    void breaksBetweenRows();
    void repeatsTheHead();
    void cutsLinesAtTheEdges();
    void keepsWhatIsTooHigh();
};

void TestChartPieces::leavesWhatFits()
{
    const std::vector<Chart> pieces = piecesOf(tenRows(), 110);
    QCOMPARE(pieces.size(), size_t(1));
    QCOMPARE(textsOf(pieces.front()), u"head 1 2 3 4 5 6 7 8 9 10"_s);
}

void TestChartPieces::breaksBetweenRows()
{
    const std::vector<Chart> pieces = piecesOf(tenRows(), 57);
    QCOMPARE(pieces.size(), size_t(3));
    QCOMPARE(textsOf(pieces[0]), u"head 1 2 3 4"_s);
    QCOMPARE(textsOf(pieces[1]), u"head 5 6 7 8"_s);
    QCOMPARE(textsOf(pieces[2]), u"head 9 10"_s);
    QCOMPARE(pieces[0].size.height(), 50.0);
    QCOMPARE(pieces[0].text, u"ten rows"_s);
    QVERIFY(pieces[1].text.isEmpty());
}

void TestChartPieces::repeatsTheHead()
{
    for (const Chart &piece : piecesOf(tenRows(), 57)) {
        QCOMPARE(std::get<ChartText>(piece.shapes.front()).rect, QRectF(0, 0, 100, 10));
        for (const Chart::Shape &shape : piece.shapes) {
            if (const auto *box = std::get_if<ChartBox>(&shape))
                QVERIFY(QRectF({}, piece.size).contains(box->rect));
        }
    }
}

void TestChartPieces::cutsLinesAtTheEdges()
{
    for (const Chart &piece : piecesOf(tenRows(), 57)) {
        const auto &line = std::get<ChartLine>(piece.shapes[1]);
        QCOMPARE(line.from, QPointF(5, 10));
        QCOMPARE(line.to, QPointF(5, piece.size.height()));
    }
}

void TestChartPieces::keepsWhatIsTooHigh()
{
    Chart chart{.size = {100, 300}};
    chart.shapes.emplace_back(ChartBox{.rect = {0, 0, 100, 300}});
    const std::vector<Chart> pieces = piecesOf(chart, 50);
    qsizetype boxes = 0;
    for (const Chart &piece : pieces)
        boxes += qsizetype(piece.shapes.size());
    QCOMPARE(boxes, 1);
}

QTEST_APPLESS_MAIN(TestChartPieces)
#include "tst_chartpieces.moc"
