// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipeline.h"
#include "model/align/align.h"
#include "model/align/events.h"
#include "model/article/articlefromtext.h"
#include "model/claim/extract.h"
#include "model/compare/compare.h"
#include "model/report/comparisonjson.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace crosscheck;

/// What must hold of the result as a whole, whatever the articles say: on the sample story and,
/// where they lie beside the repository, on the annotated ones.
class TestPipelineProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void orderOfFilesChangesNothing_data() { addFolders(); }
    void orderOfFilesChangesNothing();
    void copyChangesNoOtherVerdict_data() { addFolders(); }
    void copyChangesNoOtherVerdict();
    void unrelatedArticleChangesNothingElse_data() { addFolders(); }
    void unrelatedArticleChangesNothingElse();
    void oddArticleIsAnEventOfItsOwn_data() { addFolders(); }
    void oddArticleIsAnEventOfItsOwn();
    void twoStoriesAreTwoEvents();
    void textsAloneGiveTheSameData_data() { addFolders(); }
    void textsAloneGiveTheSameData();
    void articleIsTheSameAsItself_data() { addFolders(); }
    void articleIsTheSameAsItself();
    void everyFindingSaysWhy_data() { addFolders(); }
    void everyFindingSaysWhy();
    void addedIsDroppedTheOtherWayRound_data() { addFolders(); }
    void addedIsDroppedTheOtherWayRound();

private:
    void addSample();
    void addFolders();
    [[nodiscard]] static QStringList folders();
    [[nodiscard]] Extractions articles() const;
    [[nodiscard]] std::shared_ptr<const Extraction> made(const QString &id,
                                                         const QString &text) const;
    [[nodiscard]] std::shared_ptr<const Extraction> copy(const Extraction &extraction) const;
    [[nodiscard]] Comparison compared(const Extractions &articles, const QString &base) const;

    std::optional<Tables> m_tables;
};

namespace
{

const QString unrelated =
    u"Lighthouse bakers win the pumpkin loaf prize\n\n"
    "By Edda Marrow\n\n"
    "VARNHOLM, 9 October – A bakery run from a former lighthouse took the pumpkin loaf prize on "
    "Thursday, beating 31 rivals with a sourdough that rises for 40 hours.\n\n"
    "“We feed the starter by the tide table,” said Jorun Vask, who opened the shop with $18,500 in "
    "savings. It sells 260 loaves a day at $7.50 each.\n\n"
    "The jury gave the loaf 93 points. Vask’s sister, Tilde, said the oven “has moods like a "
    "cat.”\n"_s;

QString idOf(const Extraction &extraction)
{
    return extraction.article->id;
}

QString verdictOf(const Comparison &comparison, FactIndex fact, int article)
{
    return name(comparison.cell(fact, ArticleIndex(article)).verdict).toString();
}

/// A line for each fact that one of `ids` states: where it is stated, and every article's verdict.
/// Articles beyond `ids` leave no trace. Sorted, so that results can be held against each other.
QStringList lines(const Comparison &comparison, const QStringList &ids)
{
    QStringList lines;
    for (int f = 0; f < comparison.factCount(); ++f) {
        QStringList claims;
        QStringList verdicts;
        for (int a = 0; a < comparison.articleCount(); ++a) {
            const Article &article = comparison.article(ArticleIndex(a));
            if (!ids.contains(article.id))
                continue;
            verdicts << article.id + u": "_s + verdictOf(comparison, FactIndex(f), a);
            for (const ClaimIndex index : comparison.cell(FactIndex(f), ArticleIndex(a)).claims) {
                const Claim &claim = comparison.alignment->claim(index);
                claims << u"%1@%2 “%3”"_s.arg(article.id)
                              .arg(claim.span.begin())
                              .arg(claim.span.of(article.text).left(40));
            }
        }
        claims.sort();
        verdicts.sort();
        if (!claims.empty())
            lines << claims.join(u", "_s) + u"\n      "_s + verdicts.join(u", "_s);
    }
    lines.sort();
    return lines;
}

/// What of `before` is not in `after`, and what stands there instead.
QByteArray difference(const QStringList &before, const QStringList &after)
{
    QStringList text;
    for (const QString &line : before) {
        if (!after.contains(line))
            text << u"  - "_s + line;
    }
    for (const QString &line : after) {
        if (!before.contains(line))
            text << u"  + "_s + line;
    }
    return text.join(u'\n').toUtf8();
}

} // namespace

void TestPipelineProperties::initTestCase()
{
    auto tables = loadTables({});
    QVERIFY(tables.has_value());
    m_tables = *std::move(tables);
}

