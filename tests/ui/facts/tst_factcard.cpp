// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "ui/facts/cardrows.h"
#include "ui/facts/factcard.h"
#include "ui/facts/valueaxis.h"
#include "ui/theme/verdictthemes.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype context = 56;

std::shared_ptr<const Comparison> bridge()
{
    return std::make_shared<const Comparison>(ComparisonFixture().comparison());
}

/// The bridge, whose third article is known to have put "not" into the quote.
std::shared_ptr<const Comparison> compared()
{
    Comparison made = ComparisonFixture().comparison();
    Cell &cell = made.cells[1 * 3 + 2];
    const auto span = [&made](int article, QStringView words) {
        const qsizetype at = made.article(ArticleIndex{article}).text.indexOf(words);
        return TextSpan(at, at + words.size());
    };
    const TextSpan before = span(0, u"last");
    cell.edits = {
        {.kind = WordEditKind::Kept, .before = span(0, u"It will"), .after = span(2, u"It will")},
        {.kind = WordEditKind::Added,
         .before = {before.begin(), before.begin()},
         .after = span(2, u"not")},
        {.kind = WordEditKind::Kept, .before = before, .after = span(2, u"last")}};
    return std::make_shared<const Comparison>(std::move(made));
}

} // namespace

class TestFactCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesARowForEachSource();
    void putsTheBaseFirst();
    void putsTheWorstNext();
    void mergesSourcesThatSayNothing();
    void sumsUp_data();
    void sumsUp();
    void comparesAlteredQuotesAlone();
    void speaksOfRows();
    void showsEverySource();
    void showsWordsThatWereAdded();
    void leadsToClaims();
    void keepsTheFactWithAnotherBase();
    void showsTheAxisForNumbersAlone();
    void putsTheNoteUnderTheAxis();
    void saysWhatHasNoPlaceOnTheAxis();
    void saysWhatToDoWithoutFact();
    void beginsAtTheTop();
    void reachesScreenReaders();
};

void TestFactCard::makesARowForEachSource()
{
    const auto rows = cardRows(*bridge(), FactIndex(0), context);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].verdict, Verdict::Hedge);
    QCOMPARE(rows[1].values, QStringList{u"> $40 million"_s});
    QCOMPARE(rows[1].reason, u"“more than” added"_s);
    QCOMPARE(text(rows[1].wordings.front()), u"The bridge cost more than $40 million."_s);
}

void TestFactCard::putsTheBaseFirst()
{
    Comparison other = *bridge();
    other.base = ArticleIndex(1);
    std::swap(other.cells[0].verdict, other.cells[1].verdict);
    const auto rows = cardRows(other, FactIndex(0), context);
    QCOMPARE(rows[0].sources.front(), ArticleIndex(1));
    QCOMPARE(rows[0].verdict, Verdict::Base);
    QCOMPARE(rows[1].sources.front(), ArticleIndex(0));
}

void TestFactCard::putsTheWorstNext()
{
    Comparison made = *bridge();
    made.cells[0 * 3 + 1].verdict = Verdict::Same;
    made.cells[0 * 3 + 2].verdict = Verdict::Changed;
    const auto rows = cardRows(made, FactIndex(0), context);
    QCOMPARE(rows[0].verdict, Verdict::Base);
    QCOMPARE(rows[1].sources.front(), ArticleIndex(2));
    QCOMPARE(rows[2].sources.front(), ArticleIndex(1));
}

void TestFactCard::mergesSourcesThatSayNothing()
{
    const auto rows = cardRows(*bridge(), FactIndex(2), context);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].verdict, Verdict::Added);
    QVERIFY(rows[0].reason.isEmpty());
    QCOMPARE(rows[1].verdict, Verdict::Absent);
    QCOMPARE(rows[1].sources, (std::vector{ArticleIndex(0), ArticleIndex(2)}));
    QVERIFY(rows[1].wordings.empty());
}

void TestFactCard::sumsUp_data()
{
    QTest::addColumn<int>("fact");
    QTest::addColumn<QString>("summary");
    QTest::newRow("hedge and dropped") << 0 << u"hedge in 1 of 3 sources · dropped in 1"_s;
    QTest::newRow("changed and dropped") << 1 << u"changed in 1 of 3 sources · dropped in 1"_s;
    QTest::newRow("added") << 2 << u"added in 1 of 3 sources"_s;
}

void TestFactCard::sumsUp()
{
    QFETCH(int, fact);
    QTEST(cardSummary(*bridge(), FactIndex(fact)), "summary");
}

void TestFactCard::comparesAlteredQuotesAlone()
{
    const auto kinds = [](const CardRow &row) {
        QList<RunKind> found;
        for (const WordingRun &run : row.wordings.front()) {
            if (!found.contains(run.kind))
                found += run.kind;
        }
        return found;
    };
    const auto rows = cardRows(*compared(), FactIndex(1), context);
    QCOMPARE(kinds(rows[0]), QList{RunKind::Claim});
    QCOMPARE(kinds(rows[1]), (QList{RunKind::Kept, RunKind::Added}));
    QCOMPARE(kinds(cardRows(*bridge(), FactIndex(1), context)[1]), QList{RunKind::Claim});
}

void TestFactCard::speaksOfRows()
{
    const auto comparison = bridge();
    const auto rows = cardRows(*comparison, FactIndex(0), context);
    QCOMPARE(spokenRow(*comparison, FactIndex(0), rows[1]),
             u"source B, =Bridge news: $40 million, > $40 million, hedge: “more than” added"_s);
    QCOMPARE(spokenRow(*comparison, FactIndex(0), rows[2]), u"source C, Third: dropped"_s);
}

