// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/readpdf.h"
#include "tests/support/reportcases.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

using namespace crosscheck;
using namespace crosscheck::reportcases;

class TestPdfReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOldFileWhenCancelled();
    void leavesNoFileWhenCancelled();
    void leavesNoFileOnAFullDisk();
    void saysWhyItWasNotWritten();
    void tellsHowFarItIs();
};

void TestPdfReport::keepsTheOldFileWhenCancelled()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    int asked = 0;
    const RunControl control{.isCancelled = [&asked] { return ++asked > 3; }};
    const auto written = writePdf(manyFindings(), reportOf(), file.fileName(), control);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ReportError::Kind::Cancelled);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestPdfReport::saysWhyItWasNotWritten()
{
    const QString path = u"/nowhere/at/all/report.pdf"_s;
    const auto written = writePdf(noFindings(), reportOf(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ReportError::Kind::NotOpened);
    QVERIFY2(crosscheck::words(written.error()).startsWith(path),
             qPrintable(crosscheck::words(written.error())));

    const auto unwritable = writePdf(noFindings(), reportOf(), u"/proc/report.pdf"_s);
    QVERIFY(!unwritable);
    QCOMPARE(unwritable.error().kind, ReportError::Kind::NotOpened);

    QBuffer closed;
    QCOMPARE(writePdf(noFindings(), reportOf(), closed).error().kind, ReportError::Kind::NotOpened);
    QBuffer open;
    open.open(QIODevice::WriteOnly);
    Comparison empty{.alignment = std::make_shared<const Alignment>()};
    QCOMPARE(writePdf(empty, reportOf(), open).error().kind, ReportError::Kind::NoArticles);
}

/// Wherever it is stopped.
void TestPdfReport::leavesNoFileWhenCancelled()
{
    int most = 0;
    const RunControl counts{.isCancelled = [&most] { return ++most == 0; }};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(manySources(5), reportOf(), buffer, counts));
    QCOMPARE_GT(most, 5);
    for (int stop = 1; stop <= most; ++stop) {
        const QTemporaryDir folder;
        int asked = 0;
        const RunControl control{.isCancelled = [&] { return ++asked >= stop; }};
        const auto written =
            writePdf(manySources(5), reportOf(), folder.filePath(u"report.pdf"_s), control);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ReportError::Kind::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }
}

/// A limit on the size of files stands for the disk.
void TestPdfReport::leavesNoFileOnAFullDisk()
{
    const QTemporaryDir folder;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tiny = before;
    tiny.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tiny), 0);
    const auto written = writePdf(manySources(5), reportOf(), folder.filePath(u"report.pdf"_s));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ReportError::Kind::NotWritten);
    QVERIFY2(crosscheck::words(written.error()).contains(u"nothing was kept"_s),
             qPrintable(crosscheck::words(written.error())));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

void TestPdfReport::tellsHowFarItIs()
{
    std::vector<double> shares;
    const RunControl control{.progressed = [&shares](qsizetype done, qsizetype total) {
        shares.push_back(double(done) / double(total));
    }};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(manySources(5), reportOf(), buffer, control));
    QVERIFY(std::ranges::is_sorted(shares));
    QCOMPARE_GT(shares.size(), size_t(5));
    QCOMPARE(shares.back(), 1.0);
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
