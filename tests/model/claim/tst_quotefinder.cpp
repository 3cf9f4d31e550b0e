// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexer.h"
#include "model/claim/lexicon.h"
#include "model/claim/quotefinder.h"
#include "tests/support/markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestQuoteFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatStandsBetweenMarks_data();
    void findsWhatStandsBetweenMarks();
    void passesOverOtherMarks_data();
    void passesOverOtherMarks();
    void findsNestedQuotations_data();
    void findsNestedQuotations();
    void findsBlockQuotes_data();
    void findsBlockQuotes();
    void keepsTheMarksOutside();
    void readsManyMarksInLinearTime();
};

namespace
{

const Lexicon &builtIn()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

std::vector<Claim> quotationsOf(const Article &article)
{
    return findQuotations(article, lex(article, builtIn()), builtIn());
}

/// The words of each quotation, nested ones with a `>` before them.
QStringList wordsOf(const Article &article)
{
    QStringList words;
    for (const Claim &claim : quotationsOf(article)) {
        const QString quoted = claim.span.of(article.text).toString();
        words += std::get<Quote>(claim.value).nested ? u'>' + quoted : quoted;
    }
    return words;
}

} // namespace

void TestQuoteFinder::findsWhatStandsBetweenMarks_data()
{
    QTest::addColumn<QString>("marked");

    // the habits of typographers
    QTest::newRow("curly") << u"“[The pump failed,]” Ortega said."_s;
    QTest::newRow("straight") << u"\"[The pump failed,]\" Ortega said."_s;
    QTest::newRow("British curly") << u"‘[The pump failed]’, said Ms Ortega."_s;
    QTest::newRow("British straight") << u"'[The pump failed]', said Ms Ortega."_s;
    QTest::newRow("guillemets") << u"«[The pump failed]», said Ortega."_s;
    QTest::newRow("French spacing") << u"« [The pump failed] », said Ortega."_s;
    QTest::newRow("guillemets inwards") << u"»[The pump failed]«, said Ortega."_s;
    QTest::newRow("single guillemets") << u"‹[The pump failed]›, said Ortega."_s;
    QTest::newRow("German") << u"„[The pump failed]“, said Ortega."_s;
    QTest::newRow("Polish") << u"„[The pump failed]”, said Ortega."_s;
    QTest::newRow("Swedish") << u"”[The pump failed]”, said Ortega."_s;
    QTest::newRow("TeX") << u"``[The pump failed,]'' Ortega said."_s;
    QTest::newRow("two singles") << u"''[The pump failed,]'' Ortega said."_s;
    QTest::newRow("corner brackets") << u"「[The pump failed]」, Ortega said."_s;

    // slips
    QTest::newRow("closes with an opening mark")
        << u"“[The pump failed,“] Ortega said."_s.replace(u"“]"_s, u"]“"_s);
    QTest::newRow("opens with a closing mark") << u"Then ”[the pump failed]” again."_s;
    QTest::newRow("curly opens, straight closes") << u"“[The pump failed,]\" Ortega said."_s;
    QTest::newRow("no space after the closing mark") << u"“[The pump failed.]”Ortega left."_s;
    QTest::newRow("no space after the colon") << u"Ortega said:\"[The pump failed.]\""_s;
    QTest::newRow("space inside") << u"“ [The pump failed,] ” Ortega said."_s;
    QTest::newRow("never closed") << u"“[The pump failed. It was old.]\nThe town slept."_s;
    QTest::newRow("never closed, and another follows")
        << u"“[The pump failed. It was old.]\n\nThe town slept.\n\n“[We knew,]” said Lund."_s;
    QTest::newRow("never closed, another in the paragraph")
        << u"“[The pump failed,] she said. “[It was old.]”"_s;
    QTest::newRow("never opened") << u"The pump failed,” she said. “[It was old.]”"_s;

    // longer than a sentence, or in parts
    QTest::newRow("interrupted") << u"“[The pump,]” she said, “[failed at noon.]”"_s;
    QTest::newRow("several sentences") << u"“[It failed. It was old! Who knew?]” she asked."_s;
    QTest::newRow("two in one sentence") << u"It was “[old]” and “[tired]” by then."_s;
    QTest::newRow("reopened paragraphs")
        << u"“[The pump failed.\n\n“It was old.\n\n“We knew,]” said Lund."_s;
    QTest::newRow("reopened British paragraphs")
        << u"‘[The pump failed.\n\n‘It was old.]’\n\nLund left."_s;
    QTest::newRow("paragraphs that each close")
        << u"“[The pump failed.]”\n\n“[It was old,]” said Lund."_s;
    QTest::newRow("starts with dots") << u"It was “[…old and tired]” by then."_s;
    QTest::newRow("between dashes") << u"The pump—“[old and tired]”—failed."_s;
    QTest::newRow("in brackets") << u"The pump (“[old and tired]”) failed."_s;
    QTest::newRow("a bracket inside") << u"It was “[(almost) never]” used."_s;
    QTest::newRow("ends with a number") << u"The bill says “[no more than 12]” of them."_s;
    QTest::newRow("begins with money") << u"He wanted “[$12 or nothing]” for it."_s;

    // apostrophes and feet among marks
    QTest::newRow("apostrophes in British marks")
        << u"‘[We don’t know, it’s the wells’ fault,]’ he said."_s;
    QTest::newRow("plural possessive in straight marks")
        << u"'[The workers' pump isn't new,]' he said."_s;
    QTest::newRow("elided word in British marks") << u"‘[Tell ’em it broke,]’ he said."_s;
    QTest::newRow("decade in straight marks") << u"'[A pump of the '90s,]' he said."_s;
    QTest::newRow("feet and inches inside") << u"\"[He is 6'2\" and angry,]\" she said."_s;
    QTest::newRow("inches before a mark") << u"A 12\" pipe “[burst]” at noon."_s;
}

