// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/check.h"
#include "model/compare/storynumbers.h"

namespace crosscheck
{

/// Parts that do not add up to the total before them: "12 killed: 7 in A and 4 in B".
void checkParts(const StoryNumbers &story, std::vector<Check> &checks);

/// Shares of one whole that do not add up to 100 %: for, against and undecided, or what a
/// "remaining" closes. Rounding is allowed for.
void checkShares(const StoryNumbers &story, std::vector<Check> &checks);

} // namespace crosscheck
