// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/blockchange.h"
#include "model/review/steptext.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestBlockChange : public QObject
{
    Q_OBJECT

private:
    static Article article(const QString &id = u"a.txt"_s)
    {
        Article made{.id = id};
        for (const QString &line : {u"The dam holds."_s, u"Read more: dams"_s, u"It is old."_s}) {
            const qsizetype begin = made.text.size();
            made.text += line;
            made.blocks.push_back({.span = {begin, made.text.size()}});
            made.text += u'\n';
        }
        made.blocks[1].debris = Debris::RelatedLink;
        return made;
    }

private Q_SLOTS:
    void leavesOutAndTakesIn()
    {
        Article changed = article();
        const auto changes = withBlock(withBlock({}, changed, 0, false), changed, 1, true);
        apply(changes, changed);
        QCOMPARE(changed.blocks[0].debris, Debris::EditorFold);
        QCOMPARE(changed.blocks[1].debris, Debris::None);
        QCOMPARE(changed.blocks[2].debris, Debris::None);
    }

    void theLastWordCounts()
    {
        Article changed = article();
        const auto changes = withBlock(withBlock({}, changed, 0, false), changed, 0, true);
        QCOMPARE(changes.size(), 1U);
        apply(changes, changed);
        QCOMPARE(changed, article());
    }

    void concernsOneArticleAndItsWords()
    {
        const auto changes = withBlock({}, article(), 0, false);
        Article other = article(u"b.txt"_s);
        apply(changes, other);
        QCOMPARE(other, article(u"b.txt"_s));
        Article rewritten = article();
        rewritten.text.replace(0, 3, u"Tha"_s);
        apply(changes, rewritten);
        QVERIFY(!rewritten.blocks[0].isDebris());
        Article quoted = article();
        quoted.text.replace(3, 1, u"\u00a0"_s); // formatting does not count
        apply(changes, quoted);
        QVERIFY(quoted.blocks[0].isDebris());
    }

    void survivesBeingWritten()
    {
        const auto changes = withBlock(withBlock({}, article(), 0, false), article(), 1, true);
        QCOMPARE(blockChangesFromJson(toJson(changes)), changes);
        QVERIFY(blockChangesFromJson("no json").empty());
    }
};

QTEST_GUILESS_MAIN(TestBlockChange)
#include "tst_blockchange.moc"
