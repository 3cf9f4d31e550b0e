// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/debris.h"
#include "model/article/import/importfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestImportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void readsMarkdown_data();
    void readsMarkdown();
    void readsTheFrontMatter();
    void saysWhy_data();
    void saysWhy();
    void refusesAFolder();
    void refusesADeviceThatFails();
    void refusesAFileThatIsTooLarge();
    void knowsTheFileAndItsBytes();

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    [[nodiscard]] auto imported(const QString &path) const
    {
        return importFile(path, u"id.txt"_s, m_rules);
    }

    QTemporaryDir m_folder;
    DebrisRules m_rules = DebrisRules::load().value();
};

namespace
{

/// Each block on a line: a letter for its kind, "!" when it is debris, then its words.
QString outline(const Article &article)
{
    QStringList lines;
    for (const Block &block : article.blocks)
        lines += u"%1%2 %3"_s.arg(QStringView(u"HSPQL").at(int(block.kind)),
                                  block.isDebris() ? u"!"_s : QString(),
                                  block.span.of(article.text).toString().replace('\n'_L1, '/'_L1));
    return lines.join('\n'_L1);
}

} // namespace

void TestImportFile::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("repaired");
    QTest::newRow("plain") << "Two boats sank.\n"_ba << u"Two boats sank.\n"_s << false;
    QTest::newRow("lines of Windows") << "Two\r\nboats\r\n"_ba << u"Two\nboats\n"_s << false;
    QTest::newRow("lines of old Macs") << "Two\rboats\r"_ba << u"Two\nboats\n"_s << false;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBFTwo boats"_ba << u"Two boats"_s << false;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFET\0w\0o\0\r\0\n\0", 12) << u"Two\n"_s << false;
    QTest::newRow("Windows-1252") << "Caf\xE9 \x80"
                                     "5"_ba
                                  << u"Café €5"_s << false;
    QTest::newRow("broken UTF-8") << "“Two” ‘boats’ \xC3( sank"_ba
                                  << u"“Two” ‘boats’ \uFFFD( sank"_s << true;
}

void TestImportFile::readsText()
{
    QFETCH(QByteArray, bytes);
    const auto article = imported(written(u"a.txt"_s, bytes));
    QVERIFY(article.has_value());
    QTEST(article->text, "text");
    QTEST(article->repaired, "repaired");
}

void TestImportFile::readsMarkdown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("headings") << "# Ferry sails\n\nTwo *boats* sailed.\n\n## Later\n\nThey sank."_ba
                              << u"H Ferry sails\nP Two boats sailed.\nS Later\nP They sank."_s;
    QTest::newRow("underlined heading")
        << "Ferry sails\n===========\n\nTwo boats."_ba << u"H Ferry sails\nP Two boats."_s;
    QTest::newRow("quotation") << "He wrote:\n\n> We sail\n> at dawn.\n>\n> Or not."_ba
                               << u"P He wrote:\nQ We sail/at dawn.\nQ Or not."_s;
    QTest::newRow("tight list") << "Facts:\n\n- two boats\n- **one** crew"_ba
                                << u"P Facts:\nL two boats\nL one crew"_s;
    QTest::newRow("numbered list")
        << "1. Two boats\n2. One crew"_ba << u"L Two boats\nL One crew"_s;
    QTest::newRow("nested list") << "- boats\n  - two\n- crew"_ba << u"L boats\nL two\nL crew"_s;
    QTest::newRow("link keeps its words")
        << "The [Ferry Board](https://a.example/1) said no."_ba << u"P The Ferry Board said no."_s;
    QTest::newRow("links alone") << "They sailed.\n\n[Home](/) · [More boats](/2)"_ba
                                 << u"P They sailed.\nP! Home · More boats"_s;
    QTest::newRow("image keeps its caption")
        << "They sailed.\n\n![A boat](http://a.example/b.png)"_ba << u"P They sailed.\nP! A boat"_s;
    QTest::newRow("code is left out")
        << "Two `boats++` sailed.\n\n```\nint boats = 2;\n```\n\nThey sank."_ba
        << u"P Two  sailed.\nP They sank."_s;
    QTest::newRow("raw HTML is left out")
        << "<div>\nAd 50%\n</div>\n\nThey <b>sank</b>."_ba << u"P They sank."_s;
    QTest::newRow("entities") << "Fish &amp; chips, &pound;5 &#8364;6 &unknown;"_ba
                              << u"P Fish & chips, £5 €6 &unknown;"_s;
    QTest::newRow("tildes are no strike-through")
        << "It cost ~5 or ~6 pounds."_ba << u"P It cost ~5 or ~6 pounds."_s;
    QTest::newRow("table") << "| | 2021 | 2024 |\n|---|---:|---:|\n| boats | 2 | 3 |"_ba
                           << u"P 2021\t2024\nP boats\t2\t3"_s;
    QTest::newRow("front matter")
        << "---\ntitle: \"Ferry sails\"\ndate: 2025-03-12\ntags:\n  - sea\n---\n\nTwo boats sank."_ba
        << u"H Ferry sails\nP Two boats sank."_s;
    QTest::newRow("front matter with the title below again")
        << "---\ntitle: Ferry sails\n---\n# Ferry sails\n\nTwo boats sank."_ba
        << u"H Ferry sails\nP Two boats sank."_s;
    QTest::newRow("a rule is no front matter")
        << "---\n\nTwo boats sank: all. \n\n---\n\nTwo."_ba << u"P Two boats sank: all.\nP Two."_s;
    QTest::newRow("wrapped lines") << "Two boats\nsank."_ba << u"P Two boats/sank."_s;
}

