// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factnumbers.h"
#include "model/report/factsummary.h"
#include "tests/support/madecomparison.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

Quantity dollars(double value, Bound bound = Bound::Exact)
{
    return {.low = value, .high = value, .unit = u"USD"_s, .bound = bound};
}

/// A bridge in five articles: its cost, what Ann Lee said, and a figure that one alone has.
struct Bridge {
    Bridge()
    {
        a = made.article(u"a.txt"_s, u"Post"_s,
                         u"The bridge cost $40 million. “It will last for years,” said Ann Lee."_s);
        b = made.article(u"b.txt"_s, u"Echo"_s, u"It cost more than $40 million, the city says."_s);
        c = made.article(
            u"c.txt"_s, {},
            u"The bridge cost $40 million. “It will last\nfor years”, said Ann Lee."_s);
        d = made.article(u"d.txt"_s, {}, u"Ann Lee: “It will last.” A toll of $3 is planned."_s);
        e = made.article(u"e.txt"_s, {}, u"Nothing."_s);

        cost = made.fact(u"Bridge: cost"_s, FactKind::Number);
        made.cell(cost, a, Verdict::Base, {}, u"$40 million", dollars(4e7));
        made.cell(cost, b, Verdict::Hedge,
                  {.kind = ReasonKind::BoundAdded, .after = u"more than"_s}, u"$40 million",
                  dollars(4e7, Bound::MoreThan));
        made.cell(cost, c, Verdict::Same, {}, u"$40 million", dollars(4e7));
        made.cell(cost, d, Verdict::Dropped, {.kind = ReasonKind::NotStated});
        made.cell(cost, e, Verdict::Dropped, {.kind = ReasonKind::NotStated});

        saying = made.fact(u"Ann Lee on the bridge"_s, FactKind::Quote);
        made.cell(saying, a, Verdict::Base, {}, u"It will last for years,",
                  Quote{.speaker = u"Ann Lee"_s});
        made.cell(saying, b, Verdict::Dropped);
        made.cell(saying, c, Verdict::Same, {}, u"It will last\nfor years",
                  Quote{.speaker = u"Ann Lee"_s});
        made.cell(saying, d, Verdict::Truncated,
                  {.kind = ReasonKind::WordsCut, .before = u"5"_s, .after = u"3"_s},
                  u"It will last.", Quote{.speaker = u"Ann Lee"_s});
        made.cell(saying, e, Verdict::Dropped);

        toll = made.fact(u"Toll"_s, FactKind::Number);
        made.cell(toll, d, Verdict::Added, {.kind = ReasonKind::OnlyHere}, u"$3", dollars(3));
    }

    MadeComparison made;
    ArticleIndex a, b, c, d, e;
    FactIndex cost, saying, toll;
};

} // namespace

class TestFactSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfAFact();
    void ordersRowsFromTheBaseToTheDropped();
    void mergesQuotesThatDifferInFormattingOnly();
    void saysTheWorstInASentence();
    void leavesOutWhatTheVerdictSays();
    void numbersFindingsFirst();
};

void TestFactSummary::tellsWhatBecameOfAFact()
{
    const Bridge bridge;
    const Comparison comparison = bridge.made.comparison();
    QCOMPARE(summarise(comparison, bridge.cost).outcome,
             u"hedge in B · same in C · dropped in D and E"_s);
    QCOMPARE(summarise(comparison, bridge.cost).gravest, Verdict::Hedge);
    QCOMPARE(summarise(comparison, bridge.toll).outcome, u"stands in D alone"_s);
}

void TestFactSummary::ordersRowsFromTheBaseToTheDropped()
{
    const Bridge bridge;
    const Comparison comparison = bridge.made.comparison();
    const FactSummary summary = summarise(comparison, bridge.cost);
    QCOMPARE(summary.rows.size(), size_t(4));
    QCOMPARE(summary.rows[0].articles, std::vector{bridge.a});
    QCOMPARE(summary.rows[1].articles, std::vector{bridge.b});
    QCOMPARE(summary.rows[1].value, u"> $40 million"_s);
    QCOMPARE(summary.rows[2].articles, std::vector{bridge.c});
    QCOMPARE(summary.rows[3].articles, (std::vector{bridge.d, bridge.e}));
    QVERIFY(summary.rows[3].wordings.empty());
}

void TestFactSummary::mergesQuotesThatDifferInFormattingOnly()
{
    const Bridge bridge;
    const Comparison comparison = bridge.made.comparison();
    const FactSummary summary = summarise(comparison, bridge.saying);
    QCOMPARE(summary.rows[0].articles, (std::vector{bridge.a, bridge.c}));
    QCOMPARE(text(summary.rows[0].wordings.front()), u"“It will last for years,”"_s);
    QCOMPARE(summary.rows[0].speaker, u"Ann Lee"_s);
    QCOMPARE(summary.rows[1].verdict, Verdict::Truncated);
    QCOMPARE(summary.rows[1].why, u"3 of 5 words kept"_s);
    QCOMPARE(summary.rows[1].value, QString());
}

void TestFactSummary::saysTheWorstInASentence()
{
    const Bridge bridge;
    const Comparison comparison = bridge.made.comparison();
    QCOMPARE(sentence(comparison, bridge.cost),
             u"The base says “$40 million”. B says “$40 million” (“more than” added)."_s);
    QCOMPARE(
        sentence(comparison, bridge.saying),
        u"The base quotes Ann Lee: “It will last for years”. D: truncated, 3 of 5 words kept."_s);
}

void TestFactSummary::leavesOutWhatTheVerdictSays()
{
    const Bridge bridge;
    const Comparison comparison = bridge.made.comparison();
    QCOMPARE(summarise(comparison, bridge.toll).rows.front().why, QString());
    QCOMPARE(summarise(comparison, bridge.cost).rows.back().why, QString());
}

void TestFactSummary::numbersFindingsFirst()
{
    const Bridge bridge;
    const Comparison comparison = bridge.made.comparison();
    const FactNumbers numbers(comparison);
    QCOMPARE(numbers.of(bridge.cost), 1);
    QCOMPARE(numbers.of(bridge.saying), 2);
    QCOMPARE(numbers.of(bridge.toll), 3);
    QCOMPARE(numbers.findings().size(), size_t(2));
    QCOMPARE(numbers.droppedOrAdded().size(), size_t(1));
    QVERIFY(numbers.consistent().empty());
}

QTEST_GUILESS_MAIN(TestFactSummary)
#include "tst_factsummary.moc"
