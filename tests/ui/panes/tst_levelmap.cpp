// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/levelmap.h"

#include <QTest>

#include <random>

using namespace crosscheck;

using Pairs = std::vector<LevelPair>;

class TestLevelMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLongestIncreasingRun_data();
    void keepsTheLongestIncreasingRun();
    void agreesWithTryingEveryRun();
    void mapsBetweenAlignedFacts_data();
    void mapsBetweenAlignedFacts();
    void neverGoesBackwards();
};

void TestLevelMap::keepsTheLongestIncreasingRun_data()
{
    QTest::addColumn<Pairs>("pairs");
    QTest::addColumn<Pairs>("kept");

    QTest::newRow("none") << Pairs{} << Pairs{};
    QTest::newRow("one") << Pairs{{3, 7}} << Pairs{{3, 7}};
    QTest::newRow("same order") << Pairs{{1, 1}, {2, 5}, {3, 6}} << Pairs{{1, 1}, {2, 5}, {3, 6}};
    QTest::newRow("given unsorted") << Pairs{{3, 6}, {1, 1}} << Pairs{{1, 1}, {3, 6}};
    QTest::newRow("one fact moved")
        << Pairs{{1, 9}, {2, 2}, {3, 3}, {4, 4}} << Pairs{{2, 2}, {3, 3}, {4, 4}};
    QTest::newRow("reversed story") << Pairs{{1, 3}, {2, 2}, {3, 1}} << Pairs{{3, 1}};
    QTest::newRow("two facts in one line")
        << Pairs{{1, 2}, {1, 4}, {2, 5}} << Pairs{{1, 2}, {2, 5}};
    QTest::newRow("two facts in one line of the other")
        << Pairs{{1, 2}, {2, 2}, {3, 5}} << Pairs{{2, 2}, {3, 5}};
}

void TestLevelMap::keepsTheLongestIncreasingRun()
{
    QFETCH(Pairs, pairs);
    QFETCH(Pairs, kept);
    QCOMPARE(increasingPairs(pairs), kept);
}

/// The plain way beside the fast one: every subset.
static size_t longestRun(const Pairs &pairs)
{
    size_t longest = 0;
    for (unsigned set = 0; set < 1U << pairs.size(); ++set) {
        Pairs chosen;
        for (size_t i = 0; i < pairs.size(); ++i) {
            if (set >> i & 1)
                chosen.push_back(pairs[i]);
        }
        std::ranges::sort(chosen, {}, &LevelPair::from);
        const bool increases =
            std::ranges::adjacent_find(chosen, [](const LevelPair &a, const LevelPair &b) {
                return a.from >= b.from || a.to >= b.to;
            }) == chosen.end();
        longest = increases ? std::max(longest, chosen.size()) : longest;
    }
    return longest;
}

void TestLevelMap::agreesWithTryingEveryRun()
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> level(0, 9);
    for (int round = 0; round < 200; ++round) {
        Pairs pairs(8);
        for (LevelPair &pair : pairs)
            pair = {double(level(random)), double(level(random))};
        QCOMPARE(increasingPairs(pairs).size(), longestRun(pairs));
    }
}

void TestLevelMap::mapsBetweenAlignedFacts_data()
{
    QTest::addColumn<Pairs>("pairs");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");

    const Pairs two{{100, 40}, {400, 240}};
    QTest::newRow("start") << two << 0.0 << 0.0;
    QTest::newRow("a fact") << two << 100.0 << 40.0;
    QTest::newRow("before the first fact") << two << 50.0 << 20.0;
    QTest::newRow("between two facts") << two << 250.0 << 140.0;
    QTest::newRow("behind the last fact") << two << 450.0 << 420.0;
    QTest::newRow("end") << two << 500.0 << 600.0;
    QTest::newRow("above the start") << two << -30.0 << -30.0;
    QTest::newRow("below the end") << two << 520.0 << 620.0;
    QTest::newRow("without facts") << Pairs{} << 250.0 << 300.0;
    QTest::newRow("moved fact does not count")
        << Pairs{{100, 40}, {200, 590}, {400, 240}, {450, 300}} << 250.0 << 140.0;
}

void TestLevelMap::mapsBetweenAlignedFacts()
{
    QFETCH(Pairs, pairs);
    QFETCH(double, from);
    QFETCH(double, to);
    QCOMPARE(LevelMap(pairs, 500, 600).mapped(from), to);
}

void TestLevelMap::neverGoesBackwards()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> level(0, 500);
    Pairs pairs(40);
    for (LevelPair &pair : pairs)
        pair = {level(random), level(random)};
    const LevelMap map(pairs, 500, 500);
    for (int half = 0; half < 1000; ++half)
        QVERIFY(map.mapped(half / 2.0) <= map.mapped((half + 1) / 2.0));
}

QTEST_APPLESS_MAIN(TestLevelMap)
#include "tst_levelmap.moc"
