// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/coverage.h"

#include <QTest>

using namespace crosscheck;

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEveryClaimOnceByKindAndOnceByFate();
};

namespace
{

Claim claim(ClaimValue value, bool boilerplate = false)
{
    return {.value = std::move(value), .boilerplate = boilerplate};
}

} // namespace

void TestCoverage::countsEveryClaimOnceByKindAndOnceByFate()
{
    Alignment alignment;
    alignment.articles.resize(1);
    alignment.claims = {claim(Quantity{}),      claim(Quantity{}, true), claim(DateRange{}),
                        claim(TimeRange{}),     claim(Quote{}),          claim(IndirectSpeech{}),
                        claim(IndirectSpeech{})};
    alignment.factOf.assign(alignment.claims.size(), -1);
    alignment.factOf[0] = 0;
    alignment.factOf[5] = 1;
    const Coverage coverage = coverageOf(alignment).at(0);
    QCOMPARE(coverage, (Coverage{.figures = 2,
                                 .dates = 2,
                                 .quotes = 1,
                                 .reported = 2,
                                 .judged = 2,
                                 .inDebris = 1,
                                 .notJudged = 4}));
    QCOMPARE(coverage.figures + coverage.dates + coverage.quotes + coverage.reported,
             coverage.judged + coverage.inDebris + coverage.notJudged);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
