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
