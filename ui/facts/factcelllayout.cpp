// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factcelllayout.h"

#include <algorithm>

namespace crosscheck
{

FactLabelLayout FactLabelLayout::in(const QRect &cell, const FactRowMetrics &metrics)
{
    const int left = cell.left() + std::min(metrics.padding, cell.width());
    const int width = std::max(0, cell.width() - 2 * metrics.padding);
    const int height = metrics.titleHeight + metrics.wordingsHeight;
    const int top = cell.top() + std::max(0, (cell.height() - height) / 2);
    return {.title = {left, top, width, metrics.titleHeight},
            .wordings = {left, top + metrics.titleHeight, width, metrics.wordingsHeight}};
}

FactDecisionLayout FactDecisionLayout::in(const QRect &cell, int lineHeight)
{
    const qreal side = std::min(lineHeight * 0.8, std::min(cell.width(), cell.height()) / 2.0);
    const qreal small = side * 0.75;
    const qreal middle = QRectF(cell).center().x();
    const qreal top = cell.top() + (cell.height() - side - small) / 3;
    const qreal below = top + side + (top - cell.top());
    FactDecisionLayout layout{.sign = {middle - side / 2, top, side, side},
                              .changed = {middle - small, below, small, small}};
    for (size_t i = 0; i < layout.note.size(); ++i) {
        const qreal y = below + small * (0.2 + 0.3 * qreal(i));
        const qreal length = i + 1 < layout.note.size() ? 0.75 : 0.45;
        layout.note[i] = {middle + small * 0.2, y, middle + small * (0.2 + length), y};
    }
    return layout;
}

FactCellLayout FactCellLayout::in(const QRect &cell, const QSizeF &badge)
{
    constexpr qreal air = 1;
    const QSizeF room(std::max(0.0, cell.width() - 2 * air),
                      std::max(0.0, cell.height() - 2 * air));
    QRectF box({}, badge.boundedTo(room));
    box.moveCenter(QRectF(cell).center());
    return {.badge = box};
}

FactColumnsLayout FactColumnsLayout::in(int width, const FactColumnNeeds &needs)
{
    const int levelWidth = std::max(needs.badgeWidth, needs.nameWidth);
    const int room = width - needs.decisionWidth - needs.leastLabelWidth;
    const bool upright = needs.articles * levelWidth > room;
    const int cellWidth = upright ? needs.badgeWidth : levelWidth;
    const int fitting = cellWidth > 0 ? std::max(2, room / cellWidth) : needs.articles;
    const int visible = std::min(needs.articles, fitting);
    const int rest = width - needs.decisionWidth - visible * cellWidth;
    return {.labelWidth = std::max(rest, needs.leastLabelWidth),
            .cellWidth = cellWidth,
            .uprightNames = upright,
            .visibleArticles = visible};
}

std::vector<bool> visibleArticles(int articles, int base, int first, int visible)
{
    std::vector<bool> shown(size_t(articles), false);
    const bool hasBase = base >= 0 && base < articles && visible > 0;
    if (hasBase)
        shown[size_t(base)] = true;
    const int others = hasBase ? articles - 1 : articles;
    const int window = std::min(others, hasBase ? visible - 1 : visible);
    const int begin = std::clamp(first, 0, others - window);
    for (int at = 0, other = 0; at < articles; ++at) {
        if (hasBase && at == base)
            continue;
        shown[size_t(at)] = other >= begin && other < begin + window;
        ++other;
    }
    return shown;
}

} // namespace crosscheck
