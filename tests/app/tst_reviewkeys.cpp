// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reviewedwindow.h"

#include "ui/facts/decisionbar.h"
#include "ui/facts/factcard.h"
#include "ui/panes/panestrip.h"
#include "ui/window/verdictmenu.h"

#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QToolButton>

#include <cstdio>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

constexpr int many = 10;

/// Decides ten findings by key, says so, and waits to be killed.
int decideAndWait(const QString &folder)
{
    ReviewedWindow reviewed;
    if (!reviewed.open({folder}))
        return 1;
    reviewed.press(u"G"_s);
    reviewed.press(u"N"_s);
    for (int i = 0; i < many; ++i)
        reviewed.press(QString(u"AFX"[i % 3]));
    std::puts("done");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

/// The keys of a review, one by one.
class TestReviewKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ReviewedWindow> m_reviewed;

    ReviewedWindow &on() { return *m_reviewed; }
    QLineEdit *noteField() { return on().window().factCard()->findChild<QLineEdit *>(); }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({sampleFolder()}));
        QVERIFY(on().desk().progress().findings > many);
        on().press(u"G"_s);
    }
    void cleanup() { m_reviewed.reset(); }

    void decidesAndGoesOn_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<QString>("said");
        QTest::newRow("a") << u"A"_s << Decision::Accepted << u"Accepted."_s;
        QTest::newRow("Ctrl+Shift+A") << u"Ctrl+Shift+A"_s << Decision::Accepted << u"Accepted."_s;
        QTest::newRow("f") << u"F"_s << Decision::Flagged << u"Flagged."_s;
        QTest::newRow("Ctrl+D") << u"Ctrl+D"_s << Decision::Flagged << u"Flagged."_s;
        QTest::newRow("x") << u"X"_s << Decision::Dismissed << u"Dismissed."_s;
        QTest::newRow("Delete") << u"Del"_s << Decision::Dismissed << u"Dismissed."_s;
        QTest::newRow("Ctrl+Shift+X")
            << u"Ctrl+Shift+X"_s << Decision::Dismissed << u"Dismissed."_s;
        QTest::newRow("Space") << u"Space"_s << Decision::Undecided << u"Skipped."_s;
        QTest::newRow("Ctrl+Shift+K") << u"Ctrl+Shift+K"_s << Decision::Undecided << u"Skipped."_s;
    }
    void decidesAndGoesOn()
    {
        QFETCH(QString, key);
        QFETCH(Decision, decision);
        QFETCH(QString, said);
        const FactIndex fact = on().current();
        const int left = on().desk().progress().left();
        QVERIFY(on().press(key));
        QCOMPARE(on().decisionOn(fact), decision);
        QVERIFY(on().current() != fact);
        QCOMPARE(on().decisionOn(on().current()), Decision::Undecided);
        QVERIFY(isFinding(on().comparison().gravest(on().current())));
        QVERIFY2(on().said().startsWith(said), qPrintable(on().said()));
        const int now = decision == Decision::Undecided ? left : left - 1;
        QVERIFY2(on().said().contains(QString::number(now)), qPrintable(on().said()));
    }

    void undoesAndShowsWhat_data()
    {
        QTest::addColumn<QString>("undo");
        QTest::addColumn<QString>("redo");
        QTest::newRow("u, U") << u"U"_s << u"Shift+U"_s;
        QTest::newRow("Backspace") << u"Backspace"_s << u"Ctrl+Shift+Z"_s;
        QTest::newRow("Ctrl+Z") << u"Ctrl+Z"_s << u"Ctrl+Shift+Z"_s;
    }
    void undoesAndShowsWhat()
    {
        QFETCH(QString, undo);
        QFETCH(QString, redo);
        const FactIndex first = on().current();
        on().press(u"A"_s);
        const FactIndex second = on().current();
        on().press(u"F"_s);
        on().press(u"Shift+G"_s);
        on().press(undo);
        QCOMPARE(on().current(), second);
        QCOMPARE(on().decisionOn(second), Decision::Undecided);
        on().press(undo);
        QCOMPARE(on().current(), first);
        QCOMPARE(on().desk().progress().decided, 0);
        on().press(redo);
        on().press(redo);
        QCOMPARE(on().decisionOn(first), Decision::Accepted);
        QCOMPARE(on().decisionOn(second), Decision::Flagged);
        QCOMPARE(on().current(), second);
    }

    void keepsTheNoteThatIsTyped_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("i") << u"I"_s;
        QTest::newRow("F2") << u"F2"_s;
        QTest::newRow("Ctrl+Shift+N") << u"Ctrl+Shift+N"_s;
    }
    void keepsTheNoteThatIsTyped()
    {
        QFETCH(QString, key);
        const FactIndex fact = on().current();
        on().press(key);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(noteField()));
        QTest::keyClicks(noteField(), u"ask a fax? .,u"_s); // letters are no commands here
        QCOMPARE(on().desk().of(fact).note, u"ask a fax? .,u"_s);
        QCOMPARE(on().current(), fact);
        QCOMPARE(on().desk().progress().decided, 0);
        QTest::keyClick(noteField(), Qt::Key_Escape);
        QVERIFY(QApplication::focusWidget() != noteField());
        QCOMPARE(on().desk().of(fact).note, u"ask a fax? .,u"_s);
        on().press(u"U"_s); // typing was one step
        QCOMPARE(on().desk().of(fact).note, QString());
    }

    void theTwinsWorkWhileTyping()
    {
        const FactIndex fact = on().current();
        on().press(u"I"_s);
        QTest::keyClicks(noteField(), u"hm"_s);
        QTest::keyClick(noteField(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(on().decisionOn(fact), Decision::Flagged);
        QCOMPARE(on().desk().of(fact).note, u"hm"_s);
        QVERIFY(on().current() != fact);
        QCOMPARE(noteField()->text(), QString());
    }

    void judgesOtherwise()
    {
        const FactIndex fact = on().current();
        on().press(u"V"_s);
        auto *menu = on().window().findChild<VerdictMenu *>();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_R);
        QCOMPARE(on().desk().of(fact).verdict, Verdict::Rounded);
        QVERIFY2(on().said().contains(u"rounded"_s), qPrintable(on().said()));
        on().press(u"U"_s);
        QVERIFY(!on().desk().of(fact).verdict);
    }

    void goesToTheUndecided_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("previous");
        QTest::newRow("dot, comma") << u"."_s << u","_s;
        QTest::newRow("Ctrl+Shift+PgDown, PgUp") << u"Ctrl+Shift+PgDown"_s << u"Ctrl+Shift+PgUp"_s;
    }
    void goesToTheUndecided()
    {
        QFETCH(QString, next);
        QFETCH(QString, previous);
        const FactIndex first = on().current();
        on().press(u"Space"_s);
        const FactIndex second = on().current();
        on().press(u"A"_s);
        const FactIndex third = on().current();
        QVERIFY(second != third);
        on().press(u"G"_s);
        on().press(next);
        QCOMPARE(on().current(), third);
        on().press(previous);
        QCOMPARE(on().current(), first);
    }

    void stopsAtTheEndAndSaysSo()
    {
        on().press(u"Shift+G"_s);
        const FactIndex last = on().current();
        on().press(u"A"_s);
        QCOMPARE(on().current(), last);
        QVERIFY2(on().said().contains(u"last"_s), qPrintable(on().said()));
        on().press(u"A"_s); // said already: only goes on
        QVERIFY(on().current() != last);
        QCOMPARE(on().desk().progress().decided, 1);
    }

    void decidesEverything()
    {
        for (int i = 0; on().desk().progress().left() > 0; ++i) {
            QVERIFY2(i <= on().desk().progress().findings, "it does not come to an end");
            on().press(u"A"_s);
        }
        QVERIFY2(on().said().contains(u"Nothing"_s), qPrintable(on().said()));
        on().press(u"U"_s);
        QCOMPARE(on().desk().progress().left(), 1);
    }

    void worksUnderAFilter()
    {
        on().facts().setFilter({.group = FactGroup::Undecided});
        const int shown = on().facts().shownFacts();
        for (int i = 1; i <= 5; ++i) {
            on().press(u"A"_s);
            QCOMPARE(on().facts().shownFacts(), shown - i);
            QVERIFY(on().facts().currentRow().has_value());
        }
        on().facts().setFilter({.group = FactGroup::Flagged});
        QCOMPARE(on().facts().shownFacts(), 0);
    }

    void anotherBaseKeepsTheDecisions()
    {
        const FactIndex fact = on().current();
        on().press(u"F"_s);
        on().press(u"3"_s);
        on().press(u"B"_s);
        QCOMPARE(on().comparison().base, ArticleIndex(2));
        QCOMPARE(on().decisionOn(fact), Decision::Flagged);
    }

    void spacePressesAButtonThatHasTheFocus()
    {
        const FactIndex fact = on().current();
        auto *accept = on().window().factCard()->decisionBar()->findChild<QToolButton *>();
        accept->setFocus(Qt::TabFocusReason);
        QTest::keyClick(accept, Qt::Key_Space);
        QCOMPARE(on().decisionOn(fact), Decision::Accepted);
    }

    void reopeningBringsEverythingBack()
    {
        const FactIndex fact = on().current();
        on().press(u"F"_s);
        on().press(u"2"_s);
        on().press(u"B"_s);
        on().press(u"Shift+G"_s);
        const FactIndex last = on().current();
        m_reviewed.reset();
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({sampleFolder()}));
        QCOMPARE(on().decisionOn(fact), Decision::Flagged);
        QCOMPARE(on().current(), last);
        QCOMPARE(on().comparison().base, ArticleIndex(1));
        on().press(u"U"_s);
        QCOMPARE(on().decisionOn(fact), Decision::Undecided);
    }

    void tenDecisionsOutliveAKill()
    {
        const QTemporaryDir home;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"--decide"_s, sampleFolder()});
        QVERIFY(child.waitForReadyRead(60000));
        QVERIFY2(child.readAllStandardOutput().contains("done"), child.readAllStandardError());
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({sampleFolder()}));
        QVERIFY(!on().desk().isReadOnly());
        QCOMPARE(on().desk().progress().decided, many);
        for (int left = many - 1; left >= 0; --left) {
            on().press(u"U"_s);
            QCOMPARE(on().desk().progress().decided, left);
        }
        QVERIFY(!on().desk().canUndo());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    describeProgram();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--decide"_L1)
        return decideAndWait(arguments.value(2));
    TestReviewKeys test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reviewkeys.moc"
