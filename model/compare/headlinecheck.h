// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/check.h"
#include "model/compare/storynumbers.h"

namespace crosscheck
{

/// Figures of the headline that the text below states otherwise: one measure, told in the same
/// words, another value, and no figure in the text that agrees.
void checkHeadline(const StoryNumbers &story, std::vector<Check> &checks);

} // namespace crosscheck
