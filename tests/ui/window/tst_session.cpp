// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "model/claim/lexicon.h"
#include "model/compare/compare.h"
#include "tests/support/comparisonfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

std::shared_ptr<const Alignment> bridge()
{
    return ComparisonFixture().comparison().alignment;
}

Comparison judge(std::shared_ptr<const Alignment> alignment, ArticleIndex base)
{
    static const Lexicon lexicon = Lexicon::load().value();
    return compare(std::move(alignment), base, lexicon);
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty()
    {
        const Session session(judge);
        QVERIFY(!session.comparison());
        QVERIFY(!session.currentFact());
        QVERIFY(!session.canGoBack());
    }

    void judgesAnewForAnotherBase()
    {
        Session session(judge);
        session.show(bridge(), ArticleIndex(0));
        session.setCurrentFact(FactIndex(2));
        const QSignalSpy changed(&session, &Session::comparisonChanged);
        const auto before = session.comparison();
        session.setBase(ArticleIndex(1));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.comparison()->base, ArticleIndex(1));
        QCOMPARE(session.comparison()->alignment, before->alignment);
        QCOMPARE(session.comparison()->cell(FactIndex(2), ArticleIndex(1)).verdict, Verdict::Base);
        QCOMPARE(session.currentFact(), FactIndex(2));
        session.setBase(ArticleIndex(1));
        QCOMPARE(changed.count(), 1);
    }

    void keepsTheBaseWhenReadAgain()
    {
        Session session(judge);
        session.show(bridge(), ArticleIndex(0));
        session.setBase(ArticleIndex(2));
        session.show(bridge(), ArticleIndex(0));
        QCOMPARE(session.comparison()->base, ArticleIndex(2));
        session.close();
        session.show(bridge(), ArticleIndex(0));
        QCOMPARE(session.comparison()->base, ArticleIndex(0));
    }

    void keepsThePlaceWhenReadAgain()
    {
        Session session(judge);
        session.show(bridge(), ArticleIndex(0));
        session.setCurrentFact(FactIndex(2));
        session.show(bridge(), ArticleIndex(0));
        QCOMPARE(session.currentFact(), FactIndex(2));
        QVERIFY(!session.canGoBack());
        session.close();
        session.show(bridge(), ArticleIndex(0));
        QVERIFY(!session.currentFact());
    }

    void goesBackAndForward()
    {
        Session session(judge);
        session.show(bridge(), ArticleIndex(0));
        session.setCurrentFact(FactIndex(0));
        session.setCurrentFact(FactIndex(3));
        session.setCurrentFact(FactIndex(1));
        QVERIFY(!session.canGoForward());
        session.goBack();
        QCOMPARE(session.currentFact(), FactIndex(3));
        session.goBack();
        QCOMPARE(session.currentFact(), FactIndex(0));
        QVERIFY(!session.canGoBack());
        session.goForward();
        QCOMPARE(session.currentFact(), FactIndex(3));
        // A new jump forgets what was ahead.
        session.setCurrentFact(FactIndex(2));
        QVERIFY(!session.canGoForward());
        session.goBack();
        QCOMPARE(session.currentFact(), FactIndex(3));
    }

    void tellsOnlyChanges()
    {
        Session session(judge);
        session.show(bridge(), ArticleIndex(0));
        const QSignalSpy moved(&session, &Session::currentFactChanged);
        session.setCurrentFact(FactIndex(1));
        session.setCurrentFact(FactIndex(1));
        QCOMPARE(moved.count(), 1);
        session.close();
        QVERIFY(!session.currentFact());
        QVERIFY(!session.comparison());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
