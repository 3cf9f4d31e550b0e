// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/copiedtext.h"
#include "tests/support/comparisonfixture.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestCopiedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAFindingWithItsBase();
    void copiesAFactWithAllSources();
    void escapesWhatArticlesSay();
    void keepsTheNote();
};

void TestCopiedText::copiesAFindingWithItsBase()
{
    const CopiedText copied =
        copiedFinding(ComparisonFixture().comparison(), FactIndex(0), ArticleIndex(1));
    QCOMPARE(copied.plain,
             u"bridge: cost\n"
             "  A Harbour Post (base): 🌉🌉 The bridge cost $40 million. [$40 million]\n"
             "  B =Bridge news (hedge: “more than” added): The bridge cost more than $40 million. "
             "[> $40 million]\n"_s);
    QVERIFY2(copied.html.contains(u"cost more than <b>$40 million</b>."_s),
             qPrintable(copied.html));
}

void TestCopiedText::copiesAFactWithAllSources()
{
    const CopiedText copied = copiedFact(ComparisonFixture().comparison(), FactIndex(0));
    QVERIFY2(copied.plain.contains(u"  C Third (dropped)\n"_s), qPrintable(copied.plain));
    QCOMPARE(copied.plain.count(u'\n'), 4);
    QCOMPARE(copied.html.count(u"<li>"_s), 3);
}

void TestCopiedText::escapesWhatArticlesSay()
{
    const CopiedText copied = copiedFact(ComparisonFixture().comparison(), FactIndex(0));
    QVERIFY2(copied.html.contains(u"[&gt; $40 million]"_s), qPrintable(copied.html));
}

void TestCopiedText::keepsTheNote()
{
    const FactReview review{.note = u"Ask <them>"_s};
    const CopiedText copied = copiedFact(ComparisonFixture().comparison(), FactIndex(0), &review);
    QVERIFY(copied.plain.endsWith(u"  Note: Ask <them>\n"_s));
    QVERIFY(copied.html.contains(u"<p>Note: Ask &lt;them&gt;</p>"_s));
}

QTEST_GUILESS_MAIN(TestCopiedText)
#include "tst_copiedtext.moc"
