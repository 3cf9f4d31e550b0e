// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pageflow.h"
#include "ui/report/tablerow.h"

namespace crosscheck
{

/// Where something came to stand. Unit: pages from 1, 0 for nowhere; dots from the body's top.
struct ReportPlace {
    int page = 0;
    qreal top = 0;
};

enum class Frame {
    None,
    Card, ///< a rounded outline around the whole, on each page
};

/// Rows under a head that is repeated on each page they reach. Rows are kept whole where a page can
/// hold them; longer ones run on from page to page.
class TableFlow
{
public:
    /// Shape: `head` stands above the first row, `again` at the top of each further page.
    TableFlow(PageFlow &flow, RowSlice head, RowSlice again, Frame frame, const ReportStyle &style);

    /// Goes to the next page where the rest of this one is short for rows of `height` in all.
    /// Returns where the head stands.
    ReportPlace begin(qreal height);
    /// Returns where the row begins.
    ReportPlace add(TableRow row);
    /// Goes to the next page unless this much is left here: what is added next stays together,
    /// where a page can hold it.
    void keep(qreal height);
    void end();

    [[nodiscard]] qreal headHeight() const { return m_head.height; }

private:
    void openPage(const RowSlice &head);
    void closePage();
    void breakPage();

    PageFlow &m_flow;
    const ReportStyle &m_style;
    RowSlice m_head;
    RowSlice m_again;
    Frame m_frame;
    qreal m_top = 0; ///< of the part on this page
};

} // namespace crosscheck
