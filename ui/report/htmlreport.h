// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/report/reportoptions.h"

#include <QByteArray>

namespace crosscheck
{

/// The report as one HTML file, with the parts, words and marks of the PDF: no script, nothing that
/// is loaded from elsewhere; for screens, phones, paper and screen readers. The same comparison and
/// options give the same bytes. Works on any thread.
[[nodiscard]] QByteArray htmlReport(const Comparison &comparison, const ReportOptions &options);

} // namespace crosscheck
