// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/codepoints.h"
#include "model/report/comparisonjson.h"
#include "model/report/jsonwriter.h"
#include "tests/support/comparisonfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <limits>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestComparisonJson : public QObject
{
    Q_OBJECT

private:
    static QJsonObject written()
    {
        QJsonParseError error;
        const auto document =
            QJsonDocument::fromJson(comparisonJson(ComparisonFixture().comparison()), &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
    /// The words between two offsets that count code points.
    static QString sliced(const QString &text, const QJsonObject &claim)
    {
        const QList<uint> points = text.toUcs4();
        const int start = claim["start"_L1].toInt();
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start,
                                 claim["end"_L1].toInt() - start);
    }

private Q_SLOTS:
    void namesItsFormatAndBase();
    void listsArticlesWithDebrisInCodePoints();
    void offsetsCutOutTheClaimsOwnText();
    void writesEachKindOfClaim();
    void givesVerdictsWithReasonsAndClaims();
    void leavesOutArticlesThatNeitherStateNorDrop();
    void listsChecksWithTheirFigures();
    void tellsLineage();
    void numbersSeveralEventsThrough();
    void isTheSameEveryTime();
    void isTheSameInPieces();
    void escapesWhatJsonReserves();
    void writesNumbersThatReadBackExactly_data();
    void writesNumbersThatReadBackExactly();
    void countsCodePoints();
    void writesOneLineForAnExtraction();
};

void TestComparisonJson::namesItsFormatAndBase()
{
    const QJsonObject root = written();
    QCOMPARE(root["crosscheck"_L1].toInt(), 1);
    QCOMPARE(root["base"_L1].toString(), u"a.txt"_s);
    QVERIFY(comparisonJson(ComparisonFixture().comparison()).startsWith("{\"crosscheck\":1,"));
}

void TestComparisonJson::listsArticlesWithDebrisInCodePoints()
{
    const Comparison comparison = ComparisonFixture().comparison();
    const QJsonArray articles = written()["articles"_L1].toArray();
    QCOMPARE(articles.size(), 3);
    const QString text = comparison.article(ArticleIndex(0)).text;
    const qsizetype length = text.toUcs4().size();
    QCOMPARE(articles[0]["length"_L1].toInt(), length);
    QVERIFY(length < text.size());
    QCOMPARE(articles[0]["debris"_L1].toArray(), (QJsonArray{QJsonArray{length - 10, length}}));
    QCOMPARE(articles[0]["source"_L1].toString(), u"Harbour Post"_s);
    QVERIFY(articles[0]["date"_L1].isNull());
    QCOMPARE(articles[2]["id"_L1].toString(), u"sub/c.txt"_s);
}

void TestComparisonJson::offsetsCutOutTheClaimsOwnText()
{
    const Comparison comparison = ComparisonFixture().comparison();
    const QJsonArray claims = written()["claims"_L1].toArray();
    QCOMPARE(claims.size(), qsizetype(comparison.alignment->claims.size()));
    for (const auto &value : claims) {
        const QJsonObject claim = value.toObject();
        const int index = claim["id"_L1].toInt();
        const Article &article =
            comparison.article(comparison.alignment->claim(ClaimIndex(index)).article);
        QCOMPARE(claim["article"_L1].toString(), article.id);
        QCOMPARE(sliced(article.text, claim), claim["text"_L1].toString());
    }
}

void TestComparisonJson::writesEachKindOfClaim()
{
    const QJsonArray claims = written()["claims"_L1].toArray();
    const QJsonObject cost = claims[2].toObject();
    QCOMPARE(cost["kind"_L1].toString(), u"number"_s);
    QCOMPARE(cost["low"_L1].toDouble(), 4e7);
    QCOMPARE(cost["unit"_L1].toString(), u"USD"_s);
    QCOMPARE(cost["bound"_L1].toString(), u"more_than"_s);
    QCOMPARE(cost["vague"_L1], QJsonValue(false));
    QCOMPARE(cost["quoted"_L1], QJsonValue(false));
    QCOMPARE(cost["boilerplate"_L1], QJsonValue(false));
    QCOMPARE(cost["fact"_L1].toInt(-1), 0);
    const QJsonObject quote = claims[1].toObject();
    QCOMPARE(quote["kind"_L1].toString(), u"quote"_s);
    QCOMPARE(quote["role"_L1].toString(), u"speech"_s);
    QCOMPARE(quote["speaker"_L1].toString(), u"Ann Lee"_s);
    QCOMPARE(quote["nested"_L1], QJsonValue(false));
    const QJsonObject date = claims[3].toObject();
    QCOMPARE(date["unit"_L1].toString(), u"date"_s);
    QCOMPARE(date["low"_L1].toString(), u"--05-03"_s);
    QCOMPARE(date["high"_L1].toString(), u"--05-03"_s);
}

void TestComparisonJson::givesVerdictsWithReasonsAndClaims()
{
    const QJsonArray facts = written()["facts"_L1].toArray();
    QCOMPARE(facts.size(), 4);
    const QJsonObject verdicts = facts[0]["verdicts"_L1].toObject();
    QCOMPARE(facts[0]["label"_L1].toString(), u"bridge: cost"_s);
    QCOMPARE(verdicts["a.txt"_L1]["verdict"_L1].toString(), u"base"_s);
    QCOMPARE(verdicts["b.txt"_L1]["verdict"_L1].toString(), u"hedge"_s);
    QVERIFY(verdicts["b.txt"_L1]["why"_L1].toString().contains("more than"_L1));
    QCOMPARE(verdicts["b.txt"_L1]["claims"_L1].toArray(), QJsonArray{2});
    QCOMPARE(verdicts["sub/c.txt"_L1]["verdict"_L1].toString(), u"dropped"_s);
    QCOMPARE(verdicts["sub/c.txt"_L1]["claims"_L1].toArray(), QJsonArray());
}

void TestComparisonJson::leavesOutArticlesThatNeitherStateNorDrop()
{
    const QJsonArray facts = written()["facts"_L1].toArray();
    QCOMPARE(facts[2]["verdicts"_L1].toObject().keys(), QStringList{u"b.txt"_s});
}

void TestComparisonJson::listsChecksWithTheirFigures()
{
    Comparison comparison = ComparisonFixture().comparison();
    comparison.checks = {{.kind = CheckKind::Weekday,
                          .article = ArticleIndex(0),
                          .claims = {ClaimIndex(0)},
                          .span = {4, 9},
                          .why = u"not a Monday"_s}};
    const QJsonArray checks =
        QJsonDocument::fromJson(comparisonJson(comparison))["checks"_L1].toArray();
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks[0]["kind"_L1].toString(), u"weekday"_s);
    QCOMPARE(checks[0]["article"_L1].toString(), u"a.txt"_s);
    QCOMPARE(checks[0]["claims"_L1].toArray(), QJsonArray{0});
    QCOMPARE(checks[0]["start"_L1].toInt(), 2); // two pairs before
    QCOMPARE(checks[0]["end"_L1].toInt(), 7);
    QCOMPARE(checks[0]["why"_L1].toString(), u"not a Monday"_s);
    QCOMPARE(written()["checks"_L1].toArray(), QJsonArray());
}

