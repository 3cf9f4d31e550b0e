// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts that nobody writes but somebody opens: all of it one sentence, one paragraph or one run of
// marks. A search that starts anew at every claim would take minutes for each of them, past the
// time that this test is allowed.
#include "model/claim/extract.h"
#include "model/claim/lexicon.h"
#include "tests/support/markedtext.h"
#include "tests/support/oddtexts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestBigTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatStandsInAndBehind_data();
    void findsWhatStandsInAndBehind();
};

namespace
{

constexpr qsizetype many = 32000;

Extraction extracted(const QString &text)
{
    static const Lexicon lexicon = Lexicon::load().value();
    return extract(std::make_shared<const Article>(articleOfLines(text)), lexicon);
}

} // namespace

void TestBigTexts::findsWhatStandsInAndBehind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("numbers");
    QTest::addColumn<qsizetype>("quotations");
    QTest::newRow("one sentence of numbers") << sentenceOfNumbers(many) << many << qsizetype(0);
    // every second mark passes for the end of the one before
    QTest::newRow("quotations never closed")
        << unclosedQuotations(many) << qsizetype(0) << many / 2;
    QTest::newRow("quotations never closed in closed ones")
        << unclosedInnerQuotations(many) << qsizetype(0) << 2 * many;
    QTest::newRow("a run of marks") << runOfMarks(10 * many) << qsizetype(0) << qsizetype(0);
    QTest::newRow("one sentence of reports")
        << sentenceOfReports(many) << qsizetype(0) << qsizetype(0);
}

void TestBigTexts::findsWhatStandsInAndBehind()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, numbers);
    QFETCH(qsizetype, quotations);
    const Extraction extraction = extracted(text + u"\nThe town has 12 boats."_s);
    QCOMPARE(std::ranges::count_if(extraction.claims, &Claim::isNumber), numbers + 1);
    QCOMPARE(std::ranges::count_if(extraction.claims, &Claim::isQuote), quotations);
    QVERIFY(!extraction.claims.back().quoted);
}

QTEST_GUILESS_MAIN(TestBigTexts)
#include "tst_bigtexts.moc"
