// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/eventtraits.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// Groups articles by the event they tell of. Two articles are one event, whatever they say: nobody
/// opens just two that are not to be compared.
/// Shape: `articles` are the traits of each, in an order that names and places do not change; the
/// groups hold their positions, in order; the group of most articles comes first, then that of the
/// first article. Never compares all with all in a large heap.
[[nodiscard]] std::vector<std::vector<int>>
groupEvents(std::span<const std::vector<EventTrait>> articles);

/// How alike two articles must be to tell of one event, as the cosine of their traits: 0 to 1.
[[nodiscard]] double leastLikeness(size_t articles);

} // namespace crosscheck
