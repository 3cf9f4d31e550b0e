// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/verdict.h"

#include <QRectF>

#include <span>
#include <vector>

namespace crosscheck
{

/// One verdict of an article, and how far down in it it stands.
struct RulerMark {
    double level = 0;
    Verdict verdict = Verdict::Absent;

    friend bool operator==(const RulerMark &, const RulerMark &) = default;
};

/// True where an editor must look at `a` before `b`: distortions first, then what is missing, what
/// is new, and what agrees.
[[nodiscard]] bool isGraver(Verdict a, Verdict b);

/// A tick of the ruler: `height` rows of one verdict, from `top` on.
struct RulerTick {
    int top = 0;
    int height = 0;
    Verdict verdict = Verdict::Absent;

    friend bool operator==(const RulerTick &, const RulerTick &) = default;
};

/// What stands on each pixel of a ruler: the gravest of all verdicts there. `total` is the height
/// of the article, `rows` that of the ruler, `tick` that of one mark. Shape: ticks from top to
/// bottom, no two overlap.
[[nodiscard]] std::vector<RulerTick> rulerTicks(std::span<const RulerMark> marks, double total,
                                                int rows, int tick);

/// What part of a ruler of `rows` pixels shows an article's part from `top` on: first row and
/// number of rows. Never less than a few rows, so that it can be seen and caught.
struct RulerView {
    int top = 0;
    int height = 0;

    friend bool operator==(const RulerView &, const RulerView &) = default;
};
[[nodiscard]] RulerView rulerView(double top, double height, double total, int rows);

} // namespace crosscheck
