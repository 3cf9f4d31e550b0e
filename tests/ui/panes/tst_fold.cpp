// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/fold.h"

#include <QTest>

using namespace crosscheck;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryRunOfDebris();
    void saysHowMuchIsLeftOutAndWhy();
};

static Article articleOf(const std::vector<Debris> &blocks)
{
    Article made;
    for (const Debris debris : blocks) {
        const qsizetype at = made.text.size();
        made.text += u"words\n";
        made.blocks.push_back({.span = {at, at + 5}, .debris = debris});
    }
    return made;
}

void TestFold::findsEveryRunOfDebris()
{
    QCOMPARE(folds(articleOf({})), std::vector<Fold>{});
    QCOMPARE(folds(articleOf({Debris::None, Debris::None})), std::vector<Fold>{});
    const auto found = folds(articleOf({Debris::Masthead, Debris::None, Debris::RelatedLink,
                                        Debris::Subscription, Debris::None, Debris::Copyright}));
    QCOMPARE(found, (std::vector<Fold>{{0, 1}, {2, 4}, {5, 6}}));
}

void TestFold::saysHowMuchIsLeftOutAndWhy()
{
    const Article article = articleOf({Debris::Subscription, Debris::Subscription,
                                       Debris::RelatedLink, Debris::None, Debris::Byline});
    QCOMPARE(words(article, {0, 3}), u"3 lines left out: newsletter, related links");
    QCOMPARE(words(article, {4, 5}), u"1 line left out: byline");
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
