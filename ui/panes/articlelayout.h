// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"
#include "ui/panes/articlefonts.h"
#include "ui/panes/fold.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace crosscheck
{

/// The note that stands where a fact would be stated.
struct Ghost {
    size_t before = 0; ///< block
    QString words;

    friend bool operator==(const Ghost &, const Ghost &) = default;
};

/// Where every line of an article stands: wrapped text with folded debris and one ghost. Painting,
/// hit tests and scrolling ask it; it paints nothing. Text is shaped when fonts or width change
/// alone: folding and ghosts only move blocks. Of a very long article only what comes into sight is
/// shaped; until then a block is as high as its number of letters suggests.
/// Unit: device-independent pixels from the top left of the article, without any scrolling.
class ArticleLayout
{
public:
    struct LaidBlock {
        std::unique_ptr<QTextLayout> text; ///< null where the block was not yet in sight
        QPointF at;
        qreal height = 0;
        bool visible = true;
    };
    struct LaidFold {
        Fold fold;
        QRectF line;
        bool open = false;
    };

    explicit ArticleLayout(std::shared_ptr<const Article> article);

    [[nodiscard]] const Article &article() const { return *m_article; }
    [[nodiscard]] const ArticleFonts &fonts() const { return m_fonts; }

    /// Wraps the text into a column that fits into `width` and is no wider than is good to read.
    void layOut(const ArticleFonts &fonts, qreal width);
    void setGhost(const std::optional<Ghost> &ghost);
    void setOpen(size_t fold, bool open);

    /// Shapes what stands between two heights, and as much again above and below it. Returns by how
    /// much that moved what stood at the height `anchor`; nothing where all was shaped already.
    std::optional<qreal> bringIntoSight(qreal top, qreal bottom, qreal anchor);

    [[nodiscard]] qreal height() const { return m_height; }
    /// From the left edge of the text to its right edge, over the whole height.
    [[nodiscard]] QRectF column() const;
    /// Distance between two lines of the story.
    [[nodiscard]] qreal pitch() const { return m_pitch; }
    [[nodiscard]] const std::vector<LaidBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] const std::vector<LaidFold> &folds() const { return m_folds; }
    [[nodiscard]] std::vector<size_t> openFolds() const;
    [[nodiscard]] const std::optional<Ghost> &ghost() const { return m_ghost; }
    [[nodiscard]] QRectF ghostBox() const { return m_ghostBox; }

    /// One box for each line that the span touches, as high as the letters. Empty where folded.
    [[nodiscard]] std::vector<QRectF> boxes(TextSpan span) const;
    /// The line that an offset stands in; the line of the fold where it is folded.
    /// Near to it where the text was not yet in sight.
    [[nodiscard]] QRectF lineAt(qsizetype offset) const;
    /// The top of the block before which something is to be put; the end behind the last one.
    [[nodiscard]] qreal levelOfGap(size_t block) const;
    /// The text between two heights, whole blocks.
    [[nodiscard]] TextSpan textBetween(qreal top, qreal bottom) const;
    /// The place between two letters that is nearest to a point.
    [[nodiscard]] qsizetype nearestOffset(QPointF point) const;
    /// The letter under a point, if there is one.
    [[nodiscard]] std::optional<qsizetype> offsetUnder(QPointF point) const;
    /// The fold whose line is under a point.
    [[nodiscard]] std::optional<size_t> foldUnder(QPointF point) const;
    /// The blocks that a point means: the fold's line stands for all that is folded, else the block
    /// nearest to it alone. Shape: the article has blocks.
    [[nodiscard]] Fold blocksUnder(QPointF point) const;

private:
    void shape(size_t block);
    void shapeBetween(qreal top, qreal bottom);
    [[nodiscard]] bool isShapedBetween(qreal top, qreal bottom) const;
    void estimateHeights();
    [[nodiscard]] QRectF estimatedLine(size_t block, qsizetype offset) const;
    void place();
    [[nodiscard]] qreal indent(BlockKind kind) const;
    [[nodiscard]] const QFont &font(BlockKind kind) const;
    [[nodiscard]] size_t blockAt(qsizetype offset) const;
    [[nodiscard]] size_t blockNear(qreal y) const;
    [[nodiscard]] qreal placeGhost(qreal top);

    std::shared_ptr<const Article> m_article;
    ArticleFonts m_fonts;
    std::vector<LaidBlock> m_blocks; ///< along the article's blocks
    std::vector<LaidFold> m_folds;
    std::optional<Ghost> m_ghost;
    QRectF m_ghostBox;
    qreal m_width = -1;
    qreal m_left = 0;
    qreal m_columnWidth = 0;
    qreal m_pitch = 0;
    qreal m_height = 0;
};

} // namespace crosscheck
