// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/picture.h"

#include <QSizeF>

#include <vector>

namespace crosscheck
{

/// Where on a page something may stand. Unit: dots.
struct PageFormat {
    QSizeF size;
    QRectF body; ///< without the footer

    /// Of a page of this size, with the report's margins.
    [[nodiscard]] static PageFormat of(QSizeF size);
};

/// Fills pages from top to bottom. What does not fit where the last thing ended goes to the next
/// page; white space at the top of a page vanishes.
class PageFlow
{
public:
    explicit PageFlow(const PageFormat &format);

    [[nodiscard]] qreal width() const { return m_format.body.width(); }
    /// What is left of the current page.
    [[nodiscard]] qreal remaining() const { return m_format.body.bottom() - m_cursor; }
    /// What an empty page holds.
    [[nodiscard]] qreal pageHeight() const { return m_format.body.height(); }
    [[nodiscard]] bool isAtTop() const { return m_cursor <= m_format.body.top(); }

    /// An empty flow of the same pages, to try out how much room something takes.
    [[nodiscard]] PageFlow blank() const { return PageFlow(m_format); }

    void newPage();
    /// A new page, unless this one is still empty.
    void startPage();
    /// A new page, unless this much is left, or the page is empty.
    void ensure(qreal height);
    void skip(qreal height);
    /// Puts `picture` at the left of the body. Shape: `height` fits (see ensure()).
    void place(const Picture &picture, qreal height);

    /// Number of the current page, from 1.
    [[nodiscard]] int page() const { return int(m_pages.size()); }
    /// Distance of the cursor from the top of the body.
    [[nodiscard]] qreal cursor() const { return m_cursor - m_format.body.top(); }
    /// Puts `item` under what the current page shows; its place counts from the body's top left.
    void addBelow(const DrawnBox &box);

    [[nodiscard]] const std::vector<Picture> &pages() const { return m_pages; }
    [[nodiscard]] std::vector<Picture> takePages() { return std::move(m_pages); }

private:
    PageFormat m_format;
    std::vector<Picture> m_pages;
    qreal m_cursor = 0;
};

} // namespace crosscheck
