// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reviewedwindow.h"

#include "ui/facts/decisionbar.h"
#include "ui/facts/factcard.h"
#include "ui/panes/claimwalk.h"
#include "ui/panes/findbar.h"
#include "ui/panes/panestrip.h"
#include "ui/window/exportdialog.h"
#include "ui/window/handbook.h"
#include "ui/window/keysheet.h"
#include "ui/window/matchdialog.h"
#include "ui/window/verdictmenu.h"

#include <KActionCollection>

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

/// One line of the map of keys: what is to be before, and what must be after any of its keys.
struct Line {
    const char *name;
    const char *keys; ///< parted by blanks
    std::function<void(ReviewedWindow &)> before;
    std::function<bool(ReviewedWindow &)> after;
};

ArticleIndex source(ReviewedWindow &on)
{
    return on.window().paneStrip()->currentArticle();
}

std::vector<ClaimStop> stops(ReviewedWindow &on)
{
    return claimStops(on.window().session().comparison(), source(on));
}

std::optional<ClaimIndex> claim(ReviewedWindow &on)
{
    return on.window().session().currentClaim();
}

QAction *action(ReviewedWindow &on, const char *name)
{
    return on.window().actionCollection()->action(QLatin1StringView(name));
}

QWidget *focused()
{
    return QApplication::focusWidget();
}

bool isIn(const QWidget *area)
{
    return focused() && area->isAncestorOf(focused());
}

void nothing(ReviewedWindow &) {}

void atTheFirstClaim(ReviewedWindow &on)
{
    on.press(u"J"_s);
    while (claim(on) != stops(on).front().claim)
        on.press(u"K"_s);
}

std::optional<FactIndex> remembered; ///< by a `before` for its `after`

void rememberFact(ReviewedWindow &on)
{
    remembered = on.current();
}

template <typename Dialog>
Dialog *shown(ReviewedWindow &on)
{
    const QList<Dialog *> all = on.window().findChildren<Dialog *>();
    return all.isEmpty() || !all.last()->isVisible() ? nullptr : all.last();
}

/// Whether the action asked for something in a dialog that blocks; it is closed at once.
bool asked = false;
std::unique_ptr<QTimer> closer;
void closeWhatComes()
{
    asked = false;
    closer = std::make_unique<QTimer>();
    closer->callOnTimeout([] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            asked = true;
            dialog->close();
        }
    });
    closer->start(20);
}
void expectDialog(ReviewedWindow &)
{
    closeWhatComes();
}
bool hasAsked(ReviewedWindow &)
{
    const bool came = asked || QTest::qWaitFor([] { return asked; }, 3000);
    closer.reset();
    return came;
}

