// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "ui/panes/panetitle.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestPaneTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnEditorAsks();
    void readsAloud();

private:
    const Comparison m_comparison = ComparisonFixture().comparison();
};

void TestPaneTitle::saysWhatAnEditorAsks()
{
    const PaneTitle base = paneTitle(m_comparison, ArticleIndex(0), 812);
    QCOMPARE(base.siglum, u"A"_s);
    QCOMPARE(base.name, u"Harbour Post"_s);
    QCOMPARE(base.id, u"a"_s);
    QCOMPARE(base.detail, u"undated · 812 words · 2 facts"_s);
    QCOMPARE(base.number, u"1"_s);
    QVERIFY(base.isBase);

    const PaneTitle other = paneTitle(m_comparison, ArticleIndex(1), 1);
    QCOMPARE(other.name, u"=Bridge news"_s);
    QCOMPARE(other.detail, u"undated · 1 word · 3 findings"_s);
    QVERIFY(!other.isBase);
}

void TestPaneTitle::readsAloud()
{
    QCOMPARE(spokenTitle(m_comparison, ArticleIndex(0)),
             u"Source A, base, Harbour Post, 2 findings"_s);
    QCOMPARE(spokenTitle(m_comparison, ArticleIndex(1)), u"Source B, =Bridge news, 3 findings"_s);
}

QTEST_GUILESS_MAIN(TestPaneTitle)
#include "tst_panetitle.moc"
