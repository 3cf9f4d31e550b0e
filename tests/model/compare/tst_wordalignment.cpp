// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/wordalignment.h"

#include <QTest>

#include <array>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestWordAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAreEqualWordsInOrder();
    void scoresAsThePlainRecursion();
    void findsAFragmentInAWhole();
    void findsNothingInStrangers();
};

namespace
{

using Words = std::vector<QuoteWord>;

Words wordsOf(const QString &letters)
{
    Words words;
    for (const QChar c : letters)
        words.push_back({.key = c.unicode(), .isMinor = c == u'a'});
    return words;
}

Words randomWords(std::mt19937 &random, int length)
{
    QString letters;
    for (int i = 0; i < length; ++i)
        letters += QChar(u'a' + int(random() % 4));
    return wordsOf(letters);
}

/// What a list of pairs is worth: 24 a word, 8 a minor one, less 7 for the first cut word and 1
/// for each further one, and 7 for the first added word (4 where it replaces something) and 4 for
/// each further one.
int worth(const Words &base, const std::vector<WordPair> &pairs)
{
    int score = 0;
    for (size_t k = 0; k < pairs.size(); ++k) {
        score += base[size_t(pairs[k].base)].isMinor ? 8 : 24;
        if (k == 0)
            continue;
        const int cut = pairs[k].base - pairs[k - 1].base - 1;
        const int added = pairs[k].here - pairs[k - 1].here - 1;
        score -= cut > 0 ? 6 + cut + 4 * added : added > 0 ? 3 + 4 * added : 0;
    }
    return score;
}

/// The best of all lists of pairs, by trying them.
int bestWorth(const Words &base, const Words &here)
{
    std::map<std::pair<int, int>, int> known; ///< best score of a list that ends with this pair
    int best = 0;
    for (int j = 0; j < int(here.size()); ++j) {
        for (int i = 0; i < int(base.size()); ++i) {
            if (base[size_t(i)].key != here[size_t(j)].key)
                continue;
            int score = worth(base, {{i, j}});
            for (const auto &[end, before] : known) {
                if (end.first < i && end.second < j)
                    score =
                        std::max(score, before + worth(base, {{end.first, end.second}, {i, j}}) -
                                            worth(base, {{end.first, end.second}}));
            }
            known[{i, j}] = score;
            best = std::max(best, score);
        }
    }
    return best;
}

} // namespace

void TestWordAlignment::pairsAreEqualWordsInOrder()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const Words base = randomWords(random, int(random() % 14));
        const Words here = randomWords(random, int(random() % 14));
        const auto pairs = alignWords(base, here);
        for (size_t k = 0; k < pairs.size(); ++k) {
            QCOMPARE(base[size_t(pairs[k].base)].key, here[size_t(pairs[k].here)].key);
            if (k > 0) {
                QVERIFY(pairs[k - 1].base < pairs[k].base);
                QVERIFY(pairs[k - 1].here < pairs[k].here);
            }
        }
    }
}

void TestWordAlignment::scoresAsThePlainRecursion()
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        const Words base = randomWords(random, 1 + int(random() % 10));
        const Words here = randomWords(random, 1 + int(random() % 10));
        QCOMPARE(worth(base, alignWords(base, here)), bestWorth(base, here));
    }
}

void TestWordAlignment::findsAFragmentInAWhole()
{
    const std::vector<WordPair> expected = {{2, 0}, {3, 1}, {4, 2}};
    QCOMPARE(alignWords(wordsOf(u"xybcdz"_s), wordsOf(u"bcd"_s)), expected);
    const std::vector<WordPair> reversed = {{0, 2}, {1, 3}, {2, 4}};
    QCOMPARE(alignWords(wordsOf(u"bcd"_s), wordsOf(u"xybcdz"_s)), reversed);
}

void TestWordAlignment::findsNothingInStrangers()
{
    QVERIFY(alignWords(wordsOf(u"bcd"_s), wordsOf(u"xyz"_s)).empty());
    QVERIFY(alignWords({}, wordsOf(u"xyz"_s)).empty());
    QVERIFY(alignWords(wordsOf(u"bcd"_s), {}).empty());
}

QTEST_GUILESS_MAIN(TestWordAlignment)
#include "tst_wordalignment.moc"
