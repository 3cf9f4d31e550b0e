// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexer.h"
#include "model/claim/lexicon.h"
#include "tests/support/markedtext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheBuiltInTables();
    void foldsCaseAndApostrophes();
    void tellsUnitsByTheirCase();
    void appliesPrefixesAndPlurals_data();
    void appliesPrefixesAndPlurals();
    void matchesTheLongestPhrase_data();
    void matchesTheLongestPhrase();
    void addsTheEditorsOwnWords();
    void namesTheLineThatCannotBeRead_data();
    void namesTheLineThatCannotBeRead();
};

namespace
{

const Lexicon &builtIn()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void TestLexicon::loadsTheBuiltInTables()
{
    const auto lexicon = Lexicon::load();
    QVERIFY2(lexicon.has_value(), lexicon ? "" : qPrintable(words(lexicon.error())));
    QVERIFY(lexicon->is(lexicon->find(u"million"), WordClass::Scale));
    QVERIFY(lexicon->is(lexicon->find(u"seven"), WordClass::Numeral));
    QCOMPARE(lexicon->find(u"no-such-word"), LexemeId{});
}

void TestLexicon::foldsCaseAndApostrophes()
{
    const LexemeId billion = builtIn().find(u"billion");
    QVERIFY(billion != LexemeId{});
    QCOMPARE(builtIn().find(u"BILLION"), billion);
    QCOMPARE(builtIn().find(u"Billion"), billion);
    QCOMPARE(builtIn().find(u"’s"), builtIn().find(u"'s"));
}

void TestLexicon::tellsUnitsByTheirCase()
{
    const LexemeId word = builtIn().find(u"MW");
    QVERIFY(word != LexemeId{});
    QCOMPARE(builtIn().entry(word, WordClass::Unit, u"MW")->value, 1e6);
    const LexiconEntry *small = builtIn().entry(word, WordClass::Unit, u"mW");
    QVERIFY(small != nullptr);
    QCOMPARE(small->value, 1e-3);
}

void TestLexicon::appliesPrefixesAndPlurals_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("factor");
    QTest::addColumn<QString>("unit");
    QTest::newRow("prefixed name") << u"gigawatt"_s << 1e9 << u"W"_s;
    QTest::newRow("prefixed plural") << u"kilometres"_s << 1e3 << u"m"_s;
    QTest::newRow("prefixed symbol") << u"GW"_s << 1e9 << u"W"_s;
    QTest::newRow("irregular plural") << u"feet"_s << 0.3048 << u"m"_s;
    QTest::newRow("plain plural") << u"acres"_s << 4046.8564224 << u"m²"_s;
}

void TestLexicon::appliesPrefixesAndPlurals()
{
    QFETCH(QString, word);
    QFETCH(double, factor);
    QFETCH(QString, unit);
    const LexiconEntry *entry = builtIn().entry(builtIn().find(word), WordClass::Unit, word);
    QVERIFY(entry != nullptr);
    QCOMPARE(entry->value, factor);
    QCOMPARE(entry->text, unit);
}

void TestLexicon::matchesTheLongestPhrase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<WordClass>("wordClass");
    QTest::addColumn<int>("tokens");
    QTest::newRow("two words") << u"per cent of it"_s << WordClass::Unit << 2;
    QTest::newRow("longest") << u"percentage points more"_s << WordClass::Unit << 2;
    QTest::newRow("hyphen between") << u"light-year away"_s << WordClass::Unit << 3;
    QTest::newRow("line break between") << u"square\nmiles"_s << WordClass::Unit << 3;
    QTest::newRow("bound") << u"no fewer than six"_s << WordClass::BoundBefore << 3;
    QTest::newRow("only the first word") << u"square dance"_s << WordClass::Unit << 0;
}

void TestLexicon::matchesTheLongestPhrase()
{
    QFETCH(QString, text);
    QFETCH(WordClass, wordClass);
    QFETCH(int, tokens);
    Article article;
    article.text = text;
    article.blocks = {{.span = {0, text.size()}}};
    const TokenList list = lex(article, builtIn());
    QCOMPARE(int(builtIn().match(list.tokens, 0, wordClass, text).length), tokens);
}

void TestLexicon::addsTheEditorsOwnWords()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"units.tsv"_s), "# mine\nfurlongette\t3.5\tm\tname\n");
    const auto lexicon = Lexicon::load(folder.path());
    QVERIFY(lexicon.has_value());
    const LexiconEntry *own = lexicon->entry(lexicon->find(u"furlongettes"), WordClass::Unit);
    QVERIFY(own != nullptr);
    QCOMPARE(own->value, 3.5);
    QVERIFY(lexicon->is(lexicon->find(u"metre"), WordClass::Unit));
}

void TestLexicon::namesTheLineThatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("no number") << u"units.tsv"_s << "# mine\n\nrod\tmany\tm\tname\n"_ba << 3;
    QTest::newRow("empty word") << u"scales.tsv"_s << "zillion||\t1e99\n"_ba << 1;
    QTest::newRow("no worth") << u"units.tsv"_s << "rod\n"_ba << 1;
    QTest::newRow("no unit") << u"units.tsv"_s << "# mine\nrod\t5.0292\n"_ba << 2;
    QTest::newRow("no currency") << u"currencies.tsv"_s << "florin\t1\t\tword\n"_ba << 1;
    QTest::newRow("not UTF-8") << u"roles.tsv"_s << "welder\ncha\xeene\n"_ba << 2;
    QTest::newRow("unknown table") << u"recipes.tsv"_s << "soup\n"_ba << 0;
}

void TestLexicon::namesTheLineThatCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const QTemporaryDir folder;
    write(folder.filePath(name), bytes);
    const auto lexicon = Lexicon::load(folder.path());
    QVERIFY(!lexicon.has_value());
    QCOMPARE(lexicon.error().line, line);
    QVERIFY(words(lexicon.error()).contains(name));
}

QTEST_APPLESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