const std::vector<Line> &lines()
{
    static const std::vector<Line> map{
        {"next claim", "J Down Ctrl+Down", atTheFirstClaim,
         [](ReviewedWindow &on) { return claim(on) == stops(on)[1].claim; }},
        {"previous claim", "K Up Ctrl+Up",
         [](ReviewedWindow &on) {
             atTheFirstClaim(on);
             on.press(u"J"_s);
         },
         [](ReviewedWindow &on) { return claim(on) == stops(on)[0].claim; }},
        {"next finding", "N Alt+Down", rememberFact,
         [](ReviewedWindow &on) {
             return on.current() > *remembered && isFinding(on.comparison().gravest(on.current()));
         }},
        {"previous finding", "P Alt+Up",
         [](ReviewedWindow &on) {
             on.press(u"N"_s);
             rememberFact(on);
             on.press(u"N"_s);
         },
         [](ReviewedWindow &on) { return on.current() == *remembered; }},
        {"next undecided", ". Ctrl+Shift+PgDown", rememberFact,
         [](ReviewedWindow &on) {
             return on.current() != *remembered &&
                    on.decisionOn(on.current()) == Decision::Undecided;
         }},
        {"previous undecided", ", Ctrl+Shift+PgUp",
         [](ReviewedWindow &on) {
             on.press(u"N"_s);
             rememberFact(on);
             on.press(u"."_s);
         },
         [](ReviewedWindow &on) { return on.current() == *remembered; }},
        {"same fact in the next source", "L Right Alt+PgDown", rememberFact,
         [](ReviewedWindow &on) {
             return source(on) != on.comparison().base && on.current() == *remembered;
         }},
        {"same fact in the previous source", "H Left Alt+PgUp",
         [](ReviewedWindow &on) { on.press(u"L"_s); },
         [](ReviewedWindow &on) { return source(on) == on.comparison().base; }},
        {"first", "G Home Ctrl+Home", [](ReviewedWindow &on) { on.press(u"N"_s); },
         [](ReviewedWindow &on) { return on.facts().currentRow() == 0; }},
        {"last", "Shift+G End Ctrl+End", nothing,
         [](ReviewedWindow &on) { return on.facts().currentRow() == on.facts().shownFacts() - 1; }},
        {"back", "Alt+Left",
         [](ReviewedWindow &on) {
             rememberFact(on);
             on.press(u"N"_s);
         },
         [](ReviewedWindow &on) { return on.current() == *remembered; }},
        {"forward", "Alt+Right",
         [](ReviewedWindow &on) {
             on.press(u"N"_s);
             rememberFact(on);
             on.press(u"Alt+Left"_s);
         },
         [](ReviewedWindow &on) { return on.current() == *remembered; }},
        {"source 2", "2 Alt+2", nothing,
         [](ReviewedWindow &on) { return source(on) == ArticleIndex(1); }},
        {"base", "B Ctrl+B", [](ReviewedWindow &on) { on.press(u"3"_s); },
         [](ReviewedWindow &on) { return on.comparison().base == ArticleIndex(2); }},
        {"fact card", "O Return Enter",
         [](ReviewedWindow &on) { action(on, "show_fact_card")->setChecked(false); },
         [](ReviewedWindow &on) {
             return on.window().factCard()->isVisible() && isIn(on.window().factCard());
         }},
        {"accept", "A Ctrl+Shift+A", rememberFact,
         [](ReviewedWindow &on) { return on.decisionOn(*remembered) == Decision::Accepted; }},
        {"flag", "F Ctrl+D", rememberFact,
         [](ReviewedWindow &on) { return on.decisionOn(*remembered) == Decision::Flagged; }},
        {"dismiss", "X Del Ctrl+Shift+X", rememberFact,
         [](ReviewedWindow &on) { return on.decisionOn(*remembered) == Decision::Dismissed; }},
        {"skip", "Space Ctrl+Shift+K", rememberFact,
         [](ReviewedWindow &on) {
             return on.current() != *remembered &&
                    on.decisionOn(*remembered) == Decision::Undecided;
         }},
        {"note", "I F2 Ctrl+Shift+N", nothing,
         [](ReviewedWindow &on) {
             return focused() == on.window().factCard()->decisionBar()->noteField();
         }},
        {"verdict", "V Ctrl+Shift+O", nothing,
         [](ReviewedWindow &on) {
             auto *menu = on.window().findChild<VerdictMenu *>();
             const bool open = menu && menu->isVisible();
             delete menu;
             return open;
         }},
        {"match", "M Ctrl+J", nothing,
         [](ReviewedWindow &on) { return shown<MatchDialog>(on) != nullptr; }},
        {"unmatch", "Shift+M Ctrl+Shift+J",
         [](ReviewedWindow &on) {
             while (on.comparison().fact(on.current()).claims.size() < 2)
                 on.press(u"J"_s);
             remembered = FactIndex(on.comparison().factCount());
         },
         [](ReviewedWindow &on) { return on.comparison().factCount() > int(*remembered); }},
        {"undo", "U Backspace Ctrl+Z", [](ReviewedWindow &on) { on.press(u"A"_s); },
         [](ReviewedWindow &on) { return on.desk().progress().decided == 0; }},
        {"redo", "Shift+U Ctrl+Shift+Z",
         [](ReviewedWindow &on) {
             on.press(u"A"_s);
             on.press(u"U"_s);
         },
         [](ReviewedWindow &on) { return on.desk().progress().decided == 1; }},
        {"copy finding", "Y Ctrl+C",
         [](ReviewedWindow &) { QGuiApplication::clipboard()->clear(); },
         [](ReviewedWindow &) { return !QGuiApplication::clipboard()->text().isEmpty(); }},
        {"copy fact", "Shift+Y Ctrl+Shift+C",
         [](ReviewedWindow &) { QGuiApplication::clipboard()->clear(); },
         [](ReviewedWindow &) { return QGuiApplication::clipboard()->text().contains(u'\n'); }},
        {"filter", "S F8", nothing,
         [](ReviewedWindow &on) { return on.facts().filter().group == FactGroup::Distorted; }},
        {"find", "/ Ctrl+F", nothing,
         [](ReviewedWindow &on) { return on.window().findChild<FindBar *>()->isVisible(); }},
        {"find next", "F3 Ctrl+G",
         [](ReviewedWindow &on) {
             on.press(u"/"_s);
             QTest::keyClicks(focused(), u"the"_s);
         },
         [](ReviewedWindow &on) {
             const FindBar *bar = on.window().findChild<FindBar *>();
             return bar->current() == bar->hits()[1];
         }},
        {"find previous", "Shift+F3 Ctrl+Shift+G",
         [](ReviewedWindow &on) {
             on.press(u"/"_s);
             QTest::keyClicks(focused(), u"the"_s);
         },
         [](ReviewedWindow &on) {
             const FindBar *bar = on.window().findChild<FindBar *>();
             return bar->current() == bar->hits().back();
         }},
        {"command bar", ": Ctrl+Shift+P Ctrl+Alt+I", nothing,
         [](ReviewedWindow &on) {
             for (QWidget *child : on.window().findChildren<QWidget *>()) {
                 if (child->inherits("KCommandBar") && child->isVisible()) {
                     child->close();
                     return true;
                 }
             }
             return false;
         }},
        {"order", "R", nothing,
         [](ReviewedWindow &on) { return on.facts().order() == FactOrder::WorstFirst; }},
        {"aligned scrolling", "T", nothing,
         [](ReviewedWindow &on) { return !on.window().paneStrip()->isScrollingAligned(); }},
        {"next area", "F6", nothing,
         [](ReviewedWindow &on) { return isIn(on.window().factCard()); }},
        {"previous area", "Shift+F6", nothing,
         [](ReviewedWindow &on) { return isIn(&on.facts()); }},
        {"ruler", "F9", nothing,
         [](ReviewedWindow &on) { return !action(on, "show_ruler")->isChecked(); }},
        {"side panel", "F7", nothing, [](ReviewedWindow &on) { return !on.facts().isVisible(); }},
        {"full screen", "F11", nothing,
         [](ReviewedWindow &on) {
             return on.window().windowState().testFlag(Qt::WindowFullScreen);
         }},
        {"open", "Ctrl+O", expectDialog, hasAsked},
        {"save", "Ctrl+S", expectDialog, hasAsked},
        {"export", "Ctrl+E", expectDialog, hasAsked},
        {"export data", "Ctrl+Shift+E", expectDialog, hasAsked},
        {"print", "Ctrl+P", expectDialog, hasAsked},
        {"keys", "?", expectDialog, hasAsked},
        {"handbook", "F1", nothing,
         [](ReviewedWindow &on) { return shown<Handbook>(on) != nullptr; }},
    };
    return map;
}

} // namespace

