// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/articlefromtext.h"
#include "model/article/debris.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestArticleFromText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBlocks_data();
    void findsBlocks();
    void coversAllWords_data();
    void coversAllWords();
    void findsTheTitle_data();
    void findsTheTitle();
    void findsTheSource_data();
    void findsTheSource();
    void findsTheDate_data();
    void findsTheDate();
    void keepsTheTextAsItIs();
    void isNothingWithoutWords();
};

namespace
{

const QString paragraph =
    u"The harbour council of Brackwater voted on Tuesday night to build a second terminal on the "
    u"northern quay, after a debate that lasted for nearly nine hours."_s;

Article articleOf(const QString &text)
{
    static const DebrisRules rules = DebrisRules::load().value();
    return articleFromText(u"a.txt"_s, text, rules);
}

/// Each block on a line: a letter for its kind, "!" when it is debris, then its words.
QString outline(const Article &article)
{
    QStringList lines;
    for (const Block &block : article.blocks)
        lines += u"%1%2 %3"_s.arg(QStringView(u"HSPQL").at(int(block.kind)),
                                  block.isDebris() ? u"!"_s : QString(),
                                  block.span.of(article.text).toString().replace('\n'_L1, '/'_L1));
    return lines.join('\n'_L1).replace(paragraph, u"…"_s);
}

} // namespace

void TestArticleFromText::findsBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char *name, const QString &text, const QString &blocks) {
        QTest::newRow(name) << text << blocks;
    };
    row("a line is a paragraph", u"Ferry sails\n"_s + paragraph + u'\n' + paragraph,
        u"H Ferry sails\nP …\nP …"_s);
    row("blank lines and spaces", u"\n  Ferry sails \n\n\n\t"_s + paragraph + u"  \n"_s,
        u"H Ferry sails\nP …"_s);
    row("no headline", paragraph + u"\n\n"_s + paragraph, u"P …\nP …"_s);
    row("a sentence is no headline", u"Two boats sank on Tuesday.\n\n"_s + paragraph,
        u"P Two boats sank on Tuesday.\nP …"_s);
    row("a headline with a full stop",
        u"The Long Night Inside Brackwater Town Hall.\n\n"_s + paragraph,
        u"H The Long Night Inside Brackwater Town Hall.\nP …"_s);
    row("a line alone is the story", u"Ferry sails"_s, u"P Ferry sails"_s);
    row("subheads", u"Ferry sails\n\n"_s + paragraph + u"\n\nWho pays?\n\n"_s + paragraph,
        u"H Ferry sails\nP …\nS Who pays?\nP …"_s);
    row("a last line is no subhead", u"Ferry sails\n\n"_s + paragraph + u"\n\nThe end is open"_s,
        u"H Ferry sails\nP …\nP The end is open"_s);
    row("marked headings",
        u"# Ferry sails\n\n"_s + paragraph + u"\n\n## Who pays\n\n"_s + paragraph,
        u"H Ferry sails\nP …\nS Who pays\nP …"_s);
    row("bold headings",
        u"**Ferry sails.**\n\n"_s + paragraph + u"\n\n**Who pays.**\n\n"_s + paragraph,
        u"H Ferry sails.\nP …\nS Who pays.\nP …"_s);
    row("a hashtag is no heading",
        u"Ferry sails\n\n#ferry is what they wrote on it.\n"_s + paragraph,
        u"H Ferry sails\nP #ferry is what they wrote on it.\nP …"_s);
    row("bullets", u"Ferry sails\n\n"_s + paragraph + u"\n\n• 40 metres\n* two decks\n- 12 cars"_s,
        u"H Ferry sails\nP …\nL 40 metres\nL two decks\nL 12 cars"_s);
    row("numbered items", u"Ferry sails\n\n"_s + paragraph + u"\n\n1. Two decks\n2. One funnel"_s,
        u"H Ferry sails\nP …\nL Two decks\nL One funnel"_s);
    row("a number alone begins no item", u"Ferry sails\n\n"_s + paragraph + u"\n12. It was late."_s,
        u"H Ferry sails\nP …\nP 12. It was late."_s);
    row("a dash between words is no bullet", paragraph + u"\n-5 degrees at noon, it was said."_s,
        u"P …\nP -5 degrees at noon, it was said."_s);
    row("quoted lines", paragraph + u"\n\n> We sail at dawn.\n>\n> Or not."_s,
        u"P …\nQ We sail at dawn.\nQ Or not."_s);
    row("announced and indented",
        u"He wrote:\n\n    We sail at dawn.\n\n"_s + paragraph + u"\n\n"_s + paragraph,
        u"P He wrote:\nQ We sail at dawn.\nP …\nP …"_s);
    row("indented without a colon",
        paragraph + u"\n\n    We sail at dawn.\n\n"_s + paragraph + u"\n\n"_s + paragraph,
        u"P …\nP We sail at dawn.\nP …\nP …"_s);
    row("every paragraph indented", u"    He wrote:\n    We sail at dawn.\n    "_s + paragraph,
        u"P He wrote:\nP We sail at dawn.\nP …"_s);
    row("wrapped by hand",
        u"Ferry sails from the new quay\n\n"
        u"The harbour council of Brackwater voted on Tuesday\n"
        u"night to build a second terminal on the northern\n"
        u"quay, after a debate of nine hours.\n\n"
        u"“It was late,” said the mayor, who had promised to\nbe brief."_s,
        u"H Ferry sails from the new quay\n"
        u"P The harbour council of Brackwater voted on Tuesday/night to build a second terminal on "
        u"the northern/quay, after a debate of nine hours.\n"
        u"P “It was late,” said the mayor, who had promised to/be brief."_s);
    row("short lines in a wrapped text",
        u"Ferry sails from the new quay\nBy Anna Pell\n\n"
        u"The harbour council of Brackwater voted on Tuesday\n"
        u"night to build a second terminal on the northern\n"
        u"quay, after a debate of nine hours."_s,
        u"H Ferry sails from the new quay\nP! By Anna Pell\n"
        u"P The harbour council of Brackwater voted on Tuesday/night to build a second terminal on "
        u"the northern/quay, after a debate of nine hours."_s);
}

