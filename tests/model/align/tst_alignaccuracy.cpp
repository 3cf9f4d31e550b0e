// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/align.h"
#include "model/claim/lexicon.h"
#include "tests/support/goldcluster.h"
#include "tests/support/pairscore.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace crosscheck;

/// Measures the alignment on annotated claims, whatever the extractors make of the same articles.
class TestAlignAccuracy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheAnnotatedFacts();
};

void TestAlignAccuracy::findsTheAnnotatedFacts()
{
    const Lexicon lexicon = Lexicon::load().value();
    const QStringList folders = goldClusterFolders(QString::fromUtf16(CROSSCHECK_SHARED_DIR),
                                                   u"alignment of annotated claims"_s);
    const bool errors = qEnvironmentVariableIsSet("CROSSCHECK_SHOW_ERRORS");
    PairScore all;
    for (const QString &folder : folders) {
        const auto gold = readGoldCluster(folder, lexicon);
        QVERIFY2(gold, qUtf8Printable(gold.error_or(QString())));
        const Alignment found = align(gold->alignment.articles, lexicon);
        QCOMPARE(found.claims, gold->alignment.claims);
        const PairScore score =
            pairScore(gold->alignment, found, [&](size_t i, size_t j, bool have) {
                const auto shown = [&](size_t claim) {
                    const Claim &c = found.claims[claim];
                    return u"%1:%2 “%3”"_s.arg(QString::number(int(c.article)),
                                               gold->alignment.factOf[claim] < 0
                                                   ? u"-"_s
                                                   : gold->factIds[gold->alignment.factOf[claim]],
                                               found.text(c).left(40).toString().simplified());
                };
                if (errors)
                    std::printf("  %s %s ~ %s\n", have ? "WRONG " : "missed",
                                qUtf8Printable(shown(i)), qUtf8Printable(shown(j)));
            });
        std::printf("%-10s pairs P %.3f R %.3f F1 %.3f\n", qUtf8Printable(gold->name),
                    score.precision(), score.recall(), score.f1());
        all += score;
    }
    if (folders.isEmpty())
        return;
    std::printf("%-10s pairs P %.3f R %.3f F1 %.3f\n", "all", all.precision(), all.recall(),
                all.f1());
    QCOMPARE_GE(all.precision(), 0.91);
    QCOMPARE_GE(all.f1(), 0.90);
}

QTEST_GUILESS_MAIN(TestAlignAccuracy)
#include "tst_alignaccuracy.moc"
