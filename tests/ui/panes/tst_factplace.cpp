// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panes/story.h"
#include "ui/panes/factplace.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestFactPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhereAFactIsStated();
    void putsAMissingFactBetweenItsNeighbours_data();
    void putsAMissingFactBetweenItsNeighbours();
    void neverStandsBeforeTheHeadline();
    void takesAnotherSourceWhereTheBaseIsSilent();
};

/// A paragraph long enough to be told from its neighbours.
static QString paragraph(const QString &claim = {})
{
    return u"The council met again on the old bridge and heard of it: "_s + claim;
}

static QStringList paragraphs(const QString &claims)
{
    QStringList made;
    for (const QString &claim : claims.split(u' '))
        made.append(claim == u"-"_s ? paragraph() : paragraph(claim + u"[words]"_s));
    return made;
}

void TestFactPlace::findsWhereAFactIsStated()
{
    const auto comparison = Story({{u"It cost 0[ten]."_s}, {u"It rained."_s}}).comparison();
    QCOMPARE(statedAt(*comparison, FactIndex(0), ArticleIndex(0)), TextSpan(8, 11));
    QVERIFY(!statedAt(*comparison, FactIndex(0), ArticleIndex(1)));
}

void TestFactPlace::putsAMissingFactBetweenItsNeighbours_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("other");
    QTest::addColumn<size_t>("before");

    QTest::newRow("in the middle") << u"0 1 2"_s << u"0 2"_s << size_t(1);
    QTest::newRow("behind a long start") << u"0 1 2"_s << u"- - - 0 2"_s << size_t(4);
    QTest::newRow("at the end") << u"0 1 2"_s << u"0 1"_s << size_t(2);
    QTest::newRow("at the start") << u"2 0 1"_s << u"- 0 1"_s << size_t(1);
    QTest::newRow("nothing in common") << u"- - 0 -"_s << u"- - - -"_s << size_t(3);
}

void TestFactPlace::putsAMissingFactBetweenItsNeighbours()
{
    QFETCH(QString, base);
    QFETCH(QString, other);
    QFETCH(size_t, before);
    const auto comparison = Story({paragraphs(base), paragraphs(other)}).comparison();
    int missing = 0;
    while (statedAt(*comparison, FactIndex(missing), ArticleIndex(1)))
        ++missing;
    QCOMPARE(MissingPlaces(comparison, ArticleIndex(1)).before(FactIndex(missing)), before);
}

void TestFactPlace::neverStandsBeforeTheHeadline()
{
    const Story story({{u"It cost 0[ten]."_s, paragraph()},
                       {u"! Read more"_s, u"# A headline"_s, paragraph(), paragraph()}});
    QCOMPARE(MissingPlaces(story.comparison(), ArticleIndex(1)).before(FactIndex(0)), size_t(2));
}

void TestFactPlace::takesAnotherSourceWhereTheBaseIsSilent()
{
    const Story story({paragraphs(u"- - - -"_s), paragraphs(u"- - - 0"_s)});
    QCOMPARE(MissingPlaces(story.comparison(), ArticleIndex(0)).before(FactIndex(0)), size_t(4));
}

QTEST_APPLESS_MAIN(TestFactPlace)
#include "tst_factplace.moc"
