// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipeline.h"
#include "model/compare/compare.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace crosscheck;

/// The sample story is the first thing that a new user sees: it shows every verdict, and what its
/// articles say of themselves is read.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryArticle();
    void showsEveryVerdict_data();
    void showsEveryVerdict();
    void showsACheckAndALineage();

private:
    std::shared_ptr<const Alignment> m_alignment;
    std::optional<Comparison> m_comparison;
};

void TestSamples::initTestCase()
{
    const auto tables = loadTables({});
    QVERIFY(tables.has_value());
    const Compared compared = alignPaths(
        {QString(CROSSCHECK_SOURCE_DIR) + u"/resources/samples/gilded-heron"_s}, *tables);
    QVERIFY(compared.errors.empty());
    QCOMPARE(compared.events.size(), size_t(1));
    m_alignment = compared.events.front();
    m_comparison = compare(m_alignment, fullestArticle(*m_alignment), tables->lexicon);
}

void TestSamples::readsEveryArticle()
{
    QCOMPARE(m_alignment->articles.size(), size_t(5));
    for (const auto &extraction : m_alignment->articles) {
        QVERIFY2(!extraction->article->source.isEmpty(), qPrintable(extraction->article->id));
        QVERIFY2(std::ranges::any_of(extraction->article->blocks, &Block::isDebris),
                 qPrintable(extraction->article->id));
    }
    QCOMPARE(m_alignment->article(fullestArticle(*m_alignment)).source, u"Northline"_s);
}

void TestSamples::showsEveryVerdict_data()
{
    QTest::addColumn<Verdict>("verdict");
    for (int i = int(Verdict::Same); i <= int(Verdict::Added); ++i)
        QTest::newRow(name(Verdict(i)).toUtf8().constData()) << Verdict(i);
}

void TestSamples::showsEveryVerdict()
{
    QFETCH(Verdict, verdict);
    QVERIFY(std::ranges::contains(m_comparison->cells, verdict, &Cell::verdict));
}

void TestSamples::showsACheckAndALineage()
{
    QCOMPARE(m_comparison->checks.size(), size_t(1));
    QCOMPARE(m_comparison->checks.front().kind, CheckKind::Weekday);
    QVERIFY(std::ranges::any_of(m_alignment->lineage.descents, &Descent::namesIt));
    QVERIFY(!m_comparison->origins.empty());
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