void TestArticleFromText::findsBlocks()
{
    QFETCH(QString, text);
    QTEST(outline(articleOf(text)), "blocks");
}

void TestArticleFromText::coversAllWords_data()
{
    findsBlocks_data();
}

/// What is left between the blocks is white space and marks; blocks are in order and not empty.
void TestArticleFromText::coversAllWords()
{
    QFETCH(QString, text);
    const Article article = articleOf(text);
    QString rest;
    qsizetype at = 0;
    for (const Block &block : article.blocks) {
        QVERIFY(block.span.begin() >= at && !block.span.isEmpty());
        rest += QStringView(article.text).sliced(at, block.span.begin() - at);
        at = block.span.end();
    }
    rest += QStringView(article.text).sliced(at);
    for (const QChar c : std::as_const(rest))
        QVERIFY2(!c.isLetter(), qPrintable(rest));
}

void TestArticleFromText::findsTheTitle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("headline") << u"Ferry sails\n"_s + paragraph << u"Ferry sails"_s;
    QTest::newRow("below debris") << u"Home › World\nFerry   sails\n"_s + paragraph
                                  << u"Ferry sails"_s;
    QTest::newRow("marked") << u"The Quay\n\n# Ferry *sails*\n\n"_s + paragraph
                            << u"Ferry *sails*"_s;
    QTest::newRow("second level only") << u"## Ferry sails\n\n"_s + paragraph << u"Ferry sails"_s;
    QTest::newRow("first words")
        << paragraph
        << u"The harbour council of Brackwater voted on Tuesday night to build a second…"_s;
    QTest::newRow("one long word") << QString(300, u'x') << QString(80, u'x') + u'…';
    QTest::newRow("nothing but debris") << u"Sign in\nCreate account\n"_s << u"Sign in"_s;
}

void TestArticleFromText::findsTheTitle()
{
    QFETCH(QString, text);
    QTEST(articleOf(text).title, "title");
}

