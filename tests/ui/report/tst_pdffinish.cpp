// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/comparisonjson.h"
#include "tests/support/readpdf.h"
#include "tests/support/reportcases.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace crosscheck;
using namespace crosscheck::reportcases;

class TestPdfFinish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embedsAllFonts_data();
    void embedsAllFonts();
    void keepsForeignWordsSearchable();
    void leadsToEveryFinding();
    void repeatsItself();
    void carriesTheComparisonAsData();
    void leadsFromTheTextsAndBack();
    void landsWhereTheFactStands();
    void passesQpdf_data();
    void passesQpdf();
};

void TestPdfFinish::embedsAllFonts_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::newRow("Latin") << ComparisonFixture().comparison();
    QTest::newRow("Arabic and Chinese") << otherScripts();
    QTest::newRow("Arabic and Chinese words") << foreignWords();
}

void TestPdfFinish::embedsAllFonts()
{
    QFETCH(const Comparison, comparison);
    const ReadPdf report(pdf(comparison, reportOf()));
    QVERIFY(!report.document().fonts().isEmpty());
    for (const Poppler::FontInfo &font : report.document().fonts()) {
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
        QVERIFY2(font.isSubset(), qPrintable(font.name()));
    }
}

void TestPdfFinish::keepsForeignWordsSearchable()
{
    const ReadPdf report(pdf(foreignWords(), reportOf()));
    QString text; // in the order of reading, from right to left too
    for (const ReadPdfPage &page : report.pages())
        text += page.page->text({});
    QVERIFY2(text.contains(u"工厂"_s), qPrintable(text));
    QVERIFY2(text.contains(u"المصنع"_s), qPrintable(text));
}

void TestPdfFinish::leadsToEveryFinding()
{
    const ReadPdf report(pdf(manyFindings(), reportOf()));
    const QList<Poppler::OutlineItem> outline = report.document().outline();
    QVERIFY(outline.size() > 4);
    QCOMPARE(outline[2].name(), u"Findings"_s);
    QVERIFY(outline[2].hasChildren());
    QCOMPARE(outline[2].children().size(), 60);
    for (const Poppler::OutlineItem &item : outline[2].children()) {
        const QString text = report.pages()[size_t(item.destination()->pageNumber() - 1)].text();
        QVERIFY2(text.contains(item.name().left(16)), qPrintable(item.name()));
    }
    QCOMPARE(report.pages().front().page->links().size(), size_t(5));
    QCOMPARE_GE(report.pages()[1].page->links().size(), size_t(15)); // the matrix
}

void TestPdfFinish::repeatsItself()
{
    const QByteArray first = pdf(manySources(), reportOf());
    QVERIFY(first == pdf(manySources(), reportOf()));
    ReportOptions later = reportOf();
    later.date = printed.addDays(1);
    QVERIFY(first != pdf(manySources(), later));
}

void TestPdfFinish::carriesTheComparisonAsData()
{
    const Comparison comparison = ComparisonFixture().comparison();
    const ReadPdf report(pdf(comparison, reportOf()));
    const auto files = report.document().embeddedFiles();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.front()->name(), u"comparison.json"_s);
    QCOMPARE(files.front()->mimeType(), u"application/json"_s);
    QVERIFY(files.front()->data() == comparisonJson(comparison));
}

/// From the margin of a text to the block, and from the block's number to the matrix.
void TestPdfFinish::leadsFromTheTextsAndBack()
{
    const ReadPdf report(pdf(manyFindings(6), reportOf()));
    std::map<QString, QSet<int>> reached; // part of the report → pages that its links lead to
    for (const ReadPdfPage &page : report.pages()) {
        const QString text = page.text();
        for (const auto &link : page.page->links()) {
            const auto *jump = dynamic_cast<const Poppler::LinkGoto *>(link.get());
            QVERIFY(jump);
            const int target = jump->destination().pageNumber();
            const QString there = report.pages()[size_t(target - 1)].text();
            if (text.contains(u"The texts, annotated"_s))
                QVERIFY2(there.contains(u"against the base Plant"_s) ||
                             there.contains(u"against the base A"_s),
                         qPrintable(there));
            reached[text.contains(u"The texts, annotated"_s) ? u"texts"_s : u"others"_s] += target;
        }
    }
    QVERIFY(!reached[u"texts"_s].isEmpty());
    QVERIFY(reached[u"others"_s].contains(2)); // the matrix
}

/// The words of a page in `area`. Unit: points.
static QString textIn(const ReadPdfPage &page, const QRectF &area)
{
    QStringList found;
    for (const auto &word : page.words) {
        if (area.contains(word->boundingBox().center()))
            found += word->text();
    }
    return found.join(u' ');
}

void TestPdfFinish::landsWhereTheFactStands()
{
    const ReadPdf report(pdf(manySourcesAndFindings(5, 25), reportOf()));
    static const QRegularExpression fact(u"Plant \\d+: power"_s);
    int followed = 0;
    for (const ReadPdfPage &page : report.pages()) {
        const QSizeF size = page.page->pageSizeF();
        for (const auto &link : page.page->links()) {
            const auto *jump = dynamic_cast<const Poppler::LinkGoto *>(link.get());
            QVERIFY(jump);
            const QRectF area = link->linkArea().normalized();
            const QString from =
                textIn(page, {area.left() * size.width(), area.top() * size.height(),
                              area.width() * size.width(), area.height() * size.height()});
            const QString label = fact.match(from).captured();
            if (label.isEmpty())
                continue;
            ++followed;
            const Poppler::LinkDestination to = jump->destination();
            const ReadPdfPage &there = report.pages()[size_t(to.pageNumber() - 1)];
            const QRectF below(0, to.top() * size.height() - 3, size.width(), 40);
            QVERIFY2(textIn(there, below).contains(label),
                     qPrintable(label + u": "_s + textIn(there, below)));
        }
    }
    QCOMPARE_GE(followed, 25);
}

void TestPdfFinish::passesQpdf_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::newRow("one source") << oneArticle();
    QTest::newRow("five sources") << manySources(5);
    QTest::newRow("thirty sources") << manySourcesAndFindings(30, 40);
    QTest::newRow("20,000 words") << longArticle();
    QTest::newRow("a quote of 500 words") << quoteOf500Words();
    QTest::newRow("Arabic and Chinese") << otherScripts();
}

void TestPdfFinish::passesQpdf()
{
    QFETCH(const Comparison, comparison);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(pdf(comparison, reportOf()));
    file.close();
    QProcess qpdf;
    qpdf.setProcessChannelMode(QProcess::MergedChannels);
    qpdf.start(u"qpdf"_s, {u"--check"_s, file.fileName()});
    QVERIFY(qpdf.waitForFinished());
    const QByteArray said = qpdf.readAll();
    QVERIFY2(qpdf.exitCode() == 0 && !said.contains("WARNING"), said.constData());
}

QTEST_MAIN(TestPdfFinish)
#include "tst_pdffinish.moc"
