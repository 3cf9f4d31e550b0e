// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace crosscheck
{

/// Tells the frameworks the program's name, version and icon. Shape: there is an application.
void describeProgram();

/// Opens the window, on the inputs if there are any, and runs until it is closed; or only until
/// its picture is taken, where that was asked for. Returns the process's exit code.
[[nodiscard]] int runWindow(const CommandLine &line, int &argc, char **argv);

} // namespace crosscheck
