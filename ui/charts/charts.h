// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/charts/chart.h"

#include <optional>

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

/// A chart that only says why there is none.
[[nodiscard]] Chart emptyChart(const QString &title, const QString &why, const ChartStyle &style);

} // namespace crosscheck
