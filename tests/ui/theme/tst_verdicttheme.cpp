// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/verdictthemes.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestVerdictTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textIsReadable_data();
    void textIsReadable();
    void highContrastHasMore();
    void marksStandOut_data();
    void marksStandOut();
    void ownThemesNeedNoCorrection_data();
    void ownThemesNeedNoCorrection();
    void namesOurThemesFirst();
    void knowsNoThemeThatIsNotThere();
    void takesTheUsersOwnFile();
    void makesForeignThemesReadable();

private:
    QTemporaryDir m_folder;
};

static QList<Verdict> verdicts()
{
    QList<Verdict> all;
    for (int i = 0; i <= int(Verdict::Added); ++i)
        all.append(Verdict(i));
    return all;
}

static void addThemes()
{
    QTest::addColumn<BuiltInTheme>("which");
    QTest::newRow("light") << BuiltInTheme::Light;
    QTest::newRow("dark") << BuiltInTheme::Dark;
    QTest::newRow("high contrast") << BuiltInTheme::HighContrast;
    QTest::newRow("print") << BuiltInTheme::Print;
}

static void verifyContrast(const char *what, const QColor &ink, const QColor &ground, double least)
{
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(u"%1: %2 on %3 has %4"_s.arg(QLatin1String(what))
                                            .arg(ink.name(), ground.name())
                                            .arg(found)));
}

static void verifyText(const VerdictTheme &theme)
{
    verifyContrast("text on paper", theme.text(), theme.paper(), 4.5);
    verifyContrast("text on panel", theme.text(), theme.panel(), 4.5);
    verifyContrast("text in a quotation", theme.text(), theme.quoteTint(), 4.5);
    verifyContrast("text of the current row", theme.text(), theme.focusTint(), 4.5);
    verifyContrast("selected text", theme.text(), theme.selection(), 4.5);
    verifyContrast("muted text on paper", theme.mutedText(), theme.paper(), 4.5);
    verifyContrast("muted text on panel", theme.mutedText(), theme.panel(), 4.5);
    verifyContrast("debris", theme.debrisText(), theme.paper(), 4.5);
    for (const Verdict verdict : verdicts()) {
        verifyContrast("text on tint", theme.text(), theme.tint(verdict), 4.5);
        verifyContrast("a verdict's word", theme.ink(verdict), theme.paper(), 4.5);
    }
}

static void verifyMarks(const VerdictTheme &theme)
{
    verifyContrast("focus on paper", theme.focus(), theme.paper(), 3);
    verifyContrast("focus on its tint", theme.focus(), theme.focusTint(), 3);
    verifyContrast("sign of the base", theme.paper(), theme.text(), 3);
    for (const Verdict verdict : verdicts()) {
        verifyContrast("sign on tint", theme.ink(verdict), theme.tint(verdict), 3);
        verifyContrast("line in a quotation", theme.ink(verdict), theme.quoteTint(), 3);
        verifyContrast("ring on tint", theme.focus(), theme.tint(verdict), 3);
    }
}

void TestVerdictTheme::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"themes"_s));
}

void TestVerdictTheme::textIsReadable_data()
{
    addThemes();
}

void TestVerdictTheme::textIsReadable()
{
    QFETCH(BuiltInTheme, which);
    verifyText(builtInTheme(which));
}

/// The level that WCAG 2 calls AAA.
void TestVerdictTheme::highContrastHasMore()
{
    const VerdictTheme theme = builtInTheme(BuiltInTheme::HighContrast);
    for (const QColor &ground : {theme.paper(), theme.panel(), theme.quoteTint(), theme.focusTint(),
                                 theme.selection(), theme.searchTint()})
        verifyContrast("text", theme.text(), ground, 7);
    verifyContrast("muted text", theme.mutedText(), theme.panel(), 7);
    for (const Verdict verdict : verdicts()) {
        verifyContrast("text", theme.text(), theme.tint(verdict), 7);
        verifyContrast("sign", theme.ink(verdict), theme.tint(verdict), 7);
        verifyContrast("line", theme.ink(verdict), theme.paper(), 7);
    }
    verifyContrast("ring", theme.focus(), theme.paper(), 7);
}

