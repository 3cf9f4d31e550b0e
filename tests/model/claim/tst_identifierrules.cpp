// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/numbersof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

/// Digits and number words that count nothing: names, addresses, idioms.
class TestIdentifierRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOver_data();
    void passesOver();
};

void TestIdentifierRules::passesOver_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("model with a letter", u"the new Vario X5 and the Q7 sell well"_s);
    row("software version", u"upgraded to Windows 11 and iOS 17"_s);
    row("release", u"the Orbit 3.5 release"_s);
    row("chip", u"the A17 and M3 chips"_s);
    row("film with a number", u"the film Ocean's Eleven was"_s);
    row("band", u"the band Maroon 5 and U2 played"_s);
    row("radio", u"on Radio 4 and Channel 5"_s);
    row("motorway", u"on the M25 and the A1"_s);
    row("interstate", u"closed on Interstate 95 and I-80"_s);
    row("bus line", u"bus No. 14 was"_s);
    row("platform", u"from Platform 9 it"_s);
    row("terminal", u"at Terminal 5 it"_s);
    row("gate", u"at Gate 22 it"_s);
    row("flight", u"on Flight 370 and BA2490"_s);
    row("aircraft", u"an Airbus A320 and a Boeing 737"_s);
    row("aircraft with a name", u"a Boeing 787 Dreamliner landed"_s);
    row("fighter", u"the F-35 and the MiG-29"_s);
    row("submarine", u"the U-96 sank"_s);
    row("apollo", u"since Apollo 11 flew"_s);
    row("probe", u"the Voyager 1 probe"_s);
    row("article of a law", u"under Article 50 of it"_s);
    row("section", u"under Section 230 of it"_s);
    row("amendment", u"under the 14th Amendment it"_s);
    row("chapter in words", u"filed for Chapter 11 there"_s);
    row("rule", u"under Rule 41 it"_s);
    row("form", u"fill in Form 1040 there"_s);
    row("resolution", u"under Resolution 2231 it"_s);
    row("bill", u"of House Bill 1181 in it"_s);
    row("page", u"on page 12 of it"_s);
    row("channel", u"on Channel 4 News"_s);
    row("group of states", u"the G7 and the G20 met"_s);
    row("group in words", u"the Group of Seven met"_s);
    row("un body", u"the P5+1 talks"_s);
    row("eleven as a date", u"after 9/11 came"_s);
    row("disease", u"before COVID-19 and H1N1 and HIV-1 came"_s);
    row("gene", u"the BRCA1 gene"_s);
    row("vitamin", u"with vitamin B12 in it"_s);
    row("protein", u"the p53 protein"_s);
    row("particles", u"the PM2.5 and CO2 and H2O"_s);
    row("drug", u"a dose of Ro-15 it"_s);
    row("room", u"in Room 101 of it"_s);
    row("courtroom", u"in Courtroom 3 it"_s);
    row("ward", u"in Ward 6 it"_s);
    row("district", u"in District 9 it"_s);
    row("precinct", u"at the 43rd Precinct it"_s);
    row("area", u"in Area 51 it"_s);
    row("zone", u"in Zone 2 it"_s);
    row("address in the street", u"lives at 14 Harbour Street there"_s);
    row("address with a flat", u"at 221B Baker Street there"_s);
    row("postcode", u"in SW1A 2AA there"_s);
    row("zip code", u"in Havn, CA 90210 there"_s);
    row("phone, american", u"call (555) 010-0199 now"_s);
    row("phone, international", u"call +44 20 7946 0958 now"_s);
    row("phone, dotted", u"call 555.010.0199 now"_s);
    row("helpline", u"call 988 now"_s);
    row("web address", u"at www.havn.example/2024/12 it"_s);
    row("mail address", u"write to desk24@havn.example now"_s);
    row("handle", u"wrote @ana2024 on it"_s);
    row("hashtag", u"under #vote2024 it"_s);
    row("isbn", u"ISBN 978-3-16-148410-0"_s);
    row("share code", u"(NYSE: HVN4) fell"_s);
    row("one as a pronoun", u"the one that got away"_s);
    row("one of them", u"one of them left"_s);
    row("one another", u"they helped one another"_s);
    row("one day", u"one day it will"_s);
    row("one at a time", u"one at a time"_s);
    row("one after the other", u"one after another came"_s);
    row("no one", u"no one came"_s);
    row("one-way", u"a one-way street"_s);
    row("one-off", u"a one-off payment"_s);
    row("one-sided", u"a one-sided match"_s);
    row("for one thing", u"for one thing it"_s);
    row("number one", u"it is number one here"_s);
    row("first-hand", u"at first-hand they"_s);
    row("at first", u"at first they"_s);
    row("first lady", u"the first lady came"_s);
    row("first name", u"by first name"_s);
    row("second-hand", u"a second-hand car"_s);
    row("second thoughts", u"had second thoughts"_s);
    row("third party", u"to a third party"_s);
    row("third world", u"in the third world"_s);
    row("second world war", u"in the Second World War"_s);
    row("first half", u"in the first half it"_s);
    row("second quarter", u"in the second quarter it"_s);
    row("half-hearted", u"a half-hearted try"_s);
    row("half-time", u"at half-time it"_s);
    row("half-brother", u"his half-brother came"_s);
    row("quarter-final", u"in the quarter-final it"_s);
    row("quarterback", u"the quarterback came"_s);
    row("semi", u"in the semi-final it"_s);
    row("double-decker", u"a double-decker bus"_s);
    row("double standard", u"a double standard"_s);
    row("zero tolerance", u"a zero-tolerance rule"_s);
    row("zero in", u"they zero in on it"_s);
    row("zero-sum", u"a zero-sum game"_s);
    row("million-dollar question", u"the million-dollar question"_s);
    row("sixth sense", u"a sixth sense"_s);
    row("seventh heaven", u"in seventh heaven"_s);
    row("cloud nine", u"on cloud nine"_s);
    row("fifth column", u"a fifth column"_s);
    row("square one", u"back to square one"_s);
    row("plan b", u"Plan B and Plan 9"_s);
    row("nine to five", u"a nine-to-five job"_s);
    row("24-7", u"open 24/7 there"_s);
    row("fifty-fifty", u"a 50-50 chance"_s);
    row("seven figures", u"a seven-figure sum"_s);
    row("open quote of a list", u"1) Snow 2) Ice"_s);
    row("numbered heading", u"2. What happens next"_s);
    row("footnote", u"it was so.[1]"_s);
    row("formation", u"in a 4-4-2 and a 4-2-3-1"_s);
    row("cup round", u"in the round of 16"_s);
    row("under-age team", u"the U21 team"_s);
    row("squad number", u"wearing No. 10 there"_s);
    row("classes", u"in Year 11 and Grade 5"_s);
    row("shoe", u"a pair of Air Max 90"_s);
    row("weekday", u"on Monday and next week"_s);
    row("this year", u"this year and last month"_s);
    row("a few", u"a few came"_s);
    row("many", u"many came, several left"_s);
    row("handful", u"a handful came"_s);
    row("couple", u"a couple came"_s);
    row("a lot", u"a lot came"_s);
    row("once", u"once upon a time"_s);
    row("twice as an event", u"they met twice"_s);
    row("isotope", u"of caesium-137 and U-235 it"_s);
    row("elements", u"the Type 2 diabetes"_s);
    row("category of a storm", u"a Category 5 storm"_s);
    row("may as a verb", u"it may rain"_s);
    row("march as a verb", u"they march on"_s);
    row("august as an adjective", u"an august body"_s);
    row("may as a name", u"Theresa May came"_s);
    row("june as a name", u"June Carter came"_s);
    row("sun as a name", u"Sun came"_s);
    row("phase", u"in Phase 3 it"_s);
    row("step", u"Step 2: dig"_s);
    row("level", u"a Level 3 alert"_s);
    row("stage in words", u"in Stage Two it"_s);
    row("lot", u"Lot 49 sold"_s);
    row("file name", u"see report_2024_v2.pdf there"_s);
    row("emergency", u"dialled 999 there"_s);
    row("magazine", u"in Channel 4's film"_s);
    row("ps5", u"a PS5 came"_s);
    row("gpt", u"GPT-4 and GPT-4o came"_s);
    row("sars", u"SARS-CoV-2 came"_s);
    row("rfc", u"RFC 2616 says"_s);
    row("highway", u"along Highway 61 then"_s);
    row("weapon", u"an AK-47 and an M16"_s);
}

void TestIdentifierRules::passesOver()
{
    QFETCH(QString, text);
    const auto claims = numbersIn(articleOfLines(text));
    QVERIFY2(claims.empty(), claims.empty() ? "" : qPrintable(described(claims.front())));
}

QTEST_GUILESS_MAIN(TestIdentifierRules)
#include "tst_identifierrules.moc"