void TestArticleFromText::findsTheSource_data()
{
    QTest::addColumn<QString>("top");
    QTest::addColumn<QString>("opening");
    QTest::addColumn<QString>("bottom");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, QStringView top, QStringView opening, QStringView bottom,
                        QStringView source) {
        QTest::newRow(name) << top.toString() << opening.toString() << bottom.toString()
                            << source.toString();
    };
    row("agency", u"Ferry sails", u"BRACKWATER, March 12 (Reuters) - ", u"", u"Reuters");
    row("agency of two words", u"Ferry sails", u"BRACKWATER (Harbour Wire) — ", u"",
        u"Harbour Wire");
    row("initials are no agency", u"Ferry sails", u"The council (HCB) and its mayor won. ", u"",
        u"");
    row("masthead", u"The Echo  |  News  |  Harbour\nFerry sails", u"", u"", u"The Echo");
    row("path of pages", u"HOME › WORLD\nFerry sails", u"", u"", u"");
    row("menu", u"Skip to main content | Log in\nFerry sails", u"", u"", u"");
    row("motto", u"The Old Quay — a harbour blog since 2006\n\n# Ferry sails", u"", u"",
        u"The Old Quay");
    row("byline", u"Ferry sails\nBy Anna Pell, Associated Press", u"", u"", u"Associated Press");
    row("a role is no paper", u"Ferry sails\nBy Anna Pell, News Editor", u"", u"", u"");
    row("a place is no paper", u"Ferry sails\nBy Anna Pell, Brackwater", u"", u"", u"");
    row("time stamp", u"Ferry sails\n12 March 2025, 6.40pm, The Morning Courier", u"", u"",
        u"The Morning Courier");
    row("staff", u"Ferry sails\nBy QuayBuzz Staff | 5 Min Read", u"", u"", u"QuayBuzz");
    row("rights", u"Ferry sails", u"", u"© 2024 Echo Media Ltd. All rights reserved.",
        u"Echo Media");
    row("unknown", u"Ferry sails", u"", u"", u"");
}

void TestArticleFromText::findsTheSource()
{
    QFETCH(QString, top);
    QFETCH(QString, opening);
    QFETCH(QString, bottom);
    const QString text = top + u"\n\n"_s + opening + paragraph + u"\n\n"_s + paragraph + u"\n\n"_s;
    QTEST(articleOf(text + bottom).source, "source");
}

void TestArticleFromText::findsTheDate_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("date");
    const QDate day(2025, 3, 12);
    const auto row = [](const char *name, QStringView line, QDate date) {
        QTest::newRow(name) << line.toString() << date;
    };
    row("ISO", u"Published: 2025-03-12 18:40", day);
    row("Japanese", u"Echo ● English edition ● 2025.03.12", day);
    row("US", u"By Anna Pell | March 12, 2025 | 5:52 p.m.", day);
    row("US, short", u"Posted Mar. 12, 2025, 8:45 p.m.", day);
    row("British", u"Wed 12 Mar 2025 23.40 GMT", day);
    row("ordinal", u"Published on the 12th of March 2025", day);
    row("weekday, no comma", u"Wednesday March 12 2025, 6.40pm", day);
    row("figures, British", u"Published: 21/03/2025", QDate(2025, 3, 21));
    row("figures, US", u"Published: 03/21/2025", QDate(2025, 3, 21));
    row("figures with periods", u"Published: 12.3.2025", day);
    row("figures that the weekday tells", u"Published: Wednesday 05/03/2025", QDate(2025, 3, 5));
    row("the other order", u"Published: Wednesday 03/05/2025", QDate(2025, 3, 5));
    row("figures that the weekday leaves open", u"Published: Wednesday 12/03/2025", QDate());
    row("figures that nothing tells", u"Published: 12/03/2025", QDate());
    row("first of two", u"Posted March 12, 2025 | Updated March 14, 2025", day);
    row("no such day", u"Published: 31 February 2025", QDate());
    row("no year", u"Published: 12 March", QDate());
    row("a day in the story",
        u"The vote of 12 March 2025 was the third in 9 years of waiting for one.", QDate());
}

void TestArticleFromText::findsTheDate()
{
    QFETCH(QString, line);
    QTEST(articleOf(u"Ferry sails\n"_s + line + u"\n\n"_s + paragraph + u'\n' + paragraph).date,
          "date");
}

void TestArticleFromText::keepsTheTextAsItIs()
{
    const Article article = articleOf(u" Two\u00A0boats \r\n\r\nsank…\rtoday\t\n"_s);
    QCOMPARE(article.text, u" Two\u00A0boats \n\nsank…\ntoday\t\n"_s);
    QCOMPARE(article.id, u"a.txt"_s);
}

void TestArticleFromText::isNothingWithoutWords()
{
    for (const QString &text : {QString(), u" \n\t\n"_s, u">\n>\n"_s, u"#  \n"_s})
        QVERIFY2(articleOf(text).blocks.size() <= 1, qPrintable(text));
    QVERIFY(articleOf(u" \n\t\n"_s).blocks.empty());
}

QTEST_APPLESS_MAIN(TestArticleFromText)
#include "tst_articlefromtext.moc"
