// SPDX-License-Identifier: GPL-3.0-or-later
// A child process reviews and says each step that is done; it is killed at a random moment. What it
// had said is in the file then, and at most the one step that it was at.
#include "tests/model/review/reviewscript.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kills = 200;

int review(const QString &path)
{
    const auto project = ProjectFile::open(path);
    if (!project || (*project)->isReadOnly())
        return 1;
    ReviewScript script;
    while (script.step(**project)) {
        std::putchar('.');
        std::fflush(stdout);
    }
    return 2;
}

} // namespace

class TestProjectCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAtMostTheKeyInFlight()
    {
        const QTemporaryDir folder;
        std::mt19937 random(7);
        int shortest = std::numeric_limits<int>::max();
        int longest = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QString path = folder.filePath(u"%1.crosscheck"_s.arg(kill));
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--review"_s, path});
            QVERIFY(child.waitForReadyRead());
            std::this_thread::sleep_for(
                std::chrono::microseconds(std::uniform_int_distribution(0, 40000)(random)));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            const int said = int(child.readAllStandardOutput().size());
            shortest = std::min(shortest, said);
            longest = std::max(longest, said);

            const auto project = ProjectFile::open(path);
            QVERIFY2(project, project ? "" : qPrintable(words(project.error())));
            QVERIFY(!(*project)->isReadOnly());
            const auto expected = ProjectFile::inMemory();
            ReviewScript script;
            for (int i = 0; i < said; ++i)
                QVERIFY(script.step(*expected));
            bool same = isSame(**project, *expected);
            if (!same) {
                QVERIFY(script.step(*expected));
                same = isSame(**project, *expected);
            }
            QVERIFY2(same, qPrintable(u"kill %1, after %2 steps"_s.arg(kill).arg(said)));
            undoAll(**project);
        }
        QVERIFY2(longest > shortest + 5, "it was killed at one and the same moment");
    }

private:
    static bool isSame(const ProjectFile &a, const ProjectFile &b)
    {
        return a.records() == b.records() && a.canUndo() == b.canUndo() &&
               a.canRedo() == b.canRedo();
    }

    static void undoAll(ProjectFile &project)
    {
        while (project.canUndo())
            QVERIFY(project.undo());
        for (const FactRecord &record : project.records())
            QVERIFY(!saysAnything(record.review));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--review"_L1)
        return review(arguments.value(2));
    TestProjectCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projectcrash.moc"
