// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexicon.h"
#include "model/compare/quoteverdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

Q_DECLARE_METATYPE(crosscheck::Verdict)

class TestQuoteVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDistortions_data();
    void findsDistortions();
    void passesOverWhatIsFine_data();
    void passesOverWhatIsFine();
    void editsRunInTheOrderOfTheBase();
    void editsLieInTheirTexts();
    void nothingIsCutFromWhatIsQuotedAlone();
};

namespace
{

const Lexicon &builtIn()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

/// An article's quotations: "Ann Lee: words | words | Bo Ek: words". Without a name the speaker is
/// the one before.
struct Article {
    explicit Article(const QString &quotes)
    {
        QString speaker;
        for (QString part : quotes.split(u" | "_s)) {
            if (const qsizetype colon = part.indexOf(u": "); colon > 0 && colon < 10) {
                speaker = part.first(colon) == u"nobody" ? QString() : part.first(colon);
                part = part.sliced(colon + 2);
            }
            spans.push_back({{text.size(), text.size() + part.size()}, speaker});
            text += part + u"” she said. “"_s;
        }
    }
    [[nodiscard]] QuotedWords words() const { return {text, spans}; }

    QString text;
    std::vector<JudgedQuote> spans;
};

QuoteVerdict judged(const QString &base, const QString &here)
{
    return judgeQuotes(Article(base).words(), Article(here).words(), builtIn());
}

const QString speech = u"Ann Lee: The bridge is not safe, and we knew it. | Nobody drove over it "
                       "twice. I told the council in 2019 that eleven bolts were gone."_s;

} // namespace

void TestQuoteVerdict::findsDistortions_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("here");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QString &here, Verdict verdict, ReasonKind reason,
                        const QString &base = speech) {
        QTest::newRow(name) << base << here << verdict << int(reason);
    };
    using enum ReasonKind;
    row("negation lost", u"Ann Lee: The bridge is safe, and we knew it."_s, Verdict::Changed,
        NegationChanged);
    row("negation in a contraction", u"Ann Lee: You can't skip it."_s, Verdict::Changed,
        NegationChanged, u"Ann Lee: You can skip it."_s);
    row("negation replaced by a number", u"Ann Lee: I have one complaint"_s, Verdict::Changed,
        NegationChanged, u"Ann Lee: We lost, and I have no complaint,"_s);
    row("number altered", u"Ann Lee: I told the council in 2019 that twelve bolts were gone."_s,
        Verdict::Changed, NumberInQuoteChanged);
    row("word altered", u"Ann Lee: I told the council in 2019 that eleven bolts were loose."_s,
        Verdict::Changed, WordsChanged);
    row("words swapped", u"Ann Lee: They were given a premium and told it was a discount."_s,
        Verdict::Changed, WordsChanged,
        u"Ann Lee: They were given a discount and told it was a premium."_s);
    row("left out without an ellipsis",
        u"Ann Lee: I told the council that eleven bolts were gone."_s, Verdict::Changed,
        CutUnmarked);
    row("altered is graver than cut", u"Ann Lee: the bridge was not safe"_s, Verdict::Changed,
        WordsChanged);
    row("altered is graver than said by another", u"Bo Ek: Somebody drove over it twice."_s,
        Verdict::Changed, NegationChanged);
    row("another speaker", u"Bo Ek: Nobody drove over it twice."_s, Verdict::Misattributed,
        OtherSpeaker);
    row("another speaker, where the base names one for half of it", u"Bo Ek: We wait. We build."_s,
        Verdict::Misattributed, OtherSpeaker, u"Ann Lee: We wait. | nobody: We build."_s);
    row("fragment", u"Ann Lee: not safe"_s, Verdict::Truncated, WordsCut);
    row("first sentence", u"Ann Lee: The bridge is not safe, and we knew it."_s, Verdict::Truncated,
        WordsCut);
    row("ellipsis",
        u"Ann Lee: The bridge is not safe … Nobody drove over it twice. I told the "
        "council in 2019 that eleven bolts were gone."_s,
        Verdict::Truncated, WordsCut);
    row("a whole quotation left out between two", u"Ann Lee: We wait. We build."_s,
        Verdict::Truncated, WordsCut, u"Ann Lee: We wait. | We hope and pray. | We build."_s);
    row("one of two that the base repeats", u"Ann Lee: We wait."_s, Verdict::Truncated, WordsCut,
        u"Ann Lee: We wait. | We wait. | We hope and pray."_s);
    row("part of what the base quotes alone", u"Ann Lee: not safe"_s, Verdict::Truncated, WordsCut,
        u"Ann Lee: is not safe | The bridge is not safe, and we knew it."_s);
    row("what the base quotes alone, by another", u"Bo Ek: not safe"_s, Verdict::Misattributed,
        OtherSpeaker, u"Ann Lee: not safe | The bridge is not safe, and we knew it."_s);
    row("all other words", u"Ann Lee: Ask the engineers."_s, Verdict::Changed, WordsChanged);
}

void TestQuoteVerdict::findsDistortions()
{
    QFETCH(QString, base);
    QFETCH(QString, here);
    const Judgement judgement = judged(base, here).judgement;
    QTEST(judgement.verdict, "verdict");
    QTEST(int(judgement.reason.kind), "reason");
    QVERIFY(!words(judgement.reason).isEmpty());
}

