// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/batch.h"
#include "app/desktopprogram.h"

int main(int argc, char **argv)
{
    using namespace crosscheck;
    const auto line = readArguments(argc, argv);
    if (!line)
        return int(line.error());
    return line->needsDesktop() ? becomeDesktopProgram(argv) : runBatch(*line);
}
