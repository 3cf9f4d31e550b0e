// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "model/compare/comparison.h"

#include <expected>

class QIODevice;

namespace crosscheck
{

/// Writes the reports that `line` asks for; see ReportWriter. Needs a QGuiApplication.
[[nodiscard]] std::expected<void, QString> writeReport(const Comparison &comparison,
                                                       const CommandLine &line, QIODevice &out);

/// The same with an application object of its own, which asks for no display.
[[nodiscard]] std::expected<void, QString>
writeReportOffscreen(const Comparison &comparison, const CommandLine &line, QIODevice &out);

} // namespace crosscheck