void TestQuoteVerdict::passesOverWhatIsFine_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("here");
    const auto row = [](const char *name, const QString &here, const QString &base = speech) {
        QTest::newRow(name) << base << here;
    };
    row("the same", speech);
    row("run together", u"Ann Lee: The bridge is not safe, and we knew it. Nobody drove over it "
                        "twice. I told the council in 2019 that eleven bolts were gone."_s);
    row("parted elsewhere", u"Ann Lee: The bridge is not safe, | and we knew it. Nobody drove over "
                            "it twice. | I told the council in 2019 that 11 bolts were gone."_s);
    row("headline and body",
        u"Ann Lee: Not Safe | The bridge is not safe, and we knew it. | Nobody "
        "drove over it twice. I told the council in 2019 that eleven bolts "
        "were gone."_s);
    row("what the base quotes alone as well", u"Ann Lee: the safest of bridges"_s,
        u"Ann Lee: the safest of bridges | It will be the safest of bridges, and by spring it will "
        "carry more trams than any other in the country."_s);
    row("base repeats itself", u"Ann Lee: We were not asked, and we will not go."_s,
        u"Ann Lee: we will not go | We were not asked, and we will not go."_s);
    row("nobody named here", u"nobody: We were not asked."_s, u"Ann Lee: We were not asked."_s);
    row("nobody named in the base", u"Ann Lee: We were not asked."_s,
        u"nobody: We were not asked."_s);
    row("surname alone", u"Lee: We were not asked."_s, u"Ann Lee: We were not asked."_s);
    row("fuller than the base", u"Ann Lee: We were not asked, and we will not go."_s,
        u"Ann Lee: We were not asked,"_s);
    row("base under an ellipsis", u"Ann Lee: We were not asked, not once, and we will not go."_s,
        u"Ann Lee: We were not asked … and we will not go."_s);
    row("a sentence more between two",
        u"Ann Lee: We were not asked. Nobody rang. We will not go."_s,
        u"Ann Lee: We were not asked. | We will not go."_s);
    row("another quotation beside it",
        u"Ann Lee: We were not asked. | The engineers should resign."_s,
        u"Ann Lee: We were not asked."_s);
    row("words in brackets", u"Ann Lee: [The bolts] were gone, and [she] never asked"_s,
        u"Ann Lee: They were gone, and Mary never asked"_s);
    row("an editor's words in the base", u"Ann Lee: She never asked about the bolts."_s,
        u"Ann Lee: She [the mayor] never asked about the bolts."_s);
    row("capital after a bracket", u"Ann Lee: [T]hey never asked about the bolts."_s,
        u"Ann Lee: they never asked about the bolts"_s);
    row("British spelling", u"Ann Lee: The colour of the theatre has been criticised"_s,
        u"Ann Lee: The color of the theater has been criticized"_s);
}

void TestQuoteVerdict::passesOverWhatIsFine()
{
    QFETCH(QString, base);
    QFETCH(QString, here);
    const Judgement judgement = judged(base, here).judgement;
    QCOMPARE(words(judgement.reason), QString());
    QCOMPARE(judgement.verdict, Verdict::Same);
}

void TestQuoteVerdict::editsRunInTheOrderOfTheBase()
{
    const auto edits = judged(u"Ann Lee: One came first. | Two came after. | Three came last."_s,
                              u"Ann Lee: Three came last. | One came first."_s)
                           .edits;
    QCOMPARE(edits.size(), size_t(3));
    QCOMPARE(edits[0].kind, WordEditKind::Kept);
    QCOMPARE(edits[1].kind, WordEditKind::Cut);
    QCOMPARE(edits[2].kind, WordEditKind::Kept);
    QVERIFY(edits[0].before.end() <= edits[1].before.begin());
    QVERIFY(edits[1].before.end() <= edits[2].before.begin());
    QVERIFY(edits[2].after.end() < edits[0].after.begin());
}

void TestQuoteVerdict::editsLieInTheirTexts()
{
    const Article base(speech);
    const Article here(u"Ann Lee: the bridge is safe | Nobody drove over it thrice."_s);
    for (const WordEdit &edit : judgeQuotes(base.words(), here.words(), builtIn()).edits) {
        QVERIFY(TextSpan(0, base.text.size()).contains(edit.before));
        QVERIFY(TextSpan(0, here.text.size()).contains(edit.after));
        QCOMPARE(edit.before.isEmpty(), edit.kind == WordEditKind::Added);
        QCOMPARE(edit.after.isEmpty(), edit.kind == WordEditKind::Cut);
    }
}

void TestQuoteVerdict::nothingIsCutFromWhatIsQuotedAlone()
{
    const auto edits =
        judged(u"Ann Lee: the safest of bridges | It will be the safest of bridges."_s,
               u"Ann Lee: the safest of bridges"_s)
            .edits;
    QCOMPARE(edits.size(), size_t(1));
    QCOMPARE(edits[0].kind, WordEditKind::Kept);
    QCOMPARE(edits[0].before.begin(), 0);
}

QTEST_GUILESS_MAIN(TestQuoteVerdict)
#include "tst_quoteverdict.moc"
