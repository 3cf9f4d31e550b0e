// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reviewedwindow.h"

#include "model/review/projectplace.h"
#include "ui/panes/articlepane.h"
#include "ui/panes/panestrip.h"
#include "ui/window/problems.h"
#include "ui/window/sourceactions.h"
#include "ui/window/storydialog.h"

#include <KActionCollection>

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace crosscheck;
using namespace Qt::StringLiterals;

/// Answers the first question for a folder that comes up while it lives, however long that takes;
/// an empty answer closes it.
class FolderAnswer : public QObject
{
public:
    explicit FolderAnswer(QString folder)
        : m_folder(std::move(folder))
    {
        m_look.callOnTimeout(this, &FolderAnswer::look);
        m_look.start(20);
    }

    [[nodiscard]] bool wasAsked() const { return m_asked; }

private:
    void look()
    {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        m_look.stop();
        m_asked = true;
        if (m_folder.isEmpty()) {
            QTest::keyClick(dialog, Qt::Key_Escape);
            return;
        }
        auto *field = dialog->findChild<QLineEdit *>();
        field->setText(m_folder);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QTimer m_look;
    QString m_folder;
    bool m_asked = false;
};

/// What comes back when a review is opened again, and where its articles are looked for.
class TestReopening : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_story;
    std::unique_ptr<ReviewedWindow> m_reviewed;

    ReviewedWindow &on() { return *m_reviewed; }
    PaneStrip &panes() { return *on().window().paneStrip(); }
    QAction *action(const QString &name) { return on().window().actionCollection()->action(name); }
    void write(const QString &name, const QString &text) const
    {
        QFile file(m_story->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    bool reopen(const QString &path = {})
    {
        m_reviewed.reset();
        m_reviewed = std::make_unique<ReviewedWindow>();
        return on().open({path.isEmpty() ? m_story->path() : path});
    }
    bool readsAgain(const std::function<void()> &act)
    {
        QSignalSpy opened(&on().controller(), &WindowController::opened);
        act();
        return (!opened.isEmpty() || opened.wait(20000)) && opened.last().first().toBool();
    }
    std::optional<FactIndex> factWith(const QString &words)
    {
        const Alignment &alignment = *on().comparison().alignment;
        for (size_t i = 0; i < alignment.claims.size(); ++i) {
            if (alignment.text(alignment.claims[i]) == words && alignment.factOf[i] >= 0)
                return FactIndex(alignment.factOf[i]);
        }
        return {};
    }
    QString banner() { return on().window().findChild<Problems *>()->text(); }
    /// The fold of the newsletter line in the first article.
    ArticleView &foldedView() { return *panes().pane(ArticleIndex(0))->view(); }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
        m_story = std::make_unique<QTemporaryDir>();
        write(u"a.txt"_s,
              u"Dam to be raised\n\nThe Orrin dam holds 40 gigalitres of water.\n\nIt was "
              "built by 310 workers in two summers.\n\nRead more: Why 77 dams in the "
              "north are to be raised\n\nThe village has 1,900 inhabitants.\n"_s);
        write(u"b.txt"_s, u"Dam grows\n\nThe Orrin dam holds 41 gigalitres of water.\n\nIn the "
                          "village live 1,900 inhabitants, and 12 sheep.\n"_s);
        write(u"c.txt"_s, u"Orrin\n\nAt the Orrin dam, which holds 40 gigalitres of water, work "
                          "300 workers. The village has 1,900 inhabitants.\n"_s);
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({m_story->path()}));
    }
    void cleanup() { m_reviewed.reset(); }

    void bringsFilterOrderAndPlaceBack()
    {
        on().facts().setOrder(FactOrder::WorstFirst);
        on().facts().setFilter({.group = FactGroup::Numbers, .words = u"dam"_s});
        on().press(u"Shift+G"_s);
        on().press(u"2"_s);
        const FactIndex fact = on().current();
        const FactCriteria filter = on().facts().filter();
        QVERIFY(reopen());
        QCOMPARE(on().facts().order(), FactOrder::WorstFirst);
        QCOMPARE(on().facts().filter(), filter);
        QCOMPARE(on().current(), fact);
        QCOMPARE(panes().currentArticle(), ArticleIndex(1));
    }

    void bringsThePanesBack()
    {
        const auto base = int(on().comparison().base);
        const std::vector<int> before = panes().order().shown(base);
        panes().setCurrentArticle(ArticleIndex(before[1]));
        on().press(u"Alt+Shift+Right"_s);
        on().press(u"Shift+T"_s);
        panes().setCurrentArticle(ArticleIndex(before[2]));
        on().press(u"Ctrl+Shift+H"_s);
        const PaneOrder order = panes().order();
        QVERIFY(reopen());
        QVERIFY(panes().order() == order);
        QVERIFY(!panes().isFollowing(ArticleIndex(before[1])));
        QCOMPARE(panes().order().hidden(base), std::vector{before[2]});
    }

    void bringsTheLayoutBack()
    {
        on().press(u"F9"_s);
        on().press(u"F7"_s);
        on().press(u"Ctrl++"_s);
        const qreal zoom = panes().zoom();
        QVERIFY(reopen());
        QVERIFY(!action(u"show_ruler"_s)->isChecked());
        QVERIFY(!on().facts().isVisible());
        QCOMPARE(panes().zoom(), zoom);
    }

