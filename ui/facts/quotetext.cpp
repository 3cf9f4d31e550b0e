// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/quotetext.h"

#include <KLocalizedString>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype shownAtEnds = 6; ///< words
constexpr qsizetype longest = 18;    ///< words

/// Collects pieces, and joins neighbours of one kind.
class Pieces
{
public:
    void add(QuotePieceKind kind, const QString &words)
    {
        if (words.isEmpty())
            return;
        if (!m_pieces.empty() && m_pieces.back().kind == kind)
            m_pieces.back().text += u' ' + words;
        else
            m_pieces.push_back({kind, words});
    }

    std::vector<QuotePiece> taken()
    {
        std::vector<QuotePiece> shown;
        for (const QuotePiece &piece : m_pieces) {
            if (!shown.empty())
                shown.push_back({QuotePieceKind::Kept, u" "_s});
            addShortened(shown, piece);
        }
        return shown;
    }

private:
    static void addShortened(std::vector<QuotePiece> &shown, const QuotePiece &piece)
    {
        const QStringList words = piece.text.split(u' ', Qt::SkipEmptyParts);
        const bool isShort = words.size() <= longest || piece.kind == QuotePieceKind::Added;
        if (isShort) {
            shown.push_back(piece);
            return;
        }
        const qsizetype between = words.size() - 2 * shownAtEnds;
        shown.push_back({piece.kind, words.first(shownAtEnds).join(u' ')});
        shown.push_back({QuotePieceKind::LeftOut, i18ncp("@info words not shown", " … %1 word … ",
                                                         " … %1 words … ", int(between))});
        shown.push_back({piece.kind, words.last(shownAtEnds).join(u' ')});
    }

    std::vector<QuotePiece> m_pieces;
};

/// The words of a span with the punctuation that follows them.
QString withPunctuation(QStringView text, TextSpan span)
{
    qsizetype end = span.end();
    while (end < text.size() && !text[end].isSpace() && !text[end].isLetterOrNumber())
        ++end;
    return TextSpan(span.begin(), end).of(text).toString().simplified();
}

} // namespace

std::vector<QuotePiece> quotePieces(const QuoteComparison &quote)
{
    Pieces pieces;
    for (const WordEdit &edit : quote.edits) {
        const QString before = withPunctuation(quote.before, edit.before);
        const QString after = withPunctuation(quote.after, edit.after);
        if (edit.kind == WordEditKind::Kept || edit.declared) {
            pieces.add(edit.after.isEmpty() ? QuotePieceKind::LeftOut : QuotePieceKind::Kept,
                       edit.after.isEmpty() ? u"[…]"_s : after);
            continue;
        }
        if (!edit.before.isEmpty())
            pieces.add(QuotePieceKind::Cut, before);
        if (!edit.after.isEmpty())
            pieces.add(QuotePieceKind::Added, after);
    }
    return pieces.taken();
}

} // namespace crosscheck
