// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/articlefromtext.h"
#include "model/article/debris.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestDebris : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsWholePages_data();
    void foldsWholePages();
    void leavesTheStory_data();
    void leavesTheStory();
    void addsTheEditorsOwnRows();
    void namesTheLineThatCannotBeRead_data();
    void namesTheLineThatCannotBeRead();
};

namespace
{

/// Where a line is put into an article.
enum class Place { Top, Middle, End };

const DebrisRules &builtIn()
{
    static const DebrisRules loaded = DebrisRules::load().value();
    return loaded;
}

const QString headline = u"Brackwater votes for a second ferry terminal\n\n"_s;
const QString paragraph =
    u"The harbour council of Brackwater voted on Tuesday night to build a second terminal on the "
    u"northern quay, after a debate that lasted for nearly nine hours.\n\n"_s;

QString pageWith(const QString &line, Place place)
{
    switch (place) {
    case Place::Top:
        return headline + line + u"\n\n"_s + paragraph + paragraph;
    case Place::Middle:
        return headline + paragraph + line + u"\n\n"_s + paragraph;
    case Place::End:
        return headline + paragraph + paragraph + line + u'\n';
    }
    return {};
}

/// Each block's first word with its kind of debris, "-" for the story.
QString foldedIn(const QString &text, const DebrisRules &rules = builtIn())
{
    constexpr std::array<QStringView, 10> names{
        u"-",      u"related", u"subscription", u"furniture", u"masthead",
        u"byline", u"caption", u"sign-off",     u"copyright", u"editor"};
    const Article article = articleFromText(u"a"_s, text, rules);
    QStringList kinds;
    for (const Block &block : article.blocks)
        kinds += names[size_t(block.debris)].toString();
    return kinds.join(u' ');
}

QString expectedAt(Place place, const QString &kind)
{
    return place == Place::Top      ? u"- %1 - -"_s.arg(kind)
           : place == Place::Middle ? u"- - %1 -"_s.arg(kind)
                                    : u"- - - %1"_s.arg(kind);
}

} // namespace

