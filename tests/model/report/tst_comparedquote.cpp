// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/comparedquote.h"
#include "tests/support/madecomparison.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

/// Runs as text: [claim], -cut-, +added+, what stands around them as it is.
QString shown(const Wording &wording)
{
    QString text;
    for (const WordingRun &run : wording) {
        const QString frame = run.kind == RunKind::Claim   ? u"[]"_s
                              : run.kind == RunKind::Cut   ? u"--"_s
                              : run.kind == RunKind::Added ? u"++"_s
                                                           : QString();
        text += frame.left(1) + run.text + frame.mid(1);
    }
    return text;
}

} // namespace

class TestComparedQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesComparedQuotes();
    void shortensLongCuts();
};

void TestComparedQuote::writesComparedQuotes()
{
    MadeComparison made;
    const ArticleIndex base =
        made.article(u"a.txt"_s, {}, u"It will surely last, for many years."_s);
    const ArticleIndex other = made.article(u"b.txt"_s, {}, u"It will not last for some years."_s);
    const Comparison comparison = made.comparison();
    const Cell cell{.verdict = Verdict::Changed,
                    .edits = {{.kind = WordEditKind::Kept, .before = {0, 7}, .after = {0, 7}},
                              {.kind = WordEditKind::Replaced, .before = {8, 14}, .after = {8, 11}},
                              {.kind = WordEditKind::Kept, .before = {15, 19}, .after = {12, 16}},
                              {.kind = WordEditKind::Kept, .before = {21, 24}, .after = {17, 20}},
                              {.kind = WordEditKind::Cut, .before = {25, 29}},
                              {.kind = WordEditKind::Added, .after = {21, 25}},
                              {.kind = WordEditKind::Kept, .before = {30, 35}, .after = {26, 31}}}};
    QCOMPARE(shown(comparedQuote(comparison, other, cell)),
             u"“It will -surely- +not+ last for -many- +some+ years”"_s);
    Q_UNUSED(base)
}

void TestComparedQuote::shortensLongCuts()
{
    MadeComparison made;
    (void)made.article(u"a.txt"_s, {}, u"Yes "_s + u"no "_s.repeated(100));
    const ArticleIndex other = made.article(u"b.txt"_s, {}, u"Yes"_s);
    const Comparison comparison = made.comparison();
    const Cell cell{.verdict = Verdict::Truncated,
                    .edits = {{.kind = WordEditKind::Kept, .before = {0, 3}, .after = {0, 3}},
                              {.kind = WordEditKind::Cut, .before = {4, 4 + 299}}}};
    QCOMPARE(shown(comparedQuote(comparison, other, cell)),
             u"“Yes -no no no no no no no no … (84 words) … no no no no no no no no-”"_s);
}

QTEST_GUILESS_MAIN(TestComparedQuote)
#include "tst_comparedquote.moc"
