// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

namespace crosscheck
{

/// Which look the editor wants. The numbers are kept in the settings.
enum class Appearance {
    Desktop = 0, ///< light or dark as the desktop is, also when it changes
    Light = 1,
    Dark = 2,
    HighContrast = 3,
};

/// Gives the application the colours of an appearance, and says which theme that is. A desktop
/// that sets its own palette (Plasma) keeps it as long as nothing else was asked for.
[[nodiscard]] VerdictTheme applyAppearance(Appearance appearance);

/// False when somebody else has changed the application's colours since.
[[nodiscard]] bool wearsAppearance(Appearance appearance);

} // namespace crosscheck
