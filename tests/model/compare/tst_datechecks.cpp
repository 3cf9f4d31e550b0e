// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestDateChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWrongWeekday_data();
    void findsWrongWeekday();
    void passesOverWeekday_data();
    void passesOverWeekday();
    void findsWrongAge_data();
    void findsWrongAge();
    void passesOverAge_data();
    void passesOverAge();
};

void TestDateChecks::findsWrongWeekday_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &text, const QString &why) {
        QTest::newRow(name) << text << why;
    };
    row("day first", u"The bridge closed on Monday 4 March 2025."_s,
        u"4 Mar 2025 is a Tuesday, not a Monday"_s);
    row("month first", u"The bridge closed on Monday, March 4, 2025, for good."_s,
        u"4 Mar 2025 is a Tuesday, not a Monday"_s);
    row("the 4th of March", u"It closed on Monday, the 4th of March 2025."_s,
        u"4 Mar 2025 is a Tuesday, not a Monday"_s);
    row("short weekday", u"Doors open Mon. 4 March 2025 at noon."_s,
        u"4 Mar 2025 is a Tuesday, not a Monday"_s);
    row("in brackets", u"It closed on 4 March 2025 (Monday) for good."_s,
        u"4 Mar 2025 is a Tuesday, not a Monday"_s);
    row("a Monday", u"It closed on 4 March 2025, a Monday, for good."_s,
        u"4 Mar 2025 is a Tuesday, not a Monday"_s);
    row("year of the article", u"It closed on Friday, 14 May."_s,
        u"14 May 2024 is a Tuesday, not a Friday"_s);
    row("leap day", u"It closed on Friday 29 February 2024."_s,
        u"29 Feb 2024 is a Thursday, not a Friday"_s);
}

void TestDateChecks::findsWrongWeekday()
{
    QFETCH(QString, text);
    const CheckedText checked(text, QDate(2024, 5, 20));
    QCOMPARE(checked.kinds(), QStringList{u"weekday"_s});
    QTEST(checked.checks().front().why, "why");
    QCOMPARE(checked.checks().front().claims.size(), size_t(1));
}

void TestDateChecks::passesOverWeekday_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("right", u"The bridge closed on Tuesday 4 March 2025."_s);
    row("right, by the article's year", u"It closed on Tuesday, 14 May."_s);
    row("no day", u"It closed on a Monday in March 2025."_s);
    row("weekday of something else", u"It said on Monday that 4 March 2025 was the last day."_s);
    row("list of days", u"It runs Monday, Wednesday and Friday. 4 March 2025 is a holiday."_s);
    row("far from the article's date", u"It closed on Monday, 4 January."_s);
    row("another year in the sentence", u"In 2019 it closed on Monday, 13 May."_s);
    row("last year", u"It closed on Friday, 14 May, last year."_s);
    row("possessive", u"In the vote of 4 March 2025, Monday’s speaker lost."_s);
    row("newspaper's name", u"The Friday Times of 4 March 2025 had it."_s);
    row("newspaper's short name", u"So wrote the Elderby Sun, 4 March 2025."_s);
    row("before the calendar's reform", u"He died on Monday, 4 March 1731."_s);
    row("no such day", u"It closed on Monday, 30 February 2025."_s);
    row("several days", u"It runs from Monday 3–5 March 2025."_s);
}

void TestDateChecks::passesOverWeekday()
{
    QFETCH(QString, text);
    QCOMPARE(CheckedText(text, QDate(2024, 5, 20)).kinds(), QStringList());
}

void TestDateChecks::findsWrongAge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("set off") << u"Anna Pell, 45, who was born in 1970, won the race."_s
                             << u"born in 1970, so 53 or 54 in 2024, not 45"_s;
    QTest::newRow("birth first") << u"Born in 1970, the 45-year-old runs a bakery."_s
                                 << u"born in 1970, so 53 or 54 in 2024, not 45"_s;
    QTest::newRow("day of birth") << u"Anna Pell, 45, born on 4 March 1970, won the race."_s
                                  << u"born in 1970, so 53 or 54 in 2024, not 45"_s;
}

void TestDateChecks::findsWrongAge()
{
    QFETCH(QString, text);
    const CheckedText checked(text, QDate(2024, 5, 20));
    QCOMPARE(checked.kinds(), QStringList{u"age"_s});
    QTEST(checked.checks().front().why, "why");
}

void TestDateChecks::passesOverAge_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("right", u"Anna Pell, 54, who was born in 1970, won the race."_s);
    row("before the birthday", u"Anna Pell, 53, who was born in 1970, won the race."_s);
    row("of another time", u"Anna Pell, 45, born in 1970, died when the mill burned."_s);
    row("long ago", u"The composer, 35, born in 1756, never saw the sea."_s);
    row("another year", u"Anna Pell, 45, born in 1970, won the race of 2015."_s);
    row("two people", u"Anna Pell, 45, and Sam, 54, who was born in 1970, won."_s);
    row("a span", u"Born in 1970, she has baked for 45 years."_s);
    row("born elsewhere", u"Anna Pell, 45, has run the firm since 1970."_s);
}

void TestDateChecks::passesOverAge()
{
    QFETCH(QString, text);
    QCOMPARE(CheckedText(text, QDate(2024, 5, 20)).kinds(), QStringList());
}

QTEST_GUILESS_MAIN(TestDateChecks)
#include "tst_datechecks.moc"
