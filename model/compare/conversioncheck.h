// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/check.h"
#include "model/compare/storynumbers.h"

namespace crosscheck
{

/// Amounts that brackets tell in another unit, and wrongly: "17 miles (37 km)". Only units that
/// convert exactly; how far either side is rounded is allowed for.
void checkConversions(const StoryNumbers &story, std::vector<Check> &checks);

} // namespace crosscheck
