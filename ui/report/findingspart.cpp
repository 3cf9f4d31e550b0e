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
    places.facts.resize(size_t(contents.comparison.factCount()));
    if (findings.empty())
        return;
    const QString title = i18nc("@title", "Findings");
    places.headings.push_back({.title = title,
                               .place = writeHeading(flow, contents.style, title, 120 * pt),
                               .hasFindings = true});
    for (const FactIndex fact : findings) {
        places.facts[size_t(fact)] =
            writeFactBlock(flow, contents, summarise(contents.comparison, fact));
        flow.skip(10 * pt);
    }
}

} // namespace crosscheck
