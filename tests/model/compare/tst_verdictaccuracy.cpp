// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexicon.h"
#include "model/compare/compare.h"
#include "tests/support/goldcluster.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace crosscheck;

/// How often the verdict is right where claims and facts are: on the annotated clusters.
class TestVerdictAccuracy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesItsLevels();
};

namespace
{

struct Share {
    int right = 0;
    int all = 0;

    void count(bool isRight)
    {
        right += isRight ? 1 : 0;
        ++all;
    }
    [[nodiscard]] double value() const { return all > 0 ? double(right) / all : 1; }
    Share &operator+=(const Share &other)
    {
        right += other.right;
        all += other.all;
        return *this;
    }
};

struct Score {
    Share all;
    Share shared; ///< without added and dropped
    Share found;  ///< distortions that are reported as some distortion
    Share quiet;  ///< same and rounded that are not reported as a distortion

    Score &operator+=(const Score &other)
    {
        all += other.all;
        shared += other.shared;
        found += other.found;
        quiet += other.quiet;
        return *this;
    }
};

bool isFine(Verdict verdict)
{
    return verdict == Verdict::Same || verdict == Verdict::Rounded;
}

void count(Score &score, Verdict wanted, Verdict given)
{
    score.all.count(wanted == given);
    if (wanted != Verdict::Added && wanted != Verdict::Dropped)
        score.shared.count(wanted == given);
    if (isDistortion(wanted))
        score.found.count(isDistortion(given));
    if (isFine(wanted))
        score.quiet.count(!isDistortion(given));
}

void print(const QString &name, const Score &score)
{
    std::printf("%-10s verdicts %.3f (%d), on shared facts %.3f (%d), missed %.3f (%d), false "
                "alarms %.3f (%d)\n",
                qUtf8Printable(name), score.all.value(), score.all.all, score.shared.value(),
                score.shared.all, 1 - score.found.value(), score.found.all, 1 - score.quiet.value(),
                score.quiet.all);
}

void tellError(const GoldCluster &gold, const Comparison &comparison, FactIndex fact,
               ArticleIndex article)
{
    const auto claims = [&](ArticleIndex which) {
        QStringList texts;
        for (const ClaimIndex index : comparison.cell(fact, which).claims)
            texts << gold.alignment.text(gold.alignment.claim(index)).toString().simplified();
        return texts.join(u" | "_s);
    };
    std::printf("  %s/%s %s: %s, not %s (%s)\n      base %s\n      here %s\n",
                qUtf8Printable(gold.name), qUtf8Printable(gold.factIds[qsizetype(fact)]),
                qUtf8Printable(comparison.article(article).id),
                qUtf8Printable(name(comparison.cell(fact, article).verdict).toString()),
                qUtf8Printable(name(gold.verdict(fact, article)).toString()),
                qUtf8Printable(words(comparison.cell(fact, article).reason)),
                qUtf8Printable(claims(gold.base)), qUtf8Printable(claims(article)));
}

Score scoreOf(const GoldCluster &gold, const Lexicon &lexicon)
{
    const auto alignment = std::make_shared<const Alignment>(gold.alignment);
    const Comparison comparison = compare(alignment, gold.base, lexicon);
    Score score;
    for (int f = 0; f < comparison.factCount(); ++f) {
        for (int a = 0; a < comparison.articleCount(); ++a) {
            const Verdict wanted = gold.verdict(FactIndex(f), ArticleIndex(a));
            const bool asked = wanted != Verdict::Base && wanted != Verdict::Absent;
            if (!gold.isScored(FactIndex(f)) || !asked)
                continue;
            const Verdict given = comparison.cell(FactIndex(f), ArticleIndex(a)).verdict;
            count(score, wanted, given);
            if (given != wanted)
                tellError(gold, comparison, FactIndex(f), ArticleIndex(a));
        }
    }
    return score;
}

} // namespace

void TestVerdictAccuracy::reachesItsLevels()
{
    const Lexicon lexicon = Lexicon::load().value();
    const QStringList folders = goldClusterFolders(QString(CROSSCHECK_SHARED_DIR), u"verdicts"_s);
    Score total;
    for (const QString &folder : folders) {
        const auto gold = readGoldCluster(folder, lexicon);
        QVERIFY2(gold.has_value(), gold ? "" : qPrintable(gold.error()));
        const Score score = scoreOf(*gold, lexicon);
        print(gold->name, score);
        total += score;
    }
    print(u"all"_s, total);
    QVERIFY(total.all.value() >= 0.985);
    QVERIFY(total.shared.value() >= 0.965);
    QVERIFY(total.found.value() >= 0.95);
    QVERIFY(total.quiet.value() >= 0.985);
}

QTEST_GUILESS_MAIN(TestVerdictAccuracy)
#include "tst_verdictaccuracy.moc"
