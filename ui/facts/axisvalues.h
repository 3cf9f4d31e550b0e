// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QString>

#include <vector>

namespace crosscheck
{

/// A value on an axis, and who states it. Unit: those of the axis.
struct AxisValue {
    double low = 0;
    double high = 0; ///< as low, but for ranges
    Bound bound = Bound::Exact;
    bool vague = false;
    Verdict verdict = Verdict::Absent;
    std::vector<ArticleIndex> sources;
    QString words; ///< "≥ 2 GW"
};

/// The values of a fact that can stand on one axis. Empty unless two articles or more state it, or
/// one states two values.
struct AxisValues {
    std::vector<AxisValue> values; ///< the base's first; equal ones once
    /// What the axis counts in: a value of the base, as the article writes it ("11 miles").
    Quantity sample;
    bool inWrittenUnit = false; ///< the axis counts in the sample's written unit
    int leftOut = 0;            ///< claims in a unit that has no place on this axis

    [[nodiscard]] bool isEmpty() const { return values.empty(); }
};

[[nodiscard]] AxisValues axisValues(const Comparison &comparison, FactIndex fact);

/// How many say what, the most first: "2 GW ×4, 2.2 GW, 2 MW".
[[nodiscard]] QString spreadWords(const AxisValues &axis);

/// A place on the axis, in words that fit under a tick: "2 GW", "$5 million", "40%".
[[nodiscard]] QString tickWords(const AxisValues &axis, double value);

} // namespace crosscheck
