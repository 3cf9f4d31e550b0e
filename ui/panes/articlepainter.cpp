// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lower layers first: tints of quotations, tints of what stands inside them, the selection, the
// words, the lines under them, the ring of the current fact, folds and the ghost. A figure inside
// a quotation lies on the quotation's lighter tint and interrupts its line.
#include "ui/panes/articlepainter.h"

#include "ui/theme/contrast.h"
#include "ui/theme/markline.h"

#include <KLocalizedString>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace crosscheck
{

namespace
{

/// A mark that is in sight, with its boxes: measured once, used by every layer.
struct SeenMark {
    const ClaimMark *mark = nullptr;
    std::vector<QRectF> boxes;
};

class ArticlePainter
{
public:
    ArticlePainter(QPainter &painter, const QRectF &clip, const ArticleLayout &layout,
                   const ArticleLook &look, const VerdictTheme &theme)
        : m_painter(painter)
        , m_clip(clip)
        , m_layout(layout)
        , m_look(look)
        , m_theme(theme)
        , m_unit(layout.pitch() / 13)
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        collect();
        paintTints();
        paintAltered();
        paintHits();
        paintSelection();
        paintText();
        paintLines();
        paintRings();
        paintFolds();
        paintGaps();
        paintGhost();
    }

private:
    void collect();
    void paintTints();
    void paintAltered();
    void paintHits();
    void paintSelection();
    void paintText();
    void paintOrnament(const Block &block, const ArticleLayout::LaidBlock &laid);
    void paintLines();
    void paintLine(const SeenMark &seen);
    void paintBar(const SeenMark &seen);
    void paintRings();
    void paintFolds();
    void paintGaps();
    void paintGhost();

    [[nodiscard]] bool isQuotation(const ClaimMark &mark) const
    {
        return mark.look == MarkLook::Quotation;
    }
    [[nodiscard]] QColor tint(const ClaimMark &mark) const;
    [[nodiscard]] std::vector<QRectF> withoutNested(const SeenMark &seen) const;

    QPainter &m_painter;
    QRectF m_clip;
    const ArticleLayout &m_layout;
    const ArticleLook &m_look;
    const VerdictTheme &m_theme;
    qreal m_unit; ///< width of a plain line under the text
    std::vector<SeenMark> m_seen;
};

void ArticlePainter::collect()
{
    const TextSpan text = m_layout.textBetween(m_clip.top(), m_clip.bottom());
    const auto inSight = [this](const QRectF &box) {
        return box.bottom() + m_layout.pitch() > m_clip.top() &&
               box.top() - m_layout.pitch() < m_clip.bottom();
    };
    for (const ClaimMark &mark : *m_look.marks) {
        if (!mark.span.overlaps(text))
            continue;
        SeenMark seen{&mark, m_layout.boxes(mark.span)};
        if (std::ranges::any_of(seen.boxes, inSight))
            m_seen.push_back(std::move(seen));
    }
}

/// A quotation is long and holds figures, so its tint is lighter than theirs.
QColor ArticlePainter::tint(const ClaimMark &mark) const
{
    const QColor full = m_theme.tint(mark.verdict);
    if (!isQuotation(mark))
        return full;
    return isFinding(mark.verdict) ? mixed(full, m_theme.paper(), 0.6) : m_theme.quoteTint();
}

void ArticlePainter::paintTints()
{
    m_painter.setPen(Qt::NoPen);
    for (const bool quotations : {true, false}) {
        for (const SeenMark &seen : m_seen) {
            if (isQuotation(*seen.mark) != quotations || seen.mark->look == MarkLook::Speech)
                continue;
            m_painter.setBrush(tint(*seen.mark));
            for (const QRectF &box : seen.boxes)
                m_painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 2, 2);
        }
    }
}

/// The words that make a quotation a finding stand out from the rest of it.
void ArticlePainter::paintAltered()
{
    const TextSpan text = m_layout.textBetween(m_clip.top(), m_clip.bottom());
    for (const AlteredWords &words : *m_look.altered) {
        if (!words.span.overlaps(text))
            continue;
        const QColor strong = mixed(m_theme.ink(words.verdict), m_theme.tint(words.verdict), 0.18);
        for (const QRectF &box : m_layout.boxes(words.span)) {
            m_painter.fillRect(
                box, contrast(m_theme.text(), strong) < 4.5 ? m_theme.tint(words.verdict) : strong);
        }
    }
}

