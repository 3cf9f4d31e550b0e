// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/pagedate.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// A run of digits or of letters, with the one sign that stands before it.
struct Piece {
    TextSpan span;
    int number = -1; ///< -1 for letters
    QChar before;    ///< a space where nothing else stands between
};
using Pieces = QVarLengthArray<Piece, 32>;

Pieces piecesOf(QStringView line)
{
    Pieces pieces;
    qsizetype at = 0;
    QChar before = u' ';
    while (at < line.size() && pieces.size() < 64) {
        const qsizetype begin = at;
        const QChar c = line[at++];
        if (!c.isLetterOrNumber()) {
            before = before == u' ' || !c.isSpace() ? c : before;
            continue;
        }
        while (at < line.size() && line[at].isLetterOrNumber() && line[at].isDigit() == c.isDigit())
            ++at;
        Piece piece{.span = {begin, at}, .before = before};
        if (c.isDigit() && at - begin <= 4)
            piece.number = line.sliced(begin, at - begin).toInt();
        pieces.push_back(piece);
        before = u' ';
        if (at < line.size() && line[at].isLetterOrNumber())
            before = QChar::Null; // glued: "12th"
    }
    return pieces;
}

/// 1 to `names.size()`, by the full name or its first three letters and more; 0 when it is none.
template <size_t N>
int indexOfName(QStringView word, const std::array<QStringView, N> &names)
{
    if (word.size() < 3)
        return 0;
    const auto name = std::ranges::find_if(
        names, [word](QStringView full) { return full.startsWith(word, Qt::CaseInsensitive); });
    return name == names.end() ? 0 : int(name - names.begin()) + 1;
}

int monthOf(QStringView word)
{
    static constexpr std::array<QStringView, 12> months{
        u"january", u"february", u"march",     u"april",   u"may",      u"june",
        u"july",    u"august",   u"september", u"october", u"november", u"december"};
    return indexOfName(word, months);
}

