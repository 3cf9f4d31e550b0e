// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text that people keep in files comes in two habits: one paragraph a line, however long, or lines
// broken at some width with a blank line between paragraphs. The first is by far the more frequent,
// and there every line must stay its own block: a byline, a time stamp and a share bar often stand
// on three lines without a blank one between.
//
// A text is taken as wrapped when hardly any of its lines is longer than a page is wide. In such a
// text a line break is one for width alone where the next line's first word would not have fitted
// any more: a greedy wrapper leaves no other gaps. A heading or a list item of its own is shorter
// than that, and so stays apart even without a blank line after it.
#include "model/article/blocks.h"

#include <algorithm>
#include <optional>

namespace crosscheck
{

namespace
{

/// One line without its line break. `text` is trimmed and lies inside the whole.
struct Line {
    TextSpan text;
    qsizetype indent = 0; ///< columns
    BlockKind kind = BlockKind::Paragraph;
    bool marked = false; ///< a mark of its own stands before it, so it begins a block
    int number = -1;     ///< of a numbered item
};

constexpr qsizetype widestPage = 110;
constexpr qsizetype raggedness = 12; ///< how far short of the page a full line may be
constexpr qsizetype deepIndent = 4;

bool isBullet(QChar c)
{
    return QStringView(u"*-+•▪‣◦●○–").contains(c);
}

/// How long the mark of a list item at `at` is, white space included; 0 without one.
qsizetype bulletLength(QStringView line)
{
    return line.size() > 2 && isBullet(line[0]) && line[1].isSpace() ? 2 : 0;
}

/// The number of "12." or "3)" before a word, with the length of the mark.
std::optional<std::pair<int, qsizetype>> numberMark(QStringView line)
{
    qsizetype digits = 0;
    int number = 0;
    while (digits < std::min<qsizetype>(line.size(), 2) && line[digits].isDigit())
        number = number * 10 + line[digits++].digitValue();
    const bool mark = digits > 0 && line.size() > digits + 2 &&
                      (line[digits] == u'.' || line[digits] == u')') && line[digits + 1] == u' ';
    if (!mark)
        return {};
    return std::pair(number, digits + 2);
}

class LineReader
{
public:
    explicit LineReader(QStringView text)
        : m_text(text)
    {
    }

    /// Every line, blank ones too: these have an empty span.
    std::vector<Line> read()
    {
        std::vector<Line> lines;
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype newline = m_text.indexOf(u'\n', at);
            const qsizetype end = newline < 0 ? m_text.size() : newline;
            lines.push_back(lineAt(at, end));
            at = end + 1;
        }
        return lines;
    }

private:
    [[nodiscard]] Line lineAt(qsizetype begin, qsizetype end) const
    {
        Line line;
        while (begin < end && m_text[begin].isSpace())
            line.indent += m_text[begin++] == u'\t' ? deepIndent : 1;
        while (end > begin && m_text[end - 1].isSpace())
            --end;
        line.text = {begin, end};
        if (begin < end)
            stripMark(line);
        return line;
    }

    void stripMark(Line &line) const
    {
        const QStringView text = line.text.of(m_text);
        const QChar first = text.front();
        if (first.isLetter())
            return;
        if (first == u'>') {
            skip(line, BlockKind::QuoteBlock, text.startsWith(u"> ") ? 2 : 1);
            line.marked = false;
        } else if (first == u'#') {
            stripHeading(line, text);
        } else if (const qsizetype bullet = bulletLength(text)) {
            skip(line, BlockKind::ListItem, bullet);
        } else if (const auto number = numberMark(text)) {
            line.number = number->first;
        }
    }

    void stripHeading(Line &line, QStringView text) const
    {
        qsizetype level = 0;
        while (level < text.size() && text[level] == u'#')
            ++level;
        if (level > 6 || level >= text.size() || text[level] != u' ')
            return;
        skip(line, level == 1 ? BlockKind::Headline : BlockKind::Subhead, level + 1);
        while (!line.text.isEmpty() && m_text[line.text.end() - 1] == u'#')
            line.text = {line.text.begin(), line.text.end() - 1};
    }

