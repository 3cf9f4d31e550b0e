// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articlelayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace crosscheck
{

/// Longer lines are hard to read. Unit: characters of average width.
constexpr qreal longestLine = 72;
/// Free space at both sides of the column, and above and below the article. Unit: lines.
constexpr qreal margin = 0.65;
/// Free space between two paragraphs. Unit: lines.
constexpr qreal paragraphGap = 0.5;
/// Lines of a serif want more air than its metrics give.
constexpr qreal leading = 1.1;

/// Longer articles are shaped by what is in sight: shaping takes about a second for a million
/// letters, and the window waits for it. Unit: UTF-16 code units.
constexpr qsizetype longestWhole = 150'000;

static qreal pitchOf(const QFont &font)
{
    return std::round(QFontMetricsF(font).height() * leading);
}

ArticleLayout::ArticleLayout(std::shared_ptr<const Article> article)
    : m_article(std::move(article))
    , m_blocks(m_article->blocks.size())
{
    for (const Fold &fold : crosscheck::folds(*m_article))
        m_folds.push_back({.fold = fold, .line = {}});
}

void ArticleLayout::layOut(const ArticleFonts &fonts, qreal width)
{
    if (fonts == m_fonts && width == m_width)
        return;
    m_fonts = fonts;
    m_width = width;
    m_pitch = pitchOf(fonts.text);
    const qreal longest = longestLine * QFontMetricsF(fonts.text).averageCharWidth();
    m_columnWidth = std::max(1.0, std::min(width - 2 * margin * m_pitch, longest));
    m_left = std::floor((width - m_columnWidth) / 2);
    for (LaidBlock &block : m_blocks)
        block.text.reset();
    if (m_article->text.size() > longestWhole)
        estimateHeights();
    place();
}

/// By the width that the article's own letters have on average.
void ArticleLayout::estimateHeights()
{
    constexpr qsizetype sampleSize = 1000;
    constexpr qreal lostInLine = 2.5; // letters: where the next word does not fit any more
    const QString sample = m_article->text.first(sampleSize).replace(u'\n', u' ');
    struct Measure {
        qreal letter = 0;
        qreal pitch = 0;
    };
    const auto measured = [&](const QFont &font) {
        return Measure{QFontMetricsF(font).horizontalAdvance(sample) / sampleSize, pitchOf(font)};
    };
    const Measure headline = measured(m_fonts.headline);
    const Measure subhead = measured(m_fonts.subhead);
    const Measure text = measured(m_fonts.text);
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_article->blocks[i];
        const Measure &measure = block.kind == BlockKind::Headline  ? headline
                                 : block.kind == BlockKind::Subhead ? subhead
                                                                    : text;
        const qreal width = std::max(measure.letter, m_columnWidth - indent(block.kind) -
                                                         lostInLine * measure.letter);
        const qreal lines = std::ceil(qreal(block.span.length()) * measure.letter / width);
        m_blocks[i].height = lines * measure.pitch;
    }
}

std::optional<qreal> ArticleLayout::bringIntoSight(qreal top, qreal bottom, qreal anchor)
{
    if (m_blocks.empty() || isShapedBetween(top, bottom))
        return {};
    const LaidBlock &held = m_blocks[blockNear(anchor)];
    const qreal before = held.at.y();
    const qreal reach = bottom - top;
    shapeBetween(top - reach, bottom + reach);
    place();
    return held.at.y() - before;
}

bool ArticleLayout::isShapedBetween(qreal top, qreal bottom) const
{
    for (size_t i = blockNear(top); i < m_blocks.size() && m_blocks[i].at.y() < bottom; ++i) {
        if (m_blocks[i].visible && !m_blocks[i].text)
            return false;
    }
    return true;
}

/// Goes on until what is shaped, with its true height, reaches the bottom.
void ArticleLayout::shapeBetween(qreal top, qreal bottom)
{
    size_t i = blockNear(top);
    for (qreal y = m_blocks[i].at.y(); i < m_blocks.size() && y < bottom; ++i) {
        if (!m_blocks[i].visible)
            continue;
        if (!m_blocks[i].text)
            shape(i);
        y += m_blocks[i].height;
    }
}

void ArticleLayout::setGhost(const std::optional<Ghost> &ghost)
{
    if (ghost == m_ghost)
        return;
    m_ghost = ghost;
    place();
}

void ArticleLayout::setOpen(size_t fold, bool open)
{
    m_folds[fold].open = open;
    place();
}

QRectF ArticleLayout::column() const
{
    return {m_left, 0, m_columnWidth, m_height};
}

qreal ArticleLayout::indent(BlockKind kind) const
{
    return kind == BlockKind::QuoteBlock || kind == BlockKind::ListItem ? std::round(m_pitch * 0.8)
                                                                        : 0;
}