void TestImportFile::readsMarkdown()
{
    QFETCH(QByteArray, bytes);
    const auto article = imported(written(u"a.MD"_s, bytes));
    QVERIFY(article.has_value());
    QTEST(outline(*article), "blocks");
}

void TestImportFile::readsTheFrontMatter()
{
    const auto article = imported(
        written(u"a.md"_s,
                "---\ntitle: Ferry\nsource: The Echo\ndate: 2025-03-12T08:00Z\n---\nTwo sank."_ba));
    QVERIFY(article.has_value());
    QCOMPARE(article->title, u"Ferry"_s);
    QCOMPARE(article->source, u"The Echo"_s);
    QCOMPARE(article->date, QDate(2025, 3, 12));
}

void TestImportFile::saysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportErrorKind>("kind");
    QTest::newRow("empty") << u"a.txt"_s << ""_ba << ImportErrorKind::Empty;
    QTest::newRow("blank") << u"a.txt"_s << " \n\t\r\n "_ba << ImportErrorKind::Empty;
    QTest::newRow("only a byte order mark")
        << u"a.txt"_s << "\xEF\xBB\xBF"_ba << ImportErrorKind::Empty;
    QTest::newRow("Markdown without words")
        << u"a.md"_s << "<br>\n\n```\ncode\n```"_ba << ImportErrorKind::Empty;
    QTest::newRow("binary") << u"a.txt"_s << QByteArray(100, '\0') << ImportErrorKind::Binary;
    QTest::newRow("binary Markdown") << u"a.md"_s
                                     << "\x7F"
                                        "ELF\1\1"_ba
                                     << ImportErrorKind::Binary;
    QTest::newRow("web page") << u"a.html"_s << "<p>Two boats"_ba << ImportErrorKind::Unsupported;
}

void TestImportFile::saysWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = written(name, bytes);
    const auto article = imported(path);
    QVERIFY(!article.has_value());
    QTEST(article.error().kind, "kind");
    QCOMPARE(article.error().path, path);
    QVERIFY(words(article.error()).startsWith(path));
}

void TestImportFile::refusesAFolder()
{
    QCOMPARE(imported(m_folder.path()).error().kind, ImportErrorKind::Unreadable);
    QCOMPARE(imported(m_folder.filePath(u"none.txt"_s)).error().kind, ImportErrorKind::NotFound);
}

/// Permissions do not stop the superuser; this file opens for everybody and fails when it is read.
void TestImportFile::refusesADeviceThatFails()
{
    const auto article = imported(u"/proc/self/mem"_s);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().kind, ImportErrorKind::Unreadable);
    QVERIFY(!article.error().detail.isEmpty());
}

void TestImportFile::refusesAFileThatIsTooLarge()
{
    QFile file(m_folder.filePath(u"large.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100'000'001)); // a hole: takes no room on the disk
    QCOMPARE(imported(file.fileName()).error().kind, ImportErrorKind::TooLarge);
    QCOMPARE(imported(u"/dev/zero"_s).error().kind, ImportErrorKind::TooLarge);
}

void TestImportFile::knowsTheFileAndItsBytes()
{
    const QByteArray bytes = "\xEF\xBB\xBFTwo boats sank.\r\n"_ba;
    const QString path = written(u"a.txt"_s, bytes);
    const auto article = imported(path);
    QVERIFY(article.has_value());
    QCOMPARE(article->id, u"id.txt"_s);
    QCOMPARE(article->path, path);
    QCOMPARE(article->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

QTEST_APPLESS_MAIN(TestImportFile)
#include "tst_importfile.moc"