/// The current hit is framed as well, so that it does not depend on the colour.
void ArticlePainter::paintHits()
{
    const TextSpan text = m_layout.textBetween(m_clip.top(), m_clip.bottom());
    const auto first = std::ranges::lower_bound(*m_look.hits, text.begin(), {}, &TextSpan::end);
    for (auto hit = first; hit != m_look.hits->end() && hit->begin() < text.end(); ++hit) {
        const bool isCurrent = m_look.currentHit == *hit;
        m_painter.setPen(isCurrent ? QPen(m_theme.text(), m_unit) : QPen(Qt::NoPen));
        m_painter.setBrush(m_theme.searchTint());
        for (const QRectF &box : m_layout.boxes(*hit))
            m_painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 2, 2);
    }
}

void ArticlePainter::paintSelection()
{
    if (m_look.selection.isEmpty())
        return;
    for (const QRectF &box : m_layout.boxes(m_look.selection))
        m_painter.fillRect(box, m_theme.selection());
}

/// What a block has besides words: the bar of a quotation, the dot of a list.
void ArticlePainter::paintOrnament(const Block &block, const ArticleLayout::LaidBlock &laid)
{
    const qreal left = m_layout.column().left();
    if (block.kind == BlockKind::QuoteBlock) {
        m_painter.fillRect(QRectF(left, laid.at.y(), 2 * m_unit, laid.height), m_theme.separator());
    } else if (block.kind == BlockKind::ListItem) {
        const qreal middle = laid.at.y() + m_layout.pitch() / 2;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.mutedText());
        m_painter.drawEllipse(QPointF(left + m_layout.pitch() * 0.3, middle), 1.6 * m_unit,
                              1.6 * m_unit);
    }
}

void ArticlePainter::paintText()
{
    for (size_t i = 0; i < m_layout.blocks().size(); ++i) {
        const ArticleLayout::LaidBlock &laid = m_layout.blocks()[i];
        if (!laid.visible || !laid.text || laid.at.y() + laid.height < m_clip.top())
            continue;
        if (laid.at.y() > m_clip.bottom())
            break;
        const Block &block = m_layout.article().blocks[i];
        paintOrnament(block, laid);
        m_painter.setPen(block.isDebris() ? m_theme.debrisText() : m_theme.text());
        laid.text->draw(&m_painter, laid.at, {}, m_clip);
    }
}

/// The boxes of a mark, cut where marks inside it stand.
std::vector<QRectF> ArticlePainter::withoutNested(const SeenMark &seen) const
{
    std::vector<QRectF> left = seen.boxes;
    for (const SeenMark &inner : m_seen) {
        if (&inner == &seen || !seen.mark->span.contains(inner.mark->span) ||
            inner.mark->span == seen.mark->span)
            continue;
        for (const QRectF &hole : inner.boxes) {
            const auto line =
                std::ranges::find_if(left, [&](const QRectF &box) { return box.intersects(hole); });
            if (line == left.end())
                continue;
            const QRectF whole = *line;
            line->setRight(hole.left() - 2 * m_unit);
            left.push_back({QPointF(hole.right() + 2 * m_unit, whole.top()), whole.bottomRight()});
        }
    }
    std::erase_if(left, [](const QRectF &box) { return box.width() < 1; });
    return left;
}

void ArticlePainter::paintLine(const SeenMark &seen)
{
    const ClaimMark &mark = *seen.mark;
    // A tint and its own marks show a quotation of the base; ten underlined lines would shout.
    if (isQuotation(mark) && mark.verdict == Verdict::Base)
        return;
    for (const QRectF &box : withoutNested(seen)) {
        const qreal y = box.bottom() - m_unit;
        paintMarkLine(m_painter, {box.left(), y, box.right(), y}, markLine(mark.verdict),
                      m_theme.ink(mark.verdict), m_unit);
    }
}

void ArticlePainter::paintBar(const SeenMark &seen)
{
    const qreal x = m_layout.column().left() - 4 * m_unit;
    for (const QRectF &box : seen.boxes)
        m_painter.fillRect(QRectF(x, box.top(), 1.6 * m_unit, box.height()),
                           m_theme.ink(seen.mark->verdict));
}

void ArticlePainter::paintLines()
{
    for (const SeenMark &seen : m_seen) {
        paintLine(seen);
        if (markLine(seen.mark->verdict) == MarkLine::SolidWithBar)
            paintBar(seen);
    }
}

