// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportrunner.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

/// Runs until it is stopped.
ExportRunner::Outcome writeForever(const RunControl &control)
{
    while (!control.cancelled())
        QThread::msleep(1);
    return std::unexpected(u"stopped"_s);
}

} // namespace

class TestExportRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOffTheGuiThread()
    {
        ExportRunner runner;
        QSignalSpy written(&runner, &ExportRunner::written);
        QSignalSpy idle(&runner, &ExportRunner::idle);
        QThread *thread = nullptr;
        runner.run(u"a.pdf"_s, [&thread](const RunControl &) -> ExportRunner::Outcome {
            thread = QThread::currentThread();
            return {};
        });
        QVERIFY(written.wait());
        QCOMPARE(written.front().front().toString(), u"a.pdf"_s);
        QCOMPARE(idle.size(), 1);
        QVERIFY(thread != QThread::currentThread());
        QVERIFY(!runner.isRunning());
    }

    void saysWhyItFailed()
    {
        ExportRunner runner;
        QSignalSpy failed(&runner, &ExportRunner::failed);
        runner.run(u"a.pdf"_s, [](const RunControl &) -> ExportRunner::Outcome {
            return std::unexpected(u"a.pdf: the disk is full"_s);
        });
        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().toString(), u"a.pdf: the disk is full"_s);
    }

    void stopsWhatRunsAndNothingElse()
    {
        ExportRunner runner;
        QSignalSpy written(&runner, &ExportRunner::written);
        QSignalSpy failed(&runner, &ExportRunner::failed);
        runner.run(u"a.pdf"_s, writeForever);
        runner.cancel();
        QVERIFY(failed.wait());
        runner.run(u"b.pdf"_s, [](const RunControl &control) -> ExportRunner::Outcome {
            return control.cancelled() ? ExportRunner::Outcome(std::unexpected(u"stopped"_s))
                                       : ExportRunner::Outcome();
        });
        QVERIFY(written.wait());
        QCOMPARE(failed.size(), 1);
    }

    void tellsHowFarItIs()
    {
        ExportRunner runner;
        QSignalSpy progressed(&runner, &ExportRunner::progressed);
        QSignalSpy failed(&runner, &ExportRunner::failed);
        runner.run(u"a.pdf"_s, [](const RunControl &control) {
            control.report(3, 7);
            return writeForever(control);
        });
        QVERIFY(progressed.wait());
        QTRY_COMPARE(progressed.back().at(0).toInt(), 3);
        QCOMPARE(progressed.back().at(1).toInt(), 7);
        runner.cancel();
        QVERIFY(failed.wait());
    }
};

QTEST_GUILESS_MAIN(TestExportRunner)
#include "tst_exportrunner.moc"