void TestQuoteFinder::findsWhatStandsBetweenMarks()
{
    QFETCH(QString, marked);
    const MarkedText expected = markedText(marked);
    std::vector<TextSpan> found;
    for (const Claim &claim : quotationsOf(articleOfLines(expected.text))) {
        if (!std::get<Quote>(claim.value).nested)
            found.push_back(claim.span);
    }
    QCOMPARE(found.size(), expected.spans.size());
    for (size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].of(expected.text), expected.spans[i].of(expected.text));
        QCOMPARE(found[i].begin(), expected.spans[i].begin());
    }
}

void TestQuoteFinder::passesOverOtherMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no marks") << u"The pump failed at noon."_s;
    QTest::newRow("apostrophes") << u"It isn't Lund's pump, it's O'Hara's."_s;
    QTest::newRow("curly apostrophes") << u"It isn’t Lund’s pump, it’s O’Hara’s."_s;
    QTest::newRow("plural possessives") << u"The workers' pump and the owners' bill"_s;
    QTest::newRow("decade") << u"Pumps of the '90s and the ’80s"_s;
    QTest::newRow("decade and a plural possessive") << u"Then the '90s boys' club met."_s;
    QTest::newRow("elided words") << u"Tell 'em 'til noon: rock 'n' roll."_s;
    QTest::newRow("curly elided word, mistyped") << u"Tell ‘em to wait."_s;
    QTest::newRow("feet and inches") << u"He is 6'2\" tall."_s;
    QTest::newRow("feet and inches, spaced") << u"He is 6' 2\" tall."_s;
    QTest::newRow("Dutch name") << u"Jan van 't Hof spoke."_s;
    QTest::newRow("attribute") << u"<a href=\"http://example.org\">more</a>"_s;
    QTest::newRow("path of a page") << u"Home › World › Americas"_s;
    QTest::newRow("nothing inside") << u"An empty “” pair and a '' pair."_s;
    QTest::newRow("only signs inside") << u"He wrote “…” and left."_s;
}

void TestQuoteFinder::passesOverOtherMarks()
{
    QFETCH(QString, text);
    QCOMPARE(wordsOf(articleOfLines(text)), QStringList());
}

