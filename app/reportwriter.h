// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "model/article/runcontrol.h"
#include "model/compare/comparison.h"
#include "ui/report/reportoptions.h"

#include <expected>
#include <span>

class QIODevice;

namespace crosscheck
{

/// Writes the reports that `line` asks for; see ReportWriter. Needs a QGuiApplication.
[[nodiscard]] std::expected<void, QString> writeReport(std::span<const Comparison> events,
                                                       const CommandLine &line, QIODevice &out);

/// One report as its file name asks: a web page for ".html" and ".htm", else a PDF. Errors: one
/// line for people. What is cancelled leaves no file.
[[nodiscard]] std::expected<void, QString> writeReportFile(const Comparison &comparison,
                                                           const ReportOptions &options,
                                                           const QString &path,
                                                           const RunControl &control = {});

/// The same with an application object of its own, which asks for no display.
[[nodiscard]] std::expected<void, QString>
writeReportOffscreen(std::span<const Comparison> events, const CommandLine &line, QIODevice &out);

} // namespace crosscheck
