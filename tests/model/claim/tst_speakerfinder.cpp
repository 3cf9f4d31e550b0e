// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexer.h"
#include "model/claim/lexicon.h"
#include "model/claim/names.h"
#include "model/claim/quotefinder.h"
#include "model/claim/speakerfinder.h"
#include "tests/support/markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestSpeakerFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoSpeaks_data();
    void namesWhoSpeaks();
    void inventsNobody_data();
    void inventsNobody();
    void tellsTermsFromSpeech_data();
    void tellsTermsFromSpeech();
};

namespace
{

const Lexicon &builtIn()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

std::vector<Quote> quotesOf(const QString &text)
{
    Article article = articleOfLines(text);
    for (Block &block : article.blocks) {
        if (block.span.of(text).startsWith(u'>'))
            block.kind = BlockKind::QuoteBlock;
    }
    const TokenList tokens = lex(article, builtIn());
    std::vector<Claim> claims = findQuotations(article, tokens, builtIn());
    nameSpeakers(article, tokens, findNames(text, tokens, builtIn()), builtIn(), claims);
    std::vector<Quote> quotes;
    for (const Claim &claim : claims)
        quotes.push_back(std::get<Quote>(claim.value));
    return quotes;
}

QStringList speakersOf(const QString &text)
{
    QStringList speakers;
    for (const Quote &quote : quotesOf(text))
        speakers += quote.speaker;
    return speakers;
}

} // namespace

