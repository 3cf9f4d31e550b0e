// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/excerpt.h"
#include "tests/support/markedtext.h"

#include <QTest>

#include <array>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

/// One article in which the marked words are a claim; sentences end at full stops.
Alignment alignmentOf(QStringView marked)
{
    const MarkedText text = markedText(marked);
    auto extraction = std::make_shared<Extraction>();
    extraction->article = std::make_shared<const Article>(articleOfLines(text.text));
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        if (text.text[i] == u'.') {
            extraction->tokens.sentences.emplace_back(begin, i + 1);
            begin = i + 2;
        }
    }
    Alignment alignment;
    for (const TextSpan span : text.spans)
        alignment.claims.push_back({.span = span, .value = Quantity{}});
    alignment.articles.push_back(extraction);
    return alignment;
}

/// The wordings one under the other, with brackets around what states the fact.
QString toString(const std::vector<Wording> &wordings)
{
    QStringList lines;
    for (const Wording &wording : wordings) {
        lines += QString();
        for (const WordingRun &run : wording)
            lines.last() += run.kind == RunKind::Claim ? u'[' + run.text + u']' : run.text;
    }
    return lines.join(u'\n');
}

std::vector<ClaimIndex> claimsOf(const Alignment &alignment)
{
    std::vector<ClaimIndex> claims;
    for (size_t i = 0; i < alignment.claims.size(); ++i)
        claims.push_back(ClaimIndex(int(i)));
    return claims;
}

} // namespace

class TestExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSentence_data();
    void showsTheSentence();
    void showsTheWordsOfTheBound();
    void showsQuotationMarks();
    void showsTheBlockWhereNoSentenceIsKnown();
    void saysWhichClaimARunStates();
    void cutsAfterWholeWords_data();
    void cutsAfterWholeWords();
};

void TestExcerpt::showsTheSentence_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("shown");
    QTest::newRow("alone") << u"[Forty] ships."_s << u"[Forty] ships."_s;
    QTest::newRow("others left out")
        << u"It rained. We saw [forty] ships. It blew."_s << u"We saw [forty] ships."_s;
    QTest::newRow("long")
        << u"On the morning after the great storm of the year we saw [forty] ships that had lost "
           "their masts and most of their sails."_s
        << u"…year we saw [forty] ships that had…"_s;
    QTest::newRow("a few words more") << u"On that bright morning we saw [forty] ships."_s
                                      << u"On that bright morning we saw [forty] ships."_s;
    QTest::newRow("spaces") << u"We   saw\t[forty]  ships."_s << u"We saw [forty] ships."_s;
    QTest::newRow("glued") << u"We (saw [forty]) ships."_s << u"We (saw [forty]) ships."_s;
    QTest::newRow("two sentences") << u"We saw [forty] ships. They had [ninety] masts."_s
                                   << u"We saw [forty] ships.\nThey had [ninety] masts."_s;
    QTest::newRow("twice the same")
        << u"We saw [forty] ships.\nWe saw [forty] ships."_s << u"We saw [forty] ships."_s;
    QTest::newRow("none") << u"It blew."_s << QString();
}

void TestExcerpt::showsTheSentence()
{
    QFETCH(QString, marked);
    const Alignment alignment = alignmentOf(marked);
    QTEST(toString(excerpts(alignment, claimsOf(alignment), 15)), "shown");
}

void TestExcerpt::showsTheWordsOfTheBound()
{
    Alignment alignment = alignmentOf(u"We saw [more than] [forty] ships.");
    alignment.claims[1].hedge = alignment.claims[0].span;
    QCOMPARE(toString(excerpts(alignment, std::array{ClaimIndex(1)})),
             u"We saw [more than forty] ships."_s);
}

void TestExcerpt::showsQuotationMarks()
{
    Alignment alignment = alignmentOf(u"She said: “[It rained. It blew.]” Then she left.");
    const TextSpan span = alignment.claims[0].span;
    alignment.claims[0].value = Quote{.outer = {span.begin() - 1, span.end() + 1}};
    QCOMPARE(toString(excerpts(alignment, claimsOf(alignment))), u"[“It rained. It blew.”]"_s);
}

void TestExcerpt::showsTheBlockWhereNoSentenceIsKnown()
{
    Alignment alignment = alignmentOf(u"Storm\nWe saw [forty] ships\nThe end");
    auto bare = std::make_shared<Extraction>();
    bare->article = alignment.articles[0]->article;
    alignment.articles[0] = bare;
    QCOMPARE(toString(excerpts(alignment, claimsOf(alignment))), u"We saw [forty] ships"_s);
}

void TestExcerpt::saysWhichClaimARunStates()
{
    const Alignment alignment = alignmentOf(u"We saw [forty] ships. They had [ninety] masts.");
    const auto wordings = excerpts(alignment, claimsOf(alignment));
    QCOMPARE(wordings.size(), 2);
    for (int i = 0; i < 2; ++i) {
        for (const WordingRun &run : wordings[size_t(i)])
            QCOMPARE(run.claim,
                     run.kind == RunKind::Claim ? std::optional(ClaimIndex(i)) : std::nullopt);
    }
}

void TestExcerpt::cutsAfterWholeWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    QTest::newRow("short enough") << u"one two"_s << u"one two"_s;
    QTest::newRow("after a word") << u"one two three"_s << u"one two…"_s;
    QTest::newRow("without its comma") << u"one two, three"_s << u"one two…"_s;
    QTest::newRow("one long word") << u"abcdefghijklmnop"_s << u"abcdefghij…"_s;
    QTest::newRow("not inside a pair") << u"abcdefghi🌉jkl"_s << u"abcdefghi…"_s;
}

void TestExcerpt::cutsAfterWholeWords()
{
    QFETCH(QString, text);
    QTEST(firstWords(text, 10), "cut");
}

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
