// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QString>

namespace crosscheck
{

/// The answer for a terminal: how many facts and findings, which source is which, and each finding
/// with its wordings, gravest first. Plain text, no colour, no line longer than it must be.
[[nodiscard]] QString summaryText(const Comparison &comparison);

} // namespace crosscheck
