// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/bonded.h"

#include "tests/support/storyalignment.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestBonded : public QObject
{
    Q_OBJECT

private:
    StoryAlignment m_align;

    static QString factsOf(const Alignment &alignment)
    {
        QStringList facts;
        for (const Fact &fact : alignment.facts) {
            QStringList words;
            for (const ClaimIndex claim : fact.claims)
                words += alignment.article(alignment.claim(claim).article).id + u':' +
                         alignment.text(alignment.claim(claim)).toString();
            facts += words.join(u'+');
        }
        facts.sort();
        return facts.join(u" | "_s);
    }
    static FactIndex factWith(const Alignment &alignment, const QString &words)
    {
        for (size_t i = 0; i < alignment.claims.size(); ++i) {
            if (alignment.text(alignment.claims[i]) == words)
                return FactIndex(alignment.factOf[i]);
        }
        return FactIndex(-1);
    }
    std::shared_ptr<const Alignment> dam(const QString &first = {})
    {
        return m_align({{u"a"_s, first + u"The Orrin dam holds 40 gigalitres of water.\n\nA fence "
                                         "of 90 metres is new."_s},
                        {u"b"_s, u"The Orrin dam holds 41 gigalitres of water."_s},
                        {u"c"_s, u"Visitors paid 12 euros."_s}});
    }
    std::shared_ptr<const Alignment> with(const std::shared_ptr<const Alignment> &alignment,
                                          const std::vector<Bond> &bonds)
    {
        return bonded(alignment, bonds, m_align.lexicon());
    }

private Q_SLOTS:
    void leavesEverythingWithoutBonds()
    {
        const auto found = dam();
        QCOMPARE(with(found, {}), found);
    }

    void makesTwoFactsOne()
    {
        const auto found = dam();
        const auto bonds =
            joined({}, *found, factWith(*found, u"90 metres"_s), factWith(*found, u"12 euros"_s));
        const auto made = with(found, bonds);
        QCOMPARE(made->facts.size(), found->facts.size() - 1);
        QCOMPARE(factWith(*made, u"90 metres"_s), factWith(*made, u"12 euros"_s));
        for (const Fact &fact : made->facts)
            QVERIFY(!fact.label.isEmpty());
    }

    void takesAnArticleOutOfAFact()
    {
        const auto found = dam();
        const FactIndex fact = factWith(*found, u"41 gigalitres"_s);
        QCOMPARE(factWith(*found, u"40 gigalitres"_s), fact);
        const auto made = with(found, parted({}, *found, fact, ArticleIndex(1)));
        QCOMPARE(made->facts.size(), found->facts.size() + 1);
        const FactIndex left = factWith(*made, u"40 gigalitres"_s);
        const FactIndex taken = factWith(*made, u"41 gigalitres"_s);
        QVERIFY(left != taken);
        // The editor knows the fact by its name, so it keeps it.
        QCOMPARE(made->facts[size_t(left)].label, found->facts[size_t(fact)].label);
        QVERIFY(made->facts[size_t(taken)].label != made->facts[size_t(left)].label);
        QVERIFY(!made->facts[size_t(taken)].label.isEmpty());
    }

    void sticksWhenTheArticlesAreReadAgain()
    {
        const auto found = dam();
        const auto bonds =
            joined({}, *found, factWith(*found, u"90 metres"_s), factWith(*found, u"12 euros"_s));
        const auto again = with(dam(u"It rained on Monday.\n\n"_s), bonds);
        QCOMPARE(factWith(*again, u"90 metres"_s), factWith(*again, u"12 euros"_s));
    }

    void partingAndJoiningTakeEachOtherBack()
    {
        const auto found = dam();
        const FactIndex fact = factWith(*found, u"40 gigalitres"_s);
        auto bonds = parted({}, *found, fact, ArticleIndex(1));
        const auto apart = with(found, bonds);
        bonds = joined(bonds, *apart, factWith(*apart, u"40 gigalitres"_s),
                       factWith(*apart, u"41 gigalitres"_s));
        QCOMPARE(factsOf(*with(found, bonds)), factsOf(*found));

        bonds =
            joined({}, *found, factWith(*found, u"90 metres"_s), factWith(*found, u"12 euros"_s));
        const auto together = with(found, bonds);
        bonds = parted(bonds, *together, factWith(*together, u"12 euros"_s), ArticleIndex(2));
        QCOMPARE(factsOf(*with(found, bonds)), factsOf(*found));
    }

    void doesNothingWhereAClaimIsGone()
    {
        const auto found = dam();
        const auto bonds =
            joined({}, *found, factWith(*found, u"90 metres"_s), factWith(*found, u"12 euros"_s));
        const auto other = m_align({{u"a"_s, u"A fence of 80 metres is new."_s}});
        QCOMPARE(with(other, bonds), other);
    }

    void partsNothingThatStandsAlone()
    {
        const auto found = dam();
        QVERIFY(parted({}, *found, factWith(*found, u"12 euros"_s), ArticleIndex(2)).empty());
        QVERIFY(parted({}, *found, factWith(*found, u"12 euros"_s), ArticleIndex(0)).empty());
    }
};

QTEST_GUILESS_MAIN(TestBonded)
#include "tst_bonded.moc"
