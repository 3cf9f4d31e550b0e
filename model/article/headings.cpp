// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/headings.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype longestHeadline = 220;
constexpr qsizetype longestSubhead = 90;
constexpr qsizetype titleLength = 80;

/// Marks of emphasis around a whole line leave its span.
TextSpan withoutEmphasis(TextSpan span, QStringView text)
{
    while (span.length() > 2) {
        const QChar first = text[span.begin()];
        if ((first != u'*' && first != u'_') || text[span.end() - 1] != first)
            break;
        span = {span.begin() + 1, span.end() - 1};
    }
    return span;
}

QChar lastSign(QStringView line)
{
    while (line.size() > 1 && QStringView(u"\"”’'»)").contains(line.back()))
        line.chop(1);
    return line.isEmpty() ? QChar() : line.back();
}

/// "The Ninth Circle: The View from Inside": most of the longer words have capitals.
bool isTitleCase(QStringView line)
{
    int longer = 0;
    int capital = 0;
    for (const QStringView word : line.tokenize(u' ')) {
        if (word.size() < 4 || !word.front().isLetter())
            continue;
        ++longer;
        capital += word.front().isUpper() ? 1 : 0;
    }
    return longer >= 3 && capital * 10 >= longer * 8;
}

bool isTableRow(QStringView line)
{
    return line.startsWith(u'|') || line.contains(u'\t');
}

class HeadingMarker
{
public:
    HeadingMarker(QStringView text, std::span<Block> blocks)
        : m_text(text)
        , m_blocks(blocks)
    {
    }

    void mark()
    {
        const auto story = [](const Block &block) { return !block.isDebris(); };
        const auto first = std::ranges::find_if(m_blocks, story);
        if (first == m_blocks.end())
            return;
        const bool marked = std::ranges::any_of(m_blocks, [](const Block &block) {
            return block.kind == BlockKind::Headline && !block.isDebris();
        });
        const size_t at = size_t(first - m_blocks.begin());
        if (!marked && isHeadline(at)) {
            first->span = withoutEmphasis(first->span, m_text);
            first->kind = BlockKind::Headline;
        }
        for (size_t i = at + 1; i + 1 < m_blocks.size(); ++i) {
            if (!isSubhead(i))
                continue;
            m_blocks[i].span = withoutEmphasis(m_blocks[i].span, m_text);
            m_blocks[i].kind = BlockKind::Subhead;
        }
    }

private:
    [[nodiscard]] QStringView line(size_t i) const { return m_blocks[i].span.of(m_text); }
    [[nodiscard]] bool isEmphasised(size_t i) const
    {
        return line(i).startsWith("**"_L1) && line(i).endsWith("**"_L1);
    }

    [[nodiscard]] bool isHeadline(size_t i) const
    {
        if (m_blocks[i].kind == BlockKind::Subhead)
            return true;
        const QStringView text = line(i);
        const bool alone =
            std::ranges::none_of(m_blocks.subspan(i + 1), std::not_fn(&Block::isDebris));
        if (m_blocks[i].kind != BlockKind::Paragraph || alone || text.size() > longestHeadline ||
            isTableRow(text) || text.contains(u'\n'))
            return false;
        if (isEmphasised(i))
            return true;
        const QChar last = lastSign(text);
        return (last != u'.' && last != u':' && last != u',' && last != u';') ||
               (last == u'.' && isTitleCase(text));
    }

    [[nodiscard]] bool isSubhead(size_t i) const
    {
        const Block &block = m_blocks[i];
        const QStringView text = line(i);
        if (block.kind != BlockKind::Paragraph || block.isDebris() ||
            text.size() > longestSubhead || isTableRow(text) || text.contains(u'\n'))
            return false;
        const Block &next = m_blocks[i + 1];
        const bool above = !next.isDebris() && (next.kind == BlockKind::ListItem ||
                                                next.span.length() > block.span.length());
        if (!above || isAnnounced(i))
            return false;
        if (isEmphasised(i))
            return true;
        const QChar last = lastSign(text);
        const QChar first = text.front();
        const bool opens =
            first.isUpper() || first.isDigit() || QStringView(u"\"“‘'").contains(first);
        return opens && (last.isLetterOrNumber() || last == u'?' || last == u'!') &&
               text.count(u' ') < 12;
    }

    /// After "… as follows:" a short line is part of what follows.
    [[nodiscard]] bool isAnnounced(size_t i) const { return lastSign(line(i - 1)) == u':'; }

    QStringView m_text;
    std::span<Block> m_blocks;
};

QString firstWords(QStringView text)
{
    QString words = text.first(std::min(text.size(), 2 * titleLength)).toString().simplified();
    if (words.size() <= titleLength)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', titleLength);
    return words.first(space > 0 ? space : titleLength) + u'…';
}

} // namespace

void markHeadings(QStringView text, std::span<Block> blocks)
{
    HeadingMarker(text, blocks).mark();
}

QString titleOf(QStringView text, std::span<const Block> blocks)
{
    const auto story = [](const Block &block) { return !block.isDebris(); };
    const auto headline = std::ranges::find_if(blocks, [](const Block &block) {
        return block.kind == BlockKind::Headline && !block.isDebris();
    });
    if (headline != blocks.end())
        return headline->span.of(text).toString().simplified();
    const auto first = std::ranges::find_if(blocks, story);
    if (first != blocks.end())
        return firstWords(first->span.of(text));
    return blocks.empty() ? QString() : firstWords(blocks.front().span.of(text));
}

} // namespace crosscheck
