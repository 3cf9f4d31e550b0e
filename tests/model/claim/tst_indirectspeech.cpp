// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/indirectspeech.h"
#include "model/claim/lexer.h"
#include "model/claim/lexicon.h"
#include "model/claim/names.h"
#include "model/claim/quotefinder.h"
#include "tests/support/markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestIndirectSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsReportingClauses_data();
    void findsReportingClauses();
    void passesOverOtherSentences_data();
    void passesOverOtherSentences();
};

namespace
{

const Lexicon &builtIn()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

std::vector<Claim> indirectIn(const Article &article)
{
    const TokenList tokens = lex(article, builtIn());
    const auto quotes = findQuotations(article, tokens, builtIn());
    const Names names = findNames(article.text, tokens, builtIn());
    return findIndirectSpeech(article, tokens, names, builtIn(), quotes);
}

} // namespace

void TestIndirectSpeech::findsReportingClauses_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("speaker");
    QTest::newRow("that") << u"[Marta Lund said that the pump had failed at noon]."_s
                          << u"Marta Lund"_s;
    QTest::newRow("without that") << u"[Marta Lund said the pump had failed at noon]."_s
                                  << u"Marta Lund"_s;
    QTest::newRow("verb behind") << u"[The old pump had failed at noon, Marta Lund said]."_s
                                 << u"Marta Lund"_s;
    QTest::newRow("after an adverbial")
        << u"In her report, [Marta Lund argued that the pump was old]."_s << u"Marta Lund"_s;
    QTest::newRow("role before the name")
        << u"[Port chief Marta Lund warned that the pump was old]."_s << u"Marta Lund"_s;
    QTest::newRow("to somebody") << u"[Marta Lund told residents the pump had failed]."_s
                                 << u"Marta Lund"_s;
    QTest::newRow("pronoun") << u"Then Marta Lund came. [She said the pump had failed at noon]."_s
                             << u"Marta Lund"_s;
    QTest::newRow("second sentence")
        << u"The town slept. [Marta Lund said the pump had failed]. Rain fell."_s
        << u"Marta Lund"_s;
    QTest::newRow("according to")
        << u"[According to Marta Lund, an engineer, the pump had failed at noon]."_s
        << u"Marta Lund"_s;
    QTest::newRow("according to, behind")
        << u"[The pump had failed at noon, according to Marta Lund]."_s << u"Marta Lund"_s;
    QTest::newRow("no name") << u"[A spokesman said the pump had failed at noon]."_s << QString();
}

void TestIndirectSpeech::findsReportingClauses()
{
    QFETCH(QString, marked);
    QFETCH(QString, speaker);
    const MarkedText expected = markedText(marked);
    const auto found = indirectIn(articleOfLines(expected.text));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().span.of(expected.text), expected.spans.front().of(expected.text));
    QCOMPARE(std::get<IndirectSpeech>(found.front().value).speaker, speaker);
}

void TestIndirectSpeech::passesOverOtherSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no verb of saying") << u"The pump had failed at noon on Tuesday."_s;
    QTest::newRow("quoted") << u"Marta Lund said: “The pump had failed at noon.”"_s;
    QTest::newRow("partly quoted") << u"Marta Lund said the pump was “old and very tired”."_s;
    QTest::newRow("nothing is said") << u"Marta Lund spoke on Monday."_s;
    QTest::newRow("a noun") << u"The claim of the port was settled long ago."_s;
    QTest::newRow("an object") << u"Marta Lund posted a profit of three million then."_s;
    QTest::newRow("a state") << u"The pump served a city-state of 5.9 million people."_s;
    QTest::newRow("the states") << u"All of the 50 states have such a port by now."_s;
    QTest::newRow("points added") << u"He had many points by the break; Marta Lund added 19."_s;
    QTest::newRow("to do it") << u"The council met to confirm her in that office."_s;
    QTest::newRow("according to a thing") << u"According to the rules the pump had failed."_s;
    QTest::newRow("passive") << u"The residents were told to leave the old town."_s;
}

void TestIndirectSpeech::passesOverOtherSentences()
{
    QFETCH(QString, text);
    QCOMPARE(indirectIn(articleOfLines(text)).size(), size_t(0));
}

QTEST_APPLESS_MAIN(TestIndirectSpeech)

#include "tst_indirectspeech.moc"