void TestDebris::folds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, QStringView line, Place place, QStringView kind) {
        QTest::newRow(name) << line.toString() << place << kind.toString();
    };
    row("related, with a label", u"READ MORE: Llama, 38, eats $4m prize", Place::Middle,
        u"related");
    row("related, without colon", u"See also  The 12 Ferries You Must Not Miss", Place::Middle,
        u"related");
    row("related, with a quotation", u"Related: “We lost” – a week in the 4th division",
        Place::Middle, u"related");
    row("list of others", u"MOST READ: 1. Who won? 2. Valley hits 104 3. Owls lose 6-2", Place::End,
        u"related");
    row("two others", u"Letters: why £1 in 5 is lost  |  Markets: euro at 82.8p", Place::End,
        u"related");
    row("picture series", u"1 of 14: The night in pictures", Place::Middle, u"related");
    row("the paper's puzzles", u"Echo Puzzles: today’s sudoku, difficulty 4 of 5", Place::Middle,
        u"related");
    row("address alone", u"https://brackwater.example/ferry?id=55", Place::Middle, u"related");
    row("advertisement", u"Advertisement", Place::Middle, u"related");

    row("newsletter", u"Get our harbour newsletter at 6am every weekday. Sign up here", Place::End,
        u"subscription");
    row("newsletter, inside", u"Join our 40,000 readers: subscribe to our newsletter.",
        Place::Middle, u"subscription");
    row("paywall", u"This article is free to read until you have used your three articles",
        Place::Top, u"subscription");
    row("support", u"The Echo has no paywall. Support us from £2 a month", Place::End,
        u"subscription");
    row("donation", u"Donate: GB44 0088 1200 3100", Place::End, u"subscription");
    row("app", u"Download our FREE app. 24/7 news", Place::End, u"subscription");

    row("menu", u"Home › World › Harbours", Place::Top, u"furniture");
    row("share bar", u"Share on Facebook  Share on X  Share via email", Place::Top, u"furniture");
    row("share counts", u"412 shares   96 View comments", Place::Top, u"furniture");
    row("login", u"Create New Account", Place::End, u"furniture");
    row("error notice", u"An error occurred.", Place::End, u"furniture");
    row("script notice", u"Some functions require JavaScript. Error 4031", Place::End,
        u"furniture");
    row("tags", u"Filed under: ferries, 2nd terminal · 17 replies", Place::End, u"furniture");
    row("disclaimer", u"Disclaimer: this is not financial advice. 74% of accounts lose money.",
        Place::End, u"furniture");
    row("betting", u"18+. T&Cs apply. New customers only, min £10 stake", Place::End, u"furniture");
    row("tip line", u"Got a story? Call us on 555 0142", Place::End, u"furniture");
    row("rule of signs", u"___", Place::Middle, u"furniture");
    row("twitter", u"Follow Anna Pell on X @annapell", Place::End, u"furniture");

    row("names", u"By Anna Pell and Bram Okoro", Place::Top, u"byline");
    row("name, role", u"Anna Pell, Harbour Correspondent", Place::Top, u"byline");
    row("exclusive", u"EXCLUSIVE by ANNA PELL, Ferries Editor", Place::Top, u"byline");
    row("names and hour", u"By Anna Pell | March 12, 2025 | 5:52 p.m. GMT", Place::Top, u"byline");
    row("time stamp", u"Posted July 18, 2024, 8:45 p.m. | Updated 10:12 p.m.", Place::Top,
        u"byline");
    row("time stamp, British", u"Thu 18 Jul 2024 23.40 BST. Last modified on Fri 19 Jul 2024",
        Place::Top, u"byline");
    row("day alone", u"Friday, July 21, 2017", Place::Top, u"byline");
    row("day and paper", u"Wednesday March 12 2025, 6.40pm, The Morning Echo", Place::Top,
        u"byline");
    row("minutes", u"13 March 2025 · 4 min read · by Anna Pell", Place::Top, u"byline");

    row("notes to editors", u"EDS: UPDATES toll, adds mayor; with 2 photos", Place::Top,
        u"masthead");
    row("what is new", u"(Updates with closing prices, adds 2nd comment)", Place::Top, u"masthead");
    row("slug", u"brackwater-ferries-240924-2", Place::Top, u"masthead");
    row("motto", u"*a harbour blog, est. 2019*", Place::Top, u"masthead");

    row("credit", u"Smoke over Mill Lane on July 17. (Photo: Anna Pell / Echo)", Place::End,
        u"caption");
    row("credit, inside", u"Photo: Anna Pell, July 17", Place::Middle, u"caption");
    row("agency picture", u"The quay at noon. Image: Harbour Board.", Place::End, u"caption");

    row("agency", u"(Reporting by Anna Pell; editing by B. Okoro; +47 000 555)", Place::End,
        u"sign-off");
    row("helpers", u"Additional reporting by agencies", Place::End, u"sign-off");
    row("contributor", u"Bram Okoro contributed reporting.", Place::End, u"sign-off");
    row("press contact", u"Media contact: Anna Pell, 555 0142", Place::End, u"sign-off");

    row("rights", u"© 2025 Echo Media Ltd. Registered in England No. 04418827", Place::End,
        u"copyright");
    row("rights, long",
        u"© 2024 Echo. All rights reserved. This material may not be published or rewritten.",
        Place::End, u"copyright");
}

void TestDebris::folds()
{
    QFETCH(QString, line);
    QFETCH(Place, place);
    QFETCH(QString, kind);
    QCOMPARE(foldedIn(pageWith(line, place)), expectedAt(place, kind));
}

void TestDebris::foldsWholePages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("name of the paper above its motto")
        << u"HARBOUR ROW WAKES\n*a street blog, est. 2019*\n\n**Thirty-four voted.**\n\n"_s +
               paragraph
        << u"masthead masthead - -"_s;
    QTest::newRow("name of the paper above a heading")
        << u"The Old Quay\n\n# We have a terminal\n\n"_s + paragraph << u"masthead - -"_s;
    QTest::newRow("menu and path above the headline")
        << u"Skip to main content  |  Subscribe  |  Log in\n"_s + headline + paragraph
        << u"furniture - -"_s;
    QTest::newRow("a name beside a time stamp")
        << headline + u"Freya Lanyon in Port Gallan\nThu 18 Jul 2024 23.40 BST\n\n"_s + paragraph
        << u"- byline byline -"_s;
    QTest::newRow("an appeal above other debris")
        << headline + paragraph +
               u"Daily insights with the Echo\nIf you like this, we have more for your desk.\n"
               u"Read our Privacy Policy\nThanks for subscribing.\n"_s
        << u"- - subscription subscription furniture subscription"_s;
    QTest::newRow("a headline before a masthead")
        << u"Streamer ends its newsletter subscription\n\n"_s + paragraph << u"- -"_s;
}

