// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace crosscheck
{

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QRect> FlowLayout::places(const QRect &area) const
{
    std::vector<QRect> places;
    QPoint at = area.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            places.emplace_back();
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({area.width(), QLAYOUTSIZE_MAX});
        if (at.x() > area.left() && at.x() + size.width() > area.left() + area.width()) {
            at = {area.left(), at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        places.emplace_back(at, size);
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect area(0, 0, std::max(1, width - margins.left() - margins.right()), 0);
    int bottom = 0;
    for (const QRect &place : places(area))
        bottom = std::max(bottom, place.top() + place.height());
    return bottom + margins.top() + margins.bottom();
}

int FlowLayout::linesOf(std::span<const int> widths, int width) const
{
    int lines = 0;
    int end = width + 1; // of the present line
    for (const int wished : widths) {
        const int item = std::min(wished, width);
        const bool fits = lines > 0 && end + spacing() + item <= width;
        lines += fits ? 0 : 1;
        end = fits ? end + spacing() + item : item;
    }
    return lines;
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto &item : m_items)
        widest = widest.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const std::vector<QRect> found = places(rect.marginsRemoved(contentsMargins()));
    for (size_t i = 0; i < found.size(); ++i) {
        if (!m_items[i]->isEmpty())
            m_items[i]->setGeometry(found[i]);
    }
}

} // namespace crosscheck