void TestVerdictTheme::marksStandOut_data()
{
    addThemes();
}

void TestVerdictTheme::marksStandOut()
{
    QFETCH(BuiltInTheme, which);
    verifyMarks(builtInTheme(which));
}

void TestVerdictTheme::ownThemesNeedNoCorrection_data()
{
    QTest::addColumn<BuiltInTheme>("which");
    QTest::addColumn<QString>("file");
    QTest::newRow("light") << BuiltInTheme::Light << u"crosscheck-light.theme"_s;
    QTest::newRow("dark") << BuiltInTheme::Dark << u"crosscheck-dark.theme"_s;
    QTest::newRow("high contrast") << BuiltInTheme::HighContrast << u"crosscheck-contrast.theme"_s;
    QTest::newRow("print") << BuiltInTheme::Print << u"crosscheck-print.theme"_s;
}

void TestVerdictTheme::ownThemesNeedNoCorrection()
{
    QFETCH(BuiltInTheme, which);
    QFETCH(QString, file);
    QFile opened(CROSSCHECK_SOURCE_DIR u"/resources/themes/"_s + file);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(opened.readAll()).object();
    const QJsonObject styles = json["custom-styles"_L1]["Crosscheck"_L1].toObject();
    const VerdictTheme theme = builtInTheme(which);

    for (const Verdict verdict : verdicts().sliced(1)) {
        QString style = name(verdict).toString();
        style[0] = style.at(0).toUpper();
        QCOMPARE(theme.ink(verdict).name(), styles[style]["text-color"_L1].toString());
        QCOMPARE(theme.tint(verdict).name(), styles[style]["background-color"_L1].toString());
    }
    QCOMPARE(theme.focus().name(), styles["Current Fact"_L1]["text-color"_L1].toString());
    QCOMPARE(theme.debrisText().name(), styles["Debris"_L1]["text-color"_L1].toString());
    QCOMPARE(theme.mutedText().name(), styles["Muted"_L1]["text-color"_L1].toString());
    QCOMPARE(theme.isDark(), which == BuiltInTheme::Dark || which == BuiltInTheme::HighContrast);
}

void TestVerdictTheme::namesOurThemesFirst()
{
    const QStringList names = VerdictThemes(m_folder.path()).names();
    QCOMPARE(names.first(4), QStringList({u"Crosscheck Dark"_s, u"Crosscheck High Contrast"_s,
                                          u"Crosscheck Light"_s, u"Crosscheck Print"_s}));
    QVERIFY(names.size() > 3);
}

void TestVerdictTheme::knowsNoThemeThatIsNotThere()
{
    QVERIFY(!VerdictThemes(m_folder.path()).theme(u"No Such Theme"_s));
}

void TestVerdictTheme::takesTheUsersOwnFile()
{
    QFile file(m_folder.filePath(u"themes/mine.theme"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"metadata": {"name": "Mine", "revision": 1},
        "editor-colors": {"BackgroundColor": "#fffff0"},
        "text-styles": {"Normal": {"text-color": "#101010"}},
        "custom-styles": {"Crosscheck": {"Hedge": {"text-color": "#552200",
                                                   "background-color": "#ffe0b0"}}}})");
    file.close();

    const auto theme = VerdictThemes(m_folder.path()).theme(u"Mine"_s);
    QVERIFY(theme.has_value());
    QCOMPARE(theme->paper(), QColor(0xfffff0));
    QCOMPARE(theme->ink(Verdict::Hedge), QColor(0x552200));
    QCOMPARE(theme->tint(Verdict::Hedge), QColor(0xffe0b0));
}

void TestVerdictTheme::makesForeignThemesReadable()
{
    const VerdictThemes themes(m_folder.path());
    for (const QString &name : themes.names()) {
        const auto theme = themes.theme(name);
        QVERIFY(theme.has_value());
        verifyText(*theme);
        verifyMarks(*theme);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestVerdictTheme)
#include "tst_verdicttheme.moc"
