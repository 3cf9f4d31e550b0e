// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/events.h"
#include "model/article/articlefromtext.h"
#include "model/article/debris.h"
#include "model/claim/extract.h"
#include "model/claim/lexicon.h"
#include "tests/support/generatednews.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace crosscheck;

using Groups = std::vector<std::vector<int>>;

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTwoArticlesTogether();
    void keepsShortReportsOfOneEventTogether();
    void tellsTwoEventsApart();
    void leavesAnOddArticleAlone();
    void joinsWhatIsLinkedByAThird();
    void readsNoDebris();
    void keepsAHundredArticlesOfOneEventTogether();
    void tellsManyEventsApart();
    void growsStricterWithTheHeap();
    void takesTextsThatSayNothing();
};

namespace
{

std::vector<EventTrait> traits(const QString &text)
{
    static const Lexicon lexicon = Lexicon::load().value();
    static const DebrisRules debris = DebrisRules::load().value();
    const Extraction extraction = extract(
        std::make_shared<const Article>(articleFromText(u"a.txt"_s, text, debris)), lexicon);
    return eventTraitsOf(extraction, lexicon);
}

Groups grouped(const QStringList &texts)
{
    std::vector<std::vector<EventTrait>> articles;
    for (const QString &text : texts)
        articles.push_back(traits(text));
    return groupEvents(articles);
}

const std::array ferry = {
    u"Ferry runs aground off Brackwater\n\nA ferry with 212 passengers ran aground off "
    "Brackwater on Sunday night. The coast guard said nobody was hurt. The Lady Maud was on its "
    "way to Sallow Heath when it left the channel in fog."_s,
    u"Passengers spend night on sandbank\n\nSome 212 passengers of the Lady Maud had to spend the "
    "night on board after the ferry left the channel near Brackwater in thick fog, the coast guard "
    "said on Monday. It floated free at high tide."_s,
    u"“We played cards until dawn”\n\nThe fog was so thick off Brackwater that Ines Pell could not "
    "see the bow of the ferry. The coast guard brought blankets aboard the Lady Maud."_s};
const std::array strike = {
    u"Bakers walk out in Lindmouth\n\nBakers at three Lindmouth bread factories stopped work on "
    "Tuesday over pay. Their union, led by Rufus Okoro, wants 6.5% more and a shorter night "
    "shift. The Millbrook company offers 3%."_s,
    u"No bread on Lindmouth shelves\n\nShops in Lindmouth ran out of bread as bakers of the "
    "Millbrook company kept up their strike. Rufus Okoro of the union said 6.5% was little "
    "enough for a night shift at the ovens. Factories stood still for a second day."_s};
const QString chess =
    u"Schoolgirl beats grandmaster\n\nAnneke Drummond, 12, won the Elderby open with a sacrifice "
    "that commentators called reckless. She studied endgames with her grandfather in a caravan."_s;

} // namespace

void TestEvents::keepsTwoArticlesTogether()
{
    QCOMPARE(grouped({ferry[0], chess}), (Groups{{0, 1}}));
}

void TestEvents::keepsShortReportsOfOneEventTogether()
{
    QCOMPARE(grouped({ferry[0], ferry[1], ferry[2]}), (Groups{{0, 1, 2}}));
}

void TestEvents::tellsTwoEventsApart()
{
    QCOMPARE(grouped({strike[0], ferry[0], ferry[1], strike[1], ferry[2]}),
             (Groups{{1, 2, 4}, {0, 3}}));
}

void TestEvents::leavesAnOddArticleAlone()
{
    QCOMPARE(grouped({chess, strike[0], strike[1]}), (Groups{{1, 2}, {0}}));
}

void TestEvents::joinsWhatIsLinkedByAThird()
{
    const QString passengers = u"Ines Pell tells of cards, blankets and a kettle\n\nInes Pell and "
                               "her kettle kept the spirits up. She played cards until dawn."_s;
    const QString channel = u"Channel to be dredged\n\nThe channel at Sallow Heath, 212 metres "
                            "wide, will be dredged after the Lady Maud left it in fog. High "
                            "tide floated the ferry free."_s;
    QCOMPARE(grouped({passengers, ferry[2], ferry[1], channel}), (Groups{{0, 1, 2, 3}}));
}

void TestEvents::readsNoDebris()
{
    const QString furniture = u"\n\nSubscribe to our newsletter for the best of Harbour Post\n\n"
                              "Read more: Minister defends Oxmere viaduct budget\n\n"
                              "Follow us on Facebook, Twitter and Instagram"_s;
    QCOMPARE(traits(chess + furniture), traits(chess));
}

void TestEvents::keepsAHundredArticlesOfOneEventTogether()
{
    QStringList texts;
    for (quint32 source = 0; source < 100; ++source)
        texts += generatedArticle(1, source, 1500);
    QCOMPARE(grouped(texts).size(), size_t(1));
}

void TestEvents::tellsManyEventsApart()
{
    constexpr quint32 events = 80;
    QStringList texts;
    for (quint32 i = 0; i < 3 * events; ++i)
        texts += generatedArticle(i % events, i / events, 2500);
    const Groups groups = grouped(texts);
    int torn = 0;
    std::vector<size_t> groupOf(texts.size());
    for (size_t g = 0; g < groups.size(); ++g) {
        for (const int article : groups[g])
            groupOf[size_t(article)] = g;
    }
    for (size_t i = 0; i < events; ++i) {
        if (groupOf[i] != groupOf[i + events] || groupOf[i] != groupOf[i + size_t(2) * events])
            ++torn;
    }
    QCOMPARE(torn, 0);
    // The generator knows twelve towns, so some of its events are about the same one.
    QVERIFY2(groups.size() > 30, QByteArray::number(qsizetype(groups.size())).constData());
}

void TestEvents::growsStricterWithTheHeap()
{
    QVERIFY(leastLikeness(3) == leastLikeness(6));
    QVERIFY(leastLikeness(6) < leastLikeness(30));
    QVERIFY(leastLikeness(30) < leastLikeness(300));
    QVERIFY(leastLikeness(1000) == leastLikeness(10'000));
}

void TestEvents::takesTextsThatSayNothing()
{
    QCOMPARE(grouped({}), Groups{});
    QCOMPARE(grouped({u"The"_s, u"It is"_s, u"…"_s}), (Groups{{0}, {1}, {2}}));
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
