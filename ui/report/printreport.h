// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/runcontrol.h"
#include "model/compare/comparison.h"
#include "ui/report/reporterror.h"
#include "ui/report/reportoptions.h"

#include <expected>

class QPrinter;

namespace crosscheck
{

/// Prints the report on the printer's paper, as far as its page range asks for. Works on any
/// thread. Errors: Cancelled, NoArticles, NotDrawn.
[[nodiscard]] std::expected<void, ReportError> printReport(const Comparison &comparison,
                                                           const ReportOptions &options,
                                                           QPrinter &printer,
                                                           const RunControl &control = {});

} // namespace crosscheck
