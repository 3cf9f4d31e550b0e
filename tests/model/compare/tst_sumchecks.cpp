// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkrows.h"

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestSumChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds() { compareOneCheck(); }
    void passesOver_data();
    void passesOver() { compareNoCheck(); }
};

void TestSumChecks::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &text, const QString &why) {
        QTest::newRow(name) << text << why;
    };
    row("after a colon",
        u"A total of 12 people were killed: seven in Oxmere and four in Elderby."_s,
        u"7 + 4 = 11, not 12 people"_s);
    row("three parts",
        u"It has 40 seats: 12 for Labour, 15 for the Greens and 14 for the Liberals."_s,
        u"12 + 15 + 14 = 41, not 40 seats"_s);
    row("in brackets", u"The crew of 19 (eleven men and nine women) got ashore."_s,
        u"11 + 9 = 20, not 19"_s);
    row("between dashes", u"All 30 pupils – 14 girls and 15 boys – passed."_s,
        u"14 + 15 = 29, not 30 pupils"_s);
    row("money",
        u"The plan costs €12 million: €8 million for the bridge and €6 million for the road."_s,
        u"8 million + 6 million = 14 million, not €12 million"_s);
    row("yes, no and undecided",
        u"In the poll, 52% were for it, 41% against it and 19% undecided."_s,
        u"52 + 41 + 19 = 112 %, not 100 %"_s);
    row("the remaining", u"Some walk. 45% take the tram, 40% drive and the remaining 25% cycle."_s,
        u"45 + 40 + 25 = 110 %, not 100 %"_s);
}

void TestSumChecks::passesOver_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("right", u"A total of 12 people were killed: seven in Oxmere and five in Elderby."_s);
    row("including", u"It hurt 12 people, including seven in Oxmere and four in Elderby."_s);
    row("of them", u"It hurt 12 people: seven of them in Oxmere and four of them in Elderby."_s);
    row("a part alone",
        u"It hurt 12 people: seven in Oxmere, others elsewhere, and two in Elderby."_s);
    row("bounds", u"It hurt more than 12 people: seven in Oxmere and four in Elderby."_s);
    row("about", u"It hurt 12 people: about seven in Oxmere and four in Elderby."_s);
    row("count of the list", u"They tried two lengths: 5 and 7 metres."_s);
    row("a list without an end", u"It took 56 days (55 dry ones, 73 wet ones) to sail."_s);
    row("fractions", u"They gave 12 values: 0.5 for the first and 2.5 for the last."_s);
    row("lengths of counted things", u"It has 12 boats (12 metres, 15 metres and 17 metres)."_s);
    row("after a bracket",
        u"The first (a run of 84 km) and last race (38 km and 20 km) are long."_s);
    row("ages", u"Two men were held: one aged 20 and one aged 31."_s);
    row("ages after a comma", u"Police held two men: Sam, 20, and Rufus, 31."_s);
    row("a share of it", u"It has 40 seats: 12 for Labour, 30% of the total."_s);
    row("another measure", u"The fine was €12 million: 7 lawyers and 4 judges agreed."_s);
    row("one part", u"There were 12 people: seven were hurt."_s);
    row("a speech", u"He told 12 people: “We need seven chairs and four tables.”"_s);
    row("dates", u"The ferry ran 12 times: on 7 May and 4 June."_s);
    row("shares that leave a rest",
        u"In the poll, 42% were for it, 41% against it and 9% undecided."_s);
    row("shares of several wholes",
        u"Of the 60% who voted, 40% chose her and the remaining 60% him."_s);
    row("rounding", u"33% walk, 33% drive and the remaining 33% cycle."_s);
    row("shares of different things", u"Prices rose 52%, wages 41% and rents 19%."_s);
    row("parts within parts", u"A total of 12 died: seven men (two from Oxmere) and four women."_s);
    row("then another number", u"A vote of 12 to 7: four abstained and two left."_s);
}

QTEST_GUILESS_MAIN(TestSumChecks)
#include "tst_sumchecks.moc"