/// The map of keys, row by row: every key does what it says, with real key events.
class TestKeyMap : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ReviewedWindow> m_reviewed;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(m_reviewed->open({sampleFolder()}));
        m_reviewed->press(u"G"_s);
        m_reviewed->window().paneStrip()->setFocus();
    }
    void cleanup() { m_reviewed.reset(); }

    void everyKeyDoesWhatTheMapSays_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("key");
        for (int i = 0; i < int(lines().size()); ++i) {
            const Line &line = lines()[size_t(i)];
            for (const QString &key : QString::fromLatin1(line.keys).split(u' '))
                QTest::addRow("%s: %s", line.name, qPrintable(key)) << i << key;
        }
    }
    void everyKeyDoesWhatTheMapSays()
    {
        QFETCH(int, line);
        QFETCH(QString, key);
        const Line &row = lines()[size_t(line)];
        row.before(*m_reviewed);
        QVERIFY(m_reviewed->press(key));
        QVERIFY(row.after(*m_reviewed));
    }

    /// Reading again takes a moment, so it has no line of its own above.
    void readsAgain()
    {
        QSignalSpy opened(&m_reviewed->controller(), &WindowController::opened);
        m_reviewed->press(u"F5"_s);
        QVERIFY(opened.wait(20000));
    }

    void walksTheClaimsOfTheSourceToItsEndAndSaysSo()
    {
        m_reviewed->press(u"2"_s);
        atTheFirstClaim(*m_reviewed);
        const size_t count = stops(*m_reviewed).size();
        for (size_t i = 1; i < count; ++i) {
            m_reviewed->press(u"J"_s);
            QCOMPARE(m_reviewed->current(), stops(*m_reviewed)[i].fact);
            QCOMPARE(claim(*m_reviewed), stops(*m_reviewed)[i].claim);
            QCOMPARE(source(*m_reviewed), ArticleIndex(1));
        }
        m_reviewed->press(u"J"_s);
        QVERIFY2(m_reviewed->said().contains(u"last"_s), qPrintable(m_reviewed->said()));
        m_reviewed->press(u"J"_s);
        QCOMPARE(claim(*m_reviewed), stops(*m_reviewed).front().claim);
    }

    void arrowsGoByRowsInTheTable()
    {
        m_reviewed->facts().setFocus();
        const auto row = m_reviewed->facts().currentRow();
        QTest::keyClick(focused(), Qt::Key_Down);
        QCOMPARE(m_reviewed->facts().currentRow(), *row + 1);
        QTest::keyClick(focused(), Qt::Key_Up);
        QCOMPARE(m_reviewed->facts().currentRow(), row);
        QTest::keyClick(focused(), Qt::Key_Up);
        QVERIFY2(m_reviewed->said().contains(u"first"_s), qPrintable(m_reviewed->said()));
    }

    void arrowsStayInAFieldThatIsTypedInto()
    {
        rememberFact(*m_reviewed);
        m_reviewed->press(u"I"_s);
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right})
            QTest::keyClick(focused(), key);
        QCOMPARE(m_reviewed->current(), *remembered);
        QCOMPARE(focused(), m_reviewed->window().factCard()->decisionBar()->noteField());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    describeProgram();
    TestKeyMap test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keymap.moc"
