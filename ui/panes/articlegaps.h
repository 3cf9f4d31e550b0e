// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/articlelayout.h"
#include "ui/panes/claimhighlighter.h"
#include "ui/panes/rulerlayout.h"

#include <vector>

namespace crosscheck
{

class MissingPlaces;

/// Facts that would stand before a block, but are not stated. Shape: not empty.
struct Gap {
    size_t before = 0;
    std::vector<FactIndex> facts;
};

/// Where an article drops facts of the base. Shape: from the top.
[[nodiscard]] std::vector<Gap> gapsOf(const Comparison &comparison, ArticleIndex article,
                                      const MissingPlaces &missing);

/// What the ruler beside an article shows: its claims and its gaps. In the base it is the gravest
/// that the others do with a fact.
[[nodiscard]] std::vector<RulerMark> marksOfRuler(const Comparison &comparison,
                                                  ArticleIndex article, const ArticleLayout &layout,
                                                  const std::vector<ClaimMark> &marks,
                                                  const std::vector<Gap> &gaps);

} // namespace crosscheck
