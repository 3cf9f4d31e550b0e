// SPDX-License-Identifier: GPL-3.0-or-later
// Presses keys and clicks at random, as a cat on the keyboard would, and asks after each whether
// the window still makes sense. The seed is fixed: what goes wrong goes wrong again.
#include "tests/support/reviewedwindow.h"

#include "model/review/projectfile.h"
#include "ui/panes/panestrip.h"

#include <QTemporaryDir>
#include <QTimer>

#include <random>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

constexpr int events = 5000;

QStringList &warnings()
{
    static QStringList lines;
    return lines;
}

/// What the platform without a screen says of itself is no news.
void listen(QtMsgType type, const QMessageLogContext &, const QString &line)
{
    const bool isPlatform = line.startsWith(u"This plugin does not support"_s);
    if (type >= QtWarningMsg && type != QtInfoMsg && !isPlatform)
        warnings() += line;
}

} // namespace

class TestReviewFuzz : public QObject
{
    Q_OBJECT

private:
    std::mt19937 m_random{20250601};

    int any(int count) { return std::uniform_int_distribution(0, count - 1)(m_random); }

    /// Keys that open no dialog, leave no window and need no other program.
    QString anyKey()
    {
        static const QStringList keys{
            u"A"_s,
            u"F"_s,
            u"X"_s,
            u"Space"_s,
            u"U"_s,
            u"Shift+U"_s,
            u"N"_s,
            u"P"_s,
            u"J"_s,
            u"K"_s,
            u"."_s,
            u","_s,
            u"L"_s,
            u"H"_s,
            u"G"_s,
            u"Shift+G"_s,
            u"B"_s,
            u"R"_s,
            u"T"_s,
            u"S"_s,
            u"Shift+S"_s,
            u"V"_s,
            u"I"_s,
            u"O"_s,
            u"1"_s,
            u"2"_s,
            u"3"_s,
            u"4"_s,
            u"5"_s,
            u"Esc"_s,
            u"Return"_s,
            u"Tab"_s,
            u"Shift+Tab"_s,
            u"Down"_s,
            u"Up"_s,
            u"Left"_s,
            u"Right"_s,
            u"Home"_s,
            u"End"_s,
            u"PgDown"_s,
            u"PgUp"_s,
            u"Del"_s,
            u"Backspace"_s,
            u"F6"_s,
            u"F7"_s,
            u"F8"_s,
            u"F9"_s,
            u"Ctrl+Z"_s,
            u"Ctrl+Shift+Z"_s,
            u"Ctrl+D"_s,
            u"Alt+Left"_s,
            u"Alt+Right"_s,
            u"Shift+M"_s,
            u"Ctrl++"_s,
            u"Ctrl+-"_s,
            u"/"_s,
            u"F3"_s,
            u"Ctrl+C"_s,
            u"Ctrl+B"_s,
            u"Ctrl+F"_s,
        };
        return keys[any(int(keys.size()))];
    }

    void pressAnyKey(ReviewedWindow &on)
    {
        const QKeySequence sequence(anyKey());
        QTest::keyClick(on.window().windowHandle(), Qt::Key(sequence[0].key()),
                        sequence[0].keyboardModifiers());
    }

    void clickAnywhere(ReviewedWindow &on)
    {
        const QWidget *page = on.window().centralWidget();
        const QPoint place =
            page->mapTo(&on.window(), QPoint(any(page->width()), any(page->height())));
        const auto button = any(8) == 0 ? Qt::RightButton : Qt::LeftButton;
        if (any(6) == 0)
            QTest::mouseDClick(on.window().windowHandle(), button, {}, place);
        else
            QTest::mouseClick(on.window().windowHandle(), button, {}, place);
    }

    static QString wrongIn(ReviewedWindow &on)
    {
        const auto comparison = on.window().session().comparison();
        if (!comparison)
            return u"nothing is open any more"_s;
        const auto fact = on.window().session().currentFact();
        if (!fact || int(*fact) < 0 || int(*fact) >= comparison->factCount())
            return u"no fact is current"_s;
        if (on.facts().currentFact() != fact || on.window().paneStrip()->currentFact() != fact)
            return u"the views show different facts"_s;
        const auto review = on.desk().review();
        if (!review || int(review->facts.size()) != comparison->factCount())
            return u"the review does not fit the facts"_s;
        const ReviewProgress progress = on.desk().progress();
        if (progress.decided < 0 || progress.decided > progress.findings)
            return u"the count of decisions is wrong"_s;
        if (int(on.window().paneStrip()->currentArticle()) >= comparison->articleCount())
            return u"no source is current"_s;
        return warnings().join(u'\n');
    }

private Q_SLOTS:
    void keepsMakingSense()
    {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        auto on = std::make_unique<ReviewedWindow>();
        QVERIFY(on->open({sampleFolder()}));
        QTimer closer; // menus run loops of their own
        connect(&closer, &QTimer::timeout, &closer, [] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            else if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        });
        closer.start(20);
        qInstallMessageHandler(listen);
        for (int event = 0; event < events; ++event) {
            if (any(5) == 0)
                clickAnywhere(*on);
            else
                pressAnyKey(*on);
            if (event % 16 == 0)
                QCoreApplication::processEvents();
            const QString wrong = wrongIn(*on);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2"_s.arg(event).arg(wrong)));
        }
        qInstallMessageHandler(nullptr);

        const std::vector<FactRecord> records = on->desk().project().records();
        const QString path = on->desk().project().path();
        QVERIFY(!records.empty());
        on.reset();
        const auto project = ProjectFile::open(path);
        QVERIFY(project);
        QCOMPARE((*project)->records(), records);
        while ((*project)->canUndo())
            QVERIFY((*project)->undo());
        for (const FactRecord &record : (*project)->records())
            QVERIFY(!saysAnything(record.review));
        QVERIFY((*project)->bonds().empty());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    describeProgram();
    TestReviewFuzz test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reviewfuzz.moc"
