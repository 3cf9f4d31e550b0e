// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/tokenreader.h"

#include <optional>

namespace crosscheck
{

/// The factor that the word at the token says of a change or a ratio: "doubled", "twice as many",
/// "to more than double". Nothing for other words, and for "a double room" or "met twice".
std::optional<double> parseMultiplier(const TokenReader &tokens, size_t at);

} // namespace crosscheck
