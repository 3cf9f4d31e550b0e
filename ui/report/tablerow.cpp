// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tablerow.h"

#include <algorithm>

namespace crosscheck
{

TableCell &TableCell::add(TextBox text, qreal above, Picture before)
{
    if (text.lineCount() > 0)
        m_parts.push_back({.text = std::move(text),
                           .above = m_parts.empty() ? 0 : above,
                           .before = std::move(before)});
    return *this;
}

TableCell &TableCell::add(Picture picture, qreal height)
{
    m_parts.push_back({.before = std::move(picture), .height = height});
    return *this;
}

qreal TableCell::height() const
{
    qreal height = 0;
    for (size_t i = m_part; i < m_parts.size(); ++i) {
        const TextBox &text = m_parts[i].text;
        const int from = i == m_part ? m_line : 0;
        height += text.height(from, text.lineCount() - from) +
                  (from == 0 ? m_parts[i].above + m_parts[i].height : 0);
    }
    return height;
}

qreal TableCell::take(qreal available, qreal left, qreal top, Picture &picture)
{
    qreal used = 0;
    for (; !isDone(); ++m_part, m_line = 0) {
        const Part &part = m_parts[m_part];
        const qreal above = m_line == 0 && used > 0 ? part.above : 0;
        if (part.isPicture()) {
            if (part.height > available - used)
                break;
            picture.add(part.before, {left, top + used});
            used += part.height;
            continue;
        }
        const int count = part.text.linesWithin(m_line, available - used - above);
        if (count == 0)
            break;
        const QPointF at(left, top + used + above);
        if (m_line == 0)
            picture.add(part.before, at);
        picture.add(part.text.picture(m_line, count), at);
        used += above + part.text.height(m_line, count);
        m_line += count;
        if (m_line < part.text.lineCount())
            break;
    }
    return used;
}

TableRow &TableRow::add(qreal left, TableCell cell)
{
    m_cells.push_back({.left = left, .cell = std::move(cell)});
    return *this;
}

TableRow &TableRow::ruled(qreal left, qreal right, const QColor &colour, qreal width)
{
    m_rule = {.from = {left, 0}, .to = {right, 0}, .colour = colour, .width = width};
    return *this;
}

TableRow &TableRow::shaded(qreal left, qreal right, const QColor &colour)
{
    m_ground = {.rect = {left, 0, right - left, 0}, .fill = colour, .radius = 2 * pt};
    return *this;
}

TableRow &TableRow::linked(qreal left, qreal right, FactIndex fact, LinkTo to)
{
    m_links.push_back({.rect = {left, 0, right - left, 0}, .fact = fact, .to = to});
    return *this;
}

qreal TableRow::height() const
{
    qreal height = 0;
    for (const Placed &placed : m_cells)
        height = std::max(height, placed.cell.height());
    return height + 2 * m_padding;
}

bool TableRow::isDone() const
{
    return std::ranges::all_of(m_cells, [](const Placed &placed) { return placed.cell.isDone(); });
}

RowSlice TableRow::take(qreal available)
{
    RowSlice slice;
    qreal height = 0;
    for (Placed &placed : m_cells)
        height = std::max(height, placed.cell.take(available - 2 * m_padding + 0.5, placed.left,
                                                   m_padding, slice.picture));
    if (height == 0 && !isDone())
        return {};
    slice.height = height + 2 * m_padding;
    for (FactLink link : m_links) {
        link.rect.setHeight(slice.height);
        slice.picture.add(link);
    }
    if (m_ground.fill.isValid()) {
        DrawnBox ground = m_ground;
        ground.rect.setHeight(slice.height);
        slice.picture.addBelow(ground);
    }
    if (m_rule.width > 0 && isDone()) {
        DrawnRule rule = m_rule;
        rule.translate({0, slice.height});
        slice.picture.add(rule);
    }
    return slice;
}

} // namespace crosscheck
