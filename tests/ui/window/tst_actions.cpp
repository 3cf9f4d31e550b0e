// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include <KActionCollection>

#include <QAction>
#include <QHash>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionSaysWhatItDoes()
    {
        KActionCollection collection(static_cast<QObject *>(nullptr), u"test"_s);
        const Actions actions(&collection);
        for (int i = 0; i < actionCount; ++i)
            QVERIFY2(!actions[ActionId(i)]->text().isEmpty(), qPrintable(QString::number(i)));
        QCOMPARE(collection.count(), actionCount + Actions::sourceCount);
    }

    void noKeyDoesTwoThings()
    {
        KActionCollection collection(static_cast<QObject *>(nullptr), u"test"_s);
        const Actions actions(&collection);
        QHash<QString, QString> taken;
        for (const QAction *action : collection.actions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                const QString name = key.toString();
                QVERIFY2(!name.isEmpty(), qPrintable(action->text()));
                QVERIFY2(!taken.contains(name),
                         qPrintable(name + u": "_s + action->text() + u", "_s + taken.value(name)));
                taken.insert(name, action->text());
            }
        }
    }

    /// The map of keys that editors are told: bare ones, plain ones, and twins for while they type.
    void keysAreThoseOfTheMap_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *name, ActionId id, const QString &keys) {
            QTest::newRow(name) << id << keys;
        };
        row("next finding", ActionId::NextFinding, u"N Alt+Down"_s);
        row("previous finding", ActionId::PreviousFinding, u"P Alt+Up"_s);
        row("next undecided", ActionId::NextUndecided, u". Ctrl+Shift+PgDown"_s);
        row("previous undecided", ActionId::PreviousUndecided, u", Ctrl+Shift+PgUp"_s);
        row("next claim", ActionId::NextClaim, u"J Down Ctrl+Down"_s);
        row("previous claim", ActionId::PreviousClaim, u"K Up Ctrl+Up"_s);
        row("next source", ActionId::NextSource, u"L Right Alt+PgDown"_s);
        row("previous source", ActionId::PreviousSource, u"H Left Alt+PgUp"_s);
        row("first", ActionId::FirstFact, u"G Home Ctrl+Home"_s);
        row("last", ActionId::LastFact, u"Shift+G End Ctrl+End"_s);
        row("back", ActionId::Back, u"Alt+Left"_s);
        row("forward", ActionId::Forward, u"Alt+Right"_s);
        row("base", ActionId::MakeBase, u"B Ctrl+B"_s);
        row("card", ActionId::OpenCard, u"O Return"_s);
        row("accept", ActionId::Accept, u"A Ctrl+Shift+A"_s);
        row("flag", ActionId::Flag, u"F Ctrl+D"_s);
        row("dismiss", ActionId::Dismiss, u"X Del Ctrl+Shift+X"_s);
        row("skip", ActionId::Skip, u"Space Ctrl+Shift+K"_s);
        row("note", ActionId::Note, u"I F2 Ctrl+Shift+N"_s);
        row("verdict", ActionId::Judge, u"V Ctrl+Shift+O"_s);
        row("match", ActionId::Match, u"M Ctrl+J"_s);
        row("unmatch", ActionId::Unmatch, u"Shift+M Ctrl+Shift+J"_s);
        row("undo", ActionId::Undo, u"U Backspace Ctrl+Z"_s);
        row("redo", ActionId::Redo, u"Shift+U Ctrl+Shift+Z"_s);
        row("filter", ActionId::ShowDistorted, u"S F8"_s);
        row("order", ActionId::ToggleOrder, u"R"_s);
        row("scrolling", ActionId::LockScrolling, u"T"_s);
        row("areas", ActionId::NextArea, u"F6"_s);
        row("reload", ActionId::Reload, u"F5"_s);
        row("save", ActionId::SaveProject, u"Ctrl+S"_s);
        row("open", ActionId::OpenFolder, u"Ctrl+O"_s);
    }
    void keysAreThoseOfTheMap()
    {
        QFETCH(ActionId, id);
        QFETCH(QString, keys);
        QList<QKeySequence> expected;
        for (const QString &key : keys.split(u' '))
            expected += QKeySequence(key);
        const QList<QKeySequence> found = Actions::defaultKeys(id);
        for (const QKeySequence &key : expected)
            QVERIFY2(found.contains(key), qPrintable(key.toString()));
    }

    void tellsBareKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("bare");
        QTest::newRow("letter") << u"N"_s << true;
        QTest::newRow("upper-case letter") << u"Shift+G"_s << true;
        QTest::newRow("sign") << u"/"_s << true;
        QTest::newRow("digit") << u"1"_s << true;
        QTest::newRow("with Ctrl") << u"Ctrl+F"_s << false;
        QTest::newRow("with Alt") << u"Alt+1"_s << false;
        QTest::newRow("arrow") << u"Down"_s << false;
        QTest::newRow("function key") << u"F8"_s << false;
    }
    void tellsBareKeys()
    {
        QFETCH(QString, key);
        QTEST(Actions::isBare(QKeySequence(key)), "bare");
    }

    void bareKeysCanBeSwitchedOff()
    {
        KActionCollection collection(static_cast<QObject *>(nullptr), u"test"_s);
        Actions actions(&collection);
        const QAction *next = actions[ActionId::NextFinding];
        QVERIFY(next->shortcuts().contains(QKeySequence(u"N"_s)));
        actions.setSingleKeys(false);
        for (const QAction *action : collection.actions()) {
            for (const QKeySequence &key : action->shortcuts())
                QVERIFY2(!Actions::isBare(key), qPrintable(action->text()));
        }
        QVERIFY(next->shortcuts().contains(QKeySequence(u"Alt+Down"_s)));
        actions.setSingleKeys(true);
        QCOMPARE(next->shortcuts(), Actions::defaultKeys(ActionId::NextFinding));
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
