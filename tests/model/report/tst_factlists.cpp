// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factlists.h"
#include "tests/support/comparisonfixture.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestFactLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatASourceDoes();
    void listsWhoStatesAFact();
    void saysTheFirstValue();
    void quotesTheFirstPlace();
    void tellsWhatOccurs();

private:
    const Comparison m_comparison = ComparisonFixture().comparison();
};

void TestFactLists::listsWhatASourceDoes()
{
    const FactNumbers numbers(m_comparison);
    const auto with = [&](int article, Verdict verdict) {
        return factsWith(m_comparison, numbers, ArticleIndex(article), verdict);
    };
    QCOMPARE(with(1, Verdict::Dropped), std::vector{FactIndex(1)});
    QCOMPARE(with(2, Verdict::Dropped), std::vector{FactIndex(0)});
    QCOMPARE(with(1, Verdict::Added), std::vector{FactIndex(2)});
    QCOMPARE(with(2, Verdict::Added), std::vector{FactIndex(3)});
    QVERIFY(with(0, Verdict::Added).empty());
}

void TestFactLists::listsWhoStatesAFact()
{
    QCOMPARE(sourcesStating(m_comparison, FactIndex(0)),
             (std::vector{ArticleIndex(0), ArticleIndex(1)}));
    QCOMPARE(sourcesStating(m_comparison, FactIndex(3)), std::vector{ArticleIndex(2)});
}

void TestFactLists::saysTheFirstValue()
{
    QCOMPARE(firstValue(m_comparison, FactIndex(0), ArticleIndex(0)), u"$40 million"_s);
    QCOMPARE(firstValue(m_comparison, FactIndex(0), ArticleIndex(2)), QString());
}

void TestFactLists::quotesTheFirstPlace()
{
    QCOMPARE(text(firstWording(m_comparison, FactIndex(0), ArticleIndex(1))),
             u"The bridge cost more than $40 million."_s);
    QCOMPARE(claimAlone(m_comparison, FactIndex(0), ArticleIndex(1)), u"$40 million"_s);
    QVERIFY(firstWording(m_comparison, FactIndex(0), ArticleIndex(2)).empty());
    QCOMPARE(claimAlone(m_comparison, FactIndex(0), ArticleIndex(2)), QString());
}

void TestFactLists::tellsWhatOccurs()
{
    const Figures figures = figuresOf(m_comparison);
    QVERIFY(occurs(figures, Verdict::Hedge));
    QVERIFY(occurs(figures, Verdict::Added));
    QVERIFY(!occurs(figures, Verdict::Misattributed));
}

QTEST_APPLESS_MAIN(TestFactLists)
#include "tst_factlists.moc"
