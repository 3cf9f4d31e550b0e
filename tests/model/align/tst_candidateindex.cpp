// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/candidateindex.h"
#include "model/claim/lexicon.h"
#include "tests/support/factmarkup.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestCandidateIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatSharesAnEntry_data();
    void findsWhatSharesAnEntry();
    void keepsEachPairOnceAndInOrder();
    void growsAboutLinearly();
};

namespace
{

const Lexicon &lexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

std::vector<ClaimContext> contextsIn(const MarkedFacts &marked)
{
    std::vector<TermList> terms;
    for (const auto &article : marked.articles)
        terms.push_back(termsOf(*article, lexicon()));
    std::vector<ClaimContext> contexts;
    for (size_t a = 0; a < terms.size(); ++a)
        std::ranges::move(contextsOf(int(a), *marked.articles[a], terms[a], lexicon()),
                          std::back_inserter(contexts));
    return contexts;
}

/// `count` articles of two facts each, about towns of their own.
QStringList towns(int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts << u"Town%1 spent {a|$%2 million|%2e6 USD} on {b|%3 ferries|%3 ferry}."_s.arg(
            QString::number(i / 4), QString::number(i / 4 + 100), QString::number(i / 4 + 20));
    return texts;
}

} // namespace

void TestCandidateIndex::findsWhatSharesAnEntry_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &first, const QString &second, bool found) {
        QTest::newRow(name) << first << second << found;
    };
    row("value", u"It cost {a|$7.35 billion|7.35e9 USD}."_s, u"Then {a|$7.35bn|7.35e9 USD} went."_s,
        true);
    row("digits of another scale", u"It cost {a|$7.35 billion|7.35e9 USD}."_s,
        u"Then {a|$7.35m|7.35e6 USD} went."_s, true);
    row("counted noun", u"There were {a|14 libraries|14 library}."_s,
        u"They shut {a|3 libraries|3 library}."_s, true);
    row("words around it", u"The reactor took {a|14 engineers|14 engineer}."_s,
        u"The reactor took {a|9 welders|9 welder}."_s, true);
    row("other dimension", u"The reactor took {a|14 hours|50400 s}."_s,
        u"The reactor took {a|$14|14 USD}."_s, false);
}

void TestCandidateIndex::findsWhatSharesAnEntry()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const MarkedFacts marked = markedFacts({first, second}, lexicon());
    QTEST(!candidatePairs(contextsIn(marked)).empty(), "found");
}

void TestCandidateIndex::keepsEachPairOnceAndInOrder()
{
    const MarkedFacts marked = markedFacts(towns(40), lexicon());
    const auto contexts = contextsIn(marked);
    const auto pairs = candidatePairs(contexts);
    QVERIFY(std::ranges::is_sorted(pairs));
    QVERIFY(std::ranges::adjacent_find(pairs) == pairs.end());
    for (const auto &[a, b] : pairs)
        QCOMPARE_LT(a, b);
    // Both figures of a town are held against those of its other articles.
    QVERIFY(std::ranges::binary_search(pairs, std::pair(0, 6)));
    QVERIFY(std::ranges::binary_search(pairs, std::pair(1, 7)));
}

void TestCandidateIndex::growsAboutLinearly()
{
    const auto pairsOf = [](int count) {
        const MarkedFacts marked = markedFacts(towns(count), lexicon());
        return double(candidatePairs(contextsIn(marked)).size());
    };
    QCOMPARE_LE(pairsOf(2400), 2.2 * pairsOf(1200));
}

QTEST_GUILESS_MAIN(TestCandidateIndex)
#include "tst_candidateindex.moc"
