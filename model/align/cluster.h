// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace crosscheck
{

/// Two items and how likely they belong together.
struct Link {
    int a = 0;
    int b = 0;
    double score = 0;
};

/// What groups may be made of.
struct GroupRules {
    std::function<double(int, int)> score;
    std::function<bool(int, int)> mayJoin; ///< false: never in one group
    std::function<bool(int, int)> compete; ///< both come from a source that needs but one of them
    double least = 0.5;                    ///< mean score between two groups that become one
    double leastFree = 0.5;                ///< the same, where no two of their items compete
};

/// Groups items by average link: the best links first, and two groups become one where the mean
/// score between them is enough and no two items are kept apart. Of large groups a sample is held
/// against each other. The order of `links` does not matter.
/// Shape: for each of `count` items, the smallest item of its group.
[[nodiscard]] std::vector<int> grouped(int count, std::vector<Link> links, const GroupRules &rules);

} // namespace crosscheck
