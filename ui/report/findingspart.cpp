// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/factblocks.h"
#include "ui/report/reportparts.h"

#include <KLocalizedString>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// What must stand below the heading: the first finding, or as much of it as goes to a page that
/// others are on.
qreal leastBelowHeading(const PageFlow &flow, const ReportContents &contents, FactIndex first)
{
    PageFlow trial = flow.blank();
    writeFactBlock(trial, contents, summarise(contents.comparison, first));
    return trial.page() == 1 ? trial.cursor() : flow.pageHeight() * 0.35;
}

} // namespace

void writeFindings(PageFlow &flow, const ReportContents &contents, ReportPlaces &places)
{
    const auto findings = contents.numbers.findings();
    if (findings.empty())
        return;
    const QString title = i18nc("@title", "Findings");
    places.headings.push_back(
        {.title = title,
         .place = writeHeading(flow, contents.style, title,
                               leastBelowHeading(flow, contents, findings.front())),
         .hasFindings = true});
    for (const FactIndex fact : findings) {
        places.put(fact, LinkTo::Block,
                   writeFactBlock(flow, contents, summarise(contents.comparison, fact)));
        flow.skip(10 * pt);
    }
}

} // namespace crosscheck
