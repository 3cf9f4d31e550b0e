// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/align.h"
#include "model/claim/lexicon.h"
#include "tests/support/factmarkup.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestAlign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsNumbers_data();
    void groupsNumbers();
    void groupsQuotations_data();
    void groupsQuotations();
    void orderOfTheArticlesChangesNothing();
    void copyJoinsWhatItsOriginalStates();
    void keepsBothReadingsOfAnAmbiguousFigure();
    void givesEveryFactANameAndItsPlaces();
    void knowsNoFactWithoutArticles();
};

namespace
{

const Lexicon &lexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

/// Each claim's words, and the fact it states: those of one fact share a letter, given in order of
/// their first claim.
QString described(const Alignment &alignment, const std::vector<QString> &names)
{
    QStringList lines;
    for (size_t i = 0; i < alignment.claims.size(); ++i) {
        const Claim &claim = alignment.claims[i];
        lines << u"%1:%2 %3"_s.arg(QString::number(int(claim.article)), names[i],
                                   alignment.text(claim).left(30).toString());
    }
    return lines.join(u'\n');
}

/// The names of groups are renamed to "1", "2" … in order of their first claims; "-" stays.
std::vector<QString> numbered(const std::vector<QString> &groups)
{
    std::vector<QString> result;
    QStringList known{u"-"_s};
    for (const QString &group : groups) {
        if (!known.contains(group))
            known << group;
        const qsizetype number = known.indexOf(group);
        result.push_back(number == 0 ? u"-"_s : QString::number(number));
    }
    return result;
}

void compareFacts(const QStringList &texts)
{
    const MarkedFacts marked = markedFacts(texts, lexicon());
    const Alignment alignment = align(marked.articles, lexicon());
    std::vector<QString> wanted;
    for (const QStringList &facts : marked.facts)
        wanted.insert(wanted.end(), facts.begin(), facts.end());
    std::vector<QString> found;
    for (const int fact : alignment.factOf)
        found.push_back(fact < 0 ? u"-"_s : u"fact %1"_s.arg(fact));
    QCOMPARE(described(alignment, numbered(found)), described(alignment, numbered(wanted)));
}

/// A story in three tellings, for what holds of every alignment.
QStringList story()
{
    return {u"The new viaduct at Oxmere cost {a|£48 million|4.8e7 GBP} and is {b|620 metres|620 m} "
            u"long.\n"
            u"“{q|It will outlive all of us and our quarrels,|@Maud Pell}” said Maud Pell, "
            u"{c|58|58 year}, the mayor.\n"
            u"It replaces a bridge that opened in {d|1911|1911}."_s,
            u"Oxmere has a viaduct of {b|620m|620 m} at a price of {a|£84m|8.4e7 GBP}.\n"
            u"Mayor Maud Pell, {c|58|58 year}, said it would “{q|outlive all of us|@Maud Pell}”."_s,
            u"The bridge that opened in {d|1911|1911} is gone. Its successor, the {b|620-metre|620 "
            u"m} viaduct, "
            u"cost {a|£48 million|4.8e7 GBP}.\n“{q|It will outlive all of us and our "
            u"quarrels,|@Rufus Okoro}” said "
            u"Rufus Okoro, its engineer."_s};
}

} // namespace

