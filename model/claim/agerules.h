// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/measure.h"

namespace crosscheck
{

/// True when a number without a unit is somebody's age: "Ida Poll, 63, a baker", "aged 34", "she is
/// 62", "at 39 he was", "a boy of 17", "my daughter (eight)".
[[nodiscard]] bool isAge(const TokenReader &tokens, const Measure &measure);

} // namespace crosscheck
