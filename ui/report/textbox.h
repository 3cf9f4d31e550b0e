// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/picture.h"
#include "ui/report/reportstyle.h"

#include <QList>
#include <QString>
#include <QTextLayout>

#include <optional>

namespace crosscheck
{

/// A verdict's line under a stretch of text, and its tint behind it.
struct MarkedRange {
    qsizetype begin = 0;
    qsizetype end = 0;
    Verdict verdict{};
    QColor tint;    ///< invalid: none
    qreal drop = 0; ///< how much lower than usual the line runs, so that two can be told apart
};

/// A text with its styles. Line breaks and characters that no font draws become spaces.
class RichText
{
public:
    RichText() = default;
    RichText(const QString &text, const TextStyle &style) { add(text, style); }

    RichText &add(const QString &text, const TextStyle &style);
    RichText &addMarked(const QString &text, const TextStyle &style, Verdict verdict,
                        const QColor &tint);
    RichText &mark(const MarkedRange &range);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<QTextLayout::FormatRange> &formats() const { return m_formats; }
    [[nodiscard]] const std::vector<MarkedRange> &marks() const { return m_marks; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    std::vector<MarkedRange> m_marks;
};

struct TextShape {
    qreal width = 0;
    qreal firstIndent = 0; ///< room for a badge before the first line
    qreal leading = 1.4;   ///< line height as a multiple of the font's size
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// A text broken into lines of one width. A word wider than the line is broken anywhere: nothing
/// is ever cut off. Immutable; cheap to copy.
class TextBox
{
public:
    TextBox() = default;
    TextBox(const RichText &text, const TextShape &shape);

    [[nodiscard]] int lineCount() const { return int(m_tops.size()) - 1; }
    [[nodiscard]] qreal height() const { return m_tops.back(); }
    /// From the top of line `first` to the bottom of the last of `count` lines.
    [[nodiscard]] qreal height(int first, int count) const;
    /// How many lines from `first` on fit into `available`.
    [[nodiscard]] int linesWithin(int first, qreal available) const;
    /// Right end of the last line's words.
    [[nodiscard]] qreal lastLineRight() const;
    /// The widest line's words.
    [[nodiscard]] qreal naturalWidth() const;
    [[nodiscard]] qreal baseline(int line) const;
    /// Shape: the line that holds the character at `offset`.
    [[nodiscard]] int lineAt(qsizetype offset) const;
    /// Where the characters [begin, end) stand: a rectangle or more on each line they reach.
    [[nodiscard]] std::vector<QRectF> rects(qsizetype begin, qsizetype end) const;

    /// The lines with their marks; the top left of line `first` at the origin.
    [[nodiscard]] Picture picture(int first, int count) const;
    [[nodiscard]] Picture picture() const { return picture(0, lineCount()); }

private:
    void breakLines(const TextShape &shape);
    void addMarks(int line, Picture &tints, Picture &strokes, qreal top) const;

    std::shared_ptr<QTextLayout> m_layout;
    std::vector<MarkedRange> m_marks;
    std::vector<qreal> m_tops{0}; ///< of each line, and the bottom of the last
};

} // namespace crosscheck
