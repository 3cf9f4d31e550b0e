// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/align.h"
#include "model/claim/lexicon.h"
#include "tests/support/factmarkup.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAFact_data();
    void namesAFact();
    void isNeverEmptyNorABareNumber_data();
    void isNeverEmptyNorABareNumber();
    void tellsFactsApart();
    void givesNoNameTwice();
};

namespace
{

const Lexicon &lexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

Alignment aligned(const QStringList &texts)
{
    return align(markedFacts(texts, lexicon()).articles, lexicon());
}

} // namespace

void TestLabel::namesAFact_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const QStringList &texts, const QString &label) {
        QTest::newRow(name) << texts << label;
    };
    row("cost of a named thing",
        {u"The viaduct at Oxmere cost {a|£48 million|4.8e7 GBP}."_s,
         u"At Oxmere a viaduct was built at a price of {a|£48m|4.8e7 GBP}."_s},
        u"Oxmere: cost"_s);
    row("counted things", {u"Calder Yard will cut {a|210 jobs|210 job} in June."_s},
        u"Calder Yard: jobs"_s);
    row("power", {u"To keep up, Harrow invests in a {a|340 MW|3.4e8 W} plant."_s},
        u"Harrow: power"_s);
    row("height", {u"The mast at Oxmere is {a|41 metres|41 m} high."_s}, u"Oxmere: height"_s);
    row("numbered thing", {u"They say that Line 4 is {a|17.3 km|17300 m} long."_s},
        u"Line 4: length"_s);
    row("capitals of a noun", {u"At Orrin they run {a|9,000 GPUs|9000 gpu} by night."_s},
        u"Orrin: GPUs"_s);
    row("deaths", {u"The flood in Lindmouth killed {a|26 people|26 person}."_s},
        u"Lindmouth: deaths"_s);
    row("age", {u"Idris Pell, {a|44|44 year}, runs the shop."_s}, u"Idris Pell: age"_s);
    row("title is no part of a name", {u"Gov. Idris Pell, {a|44|44 year}, runs the state."_s},
        u"Idris Pell: age"_s);
    row("share of whom", {u"Of the girls in Oxmere, {a|35%|35 %} agree."_s}, u"Oxmere: share"_s);
    row("minute of a match", {u"Idris Kolb scored in the {a|67th minute|67 rank}."_s},
        u"Idris Kolb: minute"_s);
    row("minute, as another article says",
        {u"Idris Kolb equalised in the {a|67th|67 rank} with a fine volley."_s,
         u"Idris Kolb equalised in the {a|67th minute|67 rank} with a fine volley."_s},
        u"Idris Kolb: minute"_s);
    row("what an amount rises to", {u"In Oxmere the debt rose to {a|£3 million|3e6 GBP}."_s},
        u"Oxmere: debt"_s);
    row("shouted words are no nouns", {u"KOLBECK – {a|£3 million|3e6 GBP} for Idris Kolb."_s},
        u"Idris Kolb: amount"_s);
    row("amount beside a noun", {u"Idris Kolb, a {a|£3 million|3e6 GBP} signing, ran."_s},
        u"Idris Kolb: amount"_s);
    row("how long", {u"The team was at sea for a search of {a|19 days|19 day}."_s},
        u"Team: search"_s);
    row("year", {u"Harrow Glass was founded in {a|1871|1871}."_s},
        u"Harrow Glass: founding year"_s);
    row("date", {u"The pier opened on {a|May 3|--05-03}."_s}, u"Pier: opening date"_s);
    row("unit says what is measured", {u"It was {a|41 km|41000 m} in all."_s},
        u"Distance: “It was …”"_s);
    row("how deep", {u"The tunnel at Oxmere lies {a|60 metres|60 m} down."_s}, u"Oxmere: depth"_s);
    row("words after a count", {u"Only {a|nine people|9 person} escaped the cellar, she said."_s},
        u"People escaped the cellar"_s);
    row("no preposition", {u"“In {a|forty years|40 year} I have never seen that.”"_s},
        u"Duration: “In … I have never seen”"_s);
    row("what of joins to the number", {u"They closed a narrow zone of {a|3 km|3000 m} there."_s},
        u"Narrow zone"_s);
    row("no verb", {u"The hull measures {a|31 metres|31 m}, they say."_s}, u"Hull: length"_s);
    row("dateline", {u"OXMERE, {a|May 3|--05-03} (Wire) – The pier opened."_s},
        u"Date of the report"_s);
    row("no half of a compound", {u"Kick-off in Oxmere was late by {a|20 minutes|20 minute}."_s},
        u"Oxmere: delay"_s);
    row("quotation", {u"“{a|It will outlive all of us and our quarrels|@Maud Pell}”, she said."_s},
        u"Maud Pell: “It will outlive all of us and…”"_s);
    row("short quotation", {u"“{a|no comment|@Maud Pell}”, she said."_s},
        u"Maud Pell: “no comment”"_s);
    row("nobody's quotation", {u"“{a|We will be back by Easter,|@}” a source said."_s},
        u"“We will be back by Easter”"_s);
    row("long name",
        {u"“{a|We were promised a bridge and got a painting of one|@Maximiliane Featherstonehaugh}”"_s},
        u"Featherstonehaugh: “We were promised a…”"_s);
}

void TestLabel::namesAFact()
{
    QFETCH(QStringList, texts);
    QTEST(aligned(texts).facts.front().label, "label");
}

void TestLabel::isNeverEmptyNorABareNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("number alone") << u"{a|12|12 person}"_s;
    QTest::newRow("amount alone") << u"{a|$5|5 USD}"_s;
    QTest::newRow("marks around") << u"– ({a|12%|12 %}) –"_s;
    QTest::newRow("time alone") << u"{a|14:20|14:20}"_s;
    QTest::newRow("stop words") << u"It was {a|3|3 x} of the."_s;
    QTest::newRow("long words")
        << u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch has {a|3 donaudampfschifffahrtsgesellschaften|3 donaudampfschifffahrtsgesellschaft}."_s;
    QTest::newRow("empty quotation") << u"“{a|…|@}”"_s;
}

void TestLabel::isNeverEmptyNorABareNumber()
{
    QFETCH(QString, text);
    for (const Fact &fact : aligned({text}).facts) {
        QVERIFY(!fact.label.trimmed().isEmpty());
        static const QRegularExpression number(u"^[\\d.,%$ :]+$"_s);
        QVERIFY2(!number.match(fact.label).hasMatch(), qUtf8Printable(fact.label));
        QCOMPARE_LE(fact.label.size(), 48);
    }
}

void TestLabel::tellsFactsApart()
{
    const Alignment alignment = aligned(
        {u"The ferry from Oxmere cost {a|£48 million|4.8e7 GBP}. The terminal in Oxmere cost {b|£9 million|9e6 GBP}."_s});
    QCOMPARE(alignment.facts.size(), 2);
    QVERIFY(alignment.facts[0].label != alignment.facts[1].label);
}

void TestLabel::givesNoNameTwice()
{
    const Alignment alignment =
        aligned({u"{a|5%|5 %}\n{b|9%|9 %}\n{c|$12|12 USD}\n{d|$14|14 USD}"_s});
    QStringList labels;
    for (const Fact &fact : alignment.facts)
        labels << fact.label;
    QCOMPARE(labels.size(), 4);
    QCOMPARE(labels.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestLabel)
#include "tst_label.moc"
