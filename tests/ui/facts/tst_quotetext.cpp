// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/quotetext.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

/// What is kept stands bare, -cut-, +added+, (left out).
QString toString(const std::vector<QuotePiece> &pieces)
{
    QString text;
    for (const QuotePiece &piece : pieces) {
        switch (piece.kind) {
        case QuotePieceKind::Kept:
            text += piece.text;
            break;
        case QuotePieceKind::Cut:
            text += u'-' + piece.text + u'-';
            break;
        case QuotePieceKind::Added:
            text += u'+' + piece.text + u'+';
            break;
        case QuotePieceKind::LeftOut:
            text += u'(' + piece.text.trimmed() + u')';
            break;
        }
    }
    return text;
}

} // namespace

class TestQuoteText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFromLeftToRight();
    void marksWhatTheArticleLeftOut();
    void shortensLongStretches();
    void isEmptyForNoEdits();
};

void TestQuoteText::readsFromLeftToRight()
{
    const QuoteComparison quote{
        .before = u"It will last, I hope."_s,
        .after = u"It will not last long."_s,
        .edits = {{.kind = WordEditKind::Kept, .before = {0, 7}, .after = {0, 7}},
                  {.kind = WordEditKind::Added, .before = {8, 8}, .after = {8, 11}},
                  {.kind = WordEditKind::Kept, .before = {8, 12}, .after = {12, 16}},
                  {.kind = WordEditKind::Replaced, .before = {14, 20}, .after = {17, 21}}}};
    QCOMPARE(toString(quotePieces(quote)), u"It will +not+ last -I hope.- +long.+"_s);
}

void TestQuoteText::marksWhatTheArticleLeftOut()
{
    const QuoteComparison quote{
        .before = u"It will surely last."_s,
        .after = u"It will … last."_s,
        .edits = {{.kind = WordEditKind::Kept, .before = {0, 7}, .after = {0, 7}},
                  {.kind = WordEditKind::Cut, .before = {8, 14}, .after = {8, 8}, .declared = true},
                  {.kind = WordEditKind::Kept, .before = {15, 19}, .after = {10, 14}}}};
    QCOMPARE(toString(quotePieces(quote)), u"It will ([…]) last."_s);
}

void TestQuoteText::shortensLongStretches()
{
    QString before;
    for (int i = 0; i < 30; ++i)
        before += u"w%1 "_s.arg(i);
    const QuoteComparison quote{
        .before = before,
        .after = u"so"_s,
        .edits = {{.kind = WordEditKind::Cut, .before = {0, before.size() - 1}},
                  {.kind = WordEditKind::Added, .before = {}, .after = {0, 2}}}};
    QCOMPARE(toString(quotePieces(quote)),
             u"-w0 w1 w2 w3 w4 w5-(… 18 words …)-w24 w25 w26 w27 w28 w29- +so+"_s);
}

void TestQuoteText::isEmptyForNoEdits()
{
    QVERIFY(quotePieces({}).empty());
}

QTEST_GUILESS_MAIN(TestQuoteText)
#include "tst_quotetext.moc"
