// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpieces.h"
#include "ui/charts/charts.h"
#include "ui/report/reportchart.h"
#include "ui/report/reportparts.h"
#include "ui/report/reportwords.h"

#include <KLocalizedString>

namespace crosscheck
{

namespace
{

/// A chart under its title and a line on how to read it, over as many pages as it takes.
void writeChart(PageFlow &flow, const ReportContents &contents, const Chart &chart,
                const QString &explained)
{
    const ReportStyle &style = contents.style;
    const ChartStyle charts = chartStyle(style, flow.width());
    const TextBox title(RichText(chart.title, style.bodyStrong), {.width = flow.width()});
    const TextBox words(RichText(explained, style.small), {.width = flow.width()});
    const qreal head = title.height() + words.height() + style.gap;
    flow.skip(style.gap * 2);
    flow.ensure(std::min(head + chart.size.height(), flow.pageHeight() * 0.5));
    flow.place(title.picture(), title.height());
    flow.place(words.picture(), words.height());
    flow.skip(style.gap);
    const bool fits = chart.size.height() <= flow.remaining();
    for (const Chart &piece :
         piecesOf(chart, fits ? chart.size.height() : flow.pageHeight() * 0.45))
        flow.place(chartPicture(piece, charts), piece.size.height());
}

} // namespace

void writeCharts(PageFlow &flow, const ReportContents &contents, ReportPlaces &places)
{
    const Comparison &comparison = contents.comparison;
    if (comparison.articleCount() < 2 || comparison.factCount() == 0)
        return;
    const ChartStyle style = chartStyle(contents.style, flow.width());
    const Chart coverage = coverageStrips(comparison, contents.numbers, style);
    const qreal keep = std::min(coverage.size.height() + 60 * pt, flow.pageHeight() * 0.6);
    const QString title = i18nc("@title", "The sources side by side");
    places.headings.push_back(
        {.title = title, .place = writeHeading(flow, contents.style, title, keep)});
    writeChart(flow, contents, coverage, coverageExplained());
    if (hasLineage(comparison))
        writeChart(flow, contents, lineageChart(comparison, style), lineageExplained());
    const std::vector<Chart> agreement = agreementCharts(comparison, style);
    for (const Chart &chart : agreement)
        writeChart(flow, contents, chart,
                   &chart == &agreement.front() ? agreementExplained() : QString());
}

} // namespace crosscheck