    void bringsOpenFoldsBack()
    {
        QCOMPARE(foldedView().layout().folds().size(), 1U);
        foldedView().setFoldOpen(0, true);
        QVERIFY(reopen());
        QVERIFY(foldedView().layout().folds().front().open);
    }

    void bringsRedoBack()
    {
        on().press(u"G"_s);
        on().press(u"N"_s);
        const FactIndex fact = on().current();
        on().press(u"F"_s);
        on().press(u"U"_s);
        QVERIFY(reopen());
        QVERIFY(on().desk().canRedo());
        on().press(u"Shift+U"_s);
        QCOMPARE(on().decisionOn(fact), Decision::Flagged);
    }

    /// By keys alone: the dialog, down to a line, a tick, and done.
    void theEditorSaysWhatTheStoryIs()
    {
        QVERIFY(factWith(u"310 workers"_s));
        QVERIFY(!factWith(u"77 dams"_s));
        panes().setCurrentArticle(ArticleIndex(0));
        on().facts().setCurrentFact(factWith(u"310 workers"_s));
        on().press(u"Ctrl+Shift+D"_s);
        auto *dialog = on().window().findChild<StoryDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        QVERIFY(list->currentItem()->text().contains(u"310 workers"_s));
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(readsAgain([&] { QTest::keyClick(dialog, Qt::Key_Return); }));
        QVERIFY(!factWith(u"310 workers"_s));
        QVERIFY(factWith(u"77 dams"_s));

        QVERIFY(reopen()); // it sticks
        QVERIFY(!factWith(u"310 workers"_s));
        QVERIFY(factWith(u"77 dams"_s));
        QVERIFY(readsAgain([this] { on().press(u"U"_s); })); // one step, after a restart too
        QVERIFY(factWith(u"310 workers"_s));
        QVERIFY(!factWith(u"77 dams"_s));
        QVERIFY(readsAgain([this] { on().press(u"Shift+U"_s); }));
        QVERIFY(factWith(u"77 dams"_s));
    }

    void asksWhereTheArticlesWent()
    {
        on().facts().setCurrentFact(factWith(u"310 workers"_s));
        on().press(u"F"_s);
        const QString path = m_home->filePath(u"dam.crosscheck"_s);
        Q_EMIT on().window().saveProjectRequested(path);
        m_reviewed.reset();
        const QString moved = m_home->filePath(u"elsewhere"_s);
        QVERIFY(QDir().rename(m_story->path(), moved));

        const FolderAnswer first({}); // the editor thinks better of it
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(!on().open({path}));
        QVERIFY(first.wasAsked());
        QVERIFY(!on().window().session().comparison());

        const FolderAnswer second(moved);
        QVERIFY(on().open({path}));
        QVERIFY(second.wasAsked());
        QCOMPARE(on().comparison().articleCount(), 3);
        QCOMPARE(on().decisionOn(*factWith(u"310 workers"_s)), Decision::Flagged);

        const FolderAnswer third({}); // and it remembers
        QVERIFY(reopen(path));
        QVERIFY(!third.wasAsked());
        QCOMPARE(on().comparison().articleCount(), 3);
    }

    void whatWasTakenAwayStaysSoWhenTheFolderMoves()
    {
        QVERIFY(readsAgain(
            [this] { Q_EMIT on().window().sourceActions()->removeRequested(ArticleIndex(1)); }));
        const QString path = m_home->filePath(u"dam.crosscheck"_s);
        Q_EMIT on().window().saveProjectRequested(path);
        m_reviewed.reset();
        const QString moved = m_home->filePath(u"elsewhere"_s);
        QVERIFY(QDir().rename(m_story->path(), moved));
        const FolderAnswer answer(moved);
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({path}));
        QCOMPARE(on().comparison().articleCount(), 2);
    }

    void findsArticlesThatMovedWithTheReview()
    {
        const QString box = m_home->filePath(u"box"_s);
        QVERIFY(QDir().mkpath(box));
        QVERIFY(QDir().rename(m_story->path(), box + u"/story"_s));
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({box + u"/story"_s}));
        Q_EMIT on().window().saveProjectRequested(box + u"/dam.crosscheck"_s);
        m_reviewed.reset();
        const QString moved = m_home->filePath(u"moved"_s);
        QVERIFY(QDir().rename(box, moved));
        const FolderAnswer answer({});
        QVERIFY(reopen(moved + u"/dam.crosscheck"_s));
        QVERIFY(!answer.wasAsked());
        QCOMPARE(on().comparison().articleCount(), 3);
    }

    void saysWhichSourceWasPastedAndTakesItBack()
    {
        QGuiApplication::clipboard()->setText(
            u"Dam news\n\nThe Orrin dam holds 44 gigalitres of water."_s);
        QVERIFY(readsAgain([this] { on().press(u"Ctrl+V"_s); }));
        QVERIFY2(banner().contains(u"source D Dam news"_s), qPrintable(banner()));
        const auto labels = on().window().findChild<Problems *>()->findChildren<QLabel *>();
        const auto said = std::ranges::find_if(
            labels, [](const QLabel *label) { return label->text().contains(u"act"_s); });
        QVERIFY(said != labels.end());
        QVERIFY(readsAgain([&] { Q_EMIT(*said)->linkActivated(u"act"_s); }));
        QCOMPARE(on().comparison().articleCount(), 3);
        QCOMPARE(banner(), QString());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    describeProgram();
    TestReopening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reopening.moc"
