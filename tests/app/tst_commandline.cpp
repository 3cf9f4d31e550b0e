// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(crosscheck::CommandLine)

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void helpNamesEveryOptionAndVerdict();
};

void TestCommandLine::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CommandLine>("expected");
    const auto row = [](const char *name, const QString &arguments, const CommandLine &expected) {
        QTest::newRow(name) << arguments.split(' '_L1, Qt::SkipEmptyParts) << expected;
    };
    row("nothing opens the window", {}, {});
    row("a folder opens the window", u"stories/tram"_s, {.inputs = {u"stories/tram"_s}});
    row("the window takes a base", u"tram --base 1.txt"_s,
        {.inputs = {u"tram"_s}, .base = u"1.txt"_s});
    row("compare a folder", u"compare tram"_s,
        {.command = Command::Compare, .inputs = {u"tram"_s}});
    row("options before, between and after inputs",
        u"compare --json a a.txt --csv b b.txt --pdf c"_s,
        {.command = Command::Compare,
         .inputs = {u"a.txt"_s, u"b.txt"_s},
         .json = u"a"_s,
         .csv = u"b"_s,
         .pdf = u"c"_s});
    row("a value after an equals sign", u"compare t --base=x=1.txt --paper=Letter"_s,
        {.command = Command::Compare,
         .inputs = {u"t"_s},
         .base = u"x=1.txt"_s,
         .paper = PaperSize::Letter});
    row("a minus is standard output", u"compare t --json -"_s,
        {.command = Command::Compare, .inputs = {u"t"_s}, .json = u"-"_s});
    row("verdicts, parted by commas, once each", u"compare t --fail-on hedge,Changed,hedge"_s,
        {.command = Command::Compare,
         .inputs = {u"t"_s},
         .failOn = {Verdict::Hedge, Verdict::Changed}});
    row("a date", u"compare t --date 2026-11-22"_s,
        {.command = Command::Compare, .inputs = {u"t"_s}, .date = QDate(2026, 11, 22)});
    row("after two dashes all are inputs", u"compare -- --json compare"_s,
        {.command = Command::Compare, .inputs = {u"--json"_s, u"compare"_s}});
    row("a folder called compare", u"./compare"_s, {.inputs = {u"./compare"_s}});
    row("extract from standard input", u"extract"_s, {.command = Command::Extract});
    row("extract files", u"extract a.txt"_s, {.command = Command::Extract, .inputs = {u"a.txt"_s}});
    row("help", u"--help"_s, {.command = Command::Help});
    row("help of a command", u"compare -h"_s, {.command = Command::Help});
    row("version", u"--version"_s, {.command = Command::Version});
    row("a picture of the window", u"t --screenshot w.png --size 1280x800"_s,
        {.inputs = {u"t"_s}, .screenshot = u"w.png"_s, .size = {1280, 800}});
    row("what belongs to Qt passes", u"-platform offscreen t --style fusion"_s,
        {.inputs = {u"t"_s}});
}

void TestCommandLine::reads()
{
    QFETCH(QStringList, arguments);
    QFETCH(CommandLine, expected);
    const auto line = parseCommandLine(arguments);
    QVERIFY2(line, line ? "" : qPrintable(line.error()));
    QVERIFY(*line == expected);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part"); // of the message
    const auto row = [](const char *name, const QString &arguments, const QString &part) {
        QTest::newRow(name) << arguments.split(' '_L1, Qt::SkipEmptyParts) << part;
    };
    row("compare without inputs", u"compare --json -"_s, u"folder"_s);
    row("an unknown option", u"compare t --xml f"_s, u"--xml"_s);
    row("an option of another command", u"extract t --json f"_s, u"--json"_s);
    row("a result asked of the window", u"t --pdf f"_s, u"--pdf"_s);
    row("one dash", u"compare t -json f"_s, u"-json"_s);
    row("no value", u"compare t --json"_s, u"--json"_s);
    row("an empty value", u"compare t --json="_s, u"--json"_s);
    row("an unknown verdict", u"compare t --fail-on hedge,wrong"_s, u"wrong"_s);
    row("a verdict that is no judgement", u"compare t --fail-on base"_s, u"base"_s);
    row("an unknown paper", u"compare t --paper a5"_s, u"a5"_s);
    row("a date that is none", u"compare t --date 2026-02-30"_s, u"2026-02-30"_s);
    row("a size that is none", u"t --size 12"_s, u"12"_s);
    row("two results on standard output", u"compare t --json - --csv -"_s, u"standard output"_s);
    row("two results in one file", u"compare t --json f --csv f"_s, u"same file"_s);
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const auto line = parseCommandLine(arguments);
    QVERIFY(!line);
    QVERIFY2(line.error().contains(part), qPrintable(line.error()));
    QVERIFY(!line.error().contains('\n'_L1));
}

void TestCommandLine::helpNamesEveryOptionAndVerdict()
{
    const QString help = helpText();
    for (const QLatin1StringView word :
         {"--base"_L1, "--json"_L1, "--csv"_L1, "--pdf"_L1, "--paper"_L1, "--date"_L1,
          "--fail-on"_L1, "misattributed"_L1, "extract"_L1, "Exit codes"_L1})
        QVERIFY2(help.contains(word), word.data());
    QVERIFY(versionText().startsWith("Crosscheck "_L1));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
