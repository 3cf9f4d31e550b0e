// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexer.h"
#include "model/claim/lexicon.h"
#include "model/compare/compare.h"
#include "tests/support/markedtext.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoStatesIt();
    void givesReasonsAndClaims();
    void holdsEachClaimAgainstTheNearest_data();
    void holdsEachClaimAgainstTheNearest();
    void readsTheWordsAround();
    void takesARepeatedFigureOnce();
    void tellsSwappedSides_data();
    void tellsSwappedSides();
    void tellsOldForNew();
    void missesANegation_data();
    void missesANegation();
    void tellsNamesChangedRound();
    void leavesTheHalfOfTheDayOpen();
    void tellsQuotedFromParaphrased();
    void showsHowQuotationsRun();
    void orderOfArticlesChangesNoVerdict();
    void turnsRoundWithTheBase();
};

namespace
{

const Lexicon &builtIn()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

/// Articles with their claims in brackets; every claim states the one fact.
class OneFact
{
public:
    OneFact() { m_alignment->facts.resize(1); }

    OneFact &article(const QString &marked, const std::vector<ClaimValue> &values,
                     bool quoted = false)
    {
        const MarkedText text = markedText(marked);
        auto extraction = std::make_shared<Extraction>();
        auto made = std::make_shared<Article>(articleOfLines(text.text));
        extraction->tokens = lex(*made, builtIn());
        extraction->article = std::move(made);
        const auto index = ArticleIndex(int(m_alignment->articles.size()));
        m_alignment->articles.push_back(std::move(extraction));
        for (size_t i = 0; i < values.size(); ++i) {
            m_alignment->facts[0].claims.push_back(ClaimIndex(int(m_alignment->claims.size())));
            m_alignment->claims.push_back({.article = index,
                                           .span = text.spans.at(i),
                                           .value = values[i],
                                           .quoted = quoted && i == 0});
            m_alignment->factOf.push_back(0);
        }
        return *this;
    }

    [[nodiscard]] Comparison against(int base) const
    {
        return compare(m_alignment, ArticleIndex(base), builtIn());
    }
    [[nodiscard]] Verdict verdict(int article, int base = 0) const
    {
        return against(base).cell(FactIndex(0), ArticleIndex(article)).verdict;
    }

private:
    std::shared_ptr<Alignment> m_alignment = std::make_shared<Alignment>();
};

/// Articles with their claims in brackets; the first of each states the first fact, and so on.
class Facts
{
public:
    Facts &article(const QString &marked, const std::vector<ClaimValue> &values)
    {
        const MarkedText text = markedText(marked);
        auto extraction = std::make_shared<Extraction>();
        auto made = std::make_shared<Article>(articleOfLines(text.text));
        extraction->tokens = lex(*made, builtIn());
        extraction->article = std::move(made);
        const auto index = ArticleIndex(int(m_alignment->articles.size()));
        m_alignment->articles.push_back(std::move(extraction));
        m_alignment->facts.resize(std::max(m_alignment->facts.size(), values.size()));
        for (size_t i = 0; i < values.size(); ++i) {
            m_alignment->facts[i].claims.push_back(ClaimIndex(int(m_alignment->claims.size())));
            m_alignment->claims.push_back(
                {.article = index, .span = text.spans.at(i), .value = values[i]});
            m_alignment->factOf.push_back(int(i));
        }
        return *this;
    }

    /// Of the second article, against the first.
    [[nodiscard]] Verdict verdict(int fact) const
    {
        return compare(m_alignment, ArticleIndex(0), builtIn())
            .cell(FactIndex(fact), ArticleIndex(1))
            .verdict;
    }

private:
    std::shared_ptr<Alignment> m_alignment = std::make_shared<Alignment>();
};

Quantity people(double count, Bound bound = Bound::Exact)
{
    return {.low = count, .high = count, .unit = u"person"_s, .bound = bound};
}

Quote by(const QString &speaker)
{
    return {.speaker = speaker};
}

} // namespace

void TestCompare::saysWhoStatesIt()
{
    const OneFact fact = OneFact()
                             .article(u"It drew [40 people]."_s, {people(40)})
                             .article(u"A crowd came."_s, {})
                             .article(u"It drew [40 people]."_s, {people(40)});
    QCOMPARE(fact.verdict(0), Verdict::Base);
    QCOMPARE(fact.verdict(1), Verdict::Dropped);
    QCOMPARE(fact.verdict(2), Verdict::Same);
    QCOMPARE(fact.verdict(0, 1), Verdict::Added);
    QCOMPARE(fact.verdict(1, 1), Verdict::Absent);
    QCOMPARE(fact.verdict(2, 1), Verdict::Added);
}