void TestComparisonJson::tellsLineage()
{
    Comparison comparison = ComparisonFixture().comparison();
    Alignment alignment = *comparison.alignment;
    alignment.lineage = {.voices = {{ArticleIndex(0), ArticleIndex(1)}},
                         .descents = {{},
                                      {.from = ArticleIndex(0),
                                       .shared = 0.5,
                                       .quotes = 2,
                                       .namesIt = true,
                                       .errors = {FactIndex(1)}},
                                      {}}};
    comparison.alignment = std::make_shared<const Alignment>(std::move(alignment));
    comparison.origins = {{.fact = FactIndex(1),
                           .verdict = Verdict::Changed,
                           .articles = {ArticleIndex(2), ArticleIndex(1)}}};
    const QJsonObject lineage =
        QJsonDocument::fromJson(comparisonJson(comparison))["lineage"_L1].toObject();
    QCOMPARE(lineage["voices"_L1].toArray(), (QJsonArray{QJsonArray{u"a.txt"_s, u"b.txt"_s}}));
    const QJsonArray tree = lineage["tree"_L1].toArray();
    QCOMPARE(tree.size(), 3);
    QVERIFY(tree[0]["from"_L1].isNull());
    QCOMPARE(tree[1]["article"_L1].toString(), u"b.txt"_s);
    QCOMPARE(tree[1]["from"_L1].toString(), u"a.txt"_s);
    QCOMPARE(tree[1]["shared"_L1].toDouble(), 0.5);
    QCOMPARE(tree[1]["quotes"_L1].toInt(), 2);
    QCOMPARE(tree[1]["names_it"_L1], QJsonValue(true));
    QCOMPARE(tree[1]["errors"_L1].toArray(), QJsonArray{1});
    const QJsonArray origins = lineage["origins"_L1].toArray();
    QCOMPARE(origins.size(), 1);
    QCOMPARE(origins[0]["fact"_L1].toInt(), 1);
    QCOMPARE(origins[0]["verdict"_L1].toString(), u"changed"_s);
    QCOMPARE(origins[0]["articles"_L1].toArray(), (QJsonArray{u"sub/c.txt"_s, u"b.txt"_s}));
}

