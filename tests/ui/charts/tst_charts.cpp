// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "tests/support/reportcases.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartsview.h"
#include "ui/theme/verdictthemes.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

Chart chartOf(ChartKind kind, std::optional<FactIndex> fact = FactIndex(0))
{
    return makeChart(kind, ComparisonFixture().comparison(), fact, {.width = 700});
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInsideItsSize_data();
    void staysInsideItsSize();
    void saysTheSameInWords_data();
    void saysTheSameInWords();
    void countsEveryFactOfASource();
    void leadsToTheFactsUnderAClick();
    void walksByKeyboard();
    void marksValuesFarFromTheOthers();
    void drawsValuesOnlyWhereTheyDiffer();
    void packsFactsIntoStrips();
    void dividesAgreementOfManySources();
    void drawsSourcesBesideTheirOrigin();
    void savesAPictureThatDiffersInGrey();
    void comesToRestAtEverySize_data();
    void comesToRestAtEverySize();
};

void TestCharts::staysInsideItsSize_data()
{
    QTest::addColumn<ChartKind>("kind");
    for (int i = 0; i < chartKindCount; ++i)
        QTest::newRow(qPrintable(title(ChartKind(i)))) << ChartKind(i);
}

void TestCharts::staysInsideItsSize()
{
    QFETCH(const ChartKind, kind);
    const Chart chart = chartOf(kind);
    QVERIFY(!chart.shapes.empty());
    const QRectF inside = QRectF({}, chart.size).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const auto &shape : chart.shapes) {
        if (const auto *box = std::get_if<ChartBox>(&shape))
            QVERIFY(inside.contains(box->rect));
        if (const auto *text = std::get_if<ChartText>(&shape))
            QVERIFY2(inside.contains(text->rect), qPrintable(text->text));
    }
}

void TestCharts::saysTheSameInWords_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<QString>("line");
    QTest::newRow("verdicts") << ChartKind::Verdicts
                              << u"B =Bridge news: 1 hedge, 1 dropped, 1 added"_s;
    QTest::newRow("coverage") << ChartKind::Coverage
                              << u"bridge: cost: A base, B hedge, C dropped"_s;
    QTest::newRow("values") << ChartKind::Values << u"B =Bridge news: > $40 million, hedge"_s;
    QTest::newRow("lineage") << ChartKind::Lineage << u"A Harbour Post"_s;
    QTest::newRow("agreement") << ChartKind::Agreement << u"A–B: agree on 0 of 1"_s;
}

void TestCharts::saysTheSameInWords()
{
    QFETCH(const ChartKind, kind);
    QFETCH(const QString, line);
    const QString text = chartOf(kind).text;
    QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
}

void TestCharts::countsEveryFactOfASource()
{
    const Comparison comparison = ComparisonFixture().comparison();
    const Chart chart = verdictChart(comparison, {.width = 700});
    size_t facts = 0;
    for (const ChartBox *box : chart.links())
        facts += box->facts.size();
    QCOMPARE(facts, size_t(6)); // three of B, three of C
}

void TestCharts::leadsToTheFactsUnderAClick()
{
    ChartCanvas canvas;
    canvas.resize(760, 400);
    canvas.setComparison(std::make_shared<const Comparison>(ComparisonFixture().comparison()));
    QSignalSpy activated(&canvas, &ChartCanvas::factsActivated);
    const QPointF at = canvas.chart().links().front()->rect.center() + QPointF(14, 14);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().value<std::vector<FactIndex>>(), std::vector{FactIndex(0)});
}

void TestCharts::walksByKeyboard()
{
    ChartCanvas canvas;
    canvas.setComparison(std::make_shared<const Comparison>(ComparisonFixture().comparison()));
    QSignalSpy activated(&canvas, &ChartCanvas::factsActivated);
    QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(canvas.accessibleDescription(), u"B =Bridge news: 1 hedge"_s);
    QTest::keyClick(&canvas, Qt::Key_Right);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(activated.front().front().value<std::vector<FactIndex>>(), std::vector{FactIndex(1)});
}

void TestCharts::marksValuesFarFromTheOthers()
{
    QVERIFY(!chartOf(ChartKind::Values).text.contains(u"outlier"_s));
    Comparison comparison = ComparisonFixture().comparison();
    auto alignment = std::make_shared<Alignment>(*comparison.alignment);
    for (Claim &claim : alignment->claims) {
        if (auto *quantity = std::get_if<Quantity>(&claim.value);
            quantity && quantity->bound == Bound::MoreThan)
            quantity->low = quantity->high = 4e9;
    }
    comparison.alignment = alignment;
    const QString text = valueChart(comparison, FactIndex(0), {.width = 700}).text;
    QVERIFY2(text.contains(u"outlier"_s), qPrintable(text));
}