void TestAlign::groupsNumbers_data()
{
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const QStringList &texts) {
        QTest::newRow(name) << texts;
    };
    row("other words", {u"The stadium has room for {a|31,500 spectators|31500 spectator}."_s,
                        u"Room was found in the stadium for {a|31,500|31500 person} people."_s});
    row("changed value", {u"Lindmouth council closed {a|14 libraries|14 library} this spring."_s,
                          u"This spring Lindmouth council closed {a|17 libraries|17 library}."_s});
    row("rounded",
        {u"The ferry line carried {a|412,380 passengers|412380 passenger} last year."_s,
         u"Last year the ferry line carried more than {a|412,000 passengers|412000 passenger}."_s});
    row("million and billion",
        {u"The reactor will cost {a|$7.35 billion|7.35e9 USD}, the ministry said."_s,
         u"The ministry put the cost of the reactor at {a|$7.35 million|7.35e6 USD}."_s});
    row("another currency by mistake",
        {u"Pell sold the vineyard for {a|€3.85 million|3.85e6 EUR} in May."_s,
         u"In May the vineyard was sold by Pell for {a|£3.85 million|3.85e6 GBP}."_s});
    row("swapped digits", {u"The crowd at the derby was {a|48,617|48617 person}, a record."_s,
                           u"A record crowd of {a|48,671|48671 person} saw the derby."_s});
    row("points and percent",
        {u"Support for the mayor rose by {a|6.5 percentage points|6.5 percentage point}."_s,
         u"Support for the mayor rose by {a|6.5 percent|6.5 %}."_s});
    row("a fraction and its percentage",
        {u"The report says {a|one in five|0.2 x} wells in the county is dry."_s,
         u"In the county {a|20%|20 %} of the wells are dry, the report says."_s});
    row("synonyms", {u"Orrin plans a data center with {a|340 megawatts|3.4e8 W}."_s,
                     u"The datacentre that Orrin plans takes {a|340MW|3.4e8 W}."_s});
    row("running count",
        {u"The floods have killed {a|26 people|26 person}, up from {a|19|19 person} on Monday."_s,
         u"At least {a|19 people|19 person} were killed in the floods."_s,
         u"The floods have now killed {a|26 people|26 person}."_s});
    row("equal values of two things", {u"The court set a fine of {a|$12 million|1.2e7 USD} for the "
                                       u"spill. Harrow’s revenue fell to "
                                       u"{b|$12 million|1.2e7 USD} in the quarter."_s,
                                       u"Harrow reported revenue of {b|$12 million|1.2e7 USD} for "
                                       u"the quarter. Its fine for the spill, "
                                       u"{a|$12 million|1.2e7 USD}, was set by the court."_s});
    row("figures that changed places",
        {u"The trams will come from Hoshi Works for {a|¥28 billion|2.8e10 JPY}. The pension fund "
         u"Bank Super is paying {b|A$310 million|3.1e8 AUD} for a stake in the depot."_s,
         u"The trams will be supplied by Hoshi Works for {a|A$310 million|3.1e8 AUD}. The pension "
         u"fund Bank Super is paying {b|¥28 billion|2.8e10 JPY} for a stake in the depot."_s});
    row("equal counts of two things",
        {u"The city has ordered {a|31 trams|31 tram} for the new line."_s,
         u"A bakery beat {b|31 rivals|31 rival} with its pumpkin loaf."_s});
    row("equal fractions of two things",
        {u"The ministry pays {a|a third|0.3333333333 x} of the bill."_s,
         u"Line 9 opened late, and {b|a third|0.3333333333 x} of passengers stayed away."_s});
    row("a part of another number",
        {u"The storm killed {a|two people|2 person} in Lindow."_s,
         u"Three people are missing after the storm in Lindow, {b|two|2 person} of them British."_s});
    row("a minute told as a rank and as a time",
        {u"Kolb scored in the {a|67th minute|67 rank} of the final."_s,
         u"Kolb scored after {a|67 minutes|4020 s} of the final."_s});
    row("two ages",
        {u"Idris Pell, {a|44|44 year}, and Leila Okoro, {b|61|61 year}, run the shop."_s,
         u"Leila Okoro, {b|61|61 year}, runs the shop with Idris Pell, {a|44|44 year}."_s});
    row("part and total",
        {u"Of {a|840 jobs|840 job} at the yard, {b|210|210 job} will go by June."_s,
         u"By June {b|210 jobs|210 job} will go. The yard has {a|840|840 job} in all."_s});
    row("a figure and its change",
        {u"Rents rose {a|3%|3 %} to {b|$1,410|1410 USD} a month."_s,
         u"Rents of {b|$1,410|1410 USD} a month are up {a|3 per cent|3 %}."_s});
    row("a previous value is a fact of its own",
        {u"Unemployment fell to {a|5.2%|5.2 %} from {b|5.6%|5.6 %}."_s,
         u"The unemployment rate dropped from {b|5.6 per cent|5.6 %} to {a|5.2 per cent|5.2 %}."_s});
    row("dates",
        {u"The pier opened on {a|May 3|--05-03}; the inquiry ends on {b|June 9|--06-09}."_s,
         u"The inquiry ends on {b|9 June|--06-09}. The pier was opened on {a|4 May|--05-04}."_s});
    row("in a quotation, altered",
        {u"“{q|You cannot teach {a|34 pupils|34 pupil} in a corridor|@Ines Bram},” said Ines Bram."_s,
         u"“{q|You cannot teach {a|43 pupils|43 pupil} in a corridor|@Ines Bram},” she said."_s});
    row("parted by a full stop", {u"{a|Rs. 20|20 INR}"_s, u"{a|Rs. 20|20 INR}"_s});
    row("a conversion is no other amount",
        {u"The fund paid {a|A$310 million|310e6 AUD} ({b|€188 million|188e6 EUR}) for a depot. "
         "Closing the plant saves the city {c|€188 million|188e6 EUR}."_s,
         u"The fund paid {a|A$310m|310e6 AUD} ({b|€188m|188e6 EUR}) for a depot."_s});
    row("ages of the speaker of one quotation",
        {u"“{q|We go to bed at eleven and sleep badly|@}”, wrote one {a|14-year-old|14 year}."_s,
         u"“{q|We go to bed at eleven and sleep badly|@}”, said a tired {a|15-year-old|15 year}."_s});
    QTest::newRow("alone") << QStringList{u"It took {a|nine days|9 day}."_s};
}