int weekdayOf(QStringView word)
{
    static constexpr std::array<QStringView, 7> days{
        u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    return indexOfName(word, days);
}

/// Reads the pieces of one line from left to right.
class DateReader
{
public:
    explicit DateReader(QStringView line)
        : m_line(line)
        , m_pieces(piecesOf(line))
    {
    }

    std::optional<PageDate> first()
    {
        for (qsizetype at = 0; at + 2 < m_pieces.size(); ++at) {
            for (const auto read : {&DateReader::isoAt, &DateReader::dayFirstAt,
                                    &DateReader::monthFirstAt, &DateReader::figuresAt}) {
                if (const auto date = (this->*read)(at))
                    return date;
            }
        }
        return {};
    }

private:
    [[nodiscard]] int number(qsizetype at) const
    {
        return at < m_pieces.size() ? m_pieces[at].number : -1;
    }
    [[nodiscard]] QStringView word(qsizetype at) const
    {
        return at < m_pieces.size() && m_pieces[at].number < 0 ? m_pieces[at].span.of(m_line)
                                                               : QStringView();
    }
    [[nodiscard]] bool isYear(qsizetype at) const
    {
        return number(at) >= 1900 && number(at) < 2200;
    }
    /// 2 for "12th" and "1st", 1 for "12".
    [[nodiscard]] qsizetype dayLength(qsizetype at) const
    {
        const bool ordinal = at + 1 < m_pieces.size() && m_pieces[at + 1].before.isNull() &&
                             word(at + 1).size() == 2;
        return ordinal ? 2 : 1;
    }

    [[nodiscard]] std::optional<PageDate> dateOf(qsizetype from, qsizetype to, int year, int month,
                                                 int day) const
    {
        const QDate date(year, month, day);
        if (!date.isValid())
            return {};
        return PageDate{.span = {m_pieces[from].span.begin(), m_pieces[to].span.end()},
                        .date = date};
    }

    [[nodiscard]] std::optional<PageDate> isoAt(qsizetype at) const
    {
        const bool joined = at + 2 < m_pieces.size() && m_pieces[at + 1].before != u' ' &&
                            m_pieces[at + 1].before == m_pieces[at + 2].before;
        if (!joined || !isYear(at) || number(at + 1) < 1 || number(at + 2) < 1)
            return {};
        return dateOf(at, at + 2, number(at), number(at + 1), number(at + 2));
    }

    /// "12 March 2025", "12th of March, 2025".
    [[nodiscard]] std::optional<PageDate> dayFirstAt(qsizetype at) const
    {
        if (number(at) < 1 || number(at) > 31)
            return {};
        qsizetype month = at + dayLength(at);
        if (word(month) == u"of")
            ++month;
        const int name = monthOf(word(month));
        if (name == 0 || !isYear(month + 1))
            return {};
        return dateOf(at, month + 1, number(month + 1), name, number(at));
    }

    /// "March 12, 2025".
    [[nodiscard]] std::optional<PageDate> monthFirstAt(qsizetype at) const
    {
        const int name = monthOf(word(at));
        if (name == 0 || number(at + 1) < 1)
            return {};
        const qsizetype year = at + 1 + dayLength(at + 1);
        if (!isYear(year))
            return {};
        return dateOf(at, year, number(year), name, number(at + 1));
    }

    /// "12/3/2025" and "12.3.2025".
    [[nodiscard]] std::optional<PageDate> figuresAt(qsizetype at) const
    {
        const bool joined = at + 2 < m_pieces.size() && isYear(at + 2) && number(at) > 0 &&
                            number(at + 1) > 0 &&
                            m_pieces[at + 1].before == m_pieces[at + 2].before &&
                            QStringView(u"/.-").contains(m_pieces[at + 1].before);
        if (!joined)
            return {};
        const auto british = dateOf(at, at + 2, number(at + 2), number(at + 1), number(at));
        const auto american = dateOf(at, at + 2, number(at + 2), number(at), number(at + 1));
        if (!british || !american || british->date == american->date)
            return british ? british : american;
        if (m_pieces[at + 1].before == u'.')
            return british; // nobody writes the American order with periods
        const int weekday = at > 0 ? weekdayOf(word(at - 1)) : 0;
        const bool isBritish = british->date.dayOfWeek() == weekday;
        const bool isAmerican = american->date.dayOfWeek() == weekday;
        if (isBritish == isAmerican)
            return {};
        return isBritish ? british : american;
    }

    QStringView m_line;
    Pieces m_pieces;
};

} // namespace

std::optional<PageDate> findPageDate(QStringView line)
{
    return DateReader(line).first();
}

bool holdsClockTime(QStringView line)
{
    const Pieces pieces = piecesOf(line);
    const auto letters = [&](qsizetype at) {
        return at < pieces.size() && pieces[at].number < 0 ? pieces[at].span.of(line)
                                                           : QStringView();
    };
    const auto isHalfDay = [&](qsizetype at) {
        const QStringView word = letters(at);
        const bool dotted = (word == u"a" || word == u"p") && letters(at + 1) == u"m";
        return dotted || word.compare("am"_L1, Qt::CaseInsensitive) == 0 ||
               word.compare("pm"_L1, Qt::CaseInsensitive) == 0;
    };
    const auto isZone = [&](qsizetype at) {
        const QStringView word = letters(at);
        return word.size() >= 2 && word.size() <= 4 &&
               std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
    };
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const Piece &hour = pieces[at];
        if (hour.number < 0 || hour.number > 24)
            continue;
        if (isHalfDay(at + 1))
            return true;
        const bool minutes = at + 1 < pieces.size() && pieces[at + 1].number >= 0 &&
                             pieces[at + 1].number < 60 && pieces[at + 1].span.length() == 2;
        if (minutes && (pieces[at + 1].before == u':' ||
                        (pieces[at + 1].before == u'.' && (isHalfDay(at + 2) || isZone(at + 2)))))
            return true;
    }
    return false;
}

} // namespace crosscheck
