// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/ribbons.h"

#include <span>
#include <vector>

namespace crosscheck
{

class ArticlePane;

/// How panes that are seen side by side stand to one another. Shape, of all of these: `panes` from
/// the left.

/// Scrolls each so that the current fact stands at one height: where a reader looks in a window so
/// high, but higher where a pane states the fact so early that much of it would stay blank.
void bringFactLevel(std::span<ArticlePane *const> panes, int windowHeight);

/// Brings a level of one pane to where a reader looks.
void bringLevel(const ArticlePane &pane, double level);

/// Scrolls the panes to where they are as far as the leader, by the facts that both state.
void carryAlong(const ArticlePane &leader, std::span<ArticlePane *const> followers);

/// The stops of the ribbons that join the current fact's claims. What lies under the pinned pane,
/// the first one, has none.
[[nodiscard]] std::vector<RibbonStop> ribbonStops(std::span<ArticlePane *const> panes);

} // namespace crosscheck
