// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/verdict.h"

#include <QChar>
#include <QString>

namespace crosscheck
{

/// The line under a claim, one for each verdict: what tells verdicts apart without colour.
enum class MarkLine {
    None,
    Solid,
    ThinSolid,
    ThinDotted,
    Dotted,
    Dashed,
    DashDot,
    Double,
    Wavy,
    SolidWithBar, ///< solid, and a bar at the left of the text
    Hollow,       ///< a dashed outline where the words would stand
};

/// The sign of a verdict: "≠", "~" …; a middle dot for absent.
[[nodiscard]] QChar sign(Verdict verdict);
[[nodiscard]] MarkLine markLine(Verdict verdict);
/// The verdict in a word for people, in their language: "changed".
[[nodiscard]] QString word(Verdict verdict);
/// What the verdict means, in a sentence for legends and tooltips.
[[nodiscard]] QString meaning(Verdict verdict);

} // namespace crosscheck
