// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/goldcluster.h"

#include "model/claim/lexicon.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestGoldCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClaimsAndFacts();
    void refusesTextThatIsNotThere();
    void readsEveryAnnotatedCluster();
};

namespace
{

const Lexicon &lexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

constexpr auto annotation = R"({
 "cluster": "pier", "base": "a.txt", "articles": ["a.txt", "b.txt"],
 "claims": [
  {"article": "b.txt", "text": "21 miles", "nth": 2, "kind": "number", "low": 33796.2, "high": 33796.2,
   "unit": "m", "bound": "approx", "fact": "length"},
  {"article": "a.txt", "text": "It holds.", "nth": 1, "kind": "quote", "role": "speech",
   "speaker": "Ann Lee", "fact": "q"},
  {"article": "a.txt", "text": "May 3", "nth": 1, "kind": "number", "low": "--05-03", "high": "--05-03",
   "unit": "date", "bound": "exact", "fact": "day"}],
 "facts": [
  {"id": "length", "label": "Pier: length", "verdicts": {"a.txt": "absent", "b.txt": "added"}},
  {"id": "day", "label": "Pier: day", "verdicts": {"a.txt": "base", "b.txt": "dropped"}},
  {"id": "q", "label": "Lee", "verdicts": {"a.txt": "base", "b.txt": "dropped"}}],
 "boilerplate": [{"article": "b.txt", "text": "Share this", "nth": 1}]
})";

} // namespace

void TestGoldCluster::readsClaimsAndFacts()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"gold.json"_s), QString::fromLatin1(annotation));
    write(folder.filePath(u"a.txt"_s), u"On May 3 it shut.\n“It holds.” said Ann Lee."_s);
    write(folder.filePath(u"b.txt"_s), u"Not 21 miles but about 21 miles.\nShare this"_s);
    const auto cluster = readGoldCluster(folder.path(), lexicon());
    QVERIFY2(cluster, qUtf8Printable(cluster.error_or(QString())));

    const Alignment &alignment = cluster->alignment;
    QCOMPARE(cluster->factIds, (QStringList{u"day"_s, u"q"_s, u"length"_s}));
    QCOMPARE(alignment.factOf, (std::vector<int>{0, 1, 2}));
    QCOMPARE(alignment.facts[2].label, u"Pier: length"_s);
    QCOMPARE(cluster->verdict(FactIndex(2), ArticleIndex(1)), Verdict::Added);

    const auto day = std::get<DateRange>(alignment.claims[0].value);
    QCOMPARE(toString(day.first), u"--05-03"_s);
    const auto quote = std::get<Quote>(alignment.claims[1].value);
    QCOMPARE(quote.outer.of(alignment.article({}).text), u"“It holds.”");
    const auto length = std::get<Quantity>(alignment.claims[2].value);
    QCOMPARE(alignment.claims[2].span, TextSpan(23, 31));
    QCOMPARE(length.bound, Bound::Approx);
    QCOMPARE(length.writtenLow, 21);
    QCOMPARE(length.resolution, 33796.2 / 21);
    QVERIFY(alignment.article(ArticleIndex(1)).blocks[1].isDebris());
    QCOMPARE(alignment.articles[1]->claims.size(), 1);
    QVERIFY(!alignment.articles[1]->tokens.tokens.empty());
}

void TestGoldCluster::refusesTextThatIsNotThere()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"gold.json"_s), QString::fromLatin1(annotation));
    write(folder.filePath(u"a.txt"_s), u"On May 3 it shut.\n“It holds.” said Ann Lee."_s);
    write(folder.filePath(u"b.txt"_s), u"Only once 21 miles."_s);
    const auto cluster = readGoldCluster(folder.path(), lexicon());
    QVERIFY(!cluster);
    QVERIFY(cluster.error().contains(u"not found: 21 miles"));
}

void TestGoldCluster::readsEveryAnnotatedCluster()
{
    const QString shared = QString::fromUtf16(CROSSCHECK_SHARED_DIR);
    for (const QString &folder : goldClusterFolders(shared, u"the annotated clusters"_s)) {
        const auto cluster = readGoldCluster(folder, lexicon());
        QVERIFY2(cluster, qUtf8Printable(cluster.error_or(QString())));
        QCOMPARE_GT(cluster->alignment.facts.size(), 10);
        QVERIFY(int(cluster->base) >= 0);
    }
}

QTEST_GUILESS_MAIN(TestGoldCluster)
#include "tst_goldcluster.moc"
