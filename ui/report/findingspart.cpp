// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/factblocks.h"
#include "ui/report/reportparts.h"

#include <KLocalizedString>

using namespace Qt::StringLiterals;

namespace crosscheck
{

void writeFindings(PageFlow &flow, const ReportContents &contents, ReportPlaces &places)
{
    const auto findings = contents.numbers.findings();
    places.factPages.assign(size_t(contents.comparison.factCount()), 0);
    if (findings.empty())
        return;
    const QString title = i18nc("@title", "Findings");
    writeHeading(flow, contents.style, title, 120 * pt);
    places.headings.push_back({.title = title, .page = flow.page()});
    for (const FactIndex fact : findings) {
        places.factPages[size_t(fact)] =
            writeFactBlock(flow, contents, summarise(contents.comparison, fact));
        flow.skip(10 * pt);
    }
}

} // namespace crosscheck