void TestPipelineProperties::addSample()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("sample") << QString(CROSSCHECK_SOURCE_DIR) +
                                   u"/resources/samples/gilded-heron"_s;
}

QStringList TestPipelineProperties::folders()
{
    QStringList folders{QString(CROSSCHECK_SOURCE_DIR) + u"/resources/samples/gilded-heron"_s};
    const QDir gold(QString(CROSSCHECK_SHARED_DIR) + u"/gold"_s);
    for (const QString &name : gold.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (gold.exists(name + u"/gold.json"_s))
            folders += gold.filePath(name);
    }
    return folders;
}

void TestPipelineProperties::addFolders()
{
    addSample();
    for (const QString &folder : folders().mid(1))
        QTest::newRow(QDir(folder).dirName().toUtf8().constData()) << folder;
}

Extractions TestPipelineProperties::articles() const
{
    QFETCH(const QString, folder);
    return extractPaths({folder}, *m_tables).extractions;
}

std::shared_ptr<const Extraction> TestPipelineProperties::made(const QString &id,
                                                               const QString &text) const
{
    const auto article =
        std::make_shared<const Article>(articleFromText(id, text, m_tables->debris));
    return std::make_shared<const Extraction>(extract(article, m_tables->lexicon));
}

std::shared_ptr<const Extraction> TestPipelineProperties::copy(const Extraction &extraction) const
{
    Article article = *extraction.article;
    article.id += u", copied"_s;
    return std::make_shared<const Extraction>(
        extract(std::make_shared<const Article>(std::move(article)), m_tables->lexicon));
}

Comparison TestPipelineProperties::compared(const Extractions &articles, const QString &base) const
{
    const auto at = std::ranges::find(articles, base, [](const auto &it) { return idOf(*it); });
    return compare(std::make_shared<const Alignment>(align(articles, m_tables->lexicon)),
                   ArticleIndex(int(at - articles.begin())), m_tables->lexicon);
}

static QStringList idsOf(const Extractions &articles)
{
    QStringList ids;
    for (const auto &extraction : articles)
        ids << idOf(*extraction);
    return ids;
}

void TestPipelineProperties::orderOfFilesChangesNothing()
{
    Extractions shuffled = articles();
    const QStringList ids = idsOf(shuffled);
    QVERIFY(ids.size() > 1);
    const QStringList expected = lines(compared(shuffled, ids.front()), ids);
    std::mt19937 random(1);
    for (int round = 0; round < 6; ++round) {
        for (size_t i = shuffled.size(); i > 1; --i)
            std::swap(shuffled[i - 1], shuffled[random() % i]);
        const QStringList other = lines(compared(shuffled, ids.front()), ids);
        QVERIFY2(other == expected, difference(expected, other).constData());
    }
}

void TestPipelineProperties::copyChangesNoOtherVerdict()
{
    const Extractions all = articles();
    const QStringList ids = idsOf(all);
    const QStringList expected = lines(compared(all, ids.front()), ids);
    for (const auto &source : all) {
        Extractions more = all;
        more.push_back(copy(*source));
        const QStringList other = lines(compared(more, ids.front()), ids);
        QVERIFY2(other == expected,
                 (idOf(*source).toUtf8() + " twice:\n" + difference(expected, other)).constData());
    }
}

void TestPipelineProperties::unrelatedArticleChangesNothingElse()
{
    Extractions all = articles();
    const QStringList ids = idsOf(all);
    const QStringList expected = lines(compared(all, ids.front()), ids);
    all.push_back(made(u"bakers.txt"_s, unrelated));
    const Comparison comparison = compared(all, ids.front());
    const QStringList other = lines(comparison, ids);
    QVERIFY2(other == expected, difference(expected, other).constData());

    const QStringList theirs = lines(comparison, {u"bakers.txt"_s});
    QVERIFY(theirs.size() > 6);
    const bool isSample = QByteArray(QTest::currentDataTag()) == "sample";
    for (const QString &line : theirs) {
        QVERIFY2(line.endsWith(u": added"_s) || (!isSample && line.endsWith(u": same"_s)),
                 qPrintable(line));
    }
}

void TestPipelineProperties::oddArticleIsAnEventOfItsOwn()
{
    QFETCH(const QString, folder);
    const QTemporaryDir mixed;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.txt"_s, u"*.md"_s}))
        QVERIFY(QFile::copy(file.filePath(), mixed.filePath(file.fileName())));
    QFile odd(mixed.filePath(u"bakers.txt"_s));
    QVERIFY(odd.open(QIODevice::WriteOnly));
    odd.write(unrelated.toUtf8());
    odd.close();

    const Compared all = alignPaths({mixed.path()}, *m_tables);
    QCOMPARE(all.events.size(), size_t(2));
    QCOMPARE(all.events[1]->articles.size(), size_t(1));
    QCOMPARE(idOf(*all.events[1]->articles.front()), u"bakers.txt"_s);
    const Extractions alone = articles();
    const QStringList ids = idsOf(alone);
    const QStringList expected = lines(compared(alone, ids.front()), ids);
    const auto base = findArticle(*all.events[0], ids.front());
    const QStringList other = lines(compare(all.events[0], *base, m_tables->lexicon), ids);
    QVERIFY2(other == expected, difference(expected, other).constData());
}

