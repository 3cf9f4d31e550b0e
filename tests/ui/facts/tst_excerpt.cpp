// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markedtext.h"
#include "ui/facts/excerpt.h"

#include <QTest>

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
        if (text.text[i] == u'.' || text.text[i] == u'\n') {
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
};

void TestExcerpt::showsTheSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("alone") << u"[Forty] ships."_s << u""_s << u" ships."_s;
    QTest::newRow("others left out")
        << u"It rained. We saw [forty] ships. It blew."_s << u"We saw "_s << u" ships."_s;
    QTest::newRow("long")
        << u"On the morning of the great storm we saw [forty] ships that had lost their masts."_s
        << u"…storm we saw "_s << u" ships that had…"_s;
    QTest::newRow("to the letter")
        << u"abc defghij klmno [forty] xyz."_s << u"…defghij klmno "_s << u" xyz."_s;
    QTest::newRow("one long word")
        << u"abcdefghijklmnopqrstuvwxyz[forty]abcdefghijklmnopqrstuvwxyz."_s << u"…"_s << u"…"_s;
    QTest::newRow("spaces") << u"We   saw\t[forty]  ships."_s << u"We saw "_s << u" ships."_s;
    QTest::newRow("glued") << u"We (saw [forty]) ships."_s << u"We (saw "_s << u") ships."_s;
}

void TestExcerpt::showsTheSentence()
{
    QFETCH(QString, text);
    const Excerpt shown = excerpt(alignmentOf(text), ClaimIndex(0), 15);
    QTEST(shown.before, "before");
    QCOMPARE(shown.words.toLower(), u"forty"_s);
    QTEST(shown.after, "after");
}

void TestExcerpt::showsTheWordsOfTheBound()
{
    Alignment alignment = alignmentOf(u"We saw [more than] [forty] ships.");
    alignment.claims[1].hedge = alignment.claims[0].span;
    const Excerpt shown = excerpt(alignment, ClaimIndex(1), 20);
    QCOMPARE(shown.before, u"We saw "_s);
    QCOMPARE(shown.words, u"more than forty"_s);
}

void TestExcerpt::showsQuotationMarks()
{
    Alignment alignment = alignmentOf(u"She said: “[It rained. It blew.]” Then she left.");
    const TextSpan span = alignment.claims[0].span;
    alignment.claims[0].value = Quote{.outer = {span.begin() - 1, span.end() + 1}};
    const Excerpt shown = excerpt(alignment, ClaimIndex(0), 20);
    QCOMPARE(shown.before, u"She said: "_s);
    QCOMPARE(shown.words, u"“It rained. It blew.”"_s);
}

void TestExcerpt::showsTheBlockWhereNoSentenceIsKnown()
{
    Alignment alignment = alignmentOf(u"Storm\nWe saw [forty] ships\nThe end");
    auto bare = std::make_shared<Extraction>();
    bare->article = alignment.articles[0]->article;
    alignment.articles[0] = bare;
    const Excerpt shown = excerpt(alignment, ClaimIndex(0), 20);
    QCOMPARE(shown.before, u"We saw "_s);
    QCOMPARE(shown.after, u" ships"_s);
}

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
