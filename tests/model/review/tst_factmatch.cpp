// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/factmatch.h"

#include "model/review/reviewoverlay.h"
#include "tests/support/storyalignment.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

const QString dam = u"The Orrin dam holds 40 gigalitres of water.\n\n"
                    "It was built by 310 workers in two summers.\n\n"
                    "“Nobody thought it would stand,” said Mary Quill, the engineer.\n\n"
                    "The village below has 1,900 inhabitants."_s;
const QString lake = u"Some 38 gigalitres of water are held by the Orrin dam.\n\n"
                     "In the village below live 1,900 inhabitants."_s;

} // namespace

/// What an editor decided, after something has changed.
class TestFactMatch : public QObject
{
    Q_OBJECT

private:
    StoryAlignment m_align;

    /// "a.txt:40 gigalitres b.txt:38 gigalitres": what a fact says.
    static QString wordsOf(const Alignment &alignment, const Fact &fact)
    {
        QStringList words;
        for (const ClaimIndex index : fact.claims) {
            const Claim &claim = alignment.claim(index);
            words += alignment.article(claim.article).id + u':' + alignment.text(claim).toString();
        }
        return words.join(u' ');
    }

    /// Each fact of `before` and what it became: "40 gigalitres → 41 gigalitres", or "→ lost".
    QStringList moves(const StoryAlignment::Texts &before, const StoryAlignment::Texts &after)
    {
        const auto old = m_align(before);
        const auto now = m_align(after);
        const std::vector<int> found = matchFacts(factKeys(*old), factKeys(*now));
        QStringList lines;
        for (size_t i = 0; i < found.size(); ++i) {
            const QString then = wordsOf(*old, old->facts[i]);
            lines += found[i] < 0 ? then + u" → lost"_s
                                  : then + u" → "_s + wordsOf(*now, now->facts[size_t(found[i])]);
        }
        return lines;
    }

    static bool allKeepTheirWords(const QStringList &lines)
    {
        return !lines.isEmpty() && std::ranges::all_of(lines, [](const QString &line) {
            return line.section(u" → "_s, 0, 0) == line.section(u" → "_s, 1);
        });
    }

private Q_SLOTS:
    void findsEverythingAgain()
    {
        const QStringList lines =
            moves({{u"a.txt"_s, dam}, {u"b.txt"_s, lake}}, {{u"a.txt"_s, dam}, {u"b.txt"_s, lake}});
        QVERIFY2(allKeepTheirWords(lines), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.size() >= 4);
    }

    void orderOfArticlesDoesNotMatter()
    {
        const auto now = m_align({{u"b.txt"_s, lake}, {u"a.txt"_s, dam}});
        const auto old = m_align({{u"a.txt"_s, dam}, {u"b.txt"_s, lake}});
        std::vector<FactKey> before = factKeys(*old);
        std::vector<FactKey> after = factKeys(*now);
        const std::vector<int> found = matchFacts(before, after);
        for (size_t i = 0; i < found.size(); ++i) {
            QVERIFY(found[i] >= 0);
            QCOMPARE(before[i], after[size_t(found[i])]);
        }
    }

