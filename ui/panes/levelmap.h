// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace crosscheck
{

/// A place in one article that is level with a place in another, because the same fact stands in
/// both. Unit: whatever both sides count in, pixels or characters.
struct LevelPair {
    double from = 0;
    double to = 0;

    friend bool operator==(const LevelPair &, const LevelPair &) = default;
};

/// The longest run of pairs that goes forward on both sides; what stands elsewhere in the other
/// article cannot be level without tearing the rest apart. Shape: both sides strictly increase.
[[nodiscard]] std::vector<LevelPair> increasingPairs(std::vector<LevelPair> pairs);

/// Which place of one article is level with which of another: straight lines between the aligned
/// facts, and between the first and last of them and the ends. Never goes backwards.
class LevelMap
{
public:
    LevelMap() = default;
    /// `fromEnd` and `toEnd` are the lengths of both sides; both begin at 0.
    LevelMap(std::vector<LevelPair> pairs, double fromEnd, double toEnd);

    /// What lies before the start or behind the end keeps its distance to it.
    [[nodiscard]] double mapped(double from) const;

private:
    std::vector<LevelPair> m_pairs{{}}; ///< strictly increasing; begins at the start of both
};

} // namespace crosscheck
