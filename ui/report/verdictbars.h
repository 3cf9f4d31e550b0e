// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"
#include "ui/report/tablerow.h"

namespace crosscheck
{

/// A bar for each source but the base: how many facts stand under each verdict, on one scale, with
/// the sign in each part that has room for it and the counts in words beside it. Shape: in the
/// order of the sources.
[[nodiscard]] std::vector<RowSlice> verdictBars(const Comparison &comparison,
                                                const Figures &figures, const ReportStyle &style,
                                                qreal width);

} // namespace crosscheck
