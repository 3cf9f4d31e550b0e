// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/tokenreader.h"

#include <optional>

namespace crosscheck
{

struct FoundRank {
    double value = 0;
    bool counts = true; ///< false for an ordinal that says nothing to check: "third quarter"
    size_t end = 0;     ///< tokens
};

/// Reads the ordinal that begins at the token: "the 12th death", "fourth-largest", "finished
/// second", or the minute of a match at the start of a line ("90+4'").
[[nodiscard]] std::optional<FoundRank> parseRank(const TokenReader &tokens, size_t at);

} // namespace crosscheck
