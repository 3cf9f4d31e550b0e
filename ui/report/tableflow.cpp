// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tableflow.h"

namespace crosscheck
{

namespace
{

constexpr qreal cardPadding = 5 * pt;

} // namespace

TableFlow::TableFlow(PageFlow &flow, RowSlice head, RowSlice again, Frame frame,
                     const ReportStyle &style)
    : m_flow(flow)
    , m_style(style)
    , m_head(std::move(head))
    , m_again(std::move(again))
    , m_frame(frame)
{
}

ReportPlace TableFlow::begin(qreal height)
{
    const qreal whole = m_head.height + height + 2 * cardPadding;
    const bool fitsOnPage = whole <= m_flow.pageHeight();
    m_flow.ensure(fitsOnPage ? whole : std::min(whole, m_flow.pageHeight() * 0.35));
    const ReportPlace place{.page = m_flow.page(), .top = m_flow.cursor()};
    openPage(m_head);
    return place;
}

ReportPlace TableFlow::add(TableRow row)
{
    const qreal foot = m_frame == Frame::Card ? cardPadding : 0;
    const qreal room = m_flow.pageHeight() - m_again.height - 2 * foot;
    if (row.height() > m_flow.remaining() - foot && row.height() <= room)
        breakPage();
    ReportPlace place;
    while (!row.isDone()) {
        const ReportPlace here{.page = m_flow.page(), .top = m_flow.cursor()};
        const RowSlice slice = row.take(m_flow.remaining() - foot);
        if (slice.height > 0)
            m_flow.place(slice.picture, slice.height);
        if (slice.height > 0 && place.page == 0)
            place = here;
        if (!row.isDone())
            breakPage();
    }
    return place;
}

void TableFlow::keep(qreal height)
{
    const qreal foot = m_frame == Frame::Card ? cardPadding : 0;
    const qreal room = m_flow.pageHeight() - m_again.height - 2 * foot;
    if (height > m_flow.remaining() - foot && height <= room)
        breakPage();
}

void TableFlow::end()
{
    if (m_frame == Frame::Card)
        m_flow.skip(cardPadding);
    closePage();
}

void TableFlow::openPage(const RowSlice &head)
{
    m_top = m_flow.cursor();
    if (m_frame == Frame::Card)
        m_flow.place({}, cardPadding);
    if (head.height > 0)
        m_flow.place(head.picture, head.height);
}

void TableFlow::closePage()
{
    if (m_frame == Frame::Card)
        m_flow.addBelow({.rect = {0, m_top, m_flow.width(), m_flow.cursor() - m_top},
                         .outline = m_style.rule,
                         .width = m_style.hairline,
                         .radius = 4 * pt});
}

void TableFlow::breakPage()
{
    if (m_frame == Frame::Card)
        m_flow.skip(cardPadding);
    closePage();
    m_flow.newPage();
    openPage(m_again);
}

} // namespace crosscheck
