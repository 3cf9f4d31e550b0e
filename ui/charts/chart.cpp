// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/theme/contrast.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <ranges>

namespace crosscheck
{

namespace
{

bool isSolid(Verdict verdict)
{
    return verdict == Verdict::Changed || verdict == Verdict::Base;
}

bool isHollow(Verdict verdict)
{
    return verdict == Verdict::Dropped || verdict == Verdict::Absent;
}

/// Paints one shape after the other.
class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const ChartStyle &style, const VerdictTheme &theme)
        : m_painter(painter)
        , m_style(style)
        , m_theme(theme)
    {
    }

    void operator()(const ChartBox &box) const
    {
        if (box.isPainted && box.verdict)
            paintVerdict(box, *box.verdict);
        else if (box.isPainted)
            m_painter.fillRect(box.rect, mixed(m_theme.text(), m_theme.paper(), box.share));
        if (!showsSign(box))
            return;
        const QColor ground = groundOf(box);
        m_painter.setFont(m_style.font);
        m_painter.setPen(
            readable(box.verdict ? m_theme.ink(*box.verdict) : m_theme.text(), ground, 4.5));
        const qreal width = m_style.widthOf(box.sign) + 4 * m_style.unit;
        const QRectF around(box.rect.center() - QPointF(width / 2, m_style.lineHeight() * 0.4),
                            QSizeF(width, m_style.lineHeight() * 0.8));
        m_painter.fillRect(around.intersected(within(box.rect, m_style.unit)), ground);
        m_painter.drawText(box.rect, Qt::AlignCenter | Qt::TextSingleLine, box.sign);
    }

    void operator()(const ChartText &text) const
    {
        QFont font = m_style.font;
        font.setBold(text.strong);
        m_painter.setFont(font);
        m_painter.setPen(text.muted ? m_theme.mutedText() : m_theme.text());
        const QString shown = QFontMetricsF(font).elidedText(text.text.simplified(), Qt::ElideRight,
                                                             text.rect.width() + 0.5);
        m_painter.drawText(text.rect, int(text.alignment) | Qt::TextSingleLine, shown);
    }

    void operator()(const ChartLine &line) const
    {
        m_painter.setPen(QPen(line.verdict ? m_theme.ink(*line.verdict) : m_theme.separator(),
                              (line.verdict ? 1.6 : 1) * m_style.unit,
                              line.dashed ? Qt::DashLine : Qt::SolidLine));
        m_painter.drawLine(line.from, line.to);
    }

private:
    [[nodiscard]] QColor groundOf(const ChartBox &box) const
    {
        return box.verdict ? crosscheck::groundOf(*box.verdict, m_theme)
                           : mixed(m_theme.text(), m_theme.paper(), box.share);
    }

    [[nodiscard]] bool showsSign(const ChartBox &box) const
    {
        return !box.sign.isEmpty() &&
               box.rect.width() >= m_style.widthOf(box.sign) + 2 * m_style.unit;
    }

    /// A sign alone tells verdicts apart; around and without it a pattern does.
    void paintVerdict(const ChartBox &box, Verdict verdict) const
    {
        m_painter.fillRect(box.rect, groundOf(box));
        const QColor ink = m_theme.ink(verdict);
        const Qt::BrushStyle pattern = patternOf(verdict);
        const bool isSignAlone = showsSign(box) && box.rect.width() < m_style.lineHeight() * 1.3;
        if (pattern != Qt::NoBrush && !isSignAlone)
            paintPattern(box.rect, QBrush(ink, pattern));
        m_painter.setPen(QPen(ink, m_style.unit, outlineOf(verdict)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(within(box.rect, m_style.unit / 2));
    }

    /// Patterns are as coarse as the painter's unit: on paper that is far too fine to see.
    void paintPattern(const QRectF &rect, const QBrush &pattern) const
    {
        const qreal unit = m_style.unit;
        m_painter.save();
        m_painter.scale(unit, unit);
        m_painter.fillRect(QRectF(rect.topLeft() / unit, rect.size() / unit), pattern);
        m_painter.restore();
    }

    [[nodiscard]] static QRectF within(const QRectF &rect, qreal by)
    {
        return rect.adjusted(by, by, -by, -by);
    }

    QPainter &m_painter;
    const ChartStyle &m_style;
    const VerdictTheme &m_theme;
};

} // namespace

Qt::BrushStyle patternOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Rounded:
        return Qt::Dense6Pattern;
    case Verdict::Paraphrased:
        return Qt::HorPattern;
    case Verdict::Truncated:
        return Qt::VerPattern;
    case Verdict::Hedge:
        return Qt::BDiagPattern;
    case Verdict::Misattributed:
        return Qt::DiagCrossPattern;
    case Verdict::Added:
        return Qt::FDiagPattern;
    default:
        return Qt::NoBrush;
    }
}

Qt::PenStyle outlineOf(Verdict verdict)
{
    return isHollow(verdict) ? Qt::DashLine : Qt::SolidLine;
}

QColor groundOf(Verdict verdict, const VerdictTheme &theme)
{
    return isSolid(verdict)    ? theme.ink(verdict)
           : isHollow(verdict) ? theme.paper()
                               : theme.tint(verdict);
}

const ChartBox *Chart::boxAt(QPointF place) const
{
    for (const auto &shape : shapes | std::views::reverse) {
        const auto *box = std::get_if<ChartBox>(&shape);
        if (box && box->rect.contains(place))
            return box;
    }
    return nullptr;
}

std::vector<const ChartBox *> Chart::links() const
{
    std::vector<const ChartBox *> found;
    for (const auto &shape : shapes) {
        const auto *box = std::get_if<ChartBox>(&shape);
        if (box && !box->facts.empty())
            found.push_back(box);
    }
    return found;
}

qreal ChartStyle::lineHeight() const
{
    return QFontMetricsF(font).height();
}

qreal ChartStyle::widthOf(const QString &text) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void paintChart(QPainter &painter, const Chart &chart, const ChartStyle &style,
                const VerdictTheme &theme)
{
    if (chart.ground)
        chart.ground(painter, theme);
    const ChartPainter paint(painter, style, theme);
    for (const auto &shape : chart.shapes)
        std::visit(paint, shape);
}

} // namespace crosscheck
