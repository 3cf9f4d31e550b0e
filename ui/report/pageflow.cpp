// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pageflow.h"

#include "ui/report/reportstyle.h"

namespace crosscheck
{

PageFormat PageFormat::of(QSizeF size)
{
    return {.size = size, .body = QRectF({}, size).adjusted(16 * mm, 16 * mm, -16 * mm, -21 * mm)};
}

PageFlow::PageFlow(const PageFormat &format)
    : m_format(format)
{
    newPage();
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_cursor = m_format.body.top();
}

void PageFlow::startPage()
{
    if (!isAtTop())
        newPage();
}

void PageFlow::ensure(qreal height)
{
    if (height > remaining())
        startPage();
}

void PageFlow::skip(qreal height)
{
    if (!isAtTop())
        m_cursor = std::min(m_cursor + height, m_format.body.bottom());
}

void PageFlow::place(const Picture &picture, qreal height)
{
    ensure(height);
    m_pages.back().add(picture, {m_format.body.left(), m_cursor});
    m_cursor += height;
}

void PageFlow::addBelow(const DrawnBox &box)
{
    DrawnBox moved = box;
    moved.rect.translate(m_format.body.topLeft());
    m_pages.back().addBelow(moved);
}

} // namespace crosscheck
