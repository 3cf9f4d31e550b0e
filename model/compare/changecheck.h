// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/check.h"
#include "model/compare/storynumbers.h"

namespace crosscheck
{

/// Changes that are not what their two figures say: "doubled from 120 to 180", "rose 20% from 50 to
/// 70", "from 120 to 88, a fall of 12%".
void checkChanges(const StoryNumbers &story, std::vector<Check> &checks);

} // namespace crosscheck