void TestPipelineProperties::twoStoriesAreTwoEvents()
{
    std::vector<std::vector<std::vector<EventTrait>>> stories;
    for (const QString &folder : folders()) {
        auto &story = stories.emplace_back();
        for (const auto &article : extractPaths({folder}, *m_tables).extractions)
            story.push_back(eventTraitsOf(*article, m_tables->lexicon));
        QCOMPARE(groupEvents(story).size(), size_t(1));
    }
    for (size_t a = 0; a < stories.size(); ++a) {
        for (size_t b = a + 1; b < stories.size(); ++b) {
            auto mixed = stories[a];
            mixed.insert(mixed.end(), stories[b].begin(), stories[b].end());
            const auto events = groupEvents(mixed);
            QCOMPARE(events.size(), size_t(2));
            for (const std::vector<int> &event : events)
                QVERIFY((event.front() < int(stories[a].size())) ==
                        (event.back() < int(stories[a].size())));
        }
    }
}

void TestPipelineProperties::textsAloneGiveTheSameData()
{
    QFETCH(const QString, folder);
    const Compared all = alignPaths({folder}, *m_tables);
    const auto base = findArticle(all.events, idsOf(all.events.front()->articles).back());
    const auto atOnce = alignAndCompare(groupPaths({folder}, *m_tables, Keep::Texts).events, base,
                                        m_tables->lexicon, Keep::Texts);
    QVERIFY(atOnce.front().alignment->articles.front()->tokens.tokens.empty());
    QVERIFY(comparisonJson(atOnce) ==
            comparisonJson(compareEvents(all.events, base, m_tables->lexicon)));
}

void TestPipelineProperties::articleIsTheSameAsItself()
{
    for (const auto &source : articles()) {
        const Extractions both = {source, copy(*source)};
        const QStringList facts = lines(compared(both, idOf(*source)), idsOf(both));
        QVERIFY(!facts.empty());
        for (const QString &fact : facts) {
            QVERIFY2(fact.contains(idOf(*source) + u": base"_s) &&
                         fact.contains(idOf(*both[1]) + u": same"_s),
                     qPrintable(fact));
        }
    }
}

void TestPipelineProperties::everyFindingSaysWhy()
{
    const Extractions all = articles();
    const auto alignment = std::make_shared<const Alignment>(align(all, m_tables->lexicon));
    for (size_t base = 0; base < all.size(); ++base) {
        const Comparison comparison =
            compare(alignment, ArticleIndex(int(base)), m_tables->lexicon);
        for (int f = 0; f < comparison.factCount(); ++f) {
            for (int a = 0; a < comparison.articleCount(); ++a) {
                const Cell &cell = comparison.cell(FactIndex(f), ArticleIndex(a));
                const bool needsReason =
                    cell.verdict >= Verdict::Rounded && cell.verdict <= Verdict::Changed;
                QVERIFY2(!needsReason || !words(cell.reason).isEmpty(),
                         qPrintable(comparison.fact(FactIndex(f)).label + u" in "_s +
                                    idOf(*all[size_t(a)]) + u" against "_s + idOf(*all[base])));
            }
        }
    }
}

void TestPipelineProperties::addedIsDroppedTheOtherWayRound()
{
    const Extractions all = articles();
    for (size_t a = 1; a < all.size(); ++a) {
        const Extractions two = {all[0], all[a]};
        const Extractions turned = {all[a], all[0]};
        QStringList forth = lines(compared(two, idOf(*all[0])), idsOf(two));
        const QStringList back = lines(compared(turned, idOf(*all[a])), idsOf(two));
        QVERIFY(forth.size() == back.size());
        const QString added = idOf(*all[a]) + u": added"_s;
        const QString dropped = idOf(*all[0]) + u": dropped"_s;
        for (qsizetype i = 0; i < forth.size(); ++i) {
            QCOMPARE(forth[i].section(u'\n', 0, 0), back[i].section(u'\n', 0, 0));
            QVERIFY2(forth[i].contains(added) == back[i].contains(dropped), qPrintable(forth[i]));
        }
    }
}

QTEST_GUILESS_MAIN(TestPipelineProperties)
#include "tst_pipelineproperties.moc"
