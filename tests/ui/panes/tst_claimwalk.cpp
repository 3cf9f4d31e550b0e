// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/claimwalk.h"

#include "tests/ui/panes/story.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestClaimWalk : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<const Comparison> story()
    {
        return Story({{u"# Bridge shut"_s, u"It cost 0[$40 million] and took 1[3 years]."_s,
                       u"Some 2[900 cars] use it. The 0[$40 million] came late."_s},
                      {u"# Bridge closed"_s, u"Cars: 2[900 cars]."_s, u"Ferries: 3[2 boats]."_s}})
            .comparison();
    }
    /// The facts of the stops; a dropped one is negative, less one.
    static std::vector<int> walked(const std::vector<ClaimStop> &stops)
    {
        std::vector<int> facts;
        for (const ClaimStop &stop : stops)
            facts.push_back(stop.claim ? int(stop.fact) : -1 - int(stop.fact));
        return facts;
    }
    static bool all(FactIndex) { return true; }

private Q_SLOTS:
    void stopsAtEveryClaimAndGhost()
    {
        QCOMPARE(walked(claimStops(story(), ArticleIndex(0))), (std::vector{0, 1, 2, 0}));
        QCOMPARE(walked(claimStops(story(), ArticleIndex(1))), (std::vector{-1, -2, 2, 3}));
    }

    void stepsFromClaimToClaimOfOneFact()
    {
        ClaimWalk walk;
        walk.setComparison(story());
        ClaimWalk::Place place{.article = ArticleIndex(0), .fact = {}, .claim = {}};
        std::vector<ClaimStop> seen;
        while (const auto stop = walk.step(place, 1, all)) {
            seen.push_back(*stop);
            place.fact = stop->fact;
            place.claim = stop->claim;
        }
        QCOMPARE(walked(seen), (std::vector{0, 1, 2, 0}));
        const auto wrapped = walk.step(place, 1, all); // once more
        QVERIFY(wrapped);
        QCOMPARE(*wrapped, seen.front());
        QCOMPARE(walk.step(place, -1, all), seen[2]);
    }

    void passesOverWhatAFilterHides()
    {
        ClaimWalk walk;
        walk.setComparison(story());
        const auto stop = walk.step({.article = ArticleIndex(0), .fact = FactIndex(0), .claim = {}},
                                    1, [](FactIndex fact) { return fact != FactIndex(1); });
        QVERIFY(stop);
        QCOMPARE(stop->fact, FactIndex(2));
    }

    void goesOnFromThePlaceOfAFactOfOthers_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("fact");
        QTest::newRow("down: nothing after it") << 1 << -1;
        QTest::newRow("up") << -1 << 0;
    }
    void goesOnFromThePlaceOfAFactOfOthers()
    {
        QFETCH(int, direction);
        QFETCH(int, fact);
        ClaimWalk walk;
        walk.setComparison(story()); // the ferries come last, and the base does not know them
        const auto stop = walk.step({.article = ArticleIndex(0), .fact = FactIndex(3), .claim = {}},
                                    direction, all);
        QCOMPARE(stop ? int(stop->fact) : -1, fact);
    }

    void findsNothingWithoutArticles()
    {
        ClaimWalk walk;
        QVERIFY(!walk.step({}, 1, all));
    }
};

QTEST_MAIN(TestClaimWalk)
#include "tst_claimwalk.moc"
