// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/quantity.h"
#include "model/claim/tokenreader.h"

#include <optional>

namespace crosscheck
{

enum class Meridiem { None, Morning, Afternoon };

struct FoundTime {
    ClockTime time;
    Meridiem said = Meridiem::None; ///< as written beside it
    size_t end = 0;                 ///< tokens
};

/// Reads the time of day that begins at the token: "8:30 a.m.", "5pm", "17:00", "half past
/// seven". `last`: what the article last said; it holds for a bare "5:27" too.
[[nodiscard]] std::optional<FoundTime> parseTime(const TokenReader &tokens, size_t at,
                                                 Meridiem last);

} // namespace crosscheck
