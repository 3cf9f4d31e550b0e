// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/projectfile.h"

#include "tests/model/review/reviewscript.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestProjectFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"story.crosscheck"_s); }
    std::unique_ptr<ProjectFile> open() const
    {
        auto project = ProjectFile::open(path());
        return project ? *std::move(project) : nullptr;
    }
    static bool decide(ProjectFile &project, int record, Decision decision,
                       const QString &note = {})
    {
        const RecordChange change{record, scriptedRecord(record, decision, note)};
        return project.change(std::span(&change, 1)).has_value();
    }
    static QString decisions(const ProjectFile &project)
    {
        QString letters;
        for (const FactRecord &record : project.records())
            letters += name(record.review.decision).first(1);
        return letters;
    }
    void pragma(const QString &statement) const
    {
        ProjectDatabase database;
        QVERIFY(database.open(path(), ProjectDatabase::Access::Write));
        QVERIFY(database.run(statement));
    }
    void write(const QByteArray &bytes, qint64 at = 0) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(at);
        file.write(bytes);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatWasDecided()
    {
        std::vector<FactRecord> before;
        {
            const auto project = open();
            QVERIFY(project);
            QVERIFY(!project->isReadOnly());
            QVERIFY(decide(*project, 0, Decision::Accepted));
            QVERIFY(decide(*project, 1, Decision::Flagged, u"ask the desk\n— “why?” 🌉"_s));
            RecordChange judged{2, scriptedRecord(2, Decision::Dismissed)};
            judged.after.review.verdict = Verdict::Rounded;
            QVERIFY(project->change(std::span(&judged, 1)));
            before = project->records();
        }
        const auto again = open();
        QVERIFY(again);
        QCOMPARE(again->records(), before);
        QCOMPARE(again->records()[2].review.verdict, Verdict::Rounded);
    }

    void undoesAfterReopening()
    {
        {
            const auto project = open();
            for (int i = 0; i < 10; ++i)
                QVERIFY(decide(*project, i, Decision::Accepted));
            QCOMPARE(decisions(*project), u"aaaaaaaaaa"_s);
        }
        {
            const auto project = open();
            QVERIFY(project->canUndo());
            QVERIFY(!project->canRedo());
            for (int i = 0; i < 7; ++i)
                QVERIFY(project->undo());
            QCOMPARE(decisions(*project), u"aaauuuuuuu"_s);
        }
        {
            const auto project = open();
            QVERIFY(project->canRedo());
            QVERIFY(project->redo());
            QCOMPARE(decisions(*project), u"aaaauuuuuu"_s);
            while (project->canUndo())
                QVERIFY(project->undo());
            QCOMPARE(decisions(*project), u"uuuuuuuuuu"_s);
        }
        const auto project = open();
        QVERIFY(!project->canUndo());
        for (int i = 0; i < 10; ++i) {
            const auto redone = project->redo();
            QVERIFY(redone);
            QCOMPARE(redone->records, std::vector{i});
        }
        QVERIFY(!project->canRedo());
        QCOMPARE(decisions(*project), u"aaaaaaaaaa"_s);
    }

    void aNewDecisionForgetsWhatWasUndone()
    {
        const auto project = open();
        QVERIFY(decide(*project, 0, Decision::Accepted));
        QVERIFY(decide(*project, 0, Decision::Flagged));
        QVERIFY(project->undo());
        QVERIFY(decide(*project, 0, Decision::Dismissed));
        QVERIFY(!project->canRedo());
        QVERIFY(project->undo());
        QCOMPARE(decisions(*project), u"a"_s);
    }

    void undoesABulkActionAsOne()
    {
        const auto project = open();
        std::vector<RecordChange> changes;
        for (int i = 0; i < 5; ++i)
            changes.push_back({i, scriptedRecord(i, Decision::Flagged)});
        QVERIFY(project->change(changes));
        QCOMPARE(decisions(*project), u"fffff"_s);
        const auto undone = project->undo();
        QVERIFY(undone);
        QCOMPARE(undone->records.size(), 5U);
        QCOMPARE(decisions(*project), u"uuuuu"_s);
        QVERIFY(!project->canUndo());
        QVERIFY(project->redo());
        QCOMPARE(decisions(*project), u"fffff"_s);
    }

    void typingIsOneStep()
    {
        const auto project = open();
        QVERIFY(decide(*project, 0, Decision::Accepted));
        for (const QString &typed : {u"w"_s, u"wh"_s, u"why"_s}) {
            const RecordChange change{0, scriptedRecord(0, Decision::Accepted, typed)};
            QVERIFY(project->change(std::span(&change, 1),
                                    typed.size() == 1 ? ProjectFile::Grouping::NewStep
                                                      : ProjectFile::Grouping::ContinueStep));
        }
        QCOMPARE(project->records()[0].review.note, u"why"_s);
        QVERIFY(project->undo());
        QCOMPARE(project->records()[0].review.note, QString());
        QCOMPARE(decisions(*project), u"a"_s);
        QVERIFY(project->redo());
        QCOMPARE(project->records()[0].review.note, u"why"_s);
    }

    void keepsBonds()
    {
        const std::vector<Bond> bonds{
            {{.article = 1, .words = 2, .around = {3}}, {.article = 4, .words = 5}, true},
            {{.article = 6, .words = 7}, {.article = 8, .words = 9}, false}};
        {
            const auto project = open();
            QVERIFY(project->setBonds({bonds.front()}));
            QVERIFY(project->setBonds(bonds));
        }
        const auto project = open();
        QCOMPARE(project->bonds(), bonds);
        const auto undone = project->undo();
        QVERIFY(undone && undone->bonds);
        QCOMPARE(project->bonds(), std::vector{bonds.front()});
        QVERIFY(project->redo());
        QCOMPARE(project->bonds(), bonds);
    }

    void keepsSettingsAndSources()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"articles"_s));
        const QString articles = m_folder->filePath(u"articles"_s);
        {
            const auto project = open();
            QVERIFY(project->setSetting(u"base"_s, u"b.txt"_s));
            QVERIFY(project->setSetting(u"base"_s, u"c.txt"_s));
            QVERIFY(project->setSources({articles, u"/far/away.txt"_s}));
            QVERIFY(!project->canUndo());
        }
        const auto project = open();
        QCOMPARE(project->setting(u"base"_s), u"c.txt"_s);
        QCOMPARE(project->sources(), (QStringList{articles, u"/far/away.txt"_s}));
    }

    void findsArticlesThatMovedAlong()
    {
        const QTemporaryDir other;
        QVERIFY(QDir(m_folder->path()).mkpath(u"articles"_s));
        {
            const auto project = open();
            QVERIFY(project->setSources({m_folder->filePath(u"articles"_s)}));
        }
        QVERIFY(QDir(other.path()).mkpath(u"articles"_s));
        QVERIFY(QFile::rename(path(), other.filePath(u"story.crosscheck"_s)));
        const auto moved = ProjectFile::open(other.filePath(u"story.crosscheck"_s));
        QVERIFY(moved);
        QCOMPARE((*moved)->sources(), QStringList{other.filePath(u"articles"_s)});
    }

    void theSecondWindowReadsOnly()
    {
        const auto first = open();
        QVERIFY(decide(*first, 0, Decision::Accepted));
        const auto second = open();
        QVERIFY(second);
        QVERIFY(second->isReadOnly());
        QCOMPARE(second->notice()->kind, ProjectErrorKind::InUse);
        QCOMPARE(decisions(*second), u"a"_s);
        QVERIFY(!decide(*second, 1, Decision::Flagged));
        QVERIFY(!second->undo());
        QVERIFY(!second->setSetting(u"base"_s, u"x"_s));
        QVERIFY(decide(*first, 1, Decision::Flagged));
    }

    void aNewerProjectIsReadOnly()
    {
        {
            const auto project = open();
            QVERIFY(decide(*project, 0, Decision::Accepted));
        }
        pragma(u"PRAGMA user_version = %1"_s.arg(ProjectDatabase::schemaVersion + 1));
        const auto project = open();
        QVERIFY(project);
        QCOMPARE(project->notice()->kind, ProjectErrorKind::NewerVersion);
        QCOMPARE(decisions(*project), u"a"_s);
        QVERIFY(!decide(*project, 0, Decision::Flagged));
    }

    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("The ferry carried 412 people on Monday.\n");
        QTest::newRow("zip") << QByteArray("PK\x03\x04 and so on");
    }
    void refusesOtherFiles()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const auto project = ProjectFile::open(path());
        QVERIFY(!project);
        QCOMPARE(project.error().kind, ProjectErrorKind::NotAProject);
        QVERIFY(words(project.error()).contains(path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void refusesDatabasesOfOthers()
    {
        {
            ProjectDatabase other;
            QVERIFY(other.open(path(), ProjectDatabase::Access::Write));
            QVERIFY(other.run(u"PRAGMA application_id = 5"_s));
        }
        const auto project = ProjectFile::open(path());
        QVERIFY(!project);
        QCOMPARE(project.error().kind, ProjectErrorKind::NotAProject);
    }

    void saysThatAProjectIsDamaged()
    {
        {
            const auto project = open();
            for (int i = 0; i < 200; ++i)
                QVERIFY(decide(*project, i, Decision::Accepted, QString(300, u'x')));
        }
        for (qint64 page = 1; page < 12; ++page)
            write(QByteArray(4096, '\x5a'), page * 4096);
        const auto project = ProjectFile::open(path());
        QVERIFY(!project);
        QCOMPARE(project.error().kind, ProjectErrorKind::Damaged);
        QVERIFY(QFile::exists(path()));
    }

    void goesOnFromAnEmptyFile()
    {
        write({});
        const auto project = open();
        QVERIFY(project);
        QVERIFY(decide(*project, 0, Decision::Accepted));
    }

    void copiesEverything()
    {
        const QString copy = m_folder->filePath(u"copy.crosscheck"_s);
        const auto project = open();
        QVERIFY(decide(*project, 0, Decision::Accepted));
        QVERIFY(decide(*project, 1, Decision::Flagged));
        QVERIFY(project->setSetting(u"base"_s, u"b.txt"_s));
        QVERIFY(project->copyTo(copy));
        QVERIFY(project->copyTo(copy)); // replaces
        const auto copied = ProjectFile::open(copy);
        QVERIFY(copied);
        QVERIFY(!(*copied)->isReadOnly());
        QCOMPARE((*copied)->records(), project->records());
        QCOMPARE((*copied)->setting(u"base"_s), u"b.txt"_s);
        QVERIFY((*copied)->undo());
        QCOMPARE(decisions(**copied), u"au"_s);
        QVERIFY(!project->copyTo(u"/nowhere/at/all.crosscheck"_s));
    }

    void forgetsWhatIsInMemory()
    {
        const auto project = ProjectFile::inMemory();
        QVERIFY(!project->isReadOnly());
        QVERIFY(project->path().isEmpty());
        QVERIFY(decide(*project, 0, Decision::Accepted));
        QVERIFY(project->undo());
        QCOMPARE(decisions(*project), u"u"_s);
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
