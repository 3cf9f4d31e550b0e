// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <cstdio>

namespace crosscheck
{

std::expected<CommandLine, ExitCode> readArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return parseCommandLine(arguments).transform_error([](const QString &error) {
        std::fprintf(stderr, "crosscheck: %s\n", qPrintable(error));
        return ExitCode::BadUsage;
    });
}

} // namespace crosscheck
