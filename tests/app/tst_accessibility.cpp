// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reviewedwindow.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

QStringList spoken; ///< announcements, in order

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        spoken += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

struct Named {
    QAccessible::Role role;
    QString name;
};

void collect(QAccessibleInterface *node, int depth, std::vector<Named> &found)
{
    if (!node || !node->isValid() || depth > 24)
        return;
    if (const QString name = node->text(QAccessible::Name); !name.isEmpty())
        found.push_back({node->role(), name});
    for (int i = 0; i < node->childCount(); ++i)
        collect(node->child(i), depth + 1, found);
}

} // namespace

/// The window as a screen reader has it: the tree from the window down, and what is announced.
class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ReviewedWindow> m_reviewed;

    ReviewedWindow &on() { return *m_reviewed; }
    std::vector<Named> tree()
    {
        std::vector<Named> found;
        collect(QAccessible::queryAccessibleInterface(&on().window()), 0, found);
        return found;
    }
    QStringList names(std::optional<QAccessible::Role> role = {})
    {
        QStringList names;
        for (const Named &node : tree()) {
            if (!role || node.role == *role)
                names += node.name;
        }
        return names;
    }
    static bool anyMatches(const QStringList &names, const QString &pattern)
    {
        return names.indexOf(QRegularExpression(u"^(?:%1)$"_s.arg(pattern))) >= 0;
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::installUpdateHandler(listen); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
        m_reviewed = std::make_unique<ReviewedWindow>();
        QVERIFY(on().open({sampleFolder()}));
        on().press(u"G"_s);
        spoken.clear();
    }
    void cleanup() { m_reviewed.reset(); }

    void namesWhatIsThere_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("base") << u"Source [A-Z], base, .+, \\d+ findings?"_s;
        QTest::newRow("another source") << u"Source [A-Z], (?!base).+, \\d+ findings?"_s;
        QTest::newRow("a figure of the base")
            << u"Figure, .+, base(: in a quotation)?, \\d+ of \\d+, undecided"_s;
        QTest::newRow("a distorted figure")
            << u"Figure, .+, (changed|hedge): .*base says .+, \\d+ of \\d+, undecided"_s;
        QTest::newRow("a quote") << u"Quote, .+, \\d+ of \\d+, undecided"_s;
        QTest::newRow("ruler") << u"Findings here: \\d+ .+"_s;
        QTest::newRow("table") << u"Facts"_s;
        QTest::newRow("sources") << u"Sources"_s;
        QTest::newRow("card") << u"Evidence for .+"_s;
        QTest::newRow("accept") << u"Accept"_s;
        QTest::newRow("flag") << u"Flag"_s;
        QTest::newRow("dismiss") << u"Dismiss"_s;
        QTest::newRow("note") << u"Note on this fact"_s;
        QTest::newRow("search") << u"Search in labels and wordings of facts"_s;
    }
    void namesWhatIsThere()
    {
        QFETCH(QString, pattern);
        const QStringList found = names();
        QVERIFY2(anyMatches(found, pattern), qPrintable(found.join(u'\n').left(20000)));
    }

    void articlesReadAsTexts()
    {
        QVERIFY(!names(QAccessible::Document).isEmpty());
        QVERIFY(anyMatches(names(QAccessible::Document), u"Source .+"_s));
    }

    void tellsADecisionWhereTheClaimIs()
    {
        on().press(u"N"_s);
        const FactIndex fact = on().current();
        on().press(u"F"_s);
        on().facts().setCurrentFact(fact);
        QVERIFY(
            anyMatches(names(), u"(Figure|Quote|Reported speech), .+, \\d+ of \\d+, flagged"_s));
    }

    void announcesDecisions()
    {
        on().press(u"N"_s);
        const int left = on().desk().progress().left();
        spoken.clear();
        on().press(u"A"_s);
        QCOMPARE(spoken.value(0), u"Accepted. %1 left."_s.arg(left - 1));
        spoken.clear();
        on().press(u"U"_s);
        QVERIFY2(spoken.value(0).startsWith(u"Undone."_s), qPrintable(spoken.join(u'\n')));
    }

    void announcesThePlaceThatAKeyWentTo()
    {
        on().press(u"J"_s);
        QVERIFY2(spoken.value(0).contains(u"undecided"_s), qPrintable(spoken.join(u'\n')));
        spoken.clear();
        on().press(u"Shift+G"_s); // the last fact is not one of the base
        QVERIFY2(spoken.value(0).contains(u"undecided"_s), qPrintable(spoken.join(u'\n')));
    }

    void everythingThatTakesTheKeysHasAName()
    {
        for (const QWidget *widget : on().window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *node =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(node && !node->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    describeProgram();
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibility.moc"
