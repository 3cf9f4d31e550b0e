// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/runcontrol.h"
#include "model/compare/comparison.h"
#include "ui/report/reportoptions.h"

#include <QImage>

#include <optional>
#include <vector>

namespace crosscheck
{

/// The first pages of a report, as they will be.
struct ReportPreview {
    int pageCount = 0; ///< of the whole report
    std::vector<QImage> pages;
};

/// Draws at most `count` pages, each `width` pixels wide. Nothing when cancelled. Works on any
/// thread. Shape: at least one article.
[[nodiscard]] std::optional<ReportPreview> previewReport(const Comparison &comparison,
                                                         const ReportOptions &options, int width,
                                                         int count, const RunControl &control = {});

} // namespace crosscheck
