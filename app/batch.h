// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "model/compare/comparison.h"

#include <expected>
#include <functional>

class QIODevice;

namespace crosscheck
{

/// Where a run reads and writes, so that a test can stand in for the terminal. Open devices.
struct Streams {
    QIODevice *in = nullptr;
    QIODevice *out = nullptr;
    QIODevice *err = nullptr;
};

/// Writes the reports that `line` asks for, on the first of `events`, to its files or to `out`.
/// They name the others. It draws pages, which takes the libraries of the desktop; a program
/// without them hands none in. Errors: one line for people.
using ReportWriter = std::function<std::expected<void, QString>(
    std::span<const Comparison> events, const CommandLine &line, QIODevice &out)>;

/// Does what `line` asks for, compare, extract, help or version, on the given streams. Where
/// CommandLine::needsDesktop(), there must be a `writeReport`.
[[nodiscard]] ExitCode run(const CommandLine &line, const Streams &streams,
                           const ReportWriter &writeReport = {});

/// The same on the terminal's streams; needs no display. For main().
[[nodiscard]] int runBatch(const CommandLine &line, const ReportWriter &writeReport = {});

} // namespace crosscheck
