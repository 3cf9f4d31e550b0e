// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestLexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoTokens_data();
    void splitsIntoTokens();
    void endsSentences_data();
    void endsSentences();
};

namespace
{

const Lexicon &lexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

Article articleOf(const QString &text)
{
    Article article;
    article.text = text;
    article.blocks = {{.span = {0, text.size()}}};
    return article;
}

} // namespace

void TestLexer::splitsIntoTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("number and unit glued") << u"a 2GW+ site"_s << u"a|2|GW|+|site"_s;
    QTest::newRow("model names are words") << u"R1, o1 and FP8"_s << u"R1|,|o1|and|FP8"_s;
    QTest::newRow("grouped digits") << u"€1,234.50."_s << u"€|1,234.50|."_s;
    QTest::newRow("possessive") << u"Oxmere’s wall won't"_s << u"Oxmere|’s|wall|won|'t"_s;
    QTest::newRow("apostrophe before a year") << u"in ’25"_s << u"in|’|25"_s;
    QTest::newRow("hyphens") << u"34-year-old"_s << u"34|-|year|-|old"_s;
    QTest::newRow("vulgar fraction") << u"2½ miles"_s << u"2|½|miles"_s;
    QTest::newRow("doubled marks") << u"''Yes,'' he"_s << u"''|Yes|,|''|he"_s;
    QTest::newRow("swiss groups") << u"CHF 1’250’000"_s << u"CHF|1’250’000"_s;
    QTest::newRow("emoji") << u"ok 🙂 3"_s << u"ok|🙂|3"_s;
    QTest::newRow("emoji after a scale") << u"won $5m🚀"_s << u"won|$|5|m|🚀"_s;
    QTest::newRow("emoji before a number") << u"🔥5 people"_s << u"🔥|5|people"_s;
    QTest::newRow("emoji between words") << u"ok🎉🎉yes"_s << u"ok|🎉|🎉|yes"_s;
    QTest::newRow("emoji of two units and a selector") << u"ok❤\uFE0F5"_s << u"ok|❤|\uFE0F|5"_s;
    QTest::newRow("selector after a number") << u"5\uFE0F\u20E3 men"_s << u"5|\uFE0F|\u20E3|men"_s;
    QTest::newRow("half of a pair")
        << u"ok"_s + QChar(0xD83D) + u"no"_s << u"ok|"_s + QChar(0xD83D) + u"|no"_s;
    QTest::newRow("letters outside the first plane") << u"the 𐐀𐐨5 sign"_s << u"the|𐐀𐐨5|sign"_s;
    QTest::newRow("accent as a mark of its own") << u"Jose\u0301 5"_s << u"Jose\u0301|5"_s;
}

void TestLexer::splitsIntoTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    const TokenList list = lex(articleOf(text), lexicon());
    QStringList found;
    for (const Token &token : list.tokens) {
        if (token.kind != TokenKind::BlockBreak)
            found << token.span().of(text).toString();
    }
    QCOMPARE(found.join(u'|'), tokens);
}

void TestLexer::endsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("two") << u"It rained. Nobody came."_s << u"It rained.|Nobody came."_s;
    QTest::newRow("title") << u"Gov. Maud Pell came. She left."_s
                           << u"Gov. Maud Pell came.|She left."_s;
    QTest::newRow("initials") << u"The U.S. fleet and J. R. Moss sailed."_s
                              << u"The U.S. fleet and J. R. Moss sailed."_s;
    QTest::newRow("abbreviation at the end")
        << u"He lives in the U.S. The rest went."_s << u"He lives in the U.S.|The rest went."_s;
    QTest::newRow("quote mark after the stop")
        << u"“We won.” They cheered."_s << u"“We won.”|They cheered."_s;
    QTest::newRow("time of day") << u"At 8:30 p.m. on Friday it shut."_s
                                 << u"At 8:30 p.m. on Friday it shut."_s;
    QTest::newRow("decimal") << u"It fell 2.5 points."_s << u"It fell 2.5 points."_s;
    QTest::newRow("question") << u"Who pays? Nobody knows."_s << u"Who pays?|Nobody knows."_s;
}

void TestLexer::endsSentences()
{
    QFETCH(QString, text);
    QFETCH(QString, sentences);
    const TokenList list = lex(articleOf(text), lexicon());
    QStringList found;
    for (const TextSpan &sentence : list.sentences)
        found << sentence.of(text).toString();
    QCOMPARE(found.join(u'|'), sentences);
}

QTEST_GUILESS_MAIN(TestLexer)
#include "tst_lexer.moc"