/// The outline of a closed polygon with its corners rounded off.
static void addRounded(QPainterPath &path, const QPolygonF &corners, qreal radius)
{
    const qsizetype count = corners.size() - 1; // the last one is the first again
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF corner = corners[i];
        QLineF in(corner, corners[(i + count - 1) % count]);
        QLineF out(corner, corners[(i + 1) % count]);
        in.setLength(std::min(radius, in.length() / 2));
        out.setLength(std::min(radius, out.length() / 2));
        if (i == 0)
            path.moveTo(in.p2());
        else
            path.lineTo(in.p2());
        path.quadTo(corner, out.p2());
    }
    path.closeSubpath();
}

static QPainterPath ring(const std::vector<QRectF> &boxes)
{
    QPainterPath united;
    for (const QRectF &box : boxes) {
        QPainterPath line;
        line.addRect(ringBox(box));
        united = united.united(line);
    }
    QPainterPath path;
    for (const QPolygonF &polygon : united.simplified().toSubpathPolygons())
        addRounded(path, polygon, 5);
    return path;
}

/// Where an article states the fact several times, the claim that the editor went to stands out.
void ArticlePainter::paintRings()
{
    const qreal width = std::max(2.0, m_unit * 1.3);
    const bool hasAt =
        m_look.at && std::ranges::contains(*m_look.marks, *m_look.at, &ClaimMark::claim);
    for (const SeenMark &seen : m_seen) {
        if (seen.mark->fact != m_look.current)
            continue;
        const bool isElsewhere = hasAt && seen.mark->claim != *m_look.at;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.focus(), isElsewhere ? 1 : width, Qt::SolidLine, Qt::RoundCap,
                              Qt::RoundJoin));
        m_painter.drawPath(ring(seen.boxes));
    }
}

void ArticlePainter::paintFolds()
{
    const QFontMetricsF metrics(m_layout.fonts().note);
    m_painter.setFont(m_layout.fonts().note);
    m_painter.setPen(m_theme.debrisText());
    for (const ArticleLayout::LaidFold &laid : m_layout.folds()) {
        if (!laid.line.intersects(m_clip))
            continue;
        const QString arrow = laid.open ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
        const QString text = arrow + words(m_layout.article(), laid.fold);
        m_painter.drawText(laid.line, Qt::AlignVCenter | Qt::AlignLeft,
                           metrics.elidedText(text, Qt::ElideRight, laid.line.width()));
    }
}

void ArticlePainter::paintGaps()
{
    m_painter.setBrush(m_theme.paper());
    for (const Gap &gap : *m_look.gaps) {
        const QRectF box = gapBox(m_layout, gap.before);
        if (!box.intersects(m_clip) || (m_layout.ghost() && m_layout.ghost()->before == gap.before))
            continue;
        m_painter.setPen(QPen(m_theme.ink(Verdict::Dropped), 1));
        m_painter.drawRoundedRect(box, 2, 2);
        m_painter.drawLine(QPointF(box.left() + 2.5, box.center().y()),
                           QPointF(box.right() - 2.5, box.center().y()));
    }
}

void ArticlePainter::paintGhost()
{
    const QRectF box = m_layout.ghostBox();
    if (!m_layout.ghost() || !box.intersects(m_clip))
        return;
    QPen pen(m_theme.ink(Verdict::Dropped), 1);
    pen.setDashPattern({4, 3});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    m_painter.setPen(m_theme.mutedText());
    m_painter.setFont(m_layout.fonts().note);
    const qreal padding = std::round(QFontMetricsF(m_layout.fonts().note).height() * 0.4);
    m_painter.drawText(box.adjusted(padding, padding, -padding, -padding),
                       Qt::TextWordWrap | Qt::AlignVCenter, m_layout.ghost()->words);
}

} // namespace

QRectF gapBox(const ArticleLayout &layout, size_t before)
{
    const qreal size = std::round(layout.pitch() * 0.4) + 1;
    const QPointF middle(layout.column().left() - layout.pitch() * 0.32,
                         layout.levelOfGap(before) - layout.pitch() * 0.25);
    return QRectF(std::floor(middle.x() - size / 2) + 0.5, std::floor(middle.y() - size / 2) + 0.5,
                  size, size);
}

QRectF ringBox(const QRectF &words)
{
    return words.adjusted(-3, -1, 3, 2);
}

void paintArticle(QPainter &painter, const QRectF &clip, const ArticleLayout &layout,
                  const ArticleLook &look, const VerdictTheme &theme)
{
    ArticlePainter(painter, clip, layout, look, theme).paint();
}

} // namespace crosscheck
