// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/runcontrol.h"
#include "model/compare/comparison.h"
#include "ui/report/reporterror.h"
#include "ui/report/reportoptions.h"

#include <expected>

class QIODevice;

namespace crosscheck
{

/// Writes the comparison as a PDF to hand on: cover with the answer, matrix, findings, what was
/// dropped and added, consistent facts, the annotated texts, decisions, limits and signatures, as
/// far as the profile has them; the comparison's JSON is attached. The same comparison and options
/// give the same bytes, as long as the same fonts are installed. Works on any thread; needs a
/// QGuiApplication, but no display. Errors: Cancelled, NoArticles, NotOpened (a device that is not
/// open for writing), NotWritten, NotDrawn. Nothing is written before all pages are made.
[[nodiscard]] std::expected<void, ReportError> writePdf(const Comparison &comparison,
                                                        const ReportOptions &options,
                                                        QIODevice &device,
                                                        const RunControl &control = {});

/// The same into a file, all or nothing: a file of that name stays as it was until the report is
/// complete. Devices and pipes are written through.
[[nodiscard]] std::expected<void, ReportError> writePdf(const Comparison &comparison,
                                                        const ReportOptions &options,
                                                        const QString &path,
                                                        const RunControl &control = {});

} // namespace crosscheck
