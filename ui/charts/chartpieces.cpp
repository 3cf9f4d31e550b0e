// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpieces.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

QRectF rectOf(const Chart::Shape &shape)
{
    const auto *line = std::get_if<ChartLine>(&shape);
    const auto *box = std::get_if<ChartBox>(&shape);
    return line  ? QRectF(line->from, line->to).normalized()
           : box ? box->rect
                 : std::get<ChartText>(shape).rect;
}

void move(Chart::Shape &shape, qreal by)
{
    if (auto *line = std::get_if<ChartLine>(&shape)) {
        line->from.ry() += by;
        line->to.ry() += by;
    } else if (auto *box = std::get_if<ChartBox>(&shape)) {
        box->rect.translate(0, by);
    } else {
        std::get<ChartText>(shape).rect.translate(0, by);
    }
}

/// The part of a line between two heights.
ChartLine cutTo(ChartLine line, qreal top, qreal bottom)
{
    if (line.from.x() == line.to.x()) {
        line.from.setY(std::clamp(line.from.y(), top, bottom));
        line.to.setY(std::clamp(line.to.y(), top, bottom));
    }
    return line;
}

/// The lowest place, no lower than `latest`, where nothing but lines is cut through.
qreal breakBefore(const Chart &chart, qreal first, qreal latest)
{
    qreal place = latest;
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto &shape : chart.shapes) {
            const QRectF rect = rectOf(shape);
            if (std::holds_alternative<ChartLine>(shape) || rect.top() < chart.head)
                continue;
            if (rect.top() < place && rect.bottom() > place) {
                place = rect.top();
                moved = true;
            }
        }
    }
    return place > first ? place : latest;
}

/// What stands between two heights, below the head.
Chart pieceOf(const Chart &chart, qreal top, qreal bottom)
{
    Chart piece{.title = chart.title,
                .size = QSizeF(chart.size.width(), chart.head + bottom - top),
                .head = chart.head};
    for (const auto &shape : chart.shapes) {
        const QRectF rect = rectOf(shape);
        const bool isHead = rect.bottom() <= chart.head;
        const bool isLine = std::holds_alternative<ChartLine>(shape);
        if (!isHead && (isLine ? rect.bottom() < top || rect.top() > bottom
                               : rect.top() < top || rect.top() >= bottom))
            continue;
        auto taken = shape;
        if (auto *line = std::get_if<ChartLine>(&taken); line && !isHead)
            *line = cutTo(*line, top, bottom);
        if (!isHead)
            move(taken, chart.head - top);
        piece.shapes.push_back(std::move(taken));
    }
    return piece;
}

} // namespace

std::vector<Chart> piecesOf(const Chart &chart, qreal height)
{
    if (chart.size.height() <= height)
        return {chart};
    std::vector<Chart> pieces;
    const qreal end = chart.size.height();
    for (qreal top = chart.head; top < end;) {
        const qreal latest = top + std::max(height - chart.head, height / 4);
        const qreal bottom = latest >= end ? end : breakBefore(chart, top, latest);
        pieces.push_back(pieceOf(chart, top, bottom));
        top = bottom;
    }
    pieces.front().text = chart.text;
    return pieces;
}

} // namespace crosscheck
