// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/quotematch.h"
#include "model/claim/lexicon.h"
#include "tests/support/factmarkup.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestQuoteMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSameQuotation_data();
    void tellsTheSameQuotation();
    void pairsTheNumbersAtOnePlace();
    void findsTheOriginalAmongMany();
};

namespace
{

const Lexicon &lexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

/// Each text is one article's quotation.
std::vector<Saying> quotesIn(const MarkedFacts &marked)
{
    std::vector<Saying> quotes;
    for (size_t a = 0; a < marked.articles.size(); ++a)
        std::ranges::move(
            quotesOf(int(a), *marked.articles[a], termsOf(*marked.articles[a], lexicon())),
            std::back_inserter(quotes));
    return quotes;
}

} // namespace

void TestQuoteMatch::tellsTheSameQuotation_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");
    const QString sketch =
        u"“{a|They drew the pier on the back of a menu, and the menu is what we got|@Ann Lee}”"_s;
    QTest::newRow("identical") << sketch << sketch << true;
    QTest::newRow("three words of it") << sketch << u"“{a|of a menu|@Ann Lee}”"_s << true;
    QTest::newRow("one word of it") << sketch << u"“{a|menu|@Ann Lee}”"_s << true;
    QTest::newRow("one word of another") << sketch << u"“{a|menu|@Bram Otis}”"_s << false;
    QTest::newRow("three words of another")
        << sketch << u"“{a|read the menu|@Bram Otis}”"_s << false;
    QTest::newRow("elided") << sketch
                            << u"“{a|They drew the pier … and the menu is what we got|@Ann Lee}”"_s
                            << true;
    QTest::newRow("other mouth") << sketch
                                 << u"“{a|they drew the pier on the back of a menu|@Bram Otis}”"_s
                                 << true;
    QTest::newRow("altered number")
        << u"“{a|I have waited {n|21 years|21 year} for somebody to fail|@Ann Lee}”"_s
        << u"“{a|I have waited {n|twelve years|12 year} for somebody to fail|@Ann Lee}”"_s << true;
    QTest::newRow("frequent words") << u"“{a|It was what it was and that was it|@Ann Lee}”"_s
                                    << u"“{a|That was it, it was what we had|@Ann Lee}”"_s << false;
}

void TestQuoteMatch::tellsTheSameQuotation()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, same);
    const MarkedFacts marked = markedFacts({first, second}, lexicon());
    const auto quotes = quotesIn(marked);
    const auto matches = matchQuotes(quotes);
    const bool found = std::ranges::any_of(
        matches, [&](const QuoteMatch &match) { return isSameQuote(match, quotes); });
    QCOMPARE(found, same);
}

void TestQuoteMatch::pairsTheNumbersAtOnePlace()
{
    const MarkedFacts marked = markedFacts(
        {u"“{q|I lost {a|nine|9 place} places and {b|two years|2 year} of sleep|@Ann Lee}”"_s,
         u"“{q|I lost {a|9|9 place} places and {b|three years|3 year} of sleep|@Ann Lee}”"_s},
        lexicon());
    const auto quotes = quotesIn(marked);
    const auto matches = matchQuotes(quotes);
    QCOMPARE(matches.size(), 1);
    QCOMPARE(numbersAtOnePlace(matches.front(), quotes),
             (std::vector<std::pair<int, int>>{{1, 1}, {2, 2}}));
}

void TestQuoteMatch::findsTheOriginalAmongMany()
{
    QStringList texts;
    for (int i = 0; i < 400; ++i)
        texts << u"“{q|This is saying number %1 of the mayor about the %2 wall|@Ann Lee}”"_s.arg(
            QString::number(i), QString(i % 17 + 3, QChar(u'a' + i % 26)));
    texts << u"“{q|The harbour was never meant for ferries of that draught|@Ann Lee}”"_s
          << u"“{q|The harbour was never built for ferries of such draught|@Ann Lee}”"_s;
    const MarkedFacts marked = markedFacts(texts, lexicon());
    const auto quotes = quotesIn(marked);
    const auto matches = matchQuotes(quotes);
    QVERIFY(std::ranges::any_of(matches, [&](const QuoteMatch &match) {
        return match.a == 400 && match.b == 401 && isSameQuote(match, quotes);
    }));
    QCOMPARE_LE(matches.size(), texts.size() * 8);
}

QTEST_GUILESS_MAIN(TestQuoteMatch)
#include "tst_quotematch.moc"
