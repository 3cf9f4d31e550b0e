// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkrows.h"

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestChangeCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds() { compareOneCheck(); }
    void passesOver_data();
    void passesOver() { compareNoCheck(); }
};

void TestChangeCheck::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &text, const QString &why) {
        QTest::newRow(name) << text << why;
    };
    row("doubled", u"Complaints doubled from 120 to 180."_s,
        u"from 120 to 180 is 1.5 times, not “doubled”"_s);
    row("tripled, new value first", u"Complaints tripled to 220 from 110."_s,
        u"from 110 to 220 is 2 times, not “tripled”"_s);
    row("halved", u"Its debt halved from $90 million to $70 million."_s,
        u"from $90 million to $70 million is 0.78 times, not “halved”"_s);
    row("rose", u"Profit rose 20% from $50 million to $70 million."_s,
        u"from $50 million to $70 million is 40 % more, not “20%”"_s);
    row("fell by", u"The number of members fell by 12% to 88 from 120."_s,
        u"from 120 to 88 is 27 % less, not “12%”"_s);
    row("a fall, after a comma", u"Arrivals went from 340 to 290, a fall of 25%."_s,
        u"from 340 to 290 is 15 % less, not “25%”"_s);
    row("up, after a comma", u"Arrivals went from 340 to 390, up 25%."_s,
        u"from 340 to 390 is 15 % more, not “25%”"_s);
    row("the wrong way", u"Sales rose 20% from 125 to 101."_s,
        u"from 125 to 101 is 19 % less, not “20%”"_s);
}

void TestChangeCheck::passesOver_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("right", u"Complaints doubled from 120 to 240."_s);
    row("roughly right", u"Complaints doubled from 120 to 225."_s);
    row("more than doubled", u"Complaints more than doubled from 120 to 410."_s);
    row("almost doubled", u"Complaints almost doubled from 120 to 180."_s);
    row("right percentage", u"Profit rose 40% from $50 million to $70 million."_s);
    row("rounded figures", u"Profit rose 8% from $1.2 million to $1.3 million."_s);
    row("points", u"Support rose 2% from 10% to 12%."_s);
    row("years", u"Prices rose 20% from 2019 to 2023."_s);
    row("another subject",
        u"Prices rose 20%, and the fine went from $50 million to $70 million."_s);
    row("a range", u"It needs 20% more staff for 50 to 70 beds."_s);
    row("times", u"It is open from 9 to 17, up 20%."_s);
    row("different measures", u"It rose 20% from 50 litres to 70 bottles."_s);
    row("no change word", u"Some 20% moved from 50 streets to 70 streets."_s);
    row("with a bound", u"Sales rose about 20% from 50 to 70."_s);
    row("next sentence", u"Sales rose 20%. From 50 to 70 people came."_s);
    row("a scale left out", u"Sales doubled from 50 to 90 million."_s);
}

QTEST_GUILESS_MAIN(TestChangeCheck)
#include "tst_changecheck.moc"
