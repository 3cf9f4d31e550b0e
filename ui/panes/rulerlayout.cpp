// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/rulerlayout.h"

#include "model/report/figures.h"

#include <algorithm>
#include <cmath>

namespace crosscheck
{

bool isGraver(Verdict a, Verdict b)
{
    return gravity(a) != gravity(b) ? gravity(a) > gravity(b) : a > b;
}

std::vector<RulerTick> rulerTicks(std::span<const RulerMark> marks, double total, int rows,
                                  int tick)
{
    std::vector<Verdict> gravest(size_t(std::max(0, rows)), Verdict::Absent);
    const int last = rows - tick;
    for (const RulerMark &mark : marks) {
        const int row = total > 0 ? int(mark.level / total * rows) : 0;
        const int top = std::clamp(row, 0, std::max(0, last));
        for (int r = top; r < std::min(top + tick, rows); ++r) {
            if (isGraver(mark.verdict, gravest[size_t(r)]))
                gravest[size_t(r)] = mark.verdict;
        }
    }
    std::vector<RulerTick> ticks;
    for (int r = 0; r < rows; ++r) {
        const Verdict verdict = gravest[size_t(r)];
        if (verdict == Verdict::Absent)
            continue;
        if (!ticks.empty() && ticks.back().verdict == verdict &&
            ticks.back().top + ticks.back().height == r)
            ++ticks.back().height;
        else
            ticks.push_back({.top = r, .height = 1, .verdict = verdict});
    }
    return ticks;
}

RulerView rulerView(double top, double height, double total, int rows)
{
    if (total <= height)
        return {.top = 0, .height = rows};
    constexpr int least = 8;
    const int shown =
        std::clamp(int(std::lround(height / total * rows)), std::min(least, rows), rows);
    const double share = std::clamp(top / (total - height), 0.0, 1.0);
    return {.top = int(std::lround(share * (rows - shown))), .height = shown};
}

} // namespace crosscheck
