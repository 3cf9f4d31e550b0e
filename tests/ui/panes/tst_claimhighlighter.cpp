// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "ui/panes/claimhighlighter.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestClaimHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksEveryClaimOfAnArticle();
    void takesQuotationMarksIn();
    void passesOverClaimsWithoutAFact();
    void findsTheInnermostMark();
    void countsFactsAndFindings();

private:
    const Comparison m_comparison = ComparisonFixture().comparison();
};

void TestClaimHighlighter::marksEveryClaimOfAnArticle()
{
    const auto marks = claimMarks(m_comparison, ArticleIndex(1));
    const QString &text = m_comparison.article(ArticleIndex(1)).text;
    QCOMPARE(marks.size(), size_t(2));
    QCOMPARE(marks[0].span.of(text), u"$40 million");
    QCOMPARE(marks[0].verdict, Verdict::Hedge);
    QCOMPARE(marks[0].look, ClaimLook::Figure);
    QCOMPARE(marks[1].span.of(text), u"May 3");
    QCOMPARE(marks[1].verdict, Verdict::Added);
}

void TestClaimHighlighter::takesQuotationMarksIn()
{
    const auto marks = claimMarks(m_comparison, ArticleIndex(2));
    const QString &text = m_comparison.article(ArticleIndex(2)).text;
    QCOMPARE(marks.back().span.of(text), u"“It will not last,”");
    QCOMPARE(marks.back().look, ClaimLook::Quotation);
}

void TestClaimHighlighter::passesOverClaimsWithoutAFact()
{
    Alignment alignment = *m_comparison.alignment;
    alignment.factOf[0] = -1;
    Comparison comparison = m_comparison;
    comparison.alignment = std::make_shared<const Alignment>(alignment);
    QCOMPARE(claimMarks(comparison, ArticleIndex(0)).size(), size_t(1));
}

void TestClaimHighlighter::findsTheInnermostMark()
{
    const std::vector<ClaimMark> marks{{.span = {10, 50}, .fact = FactIndex(1)},
                                       {.span = {20, 25}, .fact = FactIndex(2)}};
    QCOMPARE(markAt(marks, 22)->fact, FactIndex(2));
    QCOMPARE(markAt(marks, 25)->fact, FactIndex(1));
    QCOMPARE(markAt(marks, 50), nullptr);
    QCOMPARE(markAt(marks, 9), nullptr);
}

void TestClaimHighlighter::countsFactsAndFindings()
{
    QCOMPARE(articleCounts(m_comparison, ArticleIndex(0)),
             (ArticleCounts{.facts = 2, .findings = 0}));
    QCOMPARE(articleCounts(m_comparison, ArticleIndex(1)),
             (ArticleCounts{.facts = 2, .findings = 3}));
}

QTEST_APPLESS_MAIN(TestClaimHighlighter)
#include "tst_claimhighlighter.moc"
