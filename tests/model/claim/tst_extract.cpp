// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/extract.h"
#include "model/claim/lexicon.h"
#include "tests/support/markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestExtract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsEnclosingBeforeEnclosed();
    void marksNumbersInQuotations();
    void marksNoNumbersBehindAnUnclosedQuotation();
    void marksNumbersInBlockQuotes();
    void marksClaimsInDebris();
};

namespace
{

Extraction extracted(const Article &article)
{
    static const Lexicon lexicon = Lexicon::load().value();
    return extract(std::make_shared<const Article>(article), lexicon);
}

} // namespace

void TestExtract::sortsEnclosingBeforeEnclosed()
{
    const auto extraction =
        extracted(articleOfLines(u"“Two thousand families will read this,” said Ida Poll."_s));
    QCOMPARE(extraction.claims.size(), 2U);
    QVERIFY(extraction.claims.front().isQuote());
    QVERIFY(extraction.claims.back().isNumber());
}

void TestExtract::marksNumbersInQuotations()
{
    const auto extraction = extracted(
        articleOfLines(u"It takes 12 boats. “We have 40 boats,” said Ida Poll, 63, a sailor."_s));
    QList<bool> quoted;
    for (const Claim &claim : extraction.claims) {
        if (claim.isNumber())
            quoted << claim.quoted;
    }
    QCOMPARE(quoted, (QList<bool>{false, true, false}));
}

void TestExtract::marksNoNumbersBehindAnUnclosedQuotation()
{
    const auto extraction = extracted(articleOfLines(
        u"“They told us ‘get out now,” said Ann Lee. The fire burned 300 acres of the hill."_s));
    const auto number = std::ranges::find_if(extraction.claims, &Claim::isNumber);
    QVERIFY(number != extraction.claims.end());
    QVERIFY(!number->quoted);
}

void TestExtract::marksNumbersInBlockQuotes()
{
    Article article = articleOfLines(u"We counted 40 boats."_s);
    article.blocks.front().kind = BlockKind::QuoteBlock;
    const auto extraction = extracted(article);
    const auto number = std::ranges::find_if(extraction.claims, &Claim::isNumber);
    QVERIFY(number != extraction.claims.end());
    QVERIFY(number->quoted);
}

void TestExtract::marksClaimsInDebris()
{
    Article article = articleOfLines(u"See also 40 boats\nThere were 12 boats."_s);
    article.blocks.front().debris = Debris::RelatedLink;
    const auto extraction = extracted(article);
    QCOMPARE(extraction.claims.size(), 2U);
    QVERIFY(extraction.claims.front().boilerplate);
    QVERIFY(!extraction.claims.back().boilerplate);
}

QTEST_GUILESS_MAIN(TestExtract)
#include "tst_extract.moc"