void TestSpeakerFinder::namesWhoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("speakers");
    const auto row = [](const char *name, const QString &text, const QStringList &speakers) {
        QTest::newRow(name) << text << speakers;
    };
    const QStringList marta = {u"Marta Lund"_s};
    const QStringList martaTwice = {u"Marta Lund"_s, u"Marta Lund"_s};

    // the verb and its subject
    row("verb before the name", u"“It broke at noon,” said Marta Lund."_s, marta);
    row("name before the verb", u"“It broke at noon,” Marta Lund said."_s, marta);
    row("comma outside", u"‘It broke at noon’, said Marta Lund."_s, marta);
    row("a question", u"“Who knew?” asked Marta Lund."_s, marta);
    row("colon", u"Marta Lund said: “It broke at noon.”"_s, marta);
    row("comma before the mark", u"Marta Lund said, “It broke at noon.”"_s, marta);
    row("verb of naming", u"Marta Lund called it “the worst night of all”."_s, marta);
    row("according to", u"The pump was “old and tired”, according to Marta Lund."_s, marta);
    row("told somebody", u"“It broke at noon,” Marta Lund told Jan Visser."_s, marta);
    row("adverb between", u"“It broke at noon,” Marta Lund later added."_s, marta);
    row("auxiliary between", u"“It broke at noon,” Marta Lund had warned."_s, marta);
    row("passive and agent", u"It was described as “old and tired” by Marta Lund."_s,
        {u"Marta Lund"_s});

    // titles and appositions
    row("title", u"“It broke at noon,” said Sheriff Marta Lund."_s, marta);
    row("role", u"“It broke at noon,” said union chief Marta Lund."_s, marta);
    row("apposition behind", u"“It broke,” said Marta Lund, a neighbour of Jan Visser."_s, marta);
    row("apposition before", u"“It broke,” said the mayor, Marta Lund."_s, marta);
    row("letters behind the name", u"“It broke at noon,” Marta Lund MP said."_s, marta);
    row("age", u"“It broke at noon,” said Marta Lund, 41."_s, marta);
    row("apposition between", u"Marta Lund, who runs the port of Ny Havn, said: “It broke.”"_s,
        marta);
    row("role owned by another", u"“It broke,” said Jan Visser’s lawyer, Marta Lund."_s, marta);
    row("spokeswoman of another", u"“It broke,” said Visser spokeswoman Marta Lund."_s, marta);
    row("of a place", u"“It broke,” Sheriff Marta Lund of Ostre County told residents."_s, marta);

    // names completed
    row("surname", u"Marta Lund runs the port. “It broke,” Lund said."_s, marta);
    row("title and surname", u"Marta Lund runs the port. “It broke,” Ms Lund said."_s, marta);
    row("full name comes later", u"“It broke,” Lund said. Marta Lund runs the port."_s, marta);
    row("first name", u"Marta Lund runs the port. “It broke,” Marta said."_s, marta);
    row("nickname left out", u"“It broke,” said Marta “Big M” Lund."_s, {u"Marta Lund"_s, u""_s});
    row("particle", u"“It broke,” said Ursula van der Meer."_s, {u"Ursula van der Meer"_s});
    row("hyphen", u"“It broke,” said Marta Lund-Visser."_s, {u"Marta Lund-Visser"_s});
    row("initial", u"“It broke,” said John Q. Stone."_s, {u"John Q. Stone"_s});

    // pronouns and roles
    row("she", u"Marta Lund met Jan Visser. “It broke,” she said."_s, marta);
    row("he", u"Marta Lund met John Visser. “It broke,” he said."_s, {u"John Visser"_s});
    row("role looked up", u"Mayor Marta Lund came. John Visser left. “It broke,” the mayor said."_s,
        marta);
    row("role by its short form", u"Gov. Marta Lund came. “It broke,” the governor said."_s, marta);
    row("former holder",
        u"Mayor Jan Visser met former mayor Marta Lund. “It broke,” the former mayor said."_s,
        marta);
    row("described", u"Marta Lund came. “It broke,” the teenager said."_s, marta);
    row("described, by a title", u"Mr Lund came in. “It broke,” the man said."_s, {u"Lund"_s});
    row("with a clause of her own", u"The port shut, with Marta Lund calling it “a shame”."_s,
        marta);
    row("right behind, against a name before",
        u"They blame Jan Visser, whose “old ways sank the port,” Marta Lund said."_s, marta);
    row("who", u"They met Marta Lund, who called it “the worst night of all”."_s, marta);
    row("his claim", u"John Visser came. His claim that “nobody knew of it” was false."_s,
        {u"John Visser"_s});
    row("her owner", u"Marta Lund’s claim that “nobody knew of it” was false."_s, marta);

    // what goes on from the quotation before
    row("interrupted", u"“It broke,” said Marta Lund. “Nobody knew of it.”"_s, martaTwice);
    row("the next one's speaker follows",
        u"“It broke,” said Marta Lund. “We could not stop it at all.” John Visser said: “Nobody knew.”"_s,
        {u"Marta Lund"_s, u"Marta Lund"_s, u"John Visser"_s});
    row("next paragraph", u"“It broke,” said Marta Lund.\n\n“Nobody knew of it then.”"_s,
        martaTwice);
    row("paragraph after its subject", u"Marta Lund shook her head.\n\n“Nobody knew of it then.”"_s,
        marta);
    row("introduced by a paragraph", u"Marta Lund put it this way:\n\n“Nobody knew of it then.”"_s,
        marta);
    row("block quote", u"Marta Lund wrote:\n\n> Nobody knew of it then."_s, marta);
    row("said, and a paragraph without marks",
        u"Marta Lund said on Friday:\n\nThe pump failed and nobody came."_s, marta);
    row("block quote, with an aside",
        u"Marta Lund, on that night, and I will never forget it:\n\n> Nobody knew of it then."_s,
        marta);
    row("block quote, signed", u"> Nobody knew of it then.\n\nThat’s Marta Lund, who runs it."_s,
        marta);
    row("signed", u"“Nobody knew of it then.” — Marta Lund"_s, marta);
    row("headline", u"‘Nobody knew of it’\n\n“Nobody knew of it then,” said Marta Lund."_s,
        martaTwice);
    row("headline's label", u"Lund: Port ‘was never so safe’\n\nMarta Lund came."_s, marta);
    row("past the title of a programme",
        u"“It broke,” Marta Lund told Havn TV’s “Watch” on Monday. “Nobody knew of it.”"_s,
        {u"Marta Lund"_s, QString(), u"Marta Lund"_s});

    // offices
    row("office and its field", u"“It broke,” said Secretary of State Marta Lund."_s, marta);
    row("office and its place", u"“It broke,” said Attorney General of Ostre Marta Lund."_s, marta);
    row("office of an office", u"Governor of the Bank of Havn Marta Lund said it “broke”."_s,
        marta);
    row("office of the police", u"“It broke,” said Deputy Commissioner of Police Marta Lund."_s,
        marta);
    row("rank of the police", u"Det Ch Insp Marta Lund, of Havn Police, said: “It broke.”"_s,
        marta);
    row("knight by first name",
        u"Sir Edvin Lund came to the port. Sir Edvin said it was “old and tired”."_s,
        {u"Edvin Lund"_s});

    row("came the reply from", u"“It broke,” came the reply from Marta Lund."_s, marta);

    row("short form of an office",
        u"Prime Minister Marta Lund came by. The PM said the pump was “old”."_s, marta);

    // fragments
    row("owner of the remark", u"Papers discussed Marta Lund’s “old pump” remark."_s, marta);
    row("verb and name behind it", u"The pump has “failed us all,” said Marta Lund."_s, marta);
    row("verb and name without a comma", u"The pump “has failed us all” said Marta Lund."_s, marta);
    row("the end of its sentence names who says so",
        u"Havn would do well to seek “better pumps” at once, said Marta Lund, an engineer."_s,
        marta);
    row("name before the verb there",
        u"Jan Visser’s pumps “were old and weak” in comparison, Marta Lund said."_s, marta);
    row("what was found, by whom it is said",
        u"The port found no “signs of life” there, said Marta Lund."_s, marta);
    row("a clause between subject and verb",
        u"The pump, which Marta Lund on Friday called “old and tired”, broke."_s, marta);
    row("place in the phrase before",
        u"At a hall in Ames, Ostre, Marta Lund said the pump was “old and tired”."_s, marta);
    row("headline's label before another name",
        u"Lund: Visser asks port for ‘more money now’\n\nMarta Lund met Jan Visser at the harbour to talk about pumps."_s,
        marta);

    // nested
    row("inner speaker named",
        u"“Then Jan Visser said, ‘Go home now,’ and left,” said Marta Lund."_s,
        {u"Marta Lund"_s, u"Jan Visser"_s});
    row("inner speaker is the outer", u"“I told him, ‘Go home now,’ and left,” said Marta Lund."_s,
        martaTwice);
}