void TestQuoteFinder::findsNestedQuotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("quotations");
    QTest::newRow("American") << u"“She said, ‘Go home.’ So I went,” he said."_s
                              << QStringList{u"She said, ‘Go home.’ So I went,"_s, u">Go home."_s};
    QTest::newRow("British") << u"‘She said, “Go home.” So I went,’ he said."_s
                             << QStringList{u"She said, “Go home.” So I went,"_s, u">Go home."_s};
    QTest::newRow("straight") << u"\"She said, 'Go home.' So I went,\" he said."_s
                              << QStringList{u"She said, 'Go home.' So I went,"_s, u">Go home."_s};
    QTest::newRow("both end together")
        << u"“She said, ‘Go home.’”"_s << QStringList{u"She said, ‘Go home.’"_s, u">Go home."_s};
    QTest::newRow("both begin together")
        << u"“‘Go home’ is what she said.”"_s
        << QStringList{u"‘Go home’ is what she said."_s, u">Go home"_s};
    QTest::newRow("guillemets around curly") << u"« She said “go home” » he wrote."_s
                                             << QStringList{u"She said “go home”"_s, u">go home"_s};
    QTest::newRow("German") << u"„She said ‚go home‘ twice“, he wrote."_s
                            << QStringList{u"She said ‚go home‘ twice"_s, u">go home"_s};
    QTest::newRow("inner one on its own line")
        << u"“To those who think:\n‘We lost.’\nYou are wrong.”"_s
        << QStringList{u"To those who think:\n‘We lost.’\nYou are wrong."_s, u">We lost."_s};
    QTest::newRow("inner one never closed")
        << u"“They told us ‘get out now,” said Ann Lee. The fire burned 300 acres of the hill."_s
        << QStringList{u"They told us ‘get out now,"_s, u">get out now,"_s};
    QTest::newRow("inner one goes on behind the end of the outer")
        << u"“The ‘pump was old, said Lund, and ‘it broke."_s
        << QStringList{u"The ‘pump was old,"_s, u">pump was old,"_s};
    QTest::newRow("inner one never closed, straight")
        << u"\"They told us 'get out now,\" said Ann Lee. The fire burned 300 acres."_s
        << QStringList{u"They told us 'get out now,"_s, u">get out now,"_s};
}

void TestQuoteFinder::findsNestedQuotations()
{
    QFETCH(QString, text);
    QFETCH(QStringList, quotations);
    QCOMPARE(wordsOf(articleOfLines(text)), quotations);
}

void TestQuoteFinder::findsBlockQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("quotations");
    QTest::newRow("no marks") << u"Lund wrote:\n> The pump failed.\nThe town slept."_s
                              << QStringList{u"The pump failed."_s};
    QTest::newRow("two blocks are one") << u"> The pump failed.\n> It was old."_s
                                        << QStringList{u"The pump failed.\n> It was old."_s};
    QTest::newRow("marks inside") << u"> She said “go home” twice."_s
                                  << QStringList{u"She said “go home” twice."_s, u">go home"_s};
    QTest::newRow("said, and a paragraph")
        << u"Lund said on Friday:\nThe pump failed and nobody came.\nThe town slept."_s
        << QStringList{u"The pump failed and nobody came."_s};
    QTest::newRow("told somebody, and a paragraph")
        << u"Lund told reporters:\nThe pump failed and nobody came."_s
        << QStringList{u"The pump failed and nobody came."_s};
    QTest::newRow("a noun announces no words")
        << u"Lund noted the sparse attendance:\nThe hall was half empty by then."_s
        << QStringList{};
    QTest::newRow("a support that is no verb")
        << u"It may win the town's support:\nThe hall was half empty by then."_s << QStringList{};
    QTest::newRow("a list is announced") << u"Lund said:\nnew pumps\nnew wells"_s << QStringList{};
    QTest::newRow("said, and marks") << u"Lund said:\n“The pump failed and nobody came.”"_s
                                     << QStringList{u"The pump failed and nobody came."_s};
    QTest::newRow("marks around") << u"> “The pump failed.”"_s
                                  << QStringList{u"The pump failed."_s};
}

void TestQuoteFinder::findsBlockQuotes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, quotations);
    Article article = articleOfLines(text);
    for (Block &block : article.blocks) {
        if (block.span.of(text).startsWith(u'>'))
            block.kind = BlockKind::QuoteBlock;
    }
    QCOMPARE(wordsOf(article), quotations);
}

void TestQuoteFinder::keepsTheMarksOutside()
{
    const Article article = articleOfLines(u"Yes, “go,” she said."_s);
    const auto found = quotationsOf(article);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().span.of(article.text), u"go,"_s);
    QCOMPARE(std::get<Quote>(found.front().value).outer.of(article.text), u"“go,”"_s);
}

/// Marks that never match must not make the search wander: each kind of mark a thousand times.
void TestQuoteFinder::readsManyMarksInLinearTime()
{
    for (const QString &mark : {u" \"a"_s, u" 'a"_s, u"’ "_s, u" “a"_s, u" »"_s}) {
        const Article article = articleOfLines(mark.repeated(20000));
        QVERIFY(quotationsOf(article).size() <= size_t(20000));
    }
}

QTEST_APPLESS_MAIN(TestQuoteFinder)

#include "tst_quotefinder.moc"