void TestComparisonJson::numbersSeveralEventsThrough()
{
    const std::array events{ComparisonFixture().comparison(), ComparisonFixture().comparison()};
    const QJsonObject root = QJsonDocument::fromJson(comparisonJson(events)).object();
    const QJsonObject one = written();
    const qsizetype facts = one["facts"_L1].toArray().size();
    const qsizetype claims = one["claims"_L1].toArray().size();
    QVERIFY(one["events"_L1].isUndefined());
    QCOMPARE(root["base"_L1], one["base"_L1]);
    QCOMPARE(root["articles"_L1].toArray().size(), 6);
    QCOMPARE(root["facts"_L1].toArray().size(), 2 * facts);
    QCOMPARE(root["facts"_L1][facts]["id"_L1].toInt(), int(facts));
    QCOMPARE(root["claims"_L1][claims]["id"_L1].toInt(), int(claims));
    QCOMPARE(root["claims"_L1][claims]["fact"_L1].toInt(),
             int(facts) + one["claims"_L1][0]["fact"_L1].toInt());
    QCOMPARE(root["facts"_L1][facts]["verdicts"_L1]["b.txt"_L1]["claims"_L1].toArray(),
             QJsonArray{int(claims) + 2});
    const QJsonArray list = root["events"_L1].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[1]["base"_L1].toString(), u"a.txt"_s);
    QCOMPARE(list[1]["articles"_L1].toArray().size(), 3);
    QCOMPARE(list[1]["facts"_L1][0].toInt(), int(facts));
    QVERIFY(list[1]["title"_L1].toString().startsWith(u"Bridge"_s));
}

void TestComparisonJson::isTheSameEveryTime()
{
    QCOMPARE(comparisonJson(ComparisonFixture().comparison()),
             comparisonJson(ComparisonFixture().comparison()));
}

void TestComparisonJson::isTheSameInPieces()
{
    const std::vector<Comparison> events(400, ComparisonFixture().comparison());
    qsizetype pieces = 0;
    QByteArray joined;
    writeComparisonJson(events, [&](QByteArrayView piece) {
        ++pieces;
        joined += piece;
    });
    QVERIFY(pieces > 2);
    QVERIFY(joined.endsWith("}\n"));
    QVERIFY(joined == comparisonJson(events));
    QVERIFY(!QJsonDocument::fromJson(joined).isNull());
}

void TestComparisonJson::escapesWhatJsonReserves()
{
    const QString hard = u"\"\\\n\t\u0001\u2028🌉"_s + QChar(0);
    JsonWriter json;
    json.beginArray();
    json.value(QStringView(hard));
    json.endArray();
    QCOMPARE(QJsonDocument::fromJson(json.bytes()).array()[0].toString(), hard);
}

void TestComparisonJson::writesNumbersThatReadBackExactly_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 2e9 << QByteArray("2000000000");
    QTest::newRow("fraction") << 0.1 << QByteArray("0.1");
    QTest::newRow("converted miles") << 27358.848 << QByteArray("27358.848");
    QTest::newRow("negative") << -5.0 << QByteArray("-5");
    QTest::newRow("beyond whole numbers") << 1e22 << QByteArray("1e+22");
    QTest::newRow("no number") << std::numeric_limits<double>::infinity() << QByteArray("null");
}

void TestComparisonJson::writesNumbersThatReadBackExactly()
{
    QFETCH(double, number);
    JsonWriter json;
    json.value(number);
    QTEST(json.bytes(), "text");
}

void TestComparisonJson::countsCodePoints()
{
    const QString text = u"a🌉b🌉🌉c"_s;
    const CodePoints places{text};
    QCOMPARE(places.length(), 6);
    QCOMPARE(places.at(0), 0);
    QCOMPARE(places.at(1), 1);
    QCOMPARE(places.at(2), 1); // inside a pair
    QCOMPARE(places.at(3), 2);
    QCOMPARE(places.at(8), 5);
    QCOMPARE(places.at(text.size()), 6);
    QCOMPARE(CodePoints(u"x"_s + QChar(0xD83C)).length(), 2); // half a pair stands alone
}

void TestComparisonJson::writesOneLineForAnExtraction()
{
    Extraction extraction = *ComparisonFixture().comparison().alignment->articles[0];
    extraction.claims = {{.span = {5, 8}, .value = IndirectSpeech{.speaker = u"Ann Lee"_s}}};
    const QByteArray line = extractionJson(extraction);
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object["id"_L1].toString(), u"a.txt"_s);
    QCOMPARE(object["claims"_L1][0]["kind"_L1].toString(), u"indirect"_s);
    QCOMPARE(object["claims"_L1][0]["speaker"_L1].toString(), u"Ann Lee"_s);
    QCOMPARE(object["claims"_L1][0]["start"_L1].toInt(), 3);
}

QTEST_GUILESS_MAIN(TestComparisonJson)
#include "tst_comparisonjson.moc"
