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
    void takesTheWordsOfABoundIn_data();
    void takesTheWordsOfABoundIn();
    void passesOverClaimsWithoutAFact();
    void marksTheWordsThatWereAltered();
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
    QCOMPARE(marks[0].look, MarkLook::Figure);
    QCOMPARE(marks[1].span.of(text), u"May 3");
    QCOMPARE(marks[1].verdict, Verdict::Added);
}

void TestClaimHighlighter::takesQuotationMarksIn()
{
    const auto marks = claimMarks(m_comparison, ArticleIndex(2));
    const QString &text = m_comparison.article(ArticleIndex(2)).text;
    QCOMPARE(marks.back().span.of(text), u"“It will not last,”");
    QCOMPARE(marks.back().look, MarkLook::Quotation);
}

void TestClaimHighlighter::takesTheWordsOfABoundIn_data()
{
    QTest::addColumn<TextSpan>("hedge");
    QTest::addColumn<TextSpan>("marked");
    // "The bridge cost more than $40 million."
    QTest::newRow("before the figure") << TextSpan(16, 25) << TextSpan(16, 37);
    QTest::newRow("none") << TextSpan() << TextSpan(26, 37);
    QTest::newRow("too far off") << TextSpan(4, 10) << TextSpan(26, 37);
    QTest::newRow("behind the figure") << TextSpan(38, 40) << TextSpan(26, 40);
}

void TestClaimHighlighter::takesTheWordsOfABoundIn()
{
    QFETCH(TextSpan, hedge);
    QFETCH(TextSpan, marked);
    Alignment alignment = *m_comparison.alignment;
    for (Claim &claim : alignment.claims)
        claim.hedge = claim.article == ArticleIndex(1) ? hedge : TextSpan();
    Comparison comparison = m_comparison;
    comparison.alignment = std::make_shared<const Alignment>(alignment);
    QCOMPARE(claimMarks(comparison, ArticleIndex(1)).front().span, marked);
}

void TestClaimHighlighter::marksTheWordsThatWereAltered()
{
    Comparison comparison = m_comparison;
    Cell &cell = comparison.cells[1 * 3 + 2]; // the changed quotation
    cell.edits = {{.kind = WordEditKind::Kept, .before = {0, 7}, .after = {13, 20}},
                  {.kind = WordEditKind::Added, .before = {8, 8}, .after = {21, 24}},
                  {.kind = WordEditKind::Replaced, .before = {8, 12}, .after = {25, 29}},
                  {.kind = WordEditKind::Cut, .before = {13, 15}, .after = {29, 29}},
                  {.kind = WordEditKind::Added, .after = {30, 33}, .declared = true}};
    QCOMPARE(
        alteredWords(comparison, ArticleIndex(2)),
        (std::vector<AlteredWords>{{{21, 24}, Verdict::Changed}, {{25, 29}, Verdict::Changed}}));
    QVERIFY(alteredWords(comparison, ArticleIndex(0)).empty());
    cell.verdict = Verdict::Same;
    QVERIFY(alteredWords(comparison, ArticleIndex(2)).empty());
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
