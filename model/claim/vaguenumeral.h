// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/numeralparser.h"

#include <optional>

namespace crosscheck
{

/// Reads a magnitude that gives no number: "hundreds", "tens of thousands", "several hundred", "a
/// couple of dozen", "scores of people". Shape: lowest to highest plausible value. Source:
/// gold/GUIDELINES.md, "vague magnitudes".
[[nodiscard]] std::optional<Numeral> vagueNumeral(const TokenReader &tokens, size_t at);

} // namespace crosscheck
