// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include "ui/theme/verdictthemes.h"

#include <QLineEdit>
#include <QTest>

using namespace crosscheck;

class TestFocusRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringsTheAreaThatHasTheKeys();
    void staysAtTheEdges();
};

void TestFocusRing::ringsTheAreaThatHasTheKeys()
{
    QWidget window;
    QWidget area(&window);
    area.setGeometry(10, 10, 100, 60);
    auto *inside = new QLineEdit(&area);
    inside->setGeometry(20, 20, 40, 20);
    auto *outside = new QLineEdit(&window);
    outside->setGeometry(120, 10, 40, 20);
    FocusRing ring(&area);
    ring.setTheme(builtInTheme(BuiltInTheme::Dark));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    outside->setFocus();
    QVERIFY(!ring.isVisible());
    QTest::keyClick(outside, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), inside);
    QVERIFY(ring.isVisible());
    QTest::keyClick(inside, Qt::Key_Tab);
    QVERIFY(!ring.isVisible());
}

void TestFocusRing::staysAtTheEdges()
{
    const VerdictTheme theme = builtInTheme(BuiltInTheme::Light);
    QWidget area;
    area.setFocusPolicy(Qt::StrongFocus);
    FocusRing ring(&area);
    ring.setTheme(theme);
    area.resize(100, 60);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    area.setFocus();
    area.resize(140, 80);

    const QImage image = area.grab().toImage();
    QCOMPARE(image.pixelColor(0, 40), theme.focus());
    QCOMPARE(image.pixelColor(image.width() - 1, 40), theme.focus());
    QCOMPARE(image.pixelColor(70, image.height() - 1), theme.focus());
    QVERIFY(image.pixelColor(70, 40) != theme.focus());
}

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