void TestAlign::groupsNumbers()
{
    QFETCH(QStringList, texts);
    compareFacts(texts);
}

void TestAlign::groupsQuotations_data()
{
    QTest::addColumn<QStringList>("texts");
    const QString whole =
        u"“{a|Nobody has explained to me who pays when the river comes over the wall|@Petra Moss}”, said Petra Moss."_s;
    QTest::newRow("whole and fragment") << QStringList{
        whole, u"Petra Moss asked “{a|who pays when the river comes|@Petra Moss}”."_s};
    QTest::newRow("altered") << QStringList{
        whole,
        u"“{a|Nobody has explained to us who pays if the river comes over the wall|@Petra Moss},” she said."_s};
    QTest::newRow("other speaker") << QStringList{
        whole,
        u"“{a|Nobody has explained to me who pays when the river comes over the wall|@Hector Lee}”, said Lee."_s};
    QTest::newRow("parted by the attribution") << QStringList{
        u"“{a|We were promised a bridge,|@Bram Otis}” said Bram Otis. “{a|We got a painting of one.|@Bram Otis}”"_s,
        u"“{a|We got a painting of one,|@Bram Otis}” said Bram Otis."_s};
    QTest::newRow("two sayings of one speaker") << QStringList{
        u"“{a|The barrier is late.|@Bram Otis}”\nBram Otis spoke for an hour. “{b|My critics can swim.|@Bram Otis}”"_s,
        u"“{b|My critics can swim,|@Bram Otis}” said Bram Otis.\nHe said that “{a|the barrier is late|@Bram Otis}”."_s};
    QTest::newRow("frequent words alone are no match") << QStringList{
        u"“{a|It is not what we wanted to see in the end|@Bram Otis}”, said Bram Otis."_s,
        u"“{b|In the end it is what it is, and we are not what we were|@Petra Moss}”, said Petra Moss."_s};
    QTest::newRow("words of two spliced into one") << QStringList{
        u"“{a|Nobody here will forget the day the plant went|@Per Holm},” said Per Holm. It "
        "rained.\nLater, “{b|it is the hardest decision of my life|@Ines Aldana},” said "
        "Ines Aldana."_s,
        u"“{a|Nobody here will forget the day the plant went. It is the hardest decision of "
        "my life|@Per Holm},” said Per Holm."_s};
    QTest::newRow("terms in two articles")
        << QStringList{u"The so-called “{a|ghost ships|term}” sail at night."_s,
                       u"Police call them “{a|ghost ships|term}”."_s};
    QTest::newRow("term in one article") << QStringList{
        u"The so-called “{-|ghost ships|term}” sail at night."_s, u"They sail at night."_s};
    QTest::newRow("reported") << QStringList{
        whole,
        u"{a|Petra Moss said that nobody had explained to her who pays when the river floods the wall|>Petra Moss}."_s};
    QTest::newRow("reported by another")
        << QStringList{whole, u"{-|Hector Lee said that the bridge was late|>Hector Lee}."_s};
}