    void skip(Line &line, BlockKind kind, qsizetype count) const
    {
        qsizetype begin = line.text.begin() + count;
        while (begin < line.text.end() && m_text[begin].isSpace())
            ++begin;
        line.text = {begin, line.text.end()};
        line.kind = kind;
        line.marked = true;
    }

    QStringView m_text;
};

/// A number begins an item only beside its neighbour: "1." before "2.". Alone it may be a date or
/// a score.
void markNumberedItems(std::vector<Line> &lines, QStringView text)
{
    Line *last = nullptr;
    const auto mark = [text](Line &line) {
        if (line.marked)
            return;
        qsizetype begin = line.text.begin() + numberMark(line.text.of(text))->second;
        while (text[begin].isSpace())
            ++begin;
        line.text = {begin, line.text.end()};
        line.kind = BlockKind::ListItem;
        line.marked = true;
    };
    for (Line &line : lines) {
        if (line.number < 0)
            continue;
        if (last != nullptr && line.number == last->number + 1) {
            mark(*last);
            mark(line);
        }
        last = &line;
    }
}

/// An indented line quotes where the text before it announces words with a colon, and most of the
/// text is not indented.
void markIndentedQuotes(std::vector<Line> &lines, QStringView text)
{
    const auto isFull = [](const Line &line) { return !line.text.isEmpty(); };
    const auto isDeep = [](const Line &line) {
        return !line.text.isEmpty() && line.indent >= deepIndent;
    };
    const auto deep = std::ranges::count_if(lines, isDeep);
    if (deep == 0 || deep * 3 > std::ranges::count_if(lines, isFull))
        return;
    bool announced = false;
    for (Line &line : lines) {
        if (line.text.isEmpty())
            continue;
        if (announced && isDeep(line) && !line.marked)
            line.kind = BlockKind::QuoteBlock;
        else
            announced = text[line.text.end() - 1] == u':';
    }
}

/// The width at which the text was wrapped by hand; 0 when it was not.
qsizetype wrapWidth(const std::vector<Line> &lines)
{
    qsizetype widest = 0;
    qsizetype full = 0;
    qsizetype beyond = 0;
    for (const Line &line : lines) {
        const qsizetype width = line.indent + line.text.length();
        full += line.text.isEmpty() ? 0 : 1;
        beyond += width > widestPage ? 1 : 0;
        widest = width > widestPage ? widest : std::max(widest, width);
    }
    return full >= 4 && beyond * 20 <= full ? widest : 0;
}

qsizetype firstWordLength(const Line &line, QStringView text)
{
    const QStringView words = line.text.of(text);
    const auto space = std::ranges::find_if(words, [](QChar c) { return c.isSpace(); });
    return space - words.begin();
}

bool continues(const Line &next, const Line &line, qsizetype wrap, QStringView text)
{
    if (next.marked || next.text.isEmpty() || line.text.isEmpty())
        return false;
    const bool sameKind =
        next.kind == line.kind ||
        (line.kind == BlockKind::ListItem && next.kind == BlockKind::Paragraph && next.indent > 0);
    const bool newIndent = next.indent > line.indent && line.kind != BlockKind::ListItem;
    return sameKind && !newIndent && wrap > 0 &&
           line.indent + line.text.length() + 1 + firstWordLength(next, text) > wrap - raggedness;
}

} // namespace

std::vector<Block> blocksOf(QStringView text)
{
    std::vector<Line> lines = LineReader(text).read();
    markNumberedItems(lines, text);
    markIndentedQuotes(lines, text);
    const qsizetype wrap = wrapWidth(lines);
    std::vector<Block> blocks;
    blocks.reserve(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].text.isEmpty())
            continue;
        if (i > 0 && !blocks.empty() && continues(lines[i], lines[i - 1], wrap, text))
            blocks.back().span = blocks.back().span.united(lines[i].text);
        else
            blocks.push_back({.span = lines[i].text, .kind = lines[i].kind});
    }
    return blocks;
}

} // namespace crosscheck
