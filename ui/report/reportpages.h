// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/runcontrol.h"
#include "ui/report/reportparts.h"

#include <optional>

namespace crosscheck
{

/// A report laid out: what stands on each page, and where its parts and findings are.
struct ReportPages {
    PageFormat format;
    std::vector<Picture> pages; ///< with their footers
    ReportPlaces places;
};

/// Lays out the whole report. Nothing when cancelled. Shape: at least one article.
[[nodiscard]] std::optional<ReportPages> layOutReport(const Comparison &comparison,
                                                      const ReportOptions &options,
                                                      const ReportStyle &style,
                                                      const RunControl &control);

} // namespace crosscheck
