// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <expected>

namespace crosscheck
{

/// Reads what main() was called with. What is wrong with it is said on standard error; the error is
/// what the program ends with.
[[nodiscard]] std::expected<CommandLine, ExitCode> readArguments(int argc, char **argv);

} // namespace crosscheck
