// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportparts.h"
#include "ui/report/reportwords.h"

#include <KLocalizedString>

using namespace Qt::StringLiterals;

namespace crosscheck
{

void writeChecks(PageFlow &flow, const ReportContents &contents, ReportPlaces &places)
{
    if (contents.comparison.checks.empty())
        return;
    const ReportStyle &style = contents.style;
    const QString title = i18nc("@title", "Contradictions inside one article");
    places.headings.push_back({.title = title, .place = writeHeading(flow, style, title, 70 * pt)});
    const qreal source = 92 * pt;
    const qreal gap = 10 * pt;
    const qreal why = flow.width() * 0.34;
    const std::vector<Column> columns{
        {i18nc("@title:column", "source"), 0, source - gap},
        {i18nc("@title:column", "as written"), source, flow.width() - source - why - gap},
        {i18nc("@title:column", "what does not fit"), flow.width() - why, why}};
    const RowSlice head = columnHeads(columns, style, 0, flow.width());
    TableFlow table(flow, head, head, Frame::None, style);
    table.begin(0);
    for (const Check &check : contents.comparison.checks) {
        TableRow row(3 * pt);
        const auto add = [&](size_t column, const RichText &text) {
            row.add(columns[column].left,
                    TableCell(TextBox(text, {.width = columns[column].width})));
        };
        add(0, RichText(sourceLabel(contents.comparison, check.article), style.body));
        add(1, RichText(checkedPassage(contents.comparison, check), style.wording));
        RichText words(crosscheck::title(check.kind) + u": "_s, style.bodyStrong);
        add(2, words.add(check.why, style.body));
        row.ruled(0, flow.width(), style.rule, style.hairline);
        table.add(std::move(row));
    }
    table.end();
}

} // namespace crosscheck
