// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexer.h"
#include "model/claim/lexicon.h"
#include "model/compare/measurewords.h"
#include "tests/support/markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestMeasureWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePeriod_data();
    void readsThePeriod();
    void passesOver_data();
    void passesOver();
    void readsTheDirection_data();
    void readsTheDirection();
    void readsWhatAShareIsOf_data();
    void readsWhatAShareIsOf();
    void readsTheCourse_data();
    void readsTheCourse();
    void onlyWhatBothSayCanDiffer();
    void tellsTheDifferenceWithTheAmount_data();
    void tellsTheDifferenceWithTheAmount();
};

namespace
{

MeasureWords measured(const QString &marked, const QString &unit = u"EUR"_s)
{
    static const Lexicon lexicon = Lexicon::load().value();
    const MarkedText text = markedText(marked);
    auto article = std::make_shared<Article>(articleOfLines(text.text));
    Extraction extraction{.tokens = lex(*article, lexicon)};
    extraction.article = std::move(article);
    const Claim claim{.span = text.spans.at(0), .value = Quantity{.unit = unit}};
    return measureOf(claim, extraction, lexicon);
}

} // namespace

void TestMeasureWords::readsThePeriod_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    const auto row = [](const char *name, const QString &text, const QString &period) {
        QTest::newRow(name) << text << period;
    };
    row("a year", u"It pays [€52] a year for it."_s, u"year"_s);
    row("per week", u"It pays [€52] per week."_s, u"week"_s);
    row("after a few words", u"It saves [21,000 tonnes] of carbon a year."_s, u"year"_s);
    row("annual", u"It expects annual savings of [€5 million]."_s, u"year"_s);
    row("daily, inside", u"It carries [240,000 daily trips] now."_s, u"day"_s);
    row("monthly", u"A monthly fee of [€9] is due."_s, u"month"_s);
    row("annual, by a year", u"It expects annual savings of [€5 million] by 2028."_s, u"year"_s);
    row("in total", u"It cost [€5 million] in total."_s, u"all"_s);
    row("over years", u"It saves [€188 million] over five years."_s, u"all"_s);
    row("over the next years", u"It saves [€188 million] over the next five years."_s, u"all"_s);
    row("by a year", u"It will save [21,000 tonnes] of carbon dioxide by 2030."_s, u"all"_s);
    row("per person", u"It gets [€50] per head."_s, u"person"_s);
}

void TestMeasureWords::readsThePeriod()
{
    QFETCH(QString, text);
    QTEST(measured(text).period, "period");
}

void TestMeasureWords::passesOver_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u"It pays [€52] for it."_s;
    QTest::newRow("a year ago") << u"It paid [€52] a year ago."_s;
    QTest::newRow("a year earlier") << u"It was [€52] a year earlier."_s;
    QTest::newRow("another number's") << u"It pays [€52] for 3 meals a day."_s;
    QTest::newRow("after a comma") << u"It pays [€52], a year of work."_s;
    QTest::newRow("the next sentence's") << u"It pays [€52]. Annual fees fell."_s;
    QTest::newRow("before a comma") << u"In its annual report, [€52] is named."_s;
    QTest::newRow("by a person") << u"It was paid [€52] by Lee."_s;
}

void TestMeasureWords::passesOver()
{
    QFETCH(QString, text);
    MeasureWords words = measured(text);
    words.amount.clear();
    QCOMPARE(words, MeasureWords());
}

void TestMeasureWords::readsTheDirection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("direction");
    const auto row = [](const char *name, const QString &text, Direction direction) {
        QTest::newRow(name) << text << int(direction);
    };
    row("to", u"Debt will rise from a low level to [€1.7 billion]."_s, Direction::To);
    row("by", u"Debt is to rise by [€1.7 billion]."_s, Direction::By);
    row("by more than", u"Debt fell by more than [€1.7 billion]."_s, Direction::By);
    row("to, without a change", u"They gave it to [50 people]."_s, Direction::None);
    row("by, without a change", u"It was signed by [50 people]."_s, Direction::None);
    row("a change in another sentence", u"Debt fell. It went to [50 people]."_s, Direction::None);
}

void TestMeasureWords::readsTheDirection()
{
    QFETCH(QString, text);
    QTEST(int(measured(text).direction), "direction");
}

void TestMeasureWords::readsWhatAShareIsOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("relation");
    const auto row = [](const char *name, const QString &text, const QString &unit,
                        Relation relation) {
        QTest::newRow(name) << text << unit << int(relation);
    };
    row("of", u"It came in at [38%] of its budget."_s, u"%"_s, Relation::Of);
    row("more", u"It cost [38%] more than planned."_s, u"%"_s, Relation::More);
    row("over", u"It ran [38%] over budget."_s, u"%"_s, Relation::More);
    row("over years is no excess", u"It rose [38%] over five years."_s, u"%"_s, Relation::None);
    row("an amount has none", u"It took [€5] of it."_s, u"EUR"_s, Relation::None);
}

