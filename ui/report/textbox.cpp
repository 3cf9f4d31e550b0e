// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/textbox.h"

#include <QTextOption>

#include <algorithm>

namespace crosscheck
{

namespace
{

/// `text` in the same number of code units, without what would end a line or has no glyph.
QString printable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate())
            text[i] = QChar::ReplacementCharacter;
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                 c == QChar::ParagraphSeparator)
            text[i] = u' ';
    }
    return text;
}

QTextCharFormat formatOf(const TextStyle &style)
{
    QTextCharFormat format;
    format.setFont(style.font);
    format.setForeground(style.colour);
    format.setFontStrikeOut(style.struck);
    format.setFontUnderline(style.underlined);
    return format;
}

/// True when `line` is the first and holds less than the first word.
bool breaksFirstWord(const QString &text, const QTextLine &line)
{
    const qsizetype end = line.textStart() + line.textLength();
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    return end < text.size() && !text[end].isSpace() &&
           std::none_of(text.begin(), text.begin() + end, isSpace);
}

struct Stretch {
    qreal left = 0;
    qreal right = 0;
};

/// Where characters [begin, end) of a line stand. In a line that mixes directions they may stand in
/// several places; these are given from left to right, neighbours as one.
std::vector<Stretch> stretches(const QTextLine &line, qsizetype begin, qsizetype end)
{
    std::vector<Stretch> parts;
    for (qsizetype i = begin; i < end; ++i) {
        const qreal a = line.cursorToX(int(i), QTextLine::Leading);
        const qreal b = line.cursorToX(int(i), QTextLine::Trailing);
        if (!qFuzzyCompare(a + 1, b + 1))
            parts.push_back({std::min(a, b), std::max(a, b)});
    }
    std::ranges::sort(parts, {}, &Stretch::left);
    std::vector<Stretch> merged;
    for (const Stretch &part : parts) {
        if (!merged.empty() && part.left <= merged.back().right + pt / 10)
            merged.back().right = std::max(merged.back().right, part.right);
        else
            merged.push_back(part);
    }
    return merged;
}

} // namespace

RichText &RichText::add(const QString &text, const TextStyle &style)
{
    if (!text.isEmpty())
        m_formats.append(
            {.start = int(m_text.size()), .length = int(text.size()), .format = formatOf(style)});
    m_text += printable(text);
    return *this;
}

RichText &RichText::addMarked(const QString &text, const TextStyle &style, Verdict verdict,
                              const QColor &tint)
{
    const qsizetype begin = m_text.size();
    add(text, style);
    return mark({.begin = begin, .end = m_text.size(), .verdict = verdict, .tint = tint});
}

RichText &RichText::mark(const MarkedRange &range)
{
    m_marks.push_back(range);
    return *this;
}

TextBox::TextBox(const RichText &text, const TextShape &shape)
    : m_marks(text.marks())
{
    if (text.isEmpty())
        return;
    m_layout = std::make_shared<QTextLayout>(text.text(), text.formats().front().format.font());
    m_layout->setFormats(text.formats());
    m_layout->setCacheEnabled(true);
    QTextOption option(shape.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    breakLines(shape);
}

void TextBox::breakLines(const TextShape &shape)
{
    qreal top = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        qreal indent = m_tops.size() == 1 ? shape.firstIndent : 0;
        line.setLineWidth(shape.width - indent);
        const qreal height = std::max(m_layout->font().pixelSize() * shape.leading, line.height());
        if (indent > 0 && breaksFirstWord(m_layout->text(), line)) {
            // The first word does not fit beside the badge, so the text begins below it.
            line.setLineWidth(shape.width);
            indent = 0;
            top += height;
        }
        line.setPosition({indent, top + (height - line.height()) / 2});
        top += height;
        m_tops.push_back(top);
    }
    m_layout->endLayout();
}

qreal TextBox::height(int first, int count) const
{
    const auto top = m_tops.begin() + first;
    return top[count] - top[0];
}

int TextBox::linesWithin(int first, qreal available) const
{
    int count = 0;
    while (first + count < lineCount() && height(first, count + 1) <= available)
        ++count;
    return count;
}

qreal TextBox::lastLineRight() const
{
    return lineCount() > 0 ? m_layout->lineAt(lineCount() - 1).naturalTextRect().right() : 0;
}

qreal TextBox::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextRect().right());
    return width;
}

qreal TextBox::baseline(int line) const
{
    const QTextLine drawn = m_layout->lineAt(line);
    return drawn.y() + drawn.ascent();
}

int TextBox::lineAt(qsizetype offset) const
{
    int line = 0;
    while (line + 1 < lineCount() && m_layout->lineAt(line + 1).textStart() <= offset)
        ++line;
    return line;
}

std::vector<QRectF> TextBox::rects(qsizetype begin, qsizetype end) const
{
    std::vector<QRectF> found;
    for (int i = 0; i < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const qsizetype from = std::max<qsizetype>(begin, line.textStart());
        const qsizetype to = std::min<qsizetype>(end, line.textStart() + line.textLength());
        for (const Stretch &at : from < to ? stretches(line, from, to) : std::vector<Stretch>())
            found.emplace_back(at.left, m_tops[size_t(i)], at.right - at.left, height(i, 1));
    }
    return found;
}

Picture TextBox::picture(int first, int count) const
{
    Picture tints;
    Picture strokes;
    if (count <= 0)
        return tints;
    const qreal top = m_tops[size_t(first)];
    if (!m_marks.empty()) {
        for (int line = first; line < first + count; ++line)
            addMarks(line, tints, strokes, top);
    }
    tints.add(DrawnLines{.layout = m_layout, .first = first, .count = count, .origin = {0, -top}});
    tints.add(strokes, {});
    return tints;
}

void TextBox::addMarks(int index, Picture &tints, Picture &strokes, qreal top) const
{
    const QTextLine line = m_layout->lineAt(index);
    const qsizetype begin = line.textStart();
    const qsizetype end = begin + line.textLength();
    const qreal base = baseline(index) - top;
    for (const MarkedRange &mark : m_marks) {
        if (mark.begin >= end || mark.end <= begin)
            continue;
        for (const Stretch &at :
             stretches(line, std::max(mark.begin, begin), std::min(mark.end, end))) {
            const QRectF behind(at.left, base - line.ascent() * 0.86, at.right - at.left,
                                line.ascent() * 0.86 + line.descent() * 0.9);
            if (mark.tint.isValid())
                tints.add(DrawnBox{.rect = behind, .fill = mark.tint});
            strokes.add(DrawnMark{.left = at.left,
                                  .right = at.right,
                                  .y = base + 2.2 * pt + mark.drop,
                                  .verdict = mark.verdict});
        }
    }
}

} // namespace crosscheck
