// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/readpdf.h"
#include "tests/support/reportcases.h"

#include <QRegularExpression>
#include <QTest>

using namespace crosscheck;
using namespace crosscheck::reportcases;

class TestReportPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWell_data();
    void readsWell();
    void keepsPaperAndDate();
    void namesThePageOfAFinding();
    void leavesNothingAlone_data();
    void leavesNothingAlone();
};

void TestReportPages::readsWell_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::newRow("small") << ComparisonFixture().comparison();
    QTest::newRow("five sources") << manySources(5);
    QTest::newRow("twelve sources") << manySources();
    QTest::newRow("thirty sources") << manySources(30);
    QTest::newRow("thirty sources, many findings") << manySourcesAndFindings(30, 40);
    QTest::newRow("a quote of 500 words") << quoteOf500Words();
    QTest::newRow("Arabic and Chinese words") << foreignWords();
    QTest::newRow("long quotes and words") << longQuotes();
    QTest::newRow("many findings") << manyFindings();
    QTest::newRow("20,000 words") << longArticle();
    QTest::newRow("Arabic and Chinese") << otherScripts();
    QTest::newRow("no findings") << noFindings();
    QTest::newRow("one article") << oneArticle();
    QTest::newRow("nothing found") << nothingFound();
}

void TestReportPages::readsWell()
{
    QFETCH(const Comparison, comparison);
    for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
        const ReadPdf report(pdf(comparison, reportOf(paper)));
        QVERIFY(!report.pages().empty());
        const int count = int(report.pages().size());
        for (int i = 0; i < count; ++i) {
            const ReadPdfPage &page = report.pages()[size_t(i)];
            const QString footer = u"page %1 of %2"_s.arg(i + 1).arg(count);
            const QString text = page.text();
            QVERIFY2(text.contains(footer), qPrintable(text));
            QVERIFY2(page.words.size() > 16,
                     qPrintable(u"page %1 is empty: %2"_s.arg(i + 1).arg(text)));
            const QRectF inside = QRectF({}, page.page->pageSizeF()).adjusted(40, 40, -40, -25);
            for (const auto &word : page.words)
                QVERIFY2(inside.contains(word->boundingBox()), qPrintable(placeOf(*word, i + 1)));
            QCOMPARE(overlap(page), QString());
        }
    }
}

void TestReportPages::keepsPaperAndDate()
{
    const ReadPdf letter(pdf(noFindings(), reportOf(QPageSize::Letter)));
    QCOMPARE(letter.pages().front().page->pageSize(), QSize(612, 792));
    const ReadPdf a4(pdf(noFindings(), reportOf()));
    QCOMPARE(a4.pages().front().page->pageSize(), QSize(595, 842));
    QVERIFY(a4.text().contains(u"24 January 2025"_s));
    QCOMPARE(a4.document().title(), u"Works & more"_s);
}

void TestReportPages::namesThePageOfAFinding()
{
    const ReadPdf report(pdf(manyFindings(), reportOf()));
    const QString cover = report.pages().front().text();
    static const QRegularExpression reference(u"p\\. (\\d+)"_s);
    const QRegularExpressionMatch match = reference.match(cover);
    QVERIFY2(match.hasMatch(), qPrintable(cover));
    const QString page = report.pages()[size_t(match.captured(1).toInt() - 1)].text();
    QVERIFY2(page.contains(u"Findings Plant 0: power"_s), qPrintable(page));
}

void TestReportPages::leavesNothingAlone_data()
{
    QTest::addColumn<int>("findings");
    for (int count = 12; count <= 44; count += 2)
        QTest::addRow("%d findings", count) << count;
}

/// No heading at the end of a page, no row of the matrix alone on the next.
void TestReportPages::leavesNothingAlone()
{
    QFETCH(const int, findings);
    const ReadPdf report(pdf(manyFindings(findings), reportOf()));
    int rowsOnPage = 0;
    for (const ReadPdfPage &page : report.pages()) {
        const QString text = page.text();
        static const QRegularExpression alone(
            u"(Findings|Facts and sources|Consistent facts|source by source) Works & more ·"_s);
        QVERIFY2(!alone.match(text).hasMatch(), qPrintable(text));
        if (text.contains(u"fact A ★"_s)) {
            static const QRegularExpression rowStart(u"Plant \\d+: power"_s);
            const QString matrix = text.section(u"Findings Plant"_s, 0, 0);
            rowsOnPage = int(matrix.count(rowStart));
            QVERIFY2(rowsOnPage != 1, qPrintable(text));
        }
    }
    QVERIFY(rowsOnPage > 1);
}

QTEST_MAIN(TestReportPages)
#include "tst_reportpages.moc"
