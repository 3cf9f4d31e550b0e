// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatednews.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// std::mt19937 is the same everywhere, the standard's distributions are not: hence the plain
/// remainder.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    int upTo(int count) { return int(m_engine() % quint32(count)); }

    template <size_t N>
    QStringView of(const std::array<QStringView, N> &words)
    {
        return words[size_t(upTo(int(N)))];
    }

private:
    std::mt19937 m_engine;
};

constexpr std::array<QStringView, 12> places = {u"Harrow Quay",  u"Lindmouth",     u"Castle Orrin",
                                                u"Brackwater",   u"Upper Fenn",    u"Port Gallan",
                                                u"Sallow Heath", u"New Tarleton",  u"Oxmere",
                                                u"Wyke Sands",   u"Corran Bridge", u"Elderby"};
constexpr std::array<QStringView, 12> firstNames = {u"Maud",    u"Idris",  u"Petra",  u"Conrad",
                                                    u"Leila",   u"Tobias", u"Anneke", u"Rufus",
                                                    u"Sunniva", u"Hector", u"Ines",   u"Bram"};
constexpr std::array<QStringView, 12> lastNames = {
    u"Ashdown",   u"Verhaeghe", u"Castellane", u"Okoro",    u"Lindstrand", u"Fairweather",
    u"Moncrieff", u"Tsoukalas", u"Pell",       u"Quarshie", u"Drummond",   u"Halloran"};
constexpr std::array<QStringView, 8> roles = {
    u"mayor",        u"project engineer", u"chief executive", u"finance director",
    u"union leader", u"harbour master",   u"chief constable", u"housing minister"};
constexpr std::array<QStringView, 8> works = {u"flood barrier", u"ferry terminal", u"hospital wing",
                                              u"cable factory", u"lock gate",      u"rail viaduct",
                                              u"sea wall",      u"data centre"};
constexpr std::array<QStringView, 8> plain = {
    u"The plan has divided the town since it was first drawn up, and the division runs through "
    u"families.",
    u"Nobody at the meeting could remember an evening on which so many had stayed so long.",
    u"Work on the foundations will begin once the inspectors have signed the last of the papers.",
    u"Shopkeepers along the front say that they have heard such promises before.",
    u"An appeal is expected, though its chances are thought to be slim.",
    u"The weather, which had held for most of the week, turned in the afternoon.",
    u"Neither side would say in public what it had offered in private.",
    u"The question is now before the court, which is not known for haste."};
constexpr std::array<QStringView, 8> sayings = {
    u"We asked for patience and we were given a calendar",
    u"You cannot build a wall against arithmetic",
    u"People here have long memories and short tempers",
    u"The first estimate was a guess and the second was an apology",
    u"I would rather be late than be sorry",
    u"It is the cheapest thing we shall never regret",
    u"Nobody has explained to me who pays when it rains",
    u"This town has been waiting for longer than I have been alive"};

/// What one event is about; the same for all its articles.
struct Story {
    QString place, work, person, role;
    int cost, jobs, share, year, length;
};

Story storyOf(quint32 event)
{
    Dice dice(event * 7919 + 17);
    return {.place = dice.of(places).toString(),
            .work = dice.of(works).toString(),
            .person = dice.of(firstNames).toString().append(u' ').append(dice.of(lastNames)),
            .role = dice.of(roles).toString(),
            .cost = 20 + dice.upTo(900),
            .jobs = 110 + dice.upTo(4000),
            .share = 5 + dice.upTo(90),
            .year = 2026 + dice.upTo(15),
            .length = 3 + dice.upTo(60)};
}

QString factsParagraph(const Story &story, Dice &dice)
{
    const int slip = dice.upTo(12);
    const int cost = slip == 0 ? story.cost + 11 : story.cost;
    const QStringView hedge =
        std::array<QStringView, 4>{u"", u"about ", u"more than ", u""}[size_t(dice.upTo(4))];
    switch (dice.upTo(3)) {
    case 0:
        return u"The %1 at %2 will cost %3£%4 million, and %5 jobs depend on it, said the %6, %7."_s
            .arg(story.work, story.place, hedge, QString::number(cost), QString::number(story.jobs),
                 story.role, story.person);
    case 1:
        return u"At %1, a %2 put at %3£%4m is to be finished by %5. It will run %6 km and take %7% of the budget."_s
            .arg(story.place, story.work, hedge, QString::number(cost), QString::number(story.year),
                 QString::number(story.length), QString::number(story.share));
    default:
        return u"%1 per cent of the %2 budget goes to the %3, which is %4 kilometres long and supports %5%6 jobs."_s
            .arg(QString::number(story.share), story.place, story.work,
                 QString::number(story.length), hedge, QString::number(story.jobs));
    }
}

QString quoteParagraph(const Story &story, Dice &dice)
{
    const QStringView saying = dice.of(sayings);
    switch (dice.upTo(3)) {
    case 0:
        return u"“%1,” said %2, the %3. “%4.”"_s.arg(saying, story.person, story.role,
                                                     dice.of(sayings));
    case 1:
        return u"“%1,” %2 told reporters at %3 on Tuesday."_s.arg(saying, story.person,
                                                                  story.place);
    default:
        return u"The %1, %2, said that the %3 would be “%4”."_s.arg(
            story.role, story.person, story.work, saying.first(saying.indexOf(u' ', 12)));
    }
}

QString fillerParagraph(Dice &dice)
{
    QString text = dice.of(plain).toString();
    for (int more = dice.upTo(3); more > 0; --more)
        text.append(u' ').append(dice.of(plain));
    if (dice.upTo(3) == 0)
        text +=
            u" Some %1 people signed a petition, up from %2 in %3."_s.arg(1000 + dice.upTo(9000))
                .arg(200 + dice.upTo(700))
                .arg(2015 + dice.upTo(10));
    return text;
}

} // namespace

QString generatedArticle(quint32 event, quint32 source, qsizetype atLeast)
{
    const Story story = storyOf(event);
    Dice dice(event * 104729 + source * 31 + 5);
    QString text = u"%1 votes for its %2\n\n"_s.arg(story.place, story.work);
    text.reserve(atLeast + 600);
    do {
        text += factsParagraph(story, dice) + "\n\n"_L1;
        text += fillerParagraph(dice) + "\n\n"_L1;
        text += quoteParagraph(story, dice) + "\n\n"_L1;
        text += fillerParagraph(dice) + "\n\n"_L1;
    } while (text.size() < atLeast);
    return text;
}

} // namespace crosscheck
