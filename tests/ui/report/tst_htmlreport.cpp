// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "tests/support/reportcases.h"
#include "ui/report/htmlreport.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

/// What a browser makes of a page.
struct ReadPage {
    QString error; ///< empty where the page is well formed
    QString text;  ///< in one line, without the style sheet
    QSet<QString> ids;
    QStringList targets;    ///< of links, without the "#"
    QStringList elements;   ///< their names
    QStringList attributes; ///< their names

    explicit ReadPage(const QByteArray &page)
    {
        QXmlStreamReader reader(page);
        bool isStyle = false;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement())
                read(reader);
            isStyle = reader.isStartElement() ? reader.name() == u"style"
                                              : isStyle && !reader.isEndElement();
            if (reader.isCharacters() && !isStyle)
                text += reader.text();
        }
        text = text.simplified();
        error = reader.errorString();
    }

private:
    void read(const QXmlStreamReader &reader)
    {
        elements += reader.name().toString();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            attributes += attribute.name().toString();
            if (attribute.name() == u"id") {
                if (ids.contains(attribute.value().toString()))
                    error += u"twice: "_s + attribute.value().toString();
                ids += attribute.value().toString();
            } else if (attribute.name() == u"href") {
                targets += attribute.value().toString();
            }
        }
    }
};

ReportOptions options(ReportProfile profile = ReportProfile::Full)
{
    return {.date = QDate(2025, 1, 24), .title = u"Works & <more>"_s, .profile = profile};
}

QByteArray page(ReportProfile profile = ReportProfile::Full)
{
    return htmlReport(ComparisonFixture().comparison(), options(profile));
}

} // namespace

class TestHtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed_data();
    void isWellFormed();
    void saysWhatThePdfSays();
    void loadsNothing();
    void leadsNowhereElse();
    void marksClaimsThatOverlap();
    void showsDecisions();
    void drawsCharts();
    void namesOtherEvents();
    void repeatsItself();
};

void TestHtmlReport::isWellFormed_data()
{
    QTest::addColumn<ReportProfile>("profile");
    QTest::newRow("summary") << ReportProfile::Summary;
    QTest::newRow("findings") << ReportProfile::Findings;
    QTest::newRow("full") << ReportProfile::Full;
}

void TestHtmlReport::isWellFormed()
{
    QFETCH(const ReportProfile, profile);
    const ReadPage read(page(profile));
    QCOMPARE(read.error, QString());
    QCOMPARE(read.elements.count(u"h1"_s), 1);
    QCOMPARE(read.ids.contains(u"findings"_s), profile != ReportProfile::Summary);
    QCOMPARE(read.ids.contains(u"texts"_s), profile == ReportProfile::Full);
}

void TestHtmlReport::saysWhatThePdfSays()
{
    const QString text = ReadPage(page()).text;
    QVERIFY2(text.contains(u"Works & <more>"_s), qPrintable(text));
    QVERIFY(text.contains(u"Three sources, 4 facts. 2 are distorted and 2 dropped"_s));
    QVERIFY(text.contains(u"24 January 2025 · 3 articles · base: A Harbour Post"_s));
    QVERIFY(text.contains(u"hedge: “more than” added"_s));
    QVERIFY(text.contains(u"dropped in B"_s));
    QVERIFY(text.contains(u"> $40 million"_s));
    QVERIFY(text.contains(u"B =Bridge news: 1 added"_s));
    QVERIFY(text.contains(u"not the story Share this"_s));
}

void TestHtmlReport::loadsNothing()
{
    const ReadPage read(page());
    for (const QString &element : {u"script"_s, u"img"_s, u"link"_s, u"iframe"_s, u"object"_s})
        QVERIFY2(!read.elements.contains(element), qPrintable(element));
    for (const QString &attribute : read.attributes)
        QVERIFY2(attribute != u"src" && !attribute.startsWith(u"on"_s), qPrintable(attribute));
    QVERIFY(!page().contains("url("));
    QVERIFY(!page().contains("@import"));
}

void TestHtmlReport::leadsNowhereElse()
{
    for (const ReportProfile profile :
         {ReportProfile::Summary, ReportProfile::Findings, ReportProfile::Full}) {
        const ReadPage read(page(profile));
        QVERIFY(!read.targets.isEmpty());
        for (const QString &target : read.targets)
            QVERIFY2(target.startsWith(u'#') && read.ids.contains(target.sliced(1)),
                     qPrintable(target));
    }
}

void TestHtmlReport::marksClaimsThatOverlap()
{
    const QByteArray html = page();
    static const QRegularExpression marked(
        u"more than <mark class=\"v-hedge\">\\$40 million</mark><a class=\"note\""_s);
    QVERIFY(QString::fromUtf8(html).contains(marked));
    QVERIFY(html.contains("<span class=\"said v-changed\">It will not last,</span>"));
}

void TestHtmlReport::showsDecisions()
{
    auto review = std::make_shared<Review>();
    review->facts.resize(4);
    review->facts[0] = {.decision = Decision::Flagged, .note = u"Ask <them>"_s};
    review->facts[1] = {.decision = Decision::Dismissed};
    ReportOptions reviewed = options(ReportProfile::Findings);
    reviewed.review = review;
    const ReadPage read(htmlReport(ComparisonFixture().comparison(), reviewed));
    QCOMPARE(read.error, QString());
    QVERIFY2(read.text.contains(u"⚑ Flagged · “Ask <them>”"_s), qPrintable(read.text));
    QVERIFY(read.text.contains(u"2 of 4 decided, 1 flagged, 1 dismissed."_s));
    QVERIFY(read.text.contains(u"Set aside by the editor (1)"_s));
    QVERIFY(read.ids.contains(u"decisions"_s));
    QCOMPARE(read.elements.count(u"article"_s), 1); // the dismissed one has no block
}

void TestHtmlReport::drawsCharts()
{
    const Comparison comparison = reportcases::manySourcesAndFindings(5, 12);
    const ReadPage read(htmlReport(comparison, options(ReportProfile::Findings)));
    QCOMPARE(read.error, QString());
    QCOMPARE(read.elements.count(u"svg"_s), 14); // a fact each, coverage, agreement
    QCOMPARE(read.elements.count(u"details"_s), 14);
    QVERIFY2(read.text.contains(u"B–C: agree on 4 of 12"_s), qPrintable(read.text));
    QVERIFY(read.text.contains(u"outlier"_s));
    for (const QString &target : read.targets)
        QVERIFY2(read.ids.contains(target.sliced(1)), qPrintable(target));
    QVERIFY(!ReadPage(page(ReportProfile::Summary)).elements.contains(u"svg"_s));
}

void TestHtmlReport::namesOtherEvents()
{
    ReportOptions one = options();
    one.otherEvents = {u"A ferry <sinks> (3 articles)"_s};
    const ReadPage read(htmlReport(ComparisonFixture().comparison(), one));
    QVERIFY2(read.text.contains(u"another event, A ferry <sinks> (3 articles)"_s),
             qPrintable(read.text));
}

void TestHtmlReport::repeatsItself()
{
    QVERIFY(page() == page());
}

QTEST_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