void TestCompare::givesReasonsAndClaims()
{
    const OneFact fact =
        OneFact()
            .article(u"It drew [40 people]."_s, {people(40)})
            .article(u"Some [41 people] came. [42 people]!"_s, {people(41), people(42)})
            .article(u"A crowd came."_s, {});
    const Comparison comparison = fact.against(0);
    for (int a = 0; a < comparison.articleCount(); ++a) {
        const Cell &cell = comparison.cell(FactIndex(0), ArticleIndex(a));
        QCOMPARE(words(cell.reason).isEmpty(), !isFinding(cell.verdict));
    }
    const std::vector<ClaimIndex> own = {ClaimIndex(1), ClaimIndex(2)};
    QCOMPARE(comparison.cell(FactIndex(0), ArticleIndex(1)).claims, own);
    QVERIFY(comparison.cell(FactIndex(0), ArticleIndex(2)).claims.empty());
}

void TestCompare::holdsEachClaimAgainstTheNearest_data()
{
    QTest::addColumn<QList<double>>("base");
    QTest::addColumn<QList<double>>("here");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const QList<double> &base, const QList<double> &here,
                        Verdict verdict) { QTest::newRow(name) << base << here << int(verdict); };
    row("old value of a running count", {21000, 34000}, {21000}, Verdict::Same);
    row("new value of a running count", {21000, 34000}, {34000}, Verdict::Same);
    row("both values", {21000, 34000}, {34000, 21000}, Verdict::Same);
    row("a value that the base has not", {21000, 34000}, {34000, 28000}, Verdict::Changed);
    row("rounded once", {48210}, {48210, 48000}, Verdict::Rounded);
    row("changed beats rounded", {48210}, {48000, 52000}, Verdict::Changed);
}

void TestCompare::holdsEachClaimAgainstTheNearest()
{
    QFETCH(QList<double>, base);
    QFETCH(QList<double>, here);
    const QString text = u"It was [first], then [second]."_s;
    const auto values = [](const QList<double> &counts) {
        std::vector<ClaimValue> result;
        for (const double count : counts)
            result.emplace_back(people(count));
        return result;
    };
    const OneFact fact = OneFact().article(text, values(base)).article(text, values(here));
    QTEST(int(fact.verdict(1)), "verdict");
}

void TestCompare::readsTheWordsAround()
{
    const Quantity amount{.low = 52, .high = 52, .unit = u"EUR"_s};
    const OneFact fact = OneFact()
                             .article(u"It costs [€52] a year."_s, {amount})
                             .article(u"It costs [€52] a week."_s, {amount})
                             .article(u"It costs [€52]."_s, {amount})
                             .article(u"It costs [€52] annually."_s, {amount});
    QCOMPARE(fact.verdict(1), Verdict::Changed);
    QCOMPARE(fact.verdict(2), Verdict::Same);
    QCOMPARE(fact.verdict(3), Verdict::Same);
}

/// Held pair by pair, as many statements as these would take longer than a test is allowed.
void TestCompare::takesARepeatedFigureOnce()
{
    constexpr qsizetype often = 60000;
    const std::vector<ClaimValue> values(size_t(often), people(40));
    std::vector<ClaimValue> changed = values;
    changed.back() = people(50);
    const QString line = u"It drew [40 people].\n"_s;
    const OneFact fact = OneFact()
                             .article(line.repeated(often), values, true)
                             .article(line.repeated(often), values)
                             .article(line.repeated(often), changed);
    const Comparison comparison = fact.against(0);
    QCOMPARE(comparison.cell(FactIndex(0), ArticleIndex(1)).verdict, Verdict::Same);
    QCOMPARE(comparison.cell(FactIndex(0), ArticleIndex(1)).claims.size(), size_t(often));
    QCOMPARE(comparison.cell(FactIndex(0), ArticleIndex(2)).verdict, Verdict::Changed);
}

