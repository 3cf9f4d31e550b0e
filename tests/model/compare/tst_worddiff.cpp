// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexicon.h"
#include "model/compare/worddiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachEdit_data();
    void showsEachEdit();
    void takesNoNoticeOf_data();
    void takesNoNoticeOf();
    void coversBothTexts_data();
    void coversBothTexts();
};

namespace
{

const Lexicon &builtIn()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

/// "kept [-cut-] {+added+} [-before-]{+after+}": as a word diff is printed; declared edits in
/// round brackets.
QString printed(const QString &before, const QString &after)
{
    QStringList parts;
    for (const WordEdit &edit : wordDiff(before, after, builtIn())) {
        const QString cut = edit.before.of(before).toString();
        const QString added = edit.after.of(after).toString();
        QString part = added;
        if (edit.kind == WordEditKind::Cut)
            part = u"[-%1-]"_s.arg(cut);
        else if (edit.kind == WordEditKind::Added)
            part = u"{+%1+}"_s.arg(added);
        else if (edit.kind == WordEditKind::Replaced)
            part = u"[-%1-]{+%2+}"_s.arg(cut, added);
        parts << (edit.declared ? u"(%1)"_s.arg(part) : part);
    }
    return parts.join(u' ');
}

void columns()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
}

} // namespace

void TestWordDiff::showsEachEdit_data()
{
    columns();
    QTest::addColumn<QString>("edits");
    const auto row = [](const char *name, const QString &before, const QString &after,
                        const QString &edits) { QTest::newRow(name) << before << after << edits; };
    row("nothing changed", u"We will build two roads."_s, u"We will build two roads."_s,
        u"We will build two roads"_s);
    row("word replaced", u"We will build two roads."_s, u"We will build three roads."_s,
        u"We will build [-two-]{+three+} roads"_s);
    row("negation lost", u"We are not building a bridge."_s, u"We are building a bridge."_s,
        u"We are [-not-] building a bridge"_s);
    row("negation lost in a contraction", u"We didn’t build a bridge."_s,
        u"We did build a bridge."_s, u"We did [-n’t-] build a bridge"_s);
    row("contraction of another word", u"We know it’s late in the year."_s,
        u"We know it was late in the year."_s, u"We know it [-’s-]{+was+} late in the year"_s);
    row("word added", u"We are building a bridge."_s, u"We are never building a bridge."_s,
        u"We are {+never+} building a bridge"_s);
    row("part kept", u"The bridge is old and the river is wide."_s, u"the river is wide"_s,
        u"[-The bridge is old and-] the river is wide"_s);
    row("cut under an ellipsis", u"The bridge, built by my father, will last."_s,
        u"The bridge … will last."_s, u"The bridge ([-built by my father-]) will last"_s);
    row("cut under dots in brackets", u"The bridge, built by my father, will last."_s,
        u"The bridge [...] will last."_s, u"The bridge ([-built by my father-]) will last"_s);
    row("words in brackets", u"He never asked for the money."_s,
        u"[The mayor] never asked for the money."_s,
        u"([-He-]{+The mayor+}) never asked for the money"_s);
    row("end altered", u"Why should anybody believe the second plan?"_s,
        u"Why should anybody believe this one?"_s,
        u"Why should anybody believe [-the second plan-]{+this one+}"_s);
    row("beginning altered", u"They will never open that bridge."_s,
        u"We will never open that bridge."_s, u"[-They-]{+We+} will never open that bridge"_s);
    row("more than the base", u"The bridge will last."_s,
        u"The bridge will last. My father built it."_s,
        u"The bridge will last ({+My father built it+})"_s);
    row("nothing in common", u"The bridge will last."_s, u"Nobody asked."_s,
        u"[-The bridge will last-] {+Nobody asked+}"_s);
}

void TestWordDiff::showsEachEdit()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(printed(before, after), "edits");
}

void TestWordDiff::takesNoNoticeOf_data()
{
    columns();
    QTest::newRow("case") << u"We were getting out"_s << u"We Were Getting Out"_s;
    QTest::newRow("apostrophes") << u"It isn’t ours"_s << u"It isn't ours"_s;
    QTest::newRow("apostrophe left out") << u"It isn’t ours"_s << u"it isnt ours"_s;
    QTest::newRow("contraction") << u"It’s late and we don’t know"_s
                                 << u"It is late, and we do not know"_s;
    QTest::newRow("two ways to contract") << u"It isn’t ours"_s << u"It’s not ours"_s;
    QTest::newRow("contraction of another form")
        << u"We won’t go and can’t stay"_s << u"We will not go and cannot stay"_s;
    QTest::newRow("punctuation") << u"Well: it is, I think, ours!"_s
                                 << u"Well, it is – I think – ours."_s;
    QTest::newRow("US and UK") << u"The colour of the harbour"_s << u"The color of the harbor"_s;
    QTest::newRow("one word or two") << u"not there anymore"_s << u"not there any more"_s;
    QTest::newRow("two words or one") << u"at half-time we ran"_s << u"at halftime we ran"_s;
    QTest::newRow("number words") << u"for twenty-one years"_s << u"for 21 years"_s;
    QTest::newRow("scale words") << u"two thousand families"_s << u"2,000 families"_s;
    QTest::newRow("per cent") << u"ten per cent of it"_s << u"10% of it"_s;
    QTest::newRow("inner quotation marks")
        << u"He said, ‘Go.’ I went"_s << u"He said, “Go.” I went"_s;
    QTest::newRow("line breaks") << u"One day\n> we will go"_s << u"One day we will go"_s;
    QTest::newRow("abbreviation points") << u"in the U.S. today"_s << u"in the US today"_s;
}

void TestWordDiff::takesNoNoticeOf()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    for (const auto &[a, b] : {std::pair(before, after), std::pair(after, before)}) {
        const auto edits = wordDiff(a, b, builtIn());
        QCOMPARE(edits.size(), size_t(1));
        QCOMPARE(edits.front().kind, WordEditKind::Kept);
    }
}

void TestWordDiff::coversBothTexts_data()
{
    showsEachEdit_data();
}

/// Every letter of both texts lies in exactly one edit.
void TestWordDiff::coversBothTexts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto letters = [](QStringView text) {
        return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
    };
    qsizetype left = 0;
    qsizetype right = 0;
    for (const WordEdit &edit : wordDiff(before, after, builtIn())) {
        left += letters(edit.before.of(before));
        right += letters(edit.after.of(after));
    }
    QCOMPARE(left, letters(before));
    QCOMPARE(right, letters(after));
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