    void findsThePlaceInAnEditedArticle()
    {
        const QString edited = u"The week began with rain.\n\n"_s +
                               QString(dam).replace(u"310 workers"_s, u"340 workers"_s);
        const QStringList lines = moves({{u"a.txt"_s, dam}}, {{u"a.txt"_s, edited}});
        QVERIFY2(lines.contains(u"a.txt:310 workers → a.txt:340 workers"_s),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"a.txt:40 gigalitres → a.txt:40 gigalitres"_s));
    }

    void findsTheSentenceThatWasTouchedUp()
    {
        const QString edited =
            QString(dam).replace(u"It was built by 310 workers in two summers."_s,
                                 u"It was built by 310 workers in only two hot summers."_s);
        const QStringList lines = moves({{u"a.txt"_s, dam}}, {{u"a.txt"_s, edited}});
        QVERIFY2(lines.contains(u"a.txt:310 workers → a.txt:310 workers"_s),
                 qPrintable(lines.join(u'\n')));
    }

    void findsARenamedArticle()
    {
        const QStringList lines = moves({{u"a.txt"_s, dam}}, {{u"dam.txt"_s, dam}});
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(!line.endsWith(u"lost"_s), qPrintable(line));
    }

    void losesWhatIsGone()
    {
        const QString cut =
            QString(dam).remove(u"It was built by 310 workers in two summers.\n\n"_s);
        const QStringList lines = moves({{u"a.txt"_s, dam}}, {{u"a.txt"_s, cut}});
        QVERIFY2(lines.contains(u"a.txt:310 workers → lost"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"a.txt:40 gigalitres → a.txt:40 gigalitres"_s));
    }

    void doesNotTakeTheSameFigureForTheSameFact()
    {
        const QStringList lines =
            moves({{u"a.txt"_s, u"The bakery hired 310 workers for Christmas."_s}},
                  {{u"a.txt"_s, u"Floods drove 310 workers out of a mine near Dunster."_s}});
        QCOMPARE(lines, QStringList{u"a.txt:310 workers → lost"_s});
    }

    void givesEachFactToOneRecord()
    {
        const auto alignment = m_align({{u"a.txt"_s, dam}});
        const std::vector<FactKey> facts = factKeys(*alignment);
        const std::vector<FactKey> twice{facts[0], facts[0]};
        const std::vector<int> found = matchFacts(twice, facts);
        QCOMPARE(found, (std::vector{0, -1}));
    }

    void tellsWhatChangedSince()
    {
        const auto old = m_align({{u"a.txt"_s, dam}, {u"b.txt"_s, lake}});
        std::vector<FactRecord> records;
        for (const FactKey &key : factKeys(*old))
            records.push_back({.key = key, .review = {.decision = Decision::Accepted}});
        const auto now = m_align(
            {{u"a.txt"_s, QString(dam).replace(u"1,900"_s, u"1,800"_s)}, {u"b.txt"_s, lake}});
        const RecordPlaces places = placesOf(records, KeyedFacts(now));
        const Review review = reviewOf(records, places);
        QVERIFY(review.lost.empty());
        int changed = 0;
        for (size_t fact = 0; fact < review.facts.size(); ++fact) {
            QCOMPARE(review.facts[fact].decision, Decision::Accepted);
            if (review.facts[fact].changedSince) {
                ++changed;
                QVERIFY(wordsOf(*now, now->facts[fact]).contains(u"1,800"_s));
            }
        }
        QCOMPARE(changed, 1);
    }

    void doesNotLoseWhatIsAboutAnotherEvent()
    {
        const auto old = m_align({{u"a.txt"_s, dam}, {u"b.txt"_s, lake}});
        std::vector<FactRecord> records;
        for (const FactKey &key : factKeys(*old))
            records.push_back({.key = key, .review = {.decision = Decision::Flagged}});
        const auto other = m_align({{u"c.txt"_s, u"Visitors paid 12 euros."_s}});
        const QStringList all{u"a.txt"_s, u"b.txt"_s, u"c.txt"_s};
        QVERIFY(reviewOf(records, placesOf(records, KeyedFacts(other), all)).lost.empty());
        const Review alone = reviewOf(records, placesOf(records, KeyedFacts(other), {u"c.txt"_s}));
        QCOMPARE(alone.lost.size(), records.size());
    }

    void countsTheDecisionsThatAChangeTouches()
    {
        const auto alignment = m_align({{u"a.txt"_s, dam}, {u"b.txt"_s, lake}});
        std::vector<FactRecord> records;
        for (const FactKey &key : factKeys(*alignment))
            records.push_back({.key = key, .review = {.decision = Decision::Flagged}});
        records.front().review = {}; // taken back
        const int inB = int(std::ranges::count_if(alignment->facts, [&](const Fact &fact) {
            return &fact != &alignment->facts.front() &&
                   wordsOf(*alignment, fact).contains(u"b.txt:"_s);
        }));
        QVERIFY(inB > 0);
        QCOMPARE(recordsAbout(records, {u"b.txt"_s}), inB);
        QCOMPARE(recordsAbout(records, {u"c.txt"_s}), 0);
        QCOMPARE(recordsAbout(records, {u"a.txt"_s, u"b.txt"_s}), int(records.size()) - 1);
    }
};

QTEST_GUILESS_MAIN(TestFactMatch)
#include "tst_factmatch.moc"
