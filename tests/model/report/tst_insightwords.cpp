// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/insightwords.h"
#include "model/report/summarytext.h"
#include "tests/support/comparisonfixture.h"

#include <QTest>

#include <array>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestInsightWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsACheck();
    void tellsWhereADistortionEntered();
    void tellsADescent();
    void tellsWhatElseMayStateAFact();
    void findsTheChecksOfAFact();
    void summaryTellsChecksAndLineage();
    void summaryTellsEveryEvent();
};

namespace
{

const Check weekday{.kind = CheckKind::Weekday,
                    .article = ArticleIndex(1),
                    .claims = {ClaimIndex(3)},
                    .why = u"3 May 2025 is a Saturday, not a Monday"_s};

/// The fixture, with a check and a lineage.
Comparison comparison()
{
    Comparison made = ComparisonFixture().comparison();
    Alignment alignment = *made.alignment;
    alignment.lineage = {.voices = {{ArticleIndex(0), ArticleIndex(2)}},
                         .descents = {{},
                                      {.from = ArticleIndex(0),
                                       .shared = 0.615,
                                       .quotes = 1,
                                       .namesIt = true,
                                       .errors = {FactIndex(0), FactIndex(1)}},
                                      {}}};
    made.alignment = std::make_shared<const Alignment>(std::move(alignment));
    made.checks = {weekday};
    return made;
}

} // namespace

void TestInsightWords::tellsACheck()
{
    QCOMPARE(checkLine(weekday), u"B: 3 May 2025 is a Saturday, not a Monday"_s);
}

void TestInsightWords::tellsWhereADistortionEntered()
{
    const Comparison made = comparison();
    QCOMPARE(
        originLine(
            made, {.fact = FactIndex(0), .verdict = Verdict::Hedge, .articles = {ArticleIndex(1)}}),
        u"hedge: in B alone"_s);
    QCOMPARE(originLine(made, {.fact = FactIndex(0),
                               .verdict = Verdict::Changed,
                               .articles = {ArticleIndex(2), ArticleIndex(0), ArticleIndex(1)}}),
             u"changed: first in C, then in A and B"_s);
}

void TestInsightWords::tellsADescent()
{
    QCOMPARE(descentLine(comparison(), ArticleIndex(0)), QString());
    QCOMPARE(descentLine(comparison(), ArticleIndex(1)),
             u"from A: 62 % of its words, 1 quote, 2 shared errors, names it"_s);
    QCOMPARE(descentLine(ComparisonFixture().comparison(), ArticleIndex(1)), QString());
}

void TestInsightWords::tellsWhatElseMayStateAFact()
{
    Comparison made = comparison();
    QCOMPARE(ambiguousLine(made, FactIndex(0)), QString());
    Alignment alignment = *made.alignment;
    alignment.facts[0].ambiguous = {ClaimIndex(3)};
    made.alignment = std::make_shared<const Alignment>(std::move(alignment));
    const Claim &claim = made.alignment->claim(ClaimIndex(3));
    const QString line = ambiguousLine(made, FactIndex(0));
    QVERIFY2(line.startsWith(u"may state this too: “"_s), qPrintable(line));
    QVERIFY2(line.contains(made.alignment->text(claim).toString()), qPrintable(line));
    QVERIFY2(factText(made, FactIndex(0)).contains(line), qPrintable(line));
}

void TestInsightWords::findsTheChecksOfAFact()
{
    QCOMPARE(checksOn(comparison(), FactIndex(2)), std::vector{weekday});
    QVERIFY(checksOn(comparison(), FactIndex(0)).empty());
}

void TestInsightWords::summaryTellsChecksAndLineage()
{
    const QString text = summaryText(comparison());
    QVERIFY2(text.contains(u"Weekday against date"_s) && text.contains(weekday.why),
             qPrintable(text));
    QVERIFY2(text.contains(u"A and C: one voice"_s) && text.contains(u"B from A: 62 %"_s),
             qPrintable(text));
    const QString plain = summaryText(ComparisonFixture().comparison());
    QVERIFY2(!plain.contains(u"Within one article"_s) && !plain.contains(u"from whom"_s),
             qPrintable(plain));
}

void TestInsightWords::summaryTellsEveryEvent()
{
    const std::array events{comparison(), ComparisonFixture().comparison()};
    const QString text = summaryText(events);
    QVERIFY(text.startsWith(u"2 events"_s));
    QCOMPARE(text.count(u"“Bridge “opens”"_s), 2);
    QCOMPARE(summaryText(std::span(events).first(1)), summaryText(events[0]));
}

QTEST_GUILESS_MAIN(TestInsightWords)
#include "tst_insightwords.moc"
