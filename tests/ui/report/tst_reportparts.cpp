// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/readpdf.h"
#include "tests/support/reportcases.h"

#include <QTest>

using namespace crosscheck;
using namespace crosscheck::reportcases;

class TestReportParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryFinding();
    void saysTheAnswer();
    void saysAsMuchAsItsProfile();
    void saysWhatTheEditorDecided();
    void drawsTheSourcesSideBySide();
    void namesOtherEvents();
    void saysWhatNoFontCanDraw();
};

void TestReportParts::showsEveryFinding()
{
    const Comparison comparison = manyFindings();
    const QString text = ReadPdf(pdf(comparison, reportOf())).text();
    for (int i = 0; i < comparison.factCount(); ++i) {
        const QString label = comparison.fact(FactIndex(i)).label.simplified().left(20);
        QVERIFY2(text.count(label) >= 2, qPrintable(label)); // in the matrix and as a block
    }
    QCOMPARE_GE(text.count(u"2 GW became 3 GW"_s), comparison.factCount());

    const QString quotes = ReadPdf(pdf(longQuotes(), reportOf())).text();
    QCOMPARE_GE(quotes.count(u"speech"_s), 4 * 1500); // twice as a finding, twice in the texts
    QVERIFY(quotes.contains(u"Speech, continued"_s));
}

void TestReportParts::saysTheAnswer()
{
    const QString text =
        ReadPdf(pdf(ComparisonFixture().comparison(), reportOf())).pages().front().text();
    QVERIFY2(text.contains(u"Three sources, 4 facts. 2 are distorted and 2 dropped"_s),
             qPrintable(text));
    QVERIFY(ReadPdf(pdf(noFindings(), reportOf())).text().contains(u"None is distorted"_s));
    QVERIFY(ReadPdf(pdf(oneArticle(), reportOf()))
                .text()
                .contains(u"nothing to hold the one source against"_s));
}

void TestReportParts::saysAsMuchAsItsProfile()
{
    const auto headings = [](ReportProfile profile) {
        QStringList names;
        const ReadPdf report(
            pdf(ComparisonFixture().comparison(), reportOf(QPageSize::A4, profile)));
        for (const Poppler::OutlineItem &item : report.document().outline())
            names += item.name();
        return names.join(u", "_s);
    };
    QCOMPARE(headings(ReportProfile::Summary),
             u"The answer, Facts and sources, Limits and method"_s);
    QCOMPARE(headings(ReportProfile::Findings),
             u"The answer, Facts and sources, Findings, Dropped and added, source by source, "
             "The sources side by side, Limits and method"_s);
    QVERIFY(headings(ReportProfile::Full).contains(u"The texts, annotated"_s));
    const QString summary =
        ReadPdf(pdf(manyFindings(), reportOf(QPageSize::A4, ReportProfile::Summary))).text();
    QVERIFY2(!summary.contains(u"p. "_s), qPrintable(summary)); // there is no such page
}

void TestReportParts::saysWhatTheEditorDecided()
{
    auto review = std::make_shared<Review>();
    review->facts.resize(12);
    review->facts[0] = {.decision = Decision::Flagged, .note = u"Ask the desk"_s};
    review->facts[1] = {.decision = Decision::Dismissed};
    review->facts[2] = {.decision = Decision::Accepted, .changedSince = true};
    review->facts[3] = {.verdict = Verdict::Rounded};
    review->lost = {{.label = u"Gone: power"_s, .review = {.decision = Decision::Accepted}}};
    ReportOptions reviewed = reportOf(QPageSize::A4, ReportProfile::Findings);
    reviewed.review = review;
    const QString text = ReadPdf(pdf(manyFindings(12), reviewed)).text();
    QVERIFY2(text.contains(u"3 of 12 decided, 1 flagged, 1 dismissed."_s), qPrintable(text));
    QCOMPARE(text.count(u"Flagged · “Ask the desk”"_s), 1);
    QCOMPARE(text.count(u"Accepted · the articles have changed since"_s), 1);
    QCOMPARE(text.count(u"continued Open"_s) + text.count(u"2 GW became 3 GW Open"_s), 8);
    QCOMPARE(text.count(u"2 GW became 3 GW"_s), 10);
    QVERIFY2(text.contains(u"Set aside by the editor (1)"_s), qPrintable(text));
    QVERIFY(text.contains(u"the editor’s verdict: rounded"_s));
    QVERIFY(text.contains(u"Gone: power"_s));
    QVERIFY(text.contains(u"Findings (10)"_s)); // signs of capitals are found as what they are
    QVERIFY(text.contains(u"file · SHA-256"_s));
}

void TestReportParts::drawsTheSourcesSideBySide()
{
    const Comparison comparison = manySourcesAndFindings(5, 12);
    const QString text = ReadPdf(pdf(comparison, reportOf())).text();
    QVERIFY2(text.contains(u"Agreement of the sources"_s), qPrintable(text));
    QVERIFY(text.contains(u"8/12"_s));    // two sources, the facts that they state alike
    QVERIFY(text.contains(u"outlier"_s)); // among the values of a fact
    const QString summary =
        ReadPdf(pdf(comparison, reportOf(QPageSize::A4, ReportProfile::Summary))).text();
    QVERIFY(!summary.contains(u"Agreement of the sources"_s));
}

void TestReportParts::namesOtherEvents()
{
    ReportOptions one = reportOf();
    QVERIFY(!ReadPdf(pdf(noFindings(), one)).text().contains(u"Not in this report"_s));
    one.otherEvents = {u"A ferry sinks (3 articles)"_s, u"A vote (2 articles)"_s};
    const QString cover = ReadPdf(pdf(noFindings(), one)).pages().front().text();
    QVERIFY2(cover.contains(u"2 other events, A ferry sinks (3 articles), A vote (2 articles)"_s),
             qPrintable(cover));
}

void TestReportParts::saysWhatNoFontCanDraw()
{
    MadeComparison made;
    const QString strange = QString::fromUcs4(U"\x10abcd");
    (void)made.article(u"a.txt"_s, u"First"_s, u"A sign, "_s + strange + u", and 工厂."_s);
    (void)made.article(u"b.txt"_s, u"Second"_s, u"None."_s);
    const QString text = ReadPdf(pdf(made.comparison(), reportOf())).text();
    QVERIFY2(text.contains(u"has a character of the articles (U+10ABCD)"_s), qPrintable(text));
}

QTEST_MAIN(TestReportParts)
#include "tst_reportparts.moc"
