// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

class QIODevice;

namespace crosscheck
{

/// Where a run reads and writes, so that a test can stand in for the terminal. Open devices.
struct Streams {
    QIODevice *in = nullptr;
    QIODevice *out = nullptr;
    QIODevice *err = nullptr;
};

/// Does what `line` asks for, compare, extract, help or version, on the given streams. A PDF needs
/// a QGuiApplication.
[[nodiscard]] ExitCode run(const CommandLine &line, const Streams &streams);

/// The same on the terminal's streams, with the application object that it takes; needs no
/// display. For main().
[[nodiscard]] int runBatch(const CommandLine &line);

} // namespace crosscheck
