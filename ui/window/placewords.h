// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/reviewoverlay.h"

#include <QString>

#include <optional>

namespace crosscheck
{

/// Where the editor is, and how much is done.
struct DeskPlace {
    std::optional<int> row; ///< of the current fact among those shown, from 0
    int shown = 0;          ///< facts that the filter shows
    int articles = 0;
    ReviewProgress progress;
};

/// "3 of 14 decided"; where there is nothing to decide, why.
[[nodiscard]] QString decidedWords(const DeskPlace &place);
/// "Fact 4 of 23 · 3 of 14 decided".
[[nodiscard]] QString placeWords(const DeskPlace &place);

} // namespace crosscheck
