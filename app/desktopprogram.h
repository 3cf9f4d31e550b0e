// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crosscheck
{

/// Goes on as the program that opens windows and draws pages, with the same arguments; it stands
/// beside this one where that was built, and in the folder for such programs where it is installed.
/// The libraries of the desktop take longer to load than five articles take to compare, hence two
/// programs. Returns only where that fails: after saying so, with what to end with.
[[nodiscard]] int becomeDesktopProgram(char **argv);

} // namespace crosscheck
