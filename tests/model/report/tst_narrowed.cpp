// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/narrowed.h"
#include "model/report/summarytext.h"
#include "tests/support/comparisonfixture.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestNarrowed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllWhereAllAreWanted();
    void keepsTheBaseInAnyCase();
    void forgetsFactsThatNobodyStates();
    void countsClaimsAnew();
    void takesTheDecisionsAlong();
};

void TestNarrowed::keepsAllWhereAllAreWanted()
{
    const Comparison whole = ComparisonFixture().comparison();
    const std::vector all{ArticleIndex(0), ArticleIndex(1), ArticleIndex(2)};
    QCOMPARE(summaryText(narrowed(whole, all).comparison), summaryText(whole));
}

void TestNarrowed::keepsTheBaseInAnyCase()
{
    const Narrowed made = narrowed(ComparisonFixture().comparison(), std::vector{ArticleIndex(2)});
    QCOMPARE(made.comparison.articleCount(), 2);
    QCOMPARE(made.comparison.article(made.comparison.base).id, u"a.txt"_s);
    QCOMPARE(made.comparison.article(ArticleIndex(1)).id, u"sub/c.txt"_s);
}

void TestNarrowed::forgetsFactsThatNobodyStates()
{
    const Narrowed made = narrowed(ComparisonFixture().comparison(), std::vector{ArticleIndex(2)});
    QCOMPARE(made.facts, (std::vector{FactIndex(0), FactIndex(1), FactIndex(3)}));
    QCOMPARE(made.comparison.fact(FactIndex(2)).label, u"temperature"_s);
    QCOMPARE(made.comparison.cell(FactIndex(1), ArticleIndex(1)).verdict, Verdict::Changed);
    QCOMPARE(made.comparison.cell(FactIndex(0), ArticleIndex(1)).verdict, Verdict::Dropped);
}

void TestNarrowed::countsClaimsAnew()
{
    const Narrowed made = narrowed(ComparisonFixture().comparison(), std::vector{ArticleIndex(2)});
    const Alignment &alignment = *made.comparison.alignment;
    QCOMPARE(alignment.factOf.size(), alignment.claims.size());
    for (int fact = 0; fact < made.comparison.factCount(); ++fact) {
        for (const ClaimIndex claim : made.comparison.fact(FactIndex(fact)).claims)
            QCOMPARE(alignment.factOf[size_t(claim)], fact);
    }
    const Cell &cell = made.comparison.cell(FactIndex(2), ArticleIndex(1));
    QCOMPARE(alignment.text(alignment.claim(cell.claims.front())), u"-5 degrees");
}

void TestNarrowed::takesTheDecisionsAlong()
{
    Review review{.facts = std::vector<FactReview>(4)};
    review.facts[3].note = u"cold"_s;
    const Review made = narrowed(review, std::vector{FactIndex(3)});
    QCOMPARE(made.facts.size(), size_t(1));
    QCOMPARE(made.facts.front().note, u"cold"_s);
}

QTEST_GUILESS_MAIN(TestNarrowed)
#include "tst_narrowed.moc"