void TestAlign::groupsQuotations()
{
    QFETCH(QStringList, texts);
    compareFacts(texts);
}

void TestAlign::orderOfTheArticlesChangesNothing()
{
    auto articles = markedFacts(story(), lexicon()).articles;
    const auto partition = [&] {
        const Alignment alignment = align(articles, lexicon());
        QStringList facts;
        for (const Fact &fact : alignment.facts) {
            QStringList claims;
            for (const ClaimIndex index : fact.claims) {
                const Claim &claim = alignment.claim(index);
                claims
                    << u"%1@%2"_s.arg(alignment.article(claim.article).id).arg(claim.span.begin());
            }
            claims.sort();
            facts << fact.label + u": "_s + claims.join(u' ');
        }
        facts.sort();
        return facts.join(u'\n');
    };
    const QString before = partition();
    std::mt19937 random(7);
    for (int i = 0; i < 12; ++i) {
        std::ranges::shuffle(articles, random);
        QCOMPARE(partition(), before);
    }
}

void TestAlign::copyJoinsWhatItsOriginalStates()
{
    QStringList texts = story();
    texts << texts.front();
    const Alignment alignment = align(markedFacts(texts, lexicon()).articles, lexicon());
    const Alignment without = align(markedFacts(story(), lexicon()).articles, lexicon());
    QCOMPARE(alignment.facts.size(), without.facts.size());
    const int original = int(std::ranges::count(without.claims, ArticleIndex(0), &Claim::article));
    const int copied = int(without.claims.size());
    for (int claim = 0; claim < original; ++claim)
        QCOMPARE(alignment.factOf[size_t(claim)], alignment.factOf[size_t(copied + claim)]);
}

void TestAlign::keepsBothReadingsOfAnAmbiguousFigure()
{
    const QStringList texts = {
        u"The bridge at Oxmere will cost {a|$12 million|1.2e7 USD}. Dredging brought the harbour "
        u"of Lindow losses of {b|$12 million|1.2e7 USD}."_s,
        u"On {a|$12 million|1.2e7 USD} for bridge and harbour the mayor was silent."_s};
    const Alignment alignment = align(markedFacts(texts, lexicon()).articles, lexicon());
    const auto ambiguous = [&](size_t claim) {
        return alignment.facts[size_t(alignment.factOf[claim])].ambiguous;
    };
    QVERIFY(alignment.factOf[0] != alignment.factOf[1]);
    const size_t own = alignment.factOf[2] == alignment.factOf[0] ? 0 : 1;
    QCOMPARE(ambiguous(1 - own), std::vector{ClaimIndex(2)});
}

void TestAlign::givesEveryFactANameAndItsPlaces()
{
    const Alignment alignment = align(markedFacts(story(), lexicon()).articles, lexicon());
    QCOMPARE(alignment.factOf.size(), alignment.claims.size());
    int last = -1;
    for (size_t f = 0; f < alignment.facts.size(); ++f) {
        const Fact &fact = alignment.facts[f];
        QVERIFY(!fact.label.isEmpty());
        QVERIFY(!fact.claims.empty());
        QVERIFY(std::ranges::is_sorted(fact.claims));
        QCOMPARE_GT(int(fact.claims.front()), last);
        last = int(fact.claims.front());
        for (const ClaimIndex index : fact.claims)
            QCOMPARE(alignment.factOf[size_t(index)], int(f));
    }
}

void TestAlign::knowsNoFactWithoutArticles()
{
    const Alignment alignment = align({}, lexicon());
    QVERIFY(alignment.claims.empty());
    QVERIFY(alignment.facts.empty());
}

QTEST_GUILESS_MAIN(TestAlign)
#include "tst_align.moc"