void TestFactCard::showsEverySource()
{
    FactCard card;
    card.setTheme(builtInTheme(BuiltInTheme::Light));
    card.setComparison(bridge());
    card.showFact(FactIndex(0));
    const QString text = card.plainText();
    for (const auto &part : {u"bridge: cost"_s, u"hedge in 1 of 3"_s, u"Harbour Post"_s,
                             u"“more than” added"_s, u"dropped"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(QChar::ObjectReplacementCharacter));
}

void TestFactCard::showsWordsThatWereAdded()
{
    FactCard card;
    card.setComparison(compared());
    card.showFact(FactIndex(1));
    QTextCursor word = card.findChild<QTextBrowser *>()->document()->find(u"will not last"_s);
    word.setPosition(word.selectionStart() + 6);
    QVERIFY(word.charFormat().fontUnderline());
    word.setPosition(word.position() - 3);
    QVERIFY(!word.charFormat().fontUnderline());
}

void TestFactCard::leadsToClaims()
{
    FactCard card;
    card.setComparison(bridge());
    card.showFact(FactIndex(0));
    QSignalSpy activated(&card, &FactCard::claimActivated);
    auto *text = card.findChild<QTextBrowser *>();
    QTextCursor words = text->document()->find(u"$40 million"_s);

    Q_EMIT text->anchorClicked(QUrl(words.charFormat().anchorHref()));
    Q_EMIT text->anchorClicked(QUrl(u"https://example.org"_s));

    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().value<ClaimIndex>(), ClaimIndex(0));
}

void TestFactCard::keepsTheFactWithAnotherBase()
{
    const auto comparison = bridge();
    Comparison other = *comparison;
    other.base = ArticleIndex(1);
    FactCard card;
    card.setComparison(comparison);
    card.showFact(FactIndex(0));

    card.setComparison(std::make_shared<const Comparison>(other));
    QVERIFY(card.plainText().contains(u"bridge: cost"_s));
    card.setComparison(bridge());
    QVERIFY(!card.plainText().contains(u"bridge: cost"_s));
    card.showFact(FactIndex(77));
    card.setComparison(nullptr);
    QVERIFY(card.plainText().isEmpty());
}

void TestFactCard::showsTheAxisForNumbersAlone()
{
    FactCard card;
    card.setComparison(bridge());
    card.resize(900, 200);
    card.show();
    const auto *axis = card.findChild<ValueAxis *>();
    QVERIFY(!axis->isVisible());
    card.showFact(FactIndex(0));
    QVERIFY(axis->isVisible());
    QVERIFY(axis->accessibleDescription().contains(u"> $40 million"_s));
    card.showFact(FactIndex(1));
    QVERIFY(!axis->isVisible());
    card.showFact(FactIndex(2));
    QVERIFY(!axis->isVisible());
    card.showFact(FactIndex(0));
    card.resize(200, 200);
    QTRY_VERIFY(!axis->isVisible());
}

void TestFactCard::putsTheNoteUnderTheAxis()
{
    FactCard card;
    card.setComparison(bridge());
    card.resize(900, 600);
    card.showFact(FactIndex(0));
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    const auto *axis = card.findChild<ValueAxis *>();
    const auto labels = card.findChildren<QLabel *>();
    const auto note = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->text().contains(u"> $40 million"_s); });
    QVERIFY(note != labels.end());
    const int gap =
        (*note)->mapTo(&card, QPoint()).y() - axis->mapTo(&card, QPoint()).y() - axis->height();
    QVERIFY(gap >= 0);
    QVERIFY(gap < card.fontMetrics().height());
}

void TestFactCard::saysWhatHasNoPlaceOnTheAxis()
{
    Comparison made = *bridge();
    auto alignment = std::make_shared<Alignment>(*made.alignment);
    std::get<Quantity>(alignment->claims[2].value).unit = u"EUR"_s;
    made.alignment = alignment;
    FactCard card;
    card.setComparison(std::make_shared<const Comparison>(std::move(made)));
    card.showFact(FactIndex(0));
    const auto labels = card.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text() == u"$40 million; 1 in another unit";
    }));
}

void TestFactCard::saysWhatToDoWithoutFact()
{
    FactCard card;
    card.setComparison(bridge());
    QVERIFY(card.plainText().contains(u"Choose a fact"_s));
    card.showFact(FactIndex(0));
    card.showFact({});
    QVERIFY(card.plainText().contains(u"Choose a fact"_s));
}

void TestFactCard::beginsAtTheTop()
{
    FactCard card;
    card.setComparison(bridge());
    card.resize(300, 60);
    card.show();
    card.showFact(FactIndex(0));
    auto *bar = card.findChild<QTextBrowser *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    card.showFact(FactIndex(1));
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 0);
}

void TestFactCard::reachesScreenReaders()
{
    FactCard card;
    card.setComparison(bridge());
    card.showFact(FactIndex(0));
    const auto *text = card.findChild<QTextBrowser *>();
    QCOMPARE(text->accessibleName(),
             u"Evidence for bridge: cost: hedge in 1 of 3 sources · dropped in 1"_s);
    QVERIFY(text->accessibleDescription().contains(u"source C, Third: dropped"_s));
    QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
}

QTEST_MAIN(TestFactCard)
#include "tst_factcard.moc"