void TestSpeakerFinder::namesWhoSpeaks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, speakers);
    QCOMPARE(speakersOf(text), speakers);
}

void TestSpeakerFinder::inventsNobody_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody near") << u"“It broke at noon.”"_s;
    QTest::newRow("a spokesman")
        << u"Marta Lund came. “It broke,” said a spokesman for the port."_s;
    QTest::newRow("an aide of somebody") << u"“It broke,” said an aide to Marta Lund."_s;
    QTest::newRow("somebody's supporters")
        << u"“It broke,” Lund supporters said. Marta Lund came."_s;
    QTest::newRow("somebody's lawyer") << u"“It broke,” Marta Lund’s lawyer said."_s;
    QTest::newRow("they") << u"Marta Lund came. “It broke,” they said."_s;
    QTest::newRow("one of many") << u"Marta Lund came. “It broke,” one 14-year-old wrote."_s;
    QTest::newRow("wrong gender") << u"Mary Lund came. “It broke at noon,” he said."_s;
    QTest::newRow("two hold the office")
        << u"Sen. Marta Lund sat by Sen. Jan Visser. “It broke,” the senator said."_s;
    QTest::newRow("a described person of another gender")
        << u"Mr Visser came in. “It broke,” the woman said."_s;
    QTest::newRow("two whom it may describe")
        << u"Ms Lund met Ms Visser. “It broke,” the teenager said."_s;
    QTest::newRow("the office of another time")
        << u"Mayor Marta Lund came. “It broke,” the former mayor said."_s;
    QTest::newRow("name in the phrase before")
        << u"In talks with Marta Lund, the harbour workers said it was “old and tired”."_s;
    QTest::newRow("in somebody's words")
        << u"Marta Lund was, in the words of an aide, “old and tired”."_s;
    QTest::newRow("on a sign") << u"Marta Lund stood by a sign saying “Keep the old port”."_s;
    QTest::newRow("others stand where")
        << u"Marta Lund left the hall where protesters stood, chanting “Keep the old port”."_s;
    QTest::newRow("a source who speaks to somebody")
        << u"Another source speaking to Marta Lund said, “It broke at noon.”"_s;
    QTest::newRow("agency in brackets")
        << u"OSTRE, Dec. 8 (UPI) — A harbour pilot met residents, saying: “It broke.”"_s;
    QTest::newRow("a body between which and the verb")
        << u"Lund, the head of the port under Jan Visser, sold the pump, which an inquiry said was "
           u"“old and tired”."_s;
    QTest::newRow("an aide said that somebody would, saying")
        << u"At noon, a top aide said Marta Lund would stay, saying, “It broke, so she must.”"_s;
    QTest::newRow("a deed that the quoted words tell")
        << u"The pilot has been “wrongly detained” by Marta Lund since May."_s;
    QTest::newRow("a place that a role could mean")
        << u"HAVN PIERCE, Ostre — People in Havn Pierce wept. “It broke,” said the woman."_s;
    QTest::newRow("a paper by its leaning")
        << u"Marta Lund left. “It broke,” the conservative-leaning paper wrote."_s;
    QTest::newRow("somebody in a phrase before the colon")
        << u"A pilot on Marta Lund: ‘It broke at noon’"_s;
    QTest::newRow("an unnamed source ends the sentence")
        << u"Marta Lund found the pump “old and tired” by then, said a pilot."_s;
    QTest::newRow("some number of others")
        << u"Marta Lund spoke by the hall where about 50 pilots stood, chanting “Pumps first, now!”"_s;
    QTest::newRow("somebody's friends, while he")
        << u"Marta Lund circled it as her friends jeered, “Go home now!”"_s;
    QTest::newRow("according to some")
        << u"According to some in the port, Marta Lund was “old and tired”."_s;
    QTest::newRow("came shouts")
        << u"Marta Lund left.\n\n“Go home now,” came shouts from the crowd."_s;
    QTest::newRow("a heading in capitals")
        << u"HARBOUR TEAM REFUSES PUMPS The team cited “old and tired pumps”."_s;
    QTest::newRow("short form of an office, alone") << u"PM says “no” to the port"_s;
    QTest::newRow("demonym") << u"“It broke,” some Republicans said."_s;
    QTest::newRow("nested, by a pronoun") << u"“It broke and she said, ‘Go home now,’ to us.”"_s;
}

