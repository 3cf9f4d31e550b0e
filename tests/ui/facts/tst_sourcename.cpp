// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/sourcename.h"

#include <QTest>

#include <array>
#include <vector>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestSourceName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortensNames_data();
    void shortensNames();
    void tellsHeadlinesApart();
    void namesTheBase();
};

void TestSourceName::shortensNames_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("shortName");
    QTest::newRow("several words") << u"Harbour Daily Post"_s << u"a.txt"_s << u"HDP"_s;
    QTest::newRow("leading article") << u"The Lantern"_s << u"a.txt"_s << u"Lant."_s;
    QTest::newRow("article alone") << u"The"_s << u"a.txt"_s << u"The"_s;
    QTest::newRow("short word") << u"Globe"_s << u"a.txt"_s << u"Globe"_s;
    QTest::newRow("capitals inside") << u"PortWatch"_s << u"a.txt"_s << u"PW"_s;
    QTest::newRow("acronym") << u"XYZ"_s << u"a.txt"_s << u"XYZ"_s;
    QTest::newRow("number in the name") << u"Channel 7"_s << u"a.txt"_s << u"C7"_s;
    QTest::newRow("small words") << u"voices of kent"_s << u"a.txt"_s << u"VOK"_s;
    QTest::newRow("no outlet: file") << QString() << u"sub/lantern.txt"_s << u"lant."_s;
    QTest::newRow("no outlet: numbered file") << QString() << u"003_second.txt"_s << u"seco."_s;
    QTest::newRow("no outlet: hidden file") << QString() << u".txt"_s << u"txt"_s;
    QTest::newRow("nothing at all") << QString() << QString() << QString();
    QTest::newRow("no letters") << u"***"_s << u"a.txt"_s << QString();
}

void TestSourceName::shortensNames()
{
    QFETCH(QString, source);
    QFETCH(QString, id);
    const Article article{.id = id, .source = source};
    const std::array articles{&article};
    QCOMPARE(shortSourceNames(articles).size(), 1);
    QTEST(shortSourceNames(articles).front(), "shortName");
}

void TestSourceName::tellsHeadlinesApart()
{
    const std::array<Article, 5> made{{
        {.id = u"000_a.txt"_s, .title = u"Harbour bridge opens early"_s},
        {.id = u"001_b.txt"_s, .title = u"New harbour bridge celebrated by mayor"_s},
        {.id = u"002_c.txt"_s, .title = u"Harbour bridge: the cost"_s},
        {.id = u"003_d.txt"_s, .title = u"It is on"_s},
        {.id = u"004_e.txt"_s, .title = u"Harbour bridge"_s, .source = u"Globe"_s},
    }};
    std::vector<const Article *> articles;
    for (const Article &article : made)
        articles.push_back(&article);
    QCOMPARE(shortSourceNames(articles),
             (QStringList{u"Opens"_s, u"Celebra."_s, u"Harbour"_s, u"003"_s, u"Globe"_s}));
    QVERIFY(shortSourceNames({}).isEmpty());
}

void TestSourceName::namesTheBase()
{
    const Article article{.source = u"Globe"_s};
    const QString plain = spokenSourceName(article, ArticleIndex(1), ArticleIndex(0));
    const QString base = spokenSourceName(article, ArticleIndex(1), ArticleIndex(1));
    QCOMPARE(plain, u"source B, Globe"_s);
    QCOMPARE(base, u"source B, base, Globe"_s);
}

QTEST_GUILESS_MAIN(TestSourceName)
#include "tst_sourcename.moc"
