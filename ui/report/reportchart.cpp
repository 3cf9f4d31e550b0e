// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportchart.h"

#include <utility>

namespace crosscheck
{

ChartStyle chartStyle(const ReportStyle &style, qreal width)
{
    return {.font = style.small.font, .width = width, .unit = 0.6 * pt};
}

Picture chartPicture(Chart chart, const ChartStyle &style)
{
    Picture picture;
    for (const ChartBox *box : chart.links())
        picture.add(FactLink{.rect = box->rect, .fact = box->facts.front()});
    picture.add(
        DrawnChart{.chart = std::make_shared<const Chart>(std::move(chart)), .style = style});
    return picture;
}

} // namespace crosscheck
