// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.h"

#include <KLocalizedString>

namespace crosscheck
{

QString title(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Verdicts:
        return i18nc("@title a chart", "Verdicts by source");
    case ChartKind::Coverage:
        return i18nc("@title a chart", "Facts and sources");
    case ChartKind::Values:
        return i18nc("@title a chart", "Values of the fact");
    case ChartKind::Lineage:
        return i18nc("@title a chart", "Who follows whom");
    case ChartKind::Agreement:
        return i18nc("@title a chart", "Agreement of the sources");
    }
    Q_UNREACHABLE_RETURN({});
}

Chart makeChart(ChartKind kind, const Comparison &comparison, std::optional<FactIndex> fact,
                const ChartStyle &style)
{
    switch (kind) {
    case ChartKind::Verdicts:
        return verdictChart(comparison, style);
    case ChartKind::Coverage:
        return coverageChart(comparison, style);
    case ChartKind::Values:
        return fact ? valueChart(comparison, *fact, style)
                    : emptyChart(title(kind), i18nc("@info", "No fact is chosen."), style);
    case ChartKind::Lineage:
        return lineageChart(comparison, style);
    case ChartKind::Agreement:
        return agreementChart(comparison, style);
    }
    Q_UNREACHABLE_RETURN({});
}

Chart emptyChart(const QString &title, const QString &why, const ChartStyle &style)
{
    Chart chart{.title = title, .text = why, .size = QSizeF(style.width, style.lineHeight() * 3)};
    chart.shapes.push_back(
        ChartText{.rect = {0, style.lineHeight(), style.width, style.lineHeight()},
                  .text = why,
                  .muted = true});
    return chart;
}

} // namespace crosscheck
