// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pageflow.h"
#include "ui/report/tablerow.h"

namespace crosscheck
{

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

    /// A page of its own where the rest of this one is short: for a table of `height` in all.
    void begin(qreal height);
    void add(TableRow row);
    /// Goes to the next page unless this much is left here: what is added next stays together.
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