void TestCharts::drawsValuesOnlyWhereTheyDiffer()
{
    const ChartStyle style{.width = 700};
    const Comparison differ = reportcases::manySourcesAndFindings(5, 2);
    const auto spread = valueSpread(differ, FactIndex(0), style);
    QVERIFY(spread);
    QCOMPARE(std::ranges::count_if(
                 spread->shapes,
                 [](const Chart::Shape &shape) { return std::holds_alternative<ChartBox>(shape); }),
             5);
    QVERIFY(spread->links().empty());
    QVERIFY2(spread->text.contains(u"6 GW · outlier, changed"_s), qPrintable(spread->text));
    QVERIFY(!valueSpread(reportcases::manySourcesAndFindings(2, 2), FactIndex(1), style));
    QVERIFY(!valueSpread(ComparisonFixture().comparison(), FactIndex(1), style)); // a quote
}

void TestCharts::packsFactsIntoStrips()
{
    const Comparison comparison = reportcases::manySourcesAndFindings(5, 100);
    const FactNumbers numbers(comparison);
    const Chart chart = coverageStrips(comparison, numbers, {.width = 700});
    QCOMPARE(chart.links().size(), size_t(500));
    QVERIFY2(chart.text.contains(u"E Paper number 4 of the press: states 100 of 100 facts"_s),
             qPrintable(chart.text));
    for (const ChartBox *box : chart.links())
        QVERIFY(QRectF({}, chart.size).contains(box->rect));
}

void TestCharts::dividesAgreementOfManySources()
{
    const ChartStyle style{.width = 700};
    size_t pairs = 0;
    QString text;
    for (const Chart &chart : agreementCharts(reportcases::manySourcesAndFindings(30, 4), style)) {
        QCOMPARE_LE(chart.size.width(), style.width);
        pairs += size_t(std::ranges::count_if(chart.shapes, [](const Chart::Shape &shape) {
            return std::holds_alternative<ChartBox>(shape);
        }));
        text += chart.text;
    }
    QCOMPARE(pairs, size_t(30 * 29 / 2));
    QVERIFY(text.contains(u"AC–AD: agree on"_s));
}

void TestCharts::drawsSourcesBesideTheirOrigin()
{
    Comparison comparison = ComparisonFixture().comparison();
    auto alignment = std::make_shared<Alignment>(*comparison.alignment);
    alignment->lineage.descents = {{}, {}, {.from = ArticleIndex(1), .shared = 0.5}};
    comparison.alignment = alignment;
    comparison.origins = {{.fact = FactIndex(0),
                           .verdict = Verdict::Hedge,
                           .articles = {ArticleIndex(1), ArticleIndex(2)}}};
    const Chart chart = lineageChart(comparison, {.width = 700});
    QVERIFY2(chart.text.contains(u"  C Third: 50 % of its words stand in B too"_s),
             qPrintable(chart.text));
    QVERIFY2(chart.text.contains(u"hedge: bridge: cost entered here, then C"_s),
             qPrintable(chart.text));
    QCOMPARE(chart.links().size(), size_t(1));
}

void TestCharts::savesAPictureThatDiffersInGrey()
{
    ChartsView view;
    view.setTheme(builtInTheme(BuiltInTheme::Print));
    view.resize(800, 500);
    view.setComparison(std::make_shared<const Comparison>(ComparisonFixture().comparison()));
    QXmlStreamReader reader(view.canvas()->svg());
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));

    const QImage grey = view.canvas()->image().convertToFormat(QImage::Format_Grayscale8);
    const auto inkIn = [&grey](const ChartBox &box) {
        const QRect rect = QRectF(box.rect.topLeft() * 2 + QPointF(28, 28), box.rect.size() * 2)
                               .toRect()
                               .adjusted(6, 6, -6, -6);
        qint64 sum = 0;
        for (int y = rect.top(); y < rect.bottom(); ++y) {
            for (int x = rect.left(); x < rect.left() + 40; ++x)
                sum += qGray(grey.pixel(x, y));
        }
        return sum;
    };
    const auto links = view.canvas()->chart().links(); // hedge, dropped, added; changed …
    QVERIFY(inkIn(*links[0]) != inkIn(*links[1]));
    QVERIFY(inkIn(*links[1]) != inkIn(*links[2]));
    QVERIFY(inkIn(*links[2]) != inkIn(*links[3]));
}

void TestCharts::comesToRestAtEverySize_data()
{
    staysInsideItsSize_data();
}

void TestCharts::comesToRestAtEverySize()
{
    QFETCH(const ChartKind, kind);
    ChartsView view;
    view.showKind(kind);
    view.setComparison(
        std::make_shared<const Comparison>(reportcases::manySourcesAndFindings(12, 36)));
    view.show();
    for (int side = 300; side < 1000; side += 23) {
        view.resize(side + 200, side);
        QCoreApplication::processEvents();
        QCOMPARE_GE(view.canvas()->width(), view.canvas()->minimumSizeHint().width());
        QCOMPARE_GE(view.canvas()->height(), view.canvas()->sizeHint().height());
    }
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
