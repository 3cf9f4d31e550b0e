// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/reason.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhy_data();
    void saysWhy();
    void everyReasonHasWords();
};

void TestReason::saysWhy_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, ReasonKind kind, const QString &before,
                        const QString &after, const QString &detail, const QString &words) {
        QTest::newRow(name) << int(kind) << before << after << detail << words;
    };
    using enum ReasonKind;
    const QString none;
    row("same", None, none, none, none, none);
    row("bound lost", BoundLost, u"at least"_s, none, none, u"“at least” lost"_s);
    row("bound added", BoundAdded, none, u"about"_s, u"9,412 told as 9,400"_s,
        u"“about” added (9,412 told as 9,400)"_s);
    row("bound replaced", BoundReplaced, u"about"_s, u"more than"_s, none,
        u"“about” became “more than”"_s);
    row("rounded", RoundedTo, u"$5.576 million"_s, u"$5.6 million"_s, none,
        u"$5.576 million rounded to $5.6 million"_s);
    row("value", ValueChanged, u"2 GW"_s, u"2.2 GW"_s, u"+10%"_s, u"2 GW became 2.2 GW (+10%)"_s);
    row("scale", ScaleSlip, u"million"_s, u"billion"_s, u"1,000 times"_s,
        u"million became billion: 1,000 times"_s);
    row("unit", UnitSlip, u"km"_s, u"miles"_s, none, u"km became miles, figure unchanged"_s);
    row("other unit", UnitChanged, u"$310 million"_s, u"A$310 million"_s, none,
        u"$310 million became A$310 million"_s);
    row("points", PointsForPercent, u"4.5 percentage points"_s, u"4.5%"_s, none,
        u"4.5 percentage points became 4.5%"_s);
    row("range", RangeCollapsed, u"€610–680 million"_s, u"€645 million"_s, none,
        u"€610–680 million became €645 million"_s);
    row("vague", MadeVague, u"312"_s, u"hundreds"_s, none, u"312 became hundreds"_s);
    row("number in a quotation", NumberInQuoteChanged, u"eleven"_s, u"twelve"_s, none,
        u"“eleven” became “twelve”"_s);
    row("paraphrase", NoQuotationMarks, none, none, none, u"reported without quotation marks"_s);
    row("dropped", NotStated, none, none, none, u"not stated here"_s);
    row("thing", ThingChanged, u"214 buildings"_s, u"214 homes"_s, none,
        u"214 buildings became 214 homes"_s);
    row("digits", DigitsSwapped, u"365"_s, u"356"_s, none, u"digits swapped: 365 → 356"_s);
    row("measure", MeasureChanged, u"€52 a year"_s, u"€52 a week"_s, none,
        u"“€52 a year” became “€52 a week”"_s);
    row("more exact", MoreExact, u"25%"_s, u"24.6%"_s, none, u"given more exactly: 25% → 24.6%"_s);
    row("date", DateChanged, u"3 Apr"_s, u"4 Mar"_s, u"day and month swapped"_s,
        u"3 Apr became 4 Mar (day and month swapped)"_s);
    row("words", WordsChanged, u"the pills"_s, u"the bills"_s, none,
        u"“the pills” became “the bills”"_s);
    row("words added", WordsChanged, none, u"ever"_s, none, u"“ever” added"_s);
    row("negation lost", NegationChanged, u"not"_s, none, none, u"“not” missing"_s);
    row("negation added", NegationChanged, none, u"not"_s, none, u"“not” added"_s);
    row("negation in a word", NegationChanged, u"can"_s, u"can’t"_s, none,
        u"“can” became “can’t”"_s);
    row("cut", WordsCut, u"26"_s, u"12"_s, none, u"12 of 26 words kept"_s);
    row("cut unmarked", CutUnmarked, u"in 2019"_s, none, none,
        u"“in 2019” left out, without an ellipsis"_s);
    row("speaker", OtherSpeaker, u"Ann Lee"_s, u"Bo Ek"_s, none,
        u"said by Ann Lee in the base, here by Bo Ek"_s);
}

void TestReason::saysWhy()
{
    QFETCH(int, kind);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, detail);
    QTEST(
        words(Reason{.kind = ReasonKind(kind), .before = before, .after = after, .detail = detail}),
        "words");
}

void TestReason::everyReasonHasWords()
{
    for (int kind = int(ReasonKind::None); kind <= int(ReasonKind::OnlyHere); ++kind) {
        const Reason reason{.kind = ReasonKind(kind), .before = u"a"_s, .after = u"b"_s};
        QCOMPARE(words(reason).isEmpty(), reason.kind == ReasonKind::None);
    }
}

QTEST_GUILESS_MAIN(TestReason)
#include "tst_reason.moc"
