// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

/// What a user sees who names the wrong thing: one line a failure, and the rest is done all the
/// same.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
    void goesOnWithTheRest_data();
    void goesOnWithTheRest();
    void repairsBrokenBytes();
    void comparesOneArticleWithNothing();
    void readsFiftyMegabytes();
    void refusesALineThatIsNoJson();
};

namespace
{

const QByteArray article = "Ferry sails with 40 cars\n\n"
                           "The new ferry of Brackwater sailed on Tuesday with 40 cars and 312 "
                           "passengers on board.\n\n"
                           "\"She is faster than the old one,\" said Maud Pell, her captain.\n"_ba;

/// One run of the program on buffers.
struct Run {
    ExitCode code{};
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray articles() const
    {
        return QJsonDocument::fromJson(out).object()["articles"_L1].toArray();
    }
};

Run runOn(const QStringList &arguments, QByteArray input = {})
{
    const auto line = parseCommandLine(arguments);
    Run result;
    if (!line)
        return {.code = ExitCode::BadUsage, .out = {}, .err = line.error().toUtf8()};
    QBuffer in(&input);
    QBuffer out(&result.out);
    QBuffer err(&result.err);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    result.code = run(*line, {.in = &in, .out = &out, .err = &err});
    return result;
}

Run compared(const QString &path)
{
    return runOn({u"compare"_s, path, u"--json"_s, u"-"_s});
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The names and bytes of a folder's files.
using Files = QList<std::pair<QString, QByteArray>>;

bool write(const QTemporaryDir &folder, const Files &files)
{
    return std::ranges::all_of(
        files, [&](const auto &file) { return write(folder.filePath(file.first), file.second); });
}

} // namespace

void TestBadInput::namesTheCause_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char *name, const Files &files, QStringView named,
                        QByteArrayView cause) {
        QTest::newRow(name) << files << named.toString() << cause.toByteArray();
    };
    row("empty folder", {}, u"", "holds no articles");
    row("folder without articles", {{u"photo.jpg"_s, "\xFF\xD8\xFF"_ba}}, u"", "holds no articles");
    row("folder of hidden files", {{u".a.txt"_s, article}}, u"", "holds no articles");
    row("no such folder", {}, u"nowhere", "no such file or folder");
    row("no such file", {}, u"a.txt", "no such file or folder");
    row("empty file", {{u"a.txt"_s, ""_ba}}, u"a.txt", "holds no text");
    row("blank file", {{u"a.txt"_s, " \n\t\n"_ba}}, u"a.txt", "holds no text");
    row("binary file", {{u"a.txt"_s, QByteArray(1000, '\0')}}, u"a.txt", "it is not text");
    row("PDF under a wrong name", {{u"a.txt"_s, "%PDF-1.7 \x01"_ba}}, u"a.txt", "a PDF document");
    row("web page", {{u"a.html"_s, "<p>Ferry"_ba}}, u"a.html", "this format is not read");
}

void TestBadInput::namesTheCause()
{
    QFETCH(Files, files);
    QFETCH(QString, named);
    QFETCH(QByteArray, cause);
    const QTemporaryDir folder;
    QVERIFY(write(folder, files));
    const QString path = named.isEmpty() ? folder.path() : folder.filePath(named);
    for (const QStringList &arguments :
         {QStringList{u"compare"_s, path}, QStringList{u"extract"_s, path}}) {
        const Run result = runOn(arguments);
        QCOMPARE(result.code, ExitCode::FileFailed);
        QVERIFY2(result.err.contains(cause), result.err.constData());
        QVERIFY2(result.err.contains(path.toUtf8()), result.err.constData());
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY2(result.out.isEmpty(), result.out.constData());
    }
}

void TestBadInput::goesOnWithTheRest_data()
{
    QTest::addColumn<Files>("bad");
    QTest::addColumn<int>("failures");
    QTest::newRow("empty") << Files{{u"c.txt"_s, ""_ba}} << 1;
    QTest::newRow("binary") << Files{{u"c.txt"_s, QByteArray(1000, '\0')}} << 1;
    QTest::newRow("two of them") << Files{{u"c.txt"_s, ""_ba}, {u"0.md"_s, "GIF89a"_ba}} << 2;
    QTest::newRow("none") << Files{} << 0;
}

void TestBadInput::goesOnWithTheRest()
{
    QFETCH(Files, bad);
    QFETCH(int, failures);
    const QTemporaryDir folder;
    QVERIFY(write(folder, bad));
    QVERIFY(write(folder, {{u"a.txt"_s, article}, {u"b.txt"_s, article}}));
    const Run result = compared(folder.path());
    QCOMPARE(result.code, failures > 0 ? ExitCode::FileFailed : ExitCode::Done);
    QCOMPARE(result.err.count('\n'), failures);
    QCOMPARE(result.articles().size(), 2);
    QCOMPARE(result.articles()[0]["id"_L1].toString(), u"a.txt"_s);
}

void TestBadInput::repairsBrokenBytes()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder, {{u"a.txt"_s, article + "“Two” \xFF ‘more’ cafés.\n"_ba},
                           {u"b.txt"_s, article + "The caf\xE9 was full.\n"_ba}}));
    const Run result = compared(folder.path());
    QCOMPARE(result.code, ExitCode::Done);
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    QCOMPARE(result.articles().size(), 2);
}

void TestBadInput::comparesOneArticleWithNothing()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder, {{u"a.txt"_s, article}}));
    const Run result = compared(folder.path());
    QCOMPARE(result.code, ExitCode::Done);
    QVERIFY2(result.err.contains("only one article"), result.err.constData());
    QCOMPARE(result.articles().size(), 1);
}

/// Many short lines and one that never ends: neither may take time beyond its length.
void TestBadInput::readsFiftyMegabytes()
{
    constexpr qsizetype lines = 10'000;
    QByteArray bytes = article.repeated(lines);
    const QByteArray words = "The ferry sailed on with all its cars "_ba;
    bytes += words.repeated((50'000'000 - bytes.size()) / words.size());
    const QTemporaryDir folder;
    QVERIFY(write(folder, {{u"a.txt"_s, bytes}}));
    const Run result = runOn({u"extract"_s, folder.path()});
    QCOMPARE(result.code, ExitCode::Done);
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    QCOMPARE(result.out.count("312 passengers"), lines);
}

void TestBadInput::refusesALineThatIsNoJson()
{
    const QByteArray sound = R"({"id": "a", "text": "It took 40 cars."})"_ba;
    const Run result = runOn({u"extract"_s}, "nonsense\n\n" + sound + "\n{\"id\": \"b\"}\n");
    QCOMPARE(result.code, ExitCode::FileFailed);
    QCOMPARE(result.err.count('\n'), 2);
    QVERIFY2(result.err.contains("line 1") && result.err.contains("line 4"),
             result.err.constData());
    QCOMPARE(result.out.count('\n'), 1);
    QVERIFY2(result.out.contains("40 cars"), result.out.constData());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