void TestCompare::tellsSwappedSides_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QList<double>>("counts");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const QString &here, const QList<double> &counts,
                        Verdict verdict) { QTest::newRow(name) << here << counts << int(verdict); };
    row("the same", u"Kelmar had [24 shots] to [nine]."_s, {24, 9}, Verdict::Same);
    row("swapped", u"Kelmar fired [nine shots] to Norwick’s [24]."_s, {9, 24}, Verdict::Changed);
    row("the other side first", u"Norwick had [nine shots] to [24]."_s, {9, 24}, Verdict::Same);
    row("old and new are no sides", u"Kelmar had [nine shots], down from [24]."_s, {9, 24},
        Verdict::Same);
    row("apart", u"Kelmar had [nine shots]. Norwick had [24]."_s, {9, 24}, Verdict::Same);
}

void TestCompare::tellsSwappedSides()
{
    QFETCH(QString, here);
    QFETCH(QList<double>, counts);
    const OneFact fact =
        OneFact()
            .article(u"Kelmar had [24 shots] to [nine]."_s, {people(24), people(9)})
            .article(here, {people(counts[0]), people(counts[1])});
    QTEST(int(fact.verdict(1)), "verdict");
}

void TestCompare::tellsOldForNew()
{
    const OneFact fact =
        OneFact()
            .article(u"Cases rose to [87] from [59] in a week."_s, {people(87), people(59)})
            .article(u"There were [87], up from [59]."_s, {people(87), people(59)})
            .article(u"They climbed from [59] to [87]."_s, {people(59), people(87)})
            .article(u"Cases rose to [59] from [87] in a week."_s, {people(59), people(87)});
    QCOMPARE(fact.verdict(1), Verdict::Same);
    QCOMPARE(fact.verdict(2), Verdict::Same);
    QCOMPARE(fact.verdict(3), Verdict::Changed);
}

void TestCompare::missesANegation_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const QString &here, Verdict verdict) {
        QTest::newRow(name) << here << int(verdict);
    };
    row("lost", u"Of them all but [five] were vaccinated."_s, Verdict::Changed);
    row("kept", u"Of these all but [five] were not vaccinated."_s, Verdict::Same);
    row("turned round", u"Only [five] had been vaccinated."_s, Verdict::Same);
    row("of another word", u"But [five] were ill and not vaccinated."_s, Verdict::Same);
}

void TestCompare::missesANegation()
{
    QFETCH(QString, here);
    const OneFact fact =
        OneFact()
            .article(u"Of these all but [five] were not vaccinated."_s, {people(5)})
            .article(here, {people(5)});
    QTEST(int(fact.verdict(1)), "verdict");
}

void TestCompare::tellsNamesChangedRound()
{
    const Quantity more{.low = 36, .high = 36, .unit = u"%"_s};
    const Quantity less{.low = 29, .high = 29, .unit = u"%"_s};
    const auto facts = [&](const QString &here) {
        return Facts()
            .article(u"The Reform bloc won with [36%]. The ruling Union took [29%]."_s,
                     {more, less})
            .article(here, {more, less});
    };
    const Facts swapped =
        facts(u"The Union stormed to victory with [36%], while Reform trailed at [29%]."_s);
    QCOMPARE(swapped.verdict(0), Verdict::Changed);
    QCOMPARE(swapped.verdict(1), Verdict::Changed);
    const Facts half = facts(u"The Union lost to a bloc with [36%] and took [29%]."_s);
    QCOMPARE(half.verdict(0), Verdict::Same);
    QCOMPARE(half.verdict(1), Verdict::Same);
}

void TestCompare::leavesTheHalfOfTheDayOpen()
{
    const auto at = [](int hour) { return TimeRange{.first = {hour, 50}, .last = {hour, 50}}; };
    const OneFact fact = OneFact()
                             .article(u"It began at [5:50 p.m.] today."_s, {at(17)})
                             .article(u"It began at [5:50] today."_s, {at(5)})
                             .article(u"It began at [5:50 a.m.] today."_s, {at(5)});
    QCOMPARE(fact.verdict(1), Verdict::Same);
    QCOMPARE(fact.verdict(2), Verdict::Changed);
}