const QFont &ArticleLayout::font(BlockKind kind) const
{
    switch (kind) {
    case BlockKind::Headline:
        return m_fonts.headline;
    case BlockKind::Subhead:
        return m_fonts.subhead;
    default:
        return m_fonts.text;
    }
}

void ArticleLayout::shape(size_t index)
{
    const Block &block = m_article->blocks[index];
    const QFont &blockFont = font(block.kind);
    QString words = block.span.of(m_article->text).toString();
    words.replace(u'\n', QChar::LineSeparator);
    auto text = std::make_unique<QTextLayout>(words, blockFont);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setTextOption(option);
    text->setCacheEnabled(true);

    const qreal pitch = pitchOf(blockFont);
    qreal y = 0;
    text->beginLayout();
    for (QTextLine line = text->createLine(); line.isValid(); line = text->createLine()) {
        line.setLineWidth(std::max(1.0, m_columnWidth - indent(block.kind)));
        line.setPosition({0, y + std::floor((pitch - line.height()) / 2)});
        y += pitch;
    }
    text->endLayout();
    m_blocks[index].text = std::move(text);
    m_blocks[index].height = y;
}

/// A ghost's box with the gap below it. Returns where the next block begins.
qreal ArticleLayout::placeGhost(qreal top)
{
    const QFontMetricsF metrics(m_fonts.note);
    const qreal padding = std::round(metrics.height() * 0.4);
    const qreal inner = std::max(1.0, m_columnWidth - 2 * padding);
    const QRectF words =
        metrics.boundingRect(QRectF(0, 0, inner, 1e6), Qt::TextWordWrap, m_ghost->words);
    m_ghostBox = {m_left, top, m_columnWidth, std::ceil(words.height()) + 2 * padding};
    return m_ghostBox.bottom() + paragraphGap * m_pitch;
}

void ArticleLayout::place()
{
    if (m_width < 0)
        return;
    m_ghostBox = {};
    qreal y = std::round(margin * m_pitch);
    const qreal gap = std::round(paragraphGap * m_pitch);
    auto fold = m_folds.begin();
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (m_ghost && m_ghost->before == i)
            y = placeGhost(y);
        if (fold != m_folds.end() && fold->fold.last == i)
            ++fold;
        const bool folding = fold != m_folds.end() && fold->fold.contains(i);
        if (folding && fold->fold.first == i) {
            fold->line = {m_left, y, m_columnWidth, pitchOf(m_fonts.note)};
            y = fold->line.bottom() + gap;
        }
        LaidBlock &block = m_blocks[i];
        block.visible = !folding || fold->open;
        block.at = {m_left + indent(m_article->blocks[i].kind), y};
        if (!block.visible)
            continue;
        if (!block.text && m_article->text.size() <= longestWhole)
            shape(i);
        y += block.height + gap;
    }
    if (m_ghost && m_ghost->before >= m_blocks.size())
        y = placeGhost(y);
    m_height = y;
}

size_t ArticleLayout::blockAt(qsizetype offset) const
{
    const auto &blocks = m_article->blocks;
    const auto next = std::ranges::upper_bound(
        blocks, offset, {}, [](const Block &block) { return block.span.begin(); });
    return next == blocks.begin() ? 0 : size_t(next - blocks.begin()) - 1;
}

size_t ArticleLayout::blockNear(qreal y) const
{
    const auto next = std::ranges::upper_bound(m_blocks, y, {},
                                               [](const LaidBlock &block) { return block.at.y(); });
    auto block = next == m_blocks.begin() ? next : std::prev(next);
    while (block != m_blocks.begin() && !block->visible)
        --block;
    return size_t(block - m_blocks.begin());
}

/// Shape: `begin` and `end` count in the block. Trailing space at the end of a line is left out.
static QRectF boxInLine(const QTextLayout &text, const QTextLine &line, int begin, int end)
{
    while (end > begin && end == line.textStart() + line.textLength() &&
           text.text().at(end - 1).isSpace())
        --end;
    const qreal x1 = line.cursorToX(begin);
    const qreal x2 = line.cursorToX(end);
    return QRectF(std::min(x1, x2), line.y(), std::abs(x2 - x1), line.height());
}

