// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/memo.h"
#include "tests/support/comparisonfixture.h"
#include "tests/support/madecomparison.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

Quantity homes(double count)
{
    return {.low = count, .high = count, .unit = u"home"_s};
}

/// The base stands alone against three sources, of which two agree.
Comparison outvotedBase()
{
    MadeComparison made;
    const FactIndex fact = made.fact(u"Flood: homes"_s, FactKind::Number);
    const auto add = [&](const QString &words, double count, Verdict verdict) {
        const ArticleIndex article = made.article(words + u".txt"_s, u"Paper of "_s + words,
                                                  u"The flood took %1 today."_s.arg(words));
        made.cell(fact, article, verdict, {.kind = ReasonKind::ValueChanged}, words, homes(count));
    };
    add(u"214 homes"_s, 214, Verdict::Base);
    add(u"124 homes"_s, 124, Verdict::Changed);
    add(u"125 homes"_s, 125, Verdict::Changed);
    add(u"124 homesteads"_s, 124, Verdict::Changed);
    return made.comparison();
}

} // namespace

class TestMemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatDiffersFromTheBase();
    void leavesOutWhatTheEditorDismissed();
    void keepsTheNote();
    void setsTheBaseAgainstTheMajority();
    void readsInAMail();
    void isAWellFormedPage();
};

void TestMemo::namesWhatDiffersFromTheBase()
{
    const Comparison comparison = ComparisonFixture().comparison();
    const Memo memo = memoFor(comparison, ArticleIndex(1));
    QCOMPARE(memo.corrections.size(), size_t(1)); // dropped and added facts are no errors
    const Correction &correction = memo.corrections.front();
    QCOMPARE(correction.title, u"bridge: cost"_s);
    QCOMPARE(correction.verdict, Verdict::Hedge);
    QCOMPARE(correction.why, u"“more than” added"_s);
    QCOMPARE(correction.value, u"> $40 million"_s);
    QCOMPARE(correction.supportedValue, u"$40 million"_s);
    QCOMPARE(correction.sources, std::vector{ArticleIndex(0)});
    QVERIFY(memoFor(comparison, ArticleIndex(0)).corrections.empty());
}

void TestMemo::leavesOutWhatTheEditorDismissed()
{
    const Comparison comparison = ComparisonFixture().comparison();
    Review review{.facts = std::vector<FactReview>(4)};
    review.facts[0].decision = Decision::Dismissed;
    QVERIFY(memoFor(comparison, ArticleIndex(1), &review).corrections.empty());
    review.facts[0] = {.verdict = Verdict::Rounded};
    QVERIFY(memoFor(comparison, ArticleIndex(1), &review).corrections.empty());
    review.facts[0] = {.decision = Decision::Flagged};
    QCOMPARE(memoFor(comparison, ArticleIndex(1), &review).corrections.size(), size_t(1));
}

void TestMemo::keepsTheNote()
{
    const Comparison comparison = ComparisonFixture().comparison();
    Review review{.facts = std::vector<FactReview>(4)};
    review.facts[0].note = u"Call\nthe yard"_s;
    const Memo memo = memoFor(comparison, ArticleIndex(1), &review);
    QVERIFY(memoText(comparison, memo).contains(u"Note:       Call the yard\n"_s));
}

void TestMemo::setsTheBaseAgainstTheMajority()
{
    const Comparison comparison = outvotedBase();
    const Memo memo = memoFor(comparison, comparison.base);
    QCOMPARE(memo.corrections.size(), size_t(1));
    QCOMPARE(memo.corrections.front().supportedValue, u"124 homes"_s);
    QCOMPARE(memo.corrections.front().sources, (std::vector{ArticleIndex(1), ArticleIndex(3)}));
}

void TestMemo::readsInAMail()
{
    const Comparison comparison = ComparisonFixture().comparison();
    const QString text = memoText(comparison, memoFor(comparison, ArticleIndex(2)));
    QVERIFY2(text.startsWith(u"Corrections to: Third\nFile:           sub/c.txt\n"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"   It says:    “It will not last,”\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"   Supported:  “It will last,” — Ann Lee\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"   By:         A Harbour Post\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Difference: changed: “not” "_s), qPrintable(text));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 78, qPrintable(line));
    const Memo nothing = memoFor(comparison, ArticleIndex(0));
    QVERIFY(memoText(comparison, nothing).contains(u"Nothing to correct"_s));
}

void TestMemo::isAWellFormedPage()
{
    const Comparison comparison = ComparisonFixture().comparison();
    QXmlStreamReader reader(memoHtml(comparison, memoFor(comparison, ArticleIndex(1))));
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        text += reader.isCharacters() ? reader.text().toString() : QString();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(text.contains(u"Corrections to =Bridge news"_s));
    QVERIFY(text.contains(u"more than $40 million"_s));
}

QTEST_GUILESS_MAIN(TestMemo)
#include "tst_memo.moc"
