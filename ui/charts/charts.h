// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/report/factnumbers.h"
#include "ui/charts/chart.h"

#include <optional>
#include <vector>

namespace crosscheck
{

/// What can be seen as a chart.
enum class ChartKind {
    Verdicts,  ///< stacked bars: what each source does with the facts
    Coverage,  ///< facts against sources, a cell each
    Values,    ///< one fact's values on an axis, with their bounds
    Lineage,   ///< who has whose text, and where distortions entered
    Agreement, ///< source against source: how far they agree
};
constexpr int chartKindCount = int(ChartKind::Agreement) + 1;

/// For tabs: "Verdicts by source".
[[nodiscard]] QString title(ChartKind kind);

/// Shape: `fact` is what Values shows; without one, or where it has no values, the chart says so.
[[nodiscard]] Chart makeChart(ChartKind kind, const Comparison &comparison,
                              std::optional<FactIndex> fact, const ChartStyle &style);

[[nodiscard]] Chart verdictChart(const Comparison &comparison, const ChartStyle &style);
[[nodiscard]] Chart coverageChart(const Comparison &comparison, const ChartStyle &style);
[[nodiscard]] Chart valueChart(const Comparison &comparison, FactIndex fact,
                               const ChartStyle &style);
[[nodiscard]] Chart lineageChart(const Comparison &comparison, const ChartStyle &style);
[[nodiscard]] Chart agreementChart(const Comparison &comparison, const ChartStyle &style);

/// True where some source seems to have its text from another, or took over a distortion: else the
/// lineage chart is a mere list.
[[nodiscard]] bool hasLineage(const Comparison &comparison);

/// For reports: the value chart without the fact's label; nothing where a table tells as much,
/// since fewer than three statements, or none that differ, are there.
[[nodiscard]] std::optional<Chart> valueSpread(const Comparison &comparison, FactIndex fact,
                                               const ChartStyle &style);
/// For reports, beside the matrix that has the words: facts against sources, as small as signs can
/// be told apart, under the numbers of the report.
[[nodiscard]] Chart coverageStrips(const Comparison &comparison, const FactNumbers &numbers,
                                   const ChartStyle &style);
/// For reports: the agreement chart as wide as the page, in several where sources are many.
/// Shape: none for fewer than two articles.
[[nodiscard]] std::vector<Chart> agreementCharts(const Comparison &comparison,
                                                 const ChartStyle &style);

/// A chart that only says why there is none.
[[nodiscard]] Chart emptyChart(const QString &title, const QString &why, const ChartStyle &style);

} // namespace crosscheck
