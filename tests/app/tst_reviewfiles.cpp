// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reviewedwindow.h"

#include "app/pastedarticle.h"
#include "app/sourcewatch.h"
#include "model/review/projectplace.h"
#include "ui/facts/factcard.h"
#include "ui/panes/panestrip.h"
#include "ui/window/changebanner.h"
#include "ui/window/lostdialog.h"
#include "ui/window/matchdialog.h"
#include "ui/window/problems.h"
#include "ui/window/sourceactions.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace crosscheck;
using namespace Qt::StringLiterals;

/// A review and its files: articles that change, come and go, and the project itself.
class TestReviewFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_story;
    std::unique_ptr<ReviewedWindow> m_reviewed;

    ReviewedWindow &on() { return *m_reviewed; }
    QString file(const QString &name) const { return m_story->filePath(name); }
    static void write(const QString &path, const QString &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    void writeStory()
    {
        write(file(u"a.txt"_s),
              u"The Orrin dam holds 40 gigalitres of water.\n\nIt was built by "
              "310 workers in two summers.\n\nThe village has 1,900 inhabitants."_s);
        write(file(u"b.txt"_s), u"The Orrin dam holds 41 gigalitres of water.\n\nIn the village "
                                "live 1,900 inhabitants, and 12 sheep."_s);
    }
    std::optional<FactIndex> factWith(const QString &words)
    {
        const Alignment &alignment = *on().comparison().alignment;
        for (size_t i = 0; i < alignment.claims.size(); ++i) {
            if (alignment.text(alignment.claims[i]) == words)
                return FactIndex(alignment.factOf[i]);
        }
        return {};
    }
    void flag(const QString &words)
    {
        const auto fact = factWith(words);
        QVERIFY2(fact, qPrintable(words));
        QVERIFY(on().desk().decide(*fact, Decision::Flagged));
    }
    ChangeBanner &changes() { return *on().window().findChild<ChangeBanner *>(); }
    QString problems() { return on().window().findChild<Problems *>()->text(); }
    bool readsAgain(const std::function<void()> &act)
    {
        QSignalSpy opened(&on().controller(), &WindowController::opened);
        act();
        return (!opened.isEmpty() || opened.wait(20000)) && opened.last().first().toBool();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
        m_story = std::make_unique<QTemporaryDir>();
        writeStory();
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({m_story->path()}));
    }
    void cleanup() { m_reviewed.reset(); }

    void writesNothingIntoTheFolder()
    {
        flag(u"310 workers"_s);
        QCOMPARE(
            QDir(m_story->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            (QStringList{u"a.txt"_s, u"b.txt"_s}));
    }

    void tellsWhatChangedOnDisk()
    {
        flag(u"310 workers"_s);
        QVERIFY(changes().isHidden());
        write(file(u"a.txt"_s),
              u"The Orrin dam holds 40 gigalitres of water.\n\nIt was built by "
              "340 workers in two summers.\n\nThe village has 1,900 inhabitants."_s);
        QTRY_VERIFY(!changes().isHidden());
        QVERIFY2(changes().text().contains(u"a.txt"_s), qPrintable(changes().text()));
        QVERIFY2(changes().text().contains(u"1 decision "_s), qPrintable(changes().text()));
        QVERIFY(factWith(u"310 workers"_s)); // nothing is read before it is asked for
        QVERIFY(readsAgain([this] { on().press(u"F5"_s); }));
        QVERIFY(changes().isHidden());
        const auto fact = factWith(u"340 workers"_s);
        QVERIFY(fact);
        QCOMPARE(on().decisionOn(*fact), Decision::Flagged);
        QVERIFY(on().desk().of(*fact).changedSince);
        on().window().factsView()->setCurrentFact(fact);
        on().press(u"F"_s); // looked at again
        QVERIFY(!on().desk().of(*fact).changedSince);
    }

    void tellsOfNewAndGoneArticles()
    {
        write(file(u"c.txt"_s), u"Visitors paid 12 euros."_s);
        QTRY_VERIFY(!changes().isHidden());
        QVERIFY2(changes().text().contains(u"c.txt"_s), qPrintable(changes().text()));
        QVERIFY(QFile::remove(file(u"b.txt"_s)));
        QTRY_VERIFY2(changes().text().contains(u"b.txt"_s), qPrintable(changes().text()));
        QVERIFY(QFile::remove(file(u"c.txt"_s)));
        writeStory(); // all as it was
        QTRY_VERIFY(changes().isHidden());
    }

    void listsWhatLostItsPlace()
    {
        flag(u"310 workers"_s);
        write(file(u"a.txt"_s), u"The Orrin dam holds 40 gigalitres of water."_s);
        QVERIFY(readsAgain([this] { on().press(u"F5"_s); }));
        QCOMPARE(on().desk().review()->lost.size(), 1U);
        QVERIFY2(problems().contains(u"lost its place"_s), qPrintable(problems()));
        LostDialog dialog(on().desk().review()->lost);
        QVERIFY(
            dialog.findChild<QTreeWidget *>()->topLevelItem(0)->text(1).contains(u"310 workers"_s));
        writeStory();
        QVERIFY(readsAgain([this] { on().press(u"F5"_s); }));
        QVERIFY(on().desk().review()->lost.empty());
        QCOMPARE(on().decisionOn(*factWith(u"310 workers"_s)), Decision::Flagged);
    }

    void savesAndOpensAProject()
    {
        const QString path = m_home->filePath(u"dam.crosscheck"_s);
        flag(u"310 workers"_s);
        Q_EMIT on().window().saveProjectRequested(path);
        QVERIFY(QFile::exists(path));
        flag(u"12 sheep"_s);
        m_reviewed.reset();

        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({path}));
        QCOMPARE(on().comparison().articleCount(), 2);
        QCOMPARE(on().decisionOn(*factWith(u"310 workers"_s)), Decision::Flagged);
        QCOMPARE(on().decisionOn(*factWith(u"12 sheep"_s)), Decision::Flagged);
        m_reviewed.reset();

        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({m_story->path()})); // found by the folder too
        QCOMPARE(on().desk().project().path(), path);
        QCOMPARE(on().decisionOn(*factWith(u"12 sheep"_s)), Decision::Flagged);
    }

    void theSecondWindowIsToldAndReadsOnly()
    {
        flag(u"310 workers"_s);
        ReviewedWindow second;
        QVERIFY(second.open({m_story->path()}));
        QVERIFY(second.desk().isReadOnly());
        QCOMPARE(second.desk().progress().decided, 1);
        const QString said = second.window().findChild<Problems *>()->text();
        QVERIFY2(said.contains(u"another window"_s), qPrintable(said));
        second.press(u"G"_s);
        second.press(u"A"_s);
        QCOMPARE(second.desk().progress().decided, 1);
    }

    void keepsADamagedReviewAside()
    {
        flag(u"310 workers"_s);
        const QString path = on().desk().project().path();
        m_reviewed.reset();
        write(path, u"no database any more"_s);
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({m_story->path()}));
        QVERIFY2(problems().contains(u"damaged"_s), qPrintable(problems()));
        QCOMPARE(on().desk().progress().decided, 0);
        QVERIFY(!on().desk().isReadOnly());
        QCOMPARE(QDir(reviewsFolder()).entryList({u"*damaged*"_s}).size(), 1);
    }

    void matchesAndTakesApart()
    {
        const auto sheep = factWith(u"12 sheep"_s);
        const auto workers = factWith(u"310 workers"_s);
        on().facts().setCurrentFact(workers);
        on().press(u"M"_s);
        auto *dialog = on().window().findChild<MatchDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"sheep"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(factWith(u"12 sheep"_s), factWith(u"310 workers"_s));
        QVERIFY(sheep != workers);
        on().window().activateWindow(); // as a window manager does
        QVERIFY(QTest::qWaitForWindowActive(&on().window()));

        QVERIFY(readsAgain([this] { on().press(u"F5"_s); })); // it sticks
        QCOMPARE(factWith(u"12 sheep"_s), factWith(u"310 workers"_s));

        on().facts().setCurrentFact(factWith(u"12 sheep"_s));
        on().window().paneStrip()->setCurrentArticle(ArticleIndex(1));
        on().press(u"Shift+M"_s);
        QVERIFY2(factWith(u"12 sheep"_s) != factWith(u"310 workers"_s), qPrintable(on().said()));
        on().press(u"U"_s);
        QCOMPARE(factWith(u"12 sheep"_s), factWith(u"310 workers"_s));
        on().press(u"U"_s);
        QVERIFY(factWith(u"12 sheep"_s) != factWith(u"310 workers"_s));
        on().press(u"Shift+U"_s);
        QCOMPARE(factWith(u"12 sheep"_s), factWith(u"310 workers"_s));
    }

    void pastesAnArticle()
    {
        flag(u"310 workers"_s);
        QGuiApplication::clipboard()->setText(
            u"Dam news\n\nThe Orrin dam holds 44 gigalitres of water."_s);
        QVERIFY(readsAgain([this] { on().press(u"Ctrl+V"_s); }));
        QCOMPARE(on().comparison().articleCount(), 3);
        QVERIFY(factWith(u"44 gigalitres"_s));
        QCOMPARE(on().decisionOn(*factWith(u"310 workers"_s)), Decision::Flagged);
        QCOMPARE(QDir(pastedFolder()).entryList({u"Dam news*"_s}).size(), 1);

        m_reviewed.reset(); // and it belongs to the review from now on
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({m_story->path()}));
        QCOMPARE(on().comparison().articleCount(), 3);
    }

    void removesAndReplacesSources()
    {
        flag(u"310 workers"_s);
        on().window().paneStrip()->setCurrentArticle(ArticleIndex(1));
        SourceActions &sources = *on().window().sourceActions();
        QVERIFY(readsAgain([&] { Q_EMIT sources.removeRequested(ArticleIndex(1)); }));
        QCOMPARE(on().comparison().articleCount(), 1);
        QVERIFY(QFile::exists(file(u"b.txt"_s)));
        QCOMPARE(on().decisionOn(*factWith(u"310 workers"_s)), Decision::Flagged);

        const QTemporaryDir other;
        const QString dropped = other.filePath(u"d.txt"_s);
        write(dropped, u"The Orrin dam holds 45 gigalitres of water."_s);
        QVERIFY(readsAgain([&] { Q_EMIT sources.addRequested({file(u"b.txt"_s), dropped}); }));
        QCOMPARE(on().comparison().articleCount(), 3);
        const int b = factWith(u"41 gigalitres"_s) ? 1 : -1;
        QVERIFY(b > 0);
        QVERIFY(readsAgain([&] { Q_EMIT sources.removeRequested(ArticleIndex(2)); }));
        QVERIFY(readsAgain([&] { Q_EMIT sources.replaceRequested(ArticleIndex(1), {dropped}); }));
        QCOMPARE(on().comparison().articleCount(), 2);
    }

    void holdsFilesAgainstWhatWasRead()
    {
        const QStringList folder{m_story->path()};
        const std::vector<ReadSource> read{{u"a.txt"_s, file(u"a.txt"_s), "other"},
                                           {u"z.txt"_s, file(u"z.txt"_s), "gone"}};
        const ChangedSources found = changesOf(folder, {u"a.txt"_s, u"z.txt"_s}, read);
        QCOMPARE(found.changed, QStringList{u"a.txt"_s});
        QCOMPARE(found.removed, QStringList{u"z.txt"_s});
        QCOMPARE(found.added, QStringList{u"b.txt"_s});
        QVERIFY(changesOf(folder, {u"a.txt"_s, u"b.txt"_s}, {}).isEmpty());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    describeProgram();
    TestReviewFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reviewfiles.moc"
