// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch.h"
#include "app/commandline.h"
#include "app/resultfile.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <sys/stat.h>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// Takes nothing, as a full disk.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestResultFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"result.json"_s);
        QVERIFY(writeFile(path, "first, and longer").has_value());
        QVERIFY(writeFile(path, "second").has_value());
        QCOMPARE(contentOf(path), "second");
    }

    void writesPieceByPiece()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"result.json"_s);
        const auto written = writeFile(path, [](const ByteSink &out) {
            out("one, ");
            out("two");
        });
        QVERIFY(written.has_value());
        QCOMPARE(contentOf(path), "one, two");
    }

    void writesIntoAPipeAndLeavesItOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
        QVERIFY(isDeviceOrPipe(path));
        QByteArray read;
        std::thread reader([&] { read = contentOf(path); });
        const auto written = writeFile(path, "through the pipe");
        reader.join();
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error()));
        QCOMPARE(read, "through the pipe");
        QVERIFY(isDeviceOrPipe(path));
    }

    void handsEveryEventToTheReport()
    {
        const QTemporaryDir folder;
        const QDir sample(CROSSCHECK_SOURCE_DIR u"/resources/samples/gilded-heron"_s);
        for (const QFileInfo &file : sample.entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), folder.filePath(file.fileName())));
        QVERIFY(writeFile(folder.filePath(u"odd.txt"_s),
                          "Bakers walk out\n\nSome 140 bakers of Lindmouth stopped work.\n"));
        QBuffer in;
        QBuffer out;
        QBuffer err;
        QVERIFY(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly) &&
                err.open(QIODevice::WriteOnly));
        const CommandLine line{
            .command = Command::Compare, .inputs = {folder.path()}, .html = u"-"_s};
        std::vector<int> articles;
        const auto report = [&articles](std::span<const Comparison> events, const CommandLine &,
                                        QIODevice &) -> std::expected<void, QString> {
            for (const Comparison &event : events)
                articles.push_back(event.articleCount());
            return {};
        };
        QCOMPARE(run(line, {.in = &in, .out = &out, .err = &err}, report), ExitCode::Done);
        QCOMPARE(articles, (std::vector{5, 1}));
        QVERIFY2(err.data().contains("name one of its articles with --base"), err.data());
    }

    void saysWhyItCouldNot()
    {
        const auto written = writeFile(u"/no/such/folder/result.json"_s, "x");
        QVERIFY(!written.has_value());
        QVERIFY2(written.error().startsWith(u"/no/such/folder/result.json: cannot be written"_s),
                 qPrintable(written.error()));
    }

    void failsWhenStandardOutputTakesNothing()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"a.txt"_s), "The ferry carried 412 people.\n"));
        for (const Command command : {Command::Compare, Command::Extract}) {
            FullDevice out;
            QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            QBuffer in;
            QBuffer err;
            QVERIFY(in.open(QIODevice::ReadOnly) && err.open(QIODevice::WriteOnly));
            const CommandLine line{.command = command, .inputs = {folder.path()}};
            QCOMPARE(run(line, {.in = &in, .out = &out, .err = &err}), ExitCode::FileFailed);
            QVERIFY2(err.data().contains("standard output"), err.data().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestResultFile)
#include "tst_resultfile.moc"
