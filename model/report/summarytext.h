// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QString>

#include <span>

namespace crosscheck
{

/// The answer for a terminal: how many facts and findings, which source is which, and each finding
/// with its wordings, gravest first. Plain text, no colour, no line longer than it must be.
[[nodiscard]] QString summaryText(const Comparison &comparison);
/// The same for each event of a folder; what nobody else tells of is listed at the end.
[[nodiscard]] QString summaryText(std::span<const Comparison> events);

/// One fact for a mail: its label, then a line for each source that states or drops it, with its
/// wordings and why the verdict was given.
[[nodiscard]] QString factText(const Comparison &comparison, FactIndex fact);

} // namespace crosscheck
