// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/factlikeness.h"

#include <QTest>

#include <algorithm>

using namespace crosscheck;

class TestFactLikeness : public QObject
{
    Q_OBJECT

private:
    /// One claim in an article, with such words around it.
    static FactKey fact(std::uint64_t article, const std::vector<std::uint32_t> &around)
    {
        return {{.article = article, .words = article * 1000 + around.size(), .around = around}};
    }
    static size_t likeliest(const std::vector<double> &likeness)
    {
        return size_t(std::ranges::max_element(likeness) - likeness.begin());
    }

private Q_SLOTS:
    void findsWhatSharesRareWords()
    {
        // 1 and 2 stand everywhere; 7 and 8 only where it is about the dam
        const std::vector<FactKey> facts{fact(1, {1, 2, 7, 8}), fact(2, {1, 2, 5}),
                                         fact(2, {1, 2, 7, 9}), fact(3, {1, 2, 6})};
        const auto likeness = likenessTo(FactIndex(0), facts);
        QCOMPARE(likeliest(likeness), 2U);
        QCOMPARE(likeness[0], 0.0);
        QVERIFY(likeness[2] > 2 * likeness[1]);
    }

    void doubtsThatOneArticleSaysItTwice()
    {
        const std::vector<FactKey> facts{fact(1, {7, 8}), fact(1, {7, 8, 9}), fact(2, {7, 8, 9}),
                                         fact(3, {5})};
        QCOMPARE(likeliest(likenessTo(FactIndex(0), facts)), 2U);
    }

    void knowsNothingAlike()
    {
        const std::vector<FactKey> facts{fact(1, {1}), fact(2, {2})};
        QCOMPARE(likenessTo(FactIndex(0), facts), (std::vector{0.0, 0.0}));
        const std::vector<FactKey> lone{fact(1, {1})};
        QCOMPARE(likenessTo(FactIndex(0), lone), (std::vector{0.0}));
    }
};

QTEST_GUILESS_MAIN(TestFactLikeness)
#include "tst_factlikeness.moc"
