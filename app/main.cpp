// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch.h"
#include "app/commandline.h"
#include "app/windowapp.h"

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace crosscheck;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto line = parseCommandLine(arguments);
    if (!line) {
        std::fprintf(stderr, "crosscheck: %s\n", qPrintable(line.error()));
        return int(ExitCode::BadUsage);
    }
    return line->command == Command::Window ? runWindow(*line, argc, argv) : runBatch(*line);
}
