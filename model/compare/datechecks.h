// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/check.h"
#include "model/compare/storynumbers.h"

namespace crosscheck
{

/// Dates that fall on another weekday than the article says. A date without a year is read by the
/// article's own date, where it is near that.
void checkWeekdays(const StoryNumbers &story, std::vector<Check> &checks);

/// Ages that do not fit the year of birth in the same sentence, counted to the article's date.
void checkAges(const StoryNumbers &story, std::vector<Check> &checks);

} // namespace crosscheck
