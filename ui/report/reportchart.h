// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/picture.h"
#include "ui/report/reportstyle.h"

namespace crosscheck
{

/// How charts are measured in a printed report: in its small type.
[[nodiscard]] ChartStyle chartStyle(const ReportStyle &style, qreal width);

/// A chart with links to the facts that its parts show, its top left at the origin.
[[nodiscard]] Picture chartPicture(Chart chart, const ChartStyle &style);

} // namespace crosscheck
