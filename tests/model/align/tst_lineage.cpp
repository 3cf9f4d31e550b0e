// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/align.h"
#include "model/align/sharedwording.h"
#include "model/article/articlefromtext.h"
#include "model/article/debris.h"
#include "model/claim/lexicon.h"
#include "model/compare/compare.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestLineage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsNearlyEqualTextsAsOneVoice();
    void derivesTheShortenedFromTheWhole();
    void derivesTheLaterFromTheEarlier();
    void derivesWhoNamesItsSource();
    void seesSharedErrors();
    void agreementWithMostIsNoError();
    void sharedQuotesAloneProveNothing();
    void isFreeOfCircles();
    void doesNotDependOnTheOrder();
    void findsWhereADistortionEntered();
    void comparesOwnWordsOnly();
};

namespace
{

const QString wire =
    u"Ferry runs aground off Brackwater\n\n"
    "A ferry with 212 passengers on board ran aground off Brackwater on Sunday night after it left "
    "the channel in thick fog, the coast guard said.\n\n"
    "The Lady Maud, built in 1987, was on its way to Sallow Heath with a cargo of 40 cars and a "
    "circus. Nobody was hurt, and the elephants were calm throughout.\n\n"
    "“She is faster than she looks,” said Ines Pell, her captain.\n\n"
    "Divers will look at the hull before the tide is high enough to float the ferry free.\n"_s;
const QString shortened =
    u"Ferry runs aground\n\n"
    "A ferry with 212 passengers on board ran aground off Brackwater on Sunday night after it left "
    "the channel in thick fog, the coast guard said.\n\n"
    "Nobody was hurt, and the elephants were calm throughout.\n"_s;
const QString own =
    u"Fog and a sandbank keep a circus waiting\n\n"
    "The clowns were asleep when the Lady Maud hit the sand near Brackwater. There were 212 "
    "passengers, two elephants and a great deal of tea.\n\n"
    "“She is faster than she looks,” Ines Pell, the captain, had told them before the fog came "
    "down.\n"_s;

const Lexicon &lexicon()
{
    static const Lexicon tables = Lexicon::load().value();
    return tables;
}

struct Made {
    QString id;
    QString text;
    QDate date;
    QString source;
};

std::vector<std::shared_ptr<const Extraction>> extractions(const std::vector<Made> &made)
{
    static const DebrisRules debris = DebrisRules::load().value();
    std::vector<std::shared_ptr<const Extraction>> articles;
    for (const Made &it : made) {
        Article article = articleFromText(it.id, it.text, debris);
        article.date = it.date;
        article.source = it.source;
        articles.push_back(std::make_shared<const Extraction>(
            extract(std::make_shared<const Article>(std::move(article)), lexicon())));
    }
    return articles;
}

Alignment aligned(const std::vector<Made> &made)
{
    return align(extractions(made), lexicon());
}

/// "b<a c<b": each article that derives from another.
QString tree(const Alignment &alignment)
{
    QStringList links;
    for (size_t i = 0; i < alignment.articles.size(); ++i) {
        if (const auto from = alignment.lineage.descents[i].from)
            links +=
                alignment.article(ArticleIndex(int(i))).id + u'<' + alignment.article(*from).id;
    }
    links.sort();
    return links.join(u' ');
}

/// A short report with one figure, in words of its own.
QString report(const QString &opening, const QString &length)
{
    return u"%1\n\nThe Oxmere viaduct is %2 metres long.\n"_s.arg(opening, length);
}

} // namespace

void TestLineage::countsNearlyEqualTextsAsOneVoice()
{
    QString copy = wire;
    copy.replace(u"212"_s, u"221"_s);
    const Alignment alignment = aligned({{u"a"_s, wire}, {u"b"_s, own}, {u"c"_s, copy}});
    QCOMPARE(alignment.lineage.voices,
             (std::vector<std::vector<ArticleIndex>>{{ArticleIndex(0), ArticleIndex(2)}}));
}

void TestLineage::derivesTheShortenedFromTheWhole()
{
    const Alignment alignment = aligned({{u"a"_s, shortened}, {u"b"_s, wire}, {u"c"_s, own}});
    QCOMPARE(tree(alignment), u"a<b"_s);
    QVERIFY(alignment.lineage.descents[0].shared > 0.8);
    QVERIFY(alignment.lineage.voices.empty());
}

void TestLineage::derivesTheLaterFromTheEarlier()
{
    const QDate monday(2025, 3, 3);
    QCOMPARE(tree(aligned({{u"a"_s, shortened, monday}, {u"b"_s, wire, monday.addDays(1)}})),
             u"b<a"_s);
    QCOMPARE(tree(aligned({{u"a"_s, shortened, monday}, {u"b"_s, wire, monday}})), u"a<b"_s);
}

void TestLineage::derivesWhoNamesItsSource()
{
    const QString naming = own + u"\nThe Harbour Post was the first to report it.\n"_s;
    const Alignment alignment =
        aligned({{u"a"_s, naming, {}, u"Fen Observer"_s}, {u"b"_s, wire, {}, u"Harbour Post"_s}});
    QCOMPARE(tree(alignment), u"a<b"_s);
    QVERIFY(alignment.lineage.descents[0].namesIt);
}