void TestMeasureWords::readsWhatAShareIsOf()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QTEST(int(measured(text, unit).relation), "relation");
}

void TestMeasureWords::readsTheCourse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("course");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &text, Course course,
                        const QString &word = {}) {
        QTest::newRow(name) << text << int(course) << word;
    };
    row("rose", u"Profit rose [14%] last year."_s, Course::Up, u"rose"_s);
    row("fell by more than", u"It fell by more than [14%] last year."_s, Course::Down, u"fell"_s);
    row("lower, after", u"Shares closed [6.2%] lower at noon."_s, Course::Down, u"lower"_s);
    row("up", u"Profit: up [14%]."_s, Course::Up, u"up"_s);
    row("up to is a bound", u"It costs up to [€5]."_s, Course::None);
    row("another number between", u"It fell 2 points to [18.4%]."_s, Course::None);
    row("the value before", u"It rose from [€5] to much more."_s, Course::None);
    row("the next clause's", u"Sales fell, and [14%] was the margin."_s, Course::None);
    row("the next sentence's", u"It was [14%]. Sales fell."_s, Course::None);
}

void TestMeasureWords::readsTheCourse()
{
    QFETCH(QString, text);
    const MeasureWords words = measured(text);
    QTEST(int(words.course), "course");
    QTEST(words.courseWord, "word");
}

void TestMeasureWords::onlyWhatBothSayCanDiffer()
{
    const MeasureWords year{.period = u"year"_s};
    const MeasureWords week{.period = u"week"_s};
    const MeasureWords to{.direction = Direction::To};
    const MeasureWords by{.direction = Direction::By};
    QVERIFY(measureChange(year, week).has_value());
    QVERIFY(measureChange(to, by).has_value());
    const MeasureWords up{.course = Course::Up, .reference = 64};
    const MeasureWords down{.course = Course::Down, .reference = 64};
    const MeasureWords downFromOther{.course = Course::Down, .reference = 80};
    QVERIFY(measureChange(up, down).has_value());
    QVERIFY(measureChange(up, {.course = Course::Down}).has_value());
    QVERIFY(!measureChange(up, downFromOther).has_value());
    QVERIFY(!measureChange(year, year).has_value());
    QVERIFY(!measureChange(year, MeasureWords()).has_value());
    QVERIFY(!measureChange(MeasureWords(), by).has_value());
    QVERIFY(!measureChange(year, by).has_value());
}

void TestMeasureWords::tellsTheDifferenceWithTheAmount_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QString &base, const QString &here,
                        const QString &told, const QString &unit = u"EUR"_s) {
        QTest::newRow(name) << base << here << unit << told;
    };
    row("period", u"It pays [€52] a year."_s, u"It pays [€52] per week."_s,
        u"“€52 a year” became “€52 a week”"_s);
    row("in all", u"It pays [€52] an hour."_s, u"It pays [€52] in total."_s,
        u"“€52 an hour” became “€52 in all”"_s);
    row("period inside", u"It has [9,000 daily trips] now."_s, u"It has [9,000 trips] a year."_s,
        u"“9,000 daily trips” became “9,000 trips a year”"_s, u"trip"_s);
    row("direction", u"The debt will rise to [€1.7bn] soon."_s,
        u"The debt will rise by [€1.7bn] soon."_s, u"“to €1.7bn” became “by €1.7bn”"_s);
    row("course", u"Profit rose [14%] last year."_s, u"Profit fell by [14%] last year."_s,
        u"“rose 14%” became “fell by 14%”"_s, u"%"_s);
    row("course after", u"It closed [6%] lower."_s, u"It closed [6%] higher."_s,
        u"“6% lower” became “6% higher”"_s, u"%"_s);
    row("relation", u"It cost [38%] more than planned."_s, u"It came in at [38%] of its budget."_s,
        u"“38% more” became “38% of it”"_s, u"%"_s);
}

void TestMeasureWords::tellsTheDifferenceWithTheAmount()
{
    QFETCH(QString, base);
    QFETCH(QString, here);
    QFETCH(QString, unit);
    const auto reason = measureChange(measured(base, unit), measured(here, unit));
    QVERIFY(reason.has_value());
    QTEST(words(*reason), "told");
}

QTEST_GUILESS_MAIN(TestMeasureWords)
#include "tst_measurewords.moc"