std::vector<QRectF> ArticleLayout::boxes(TextSpan span) const
{
    std::vector<QRectF> made;
    const auto &blocks = m_article->blocks;
    for (size_t i = blockAt(span.begin()); i < blocks.size(); ++i) {
        const TextSpan here = blocks[i].span.intersected(span);
        if (blocks[i].span.begin() >= span.end())
            break;
        if (here.isEmpty() || !m_blocks[i].visible || !m_blocks[i].text)
            continue;
        const QTextLayout &text = *m_blocks[i].text;
        const int begin = int(here.begin() - blocks[i].span.begin());
        const int end = int(here.end() - blocks[i].span.begin());
        for (int l = text.lineForTextPosition(begin).lineNumber(); l < text.lineCount(); ++l) {
            const QTextLine line = text.lineAt(l);
            if (line.textStart() >= end)
                break;
            const QRectF box = boxInLine(text, line, std::max(begin, line.textStart()),
                                         std::min(end, line.textStart() + line.textLength()));
            if (box.width() > 0)
                made.push_back(box.translated(m_blocks[i].at));
        }
    }
    return made;
}

QRectF ArticleLayout::lineAt(qsizetype offset) const
{
    if (m_blocks.empty())
        return {};
    const size_t index = blockAt(offset);
    const LaidBlock &block = m_blocks[index];
    if (block.visible && !block.text)
        return estimatedLine(index, offset);
    if (!block.visible) {
        const auto fold = std::ranges::find_if(
            m_folds, [&](const LaidFold &laid) { return laid.fold.contains(index); });
        return fold == m_folds.end() ? QRectF() : fold->line;
    }
    const qsizetype inBlock = offset - m_article->blocks[index].span.begin();
    const QTextLine line =
        block.text->lineForTextPosition(int(std::min(inBlock, block.text->text().size())));
    return line.isValid() ? line.rect().translated(block.at) : QRectF(block.at, QSizeF());
}

QRectF ArticleLayout::estimatedLine(size_t index, qsizetype offset) const
{
    const LaidBlock &block = m_blocks[index];
    const TextSpan span = m_article->blocks[index].span;
    const qreal part = std::clamp(qreal(offset - span.begin()) / qreal(span.length()), 0.0, 1.0);
    const qreal pitch = pitchOf(font(m_article->blocks[index].kind));
    const qreal last = std::max(0.0, block.height / pitch - 1);
    const qreal line = std::min(last, std::floor(part * block.height / pitch));
    return {block.at.x(), block.at.y() + line * pitch, m_columnWidth, pitch};
}

qreal ArticleLayout::levelOfGap(size_t block) const
{
    return block < m_blocks.size() ? m_blocks[block].at.y() : m_height;
}

TextSpan ArticleLayout::textBetween(qreal top, qreal bottom) const
{
    if (m_blocks.empty())
        return {};
    const TextSpan first = m_article->blocks[blockNear(top)].span;
    const TextSpan last = m_article->blocks[blockNear(bottom)].span;
    return {first.begin(), last.end()};
}

qsizetype ArticleLayout::nearestOffset(QPointF point) const
{
    if (m_blocks.empty())
        return 0;
    const size_t index = blockNear(point.y());
    const LaidBlock &block = m_blocks[index];
    const TextSpan span = m_article->blocks[index].span;
    if (!block.text || point.y() < block.at.y())
        return span.begin();
    const QPointF inBlock = point - block.at;
    if (inBlock.y() >= block.height)
        return span.end();
    for (int l = block.text->lineCount() - 1; l >= 0; --l) {
        const QTextLine line = block.text->lineAt(l);
        if (l == 0 || inBlock.y() >= line.y())
            return span.begin() + line.xToCursor(inBlock.x());
    }
    return span.begin();
}

std::optional<qsizetype> ArticleLayout::offsetUnder(QPointF point) const
{
    if (m_blocks.empty())
        return {};
    const size_t index = blockNear(point.y());
    const LaidBlock &block = m_blocks[index];
    if (!block.visible || !block.text)
        return {};
    const QPointF inBlock = point - block.at;
    for (int l = 0; l < block.text->lineCount(); ++l) {
        const QTextLine line = block.text->lineAt(l);
        if (line.naturalTextRect().contains(inBlock))
            return m_article->blocks[index].span.begin() +
                   line.xToCursor(inBlock.x(), QTextLine::CursorOnCharacter);
    }
    return {};
}

std::vector<size_t> ArticleLayout::openFolds() const
{
    std::vector<size_t> open;
    for (size_t fold = 0; fold < m_folds.size(); ++fold) {
        if (m_folds[fold].open)
            open.push_back(fold);
    }
    return open;
}

Fold ArticleLayout::blocksUnder(QPointF point) const
{
    if (const auto fold = foldUnder(point))
        return m_folds[*fold].fold;
    const size_t block = blockAt(nearestOffset(point));
    return {.first = block, .last = block + 1};
}

std::optional<size_t> ArticleLayout::foldUnder(QPointF point) const
{
    const auto fold = std::ranges::find_if(
        m_folds, [&](const LaidFold &laid) { return laid.line.contains(point); });
    if (fold == m_folds.end())
        return {};
    return size_t(fold - m_folds.begin());
}

} // namespace crosscheck