void TestSpeakerFinder::inventsNobody()
{
    QFETCH(QString, text);
    for (const QString &speaker : speakersOf(text))
        QCOMPARE(speaker, QString());
}

void TestSpeakerFinder::tellsTermsFromSpeech_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("term");
    QTest::newRow("so-called") << u"The so-called “quiet quarter” was loud."_s << true;
    QTest::newRow("title of a work")
        << u"She stars in the film “Night of the Pumps” again."_s << true;
    QTest::newRow("broadcast") << u"Lund spoke on “Meet the Port” on Sunday."_s << true;
    QTest::newRow("qualifies a noun") << u"Under the ‘put up or shut up’ rule they left."_s << true;
    QTest::newRow("nickname") << u"Then John “Slim” Visser came."_s << true;
    QTest::newRow("one word at arm's length") << u"The town has a new “frenemy” now."_s << true;
    QTest::newRow("in brackets") << u"The next date is 9 April (“put up or shut up”)."_s << true;

    QTest::newRow("sentence") << u"“It broke at noon,” said Marta Lund."_s << false;
    QTest::newRow("short sentence") << u"The pump stood still. “It was old.”"_s << false;
    QTest::newRow("two words of a speaker") << u"Marta Lund said “no comment” and left."_s << false;
    QTest::newRow("one word of a speaker") << u"Marta Lund called it “madness”."_s << false;
    QTest::newRow("fragment") << u"They call it a month of “trench warfare in good shoes”."_s
                              << false;
    QTest::newRow("had no comment") << u"Marta Lund had “no complaint” to make."_s << false;
}

void TestSpeakerFinder::tellsTermsFromSpeech()
{
    QFETCH(QString, text);
    QFETCH(bool, term);
    const auto quotes = quotesOf(text);
    QCOMPARE(quotes.size(), size_t(1));
    QCOMPARE(quotes.front().role, term ? QuoteRole::Term : QuoteRole::Speech);
}

QTEST_APPLESS_MAIN(TestSpeakerFinder)

#include "tst_speakerfinder.moc"