void TestLineage::seesSharedErrors()
{
    const auto body = [](const QString &opening, const QString &length, const QString &year) {
        return u"%1\n\nThe Oxmere viaduct is %2 metres long.\n\nThe Oxmere viaduct opened in "
               "%3.\n"_s.arg(opening, length, year);
    };
    const QDate day(2025, 3, 3);
    const Alignment alignment =
        aligned({{u"a"_s, body(u"A bridge too far"_s, u"640"_s, u"1912"_s)},
                 {u"b"_s, body(u"Arches of hope"_s, u"640"_s, u"1912"_s)},
                 {u"c"_s, body(u"Bricks again"_s, u"640"_s, u"1912"_s)},
                 {u"d"_s, body(u"Rails and ruin"_s, u"460"_s, u"1921"_s), day},
                 {u"e"_s, body(u"Where trains go"_s, u"460"_s, u"1921"_s), day.addDays(2)}});
    const Descent &last = alignment.lineage.descents[4];
    QVERIFY(last.from.has_value());
    QCOMPARE(*last.from, ArticleIndex(3));
    QCOMPARE(last.errors.size(), size_t(2));
}

void TestLineage::agreementWithMostIsNoError()
{
    const Alignment alignment = aligned({{u"a"_s, report(u"A bridge too far"_s, u"640"_s)},
                                         {u"b"_s, report(u"Arches of hope"_s, u"640"_s)},
                                         {u"c"_s, report(u"Bricks again"_s, u"460"_s)}});
    for (const Descent &descent : alignment.lineage.descents)
        QVERIFY(descent.errors.empty());
}

void TestLineage::sharedQuotesAloneProveNothing()
{
    QCOMPARE(tree(aligned({{u"a"_s, wire}, {u"b"_s, own}})), QString());
}

void TestLineage::isFreeOfCircles()
{
    // Dates say one thing of each pair, names another: all three point at each other.
    const QDate day(2025, 3, 3);
    const auto naming = [](const QString &outlet) {
        return wire + u"\n%1 was the first to report it.\n"_s.arg(outlet);
    };
    const Alignment alignment =
        aligned({{u"a"_s, naming(u"Fen Observer"_s), day, u"Quay News"_s},
                 {u"b"_s, naming(u"Harbour Post"_s), day, u"Fen Observer"_s},
                 {u"c"_s, naming(u"Quay News"_s), day, u"Harbour Post"_s}});
    int roots = 0;
    for (int i = 0; i < 3; ++i) {
        std::optional<ArticleIndex> at = ArticleIndex(i);
        for (int steps = 0; at; at = alignment.lineage.descents[size_t(*at)].from)
            QVERIFY(++steps <= 3);
        roots += alignment.lineage.descents[size_t(i)].from ? 0 : 1;
    }
    QCOMPARE(roots, 1);
}

void TestLineage::doesNotDependOnTheOrder()
{
    std::vector<Made> made = {{u"a"_s, wire}, {u"b"_s, shortened}, {u"c"_s, own}, {u"d"_s, wire}};
    made[3].text.replace(u"circus"_s, u"choir"_s);
    const QString expected = tree(aligned(made));
    QVERIFY(!expected.isEmpty());
    while (std::ranges::next_permutation(made, {}, &Made::id).found)
        QCOMPARE(tree(aligned(made)), expected);
}

void TestLineage::findsWhereADistortionEntered()
{
    const QDate day(2025, 3, 3);
    const auto alignment = std::make_shared<const Alignment>(
        aligned({{u"a"_s, report(u"A bridge too far"_s, u"640"_s), day},
                 {u"b"_s, report(u"Arches of hope"_s, u"460"_s), day.addDays(3)},
                 {u"c"_s, report(u"Bricks again"_s, u"460"_s), day.addDays(1)},
                 {u"d"_s, report(u"Rails and ruin"_s, u"6,400"_s), day.addDays(2)}}));
    const Comparison comparison = compare(alignment, ArticleIndex(0), lexicon());
    QCOMPARE(comparison.origins.size(), size_t(2));
    QCOMPARE(comparison.origins[0].verdict, Verdict::Changed);
    QCOMPARE(comparison.origins[0].articles, (std::vector{ArticleIndex(2), ArticleIndex(1)}));
    QCOMPARE(comparison.origins[1].articles, (std::vector{ArticleIndex(3)}));
}

void TestLineage::comparesOwnWordsOnly()
{
    const QString speech = u"“We asked for patience and we were given a calendar with no dates and "
                           "a lamp with no oil,” said Maud Ashdown.\n"_s;
    const auto shares = [](const QString &a, const QString &b) {
        return sharedWording(extractions({{u"a"_s, a}, {u"b"_s, b}}));
    };
    QVERIFY(shares(u"The mayor spoke.\n\n"_s + speech, u"It rained.\n\n"_s + speech).empty());
    const auto pairs = shares(wire, shortened);
    QCOMPARE(pairs.size(), size_t(1));
    QVERIFY(pairs[0].ofB > 0.8);
    QVERIFY(pairs[0].ofA < 0.7);
}

QTEST_GUILESS_MAIN(TestLineage)
#include "tst_lineage.moc"