/// Where the base says a value twice, what it quotes is what counts.
void TestCompare::tellsQuotedFromParaphrased()
{
    const OneFact figure = OneFact()
                               .article(u"“[40+ people] came.” In all [40 people]."_s,
                                        {people(40, Bound::AtLeast), people(40)}, true)
                               .article(u"It drew [40 people]."_s, {people(40)})
                               .article(u"“[40+ people] came.” In all [40 people]."_s,
                                        {people(40, Bound::AtLeast), people(40)}, true);
    QCOMPARE(figure.verdict(1), Verdict::Hedge);
    QCOMPARE(figure.verdict(2), Verdict::Same);

    const OneFact words =
        OneFact()
            .article(u"“[We will not go],” she said."_s, {by(u"Ann Lee"_s)})
            .article(u"She said [they would stay]."_s, {IndirectSpeech{.speaker = u"Ann Lee"_s}})
            .article(u"“[We will not go],” [she said]."_s, {by(u"Ann Lee"_s), IndirectSpeech{}});
    QCOMPARE(words.verdict(1), Verdict::Paraphrased);
    QCOMPARE(words.verdict(2), Verdict::Same);
    QCOMPARE(words.verdict(0, 1), Verdict::Same);
}

void TestCompare::showsHowQuotationsRun()
{
    const OneFact fact = OneFact()
                             .article(u"“[We will not go],” she said."_s, {by(u"Ann Lee"_s)})
                             .article(u"“[We will go],” she said."_s, {by(u"Ann Lee"_s)});
    const Cell cell = fact.against(0).cell(FactIndex(0), ArticleIndex(1));
    QCOMPARE(cell.verdict, Verdict::Changed);
    QCOMPARE(words(cell.reason), u"“not” missing"_s);
    QCOMPARE(cell.edits.size(), size_t(3));
    QCOMPARE(cell.edits[1].kind, WordEditKind::Cut);
    QCOMPARE(cell.edits[1].before, TextSpan(9, 12));
}

void TestCompare::orderOfArticlesChangesNoVerdict()
{
    struct Source {
        QString text;
        std::vector<ClaimValue> values;
    };
    std::vector<Source> sources = {
        {u"“[We will not go],” she said."_s, {by(u"Ann Lee"_s)}},
        {u"“[We will go],” she said."_s, {by(u"Ann Lee"_s)}},
        {u"“[We will not go],” he said."_s, {by(u"Bo Ek"_s)}},
        {u"“[not go],” she said."_s, {by(u"Ann Lee"_s)}},
        {u"Nobody said anything."_s, {}},
    };
    std::vector<int> order = {0, 1, 2, 3, 4};
    QMap<int, Verdict> expected;
    do {
        OneFact fact;
        for (const int at : order)
            fact.article(sources[size_t(at)].text, sources[size_t(at)].values);
        const int base = int(std::ranges::find(order, 0) - order.begin());
        for (int a = 0; a < int(order.size()); ++a) {
            const Verdict verdict = fact.verdict(a, base);
            if (!expected.contains(order[size_t(a)]))
                expected.insert(order[size_t(a)], verdict);
            QCOMPARE(verdict, expected.value(order[size_t(a)]));
        }
    } while (std::ranges::next_permutation(order).found);
    QCOMPARE(expected.values(), (QList{Verdict::Base, Verdict::Changed, Verdict::Misattributed,
                                       Verdict::Truncated, Verdict::Dropped}));
}

/// With the other article as base: what was dropped is added, what was cut is fuller, and the rest
/// stays as it is.
void TestCompare::turnsRoundWithTheBase()
{
    const OneFact figure = OneFact()
                               .article(u"It drew [40 people]."_s, {people(40)})
                               .article(u"It drew [50 people]."_s, {people(50)})
                               .article(u"About [40 people]."_s, {people(40, Bound::Approx)})
                               .article(u"Nobody came."_s, {});
    const QMap<Verdict, Verdict> turned = {{Verdict::Changed, Verdict::Changed},
                                           {Verdict::Hedge, Verdict::Hedge},
                                           {Verdict::Dropped, Verdict::Added}};
    for (int a = 1; a < 4; ++a)
        QCOMPARE(figure.verdict(0, a), turned.value(figure.verdict(a, 0)));

    const OneFact words = OneFact()
                              .article(u"“[We will not go],” she said."_s, {by(u"Ann Lee"_s)})
                              .article(u"“[not go],” she said."_s, {by(u"Ann Lee"_s)});
    QCOMPARE(words.verdict(1, 0), Verdict::Truncated);
    QCOMPARE(words.verdict(0, 1), Verdict::Same);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
