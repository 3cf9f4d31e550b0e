// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/quantity.h"
#include "model/compare/reason.h"

namespace crosscheck
{

/// Why two quantities that do not agree differ: the slip that turns the one into the other, where
/// it is a known one (million for billion, km for miles, digits swapped), else the change as such.
[[nodiscard]] Reason changeOf(const Quantity &base, const Quantity &here);
/// The same for dates and times: day and month swapped, a.m. for p.m.
[[nodiscard]] Reason changeOf(const DateRange &base, const DateRange &here);
[[nodiscard]] Reason changeOf(const TimeRange &base, const TimeRange &here);

} // namespace crosscheck