void TestDebris::foldsWholePages()
{
    QFETCH(QString, text);
    QFETCH(QString, kinds);
    QCOMPARE(foldedIn(text), kinds);
}

void TestDebris::leavesTheStory_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Place>("place");
    const auto row = [](const char *name, QStringView line, Place place) {
        QTest::newRow(name) << line.toString() << place;
    };
    row("subhead", u"By the numbers", Place::Middle);
    row("subhead at the top", u"By The Numbers", Place::Top);
    row("day in a standfirst", u"On July 6, 2015, Sanders made the following comment:", Place::Top);
    row("since in a lead", u"He has anchored the programme since 1986, for 2.5 million viewers.",
        Place::Top);
    row("result", u"Match report · Owls 3 Rovers 3", Place::Top);
    row("correction", u"(Corrects reading figure to 28 percent, not 23 percent)", Place::Top);
    row("exchange rate", u"($1 = 0.7868 pounds)", Place::End);
    row("question", u"What do YOU think? Should 16-year-olds pay?", Place::End);
    row("last words", u"“I will be there at 5 p.m.,” she said.", Place::End);
    row("signing up as an act", u"Some 4,000 people had to sign up to the scheme by Friday.",
        Place::End);
    row("a newsletter in the story", u"She told them in a newsletter that 300 jobs would go.",
        Place::End);
    row("reported from", u"No injuries were reported from the 12 boats.", Place::End);
    row("photographs in the story", u"The photograph shows 12 boats.", Place::Middle);
    row("pictures sold", u"Getty Images sued for $1.8 million on Tuesday.", Place::Middle);
    row("read as a verb", u"Read more than 200 pages, he told them.", Place::Middle);
    row("watching", u"“Watch the tide, it is 5 metres,” he said.", Place::Middle);
    row("list of figures", u"• Premium: 38% to Jan. 31 close; 52% to average", Place::Middle);
    row("list of figures at the end", u"• Next date: 9 April, 17:00", Place::End);
    row("row of a table", u"| Ferries | 19.8% | 24.3% |", Place::End);
    row("guillemets", u"« The quay is not for sale, » she said. « It is 5 metres long »",
        Place::End);
    row("name in the story", u"Anna Pell", Place::Middle);
    row("short statistics", u"Attendance: 61,408 | Goals: 3", Place::End);
}

void TestDebris::leavesTheStory()
{
    QFETCH(QString, line);
    QFETCH(Place, place);
    QCOMPARE(foldedIn(pageWith(line, place)), expectedAt(place, u"-"_s));
}

void TestDebris::addsTheEditorsOwnRows()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"debris.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# mine\ntide tables:\trelated-link\tstarts\t4\t20\tany\n");
    file.close();
    const auto rules = DebrisRules::load(folder.path());
    QVERIFY(rules.has_value());
    const QString page = pageWith(u"Tide tables: high 4.12, low 10.40"_s, Place::Middle);
    QCOMPARE(foldedIn(page, *rules), u"- - related -"_s);
    QCOMPARE(foldedIn(page), u"- - - -"_s);
}

void TestDebris::namesTheLineThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("too few columns") << "# mine\nsee also\trelated-link\n"_ba << 2;
    QTest::newRow("unknown kind") << "see also\tnonsense\tstarts\t4\t20\tany\n"_ba << 1;
    QTest::newRow("unknown place") << "\n\nsee also\tmasthead\tstarts\t4\t20\tattic\n"_ba << 3;
    QTest::newRow("unknown manner") << "see also\tmasthead\tsings\t4\t20\tany\n"_ba << 1;
    QTest::newRow("no number") << "see also\tmasthead\tstarts\tmany\t20\tany\n"_ba << 1;
    QTest::newRow("empty word") << "see also||\tmasthead\tstarts\t4\t20\tany\n"_ba << 1;
}

void TestDebris::namesTheLineThatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"debris.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto rules = DebrisRules::load(folder.path());
    QVERIFY(!rules.has_value());
    QCOMPARE(rules.error().line, line);
    QVERIFY(words(rules.error()).contains(u"debris.tsv"_s));
}

QTEST_APPLESS_MAIN(TestDebris)
#include "tst_debris.moc"
