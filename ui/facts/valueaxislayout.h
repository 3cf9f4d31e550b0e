// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/axisvalues.h"

#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace crosscheck
{

/// What the parts of an axis need. Unit: device-independent pixels.
struct ValueAxisNeeds {
    qreal labelWidth = 0; ///< names of sources, at the left
    qreal tickWidth = 0;  ///< words under a tick, with some air
    qreal lineHeight = 0;
};

/// One value: a row with a dot, or a bar from `from` to `to` for a range. Bounds point where more
/// is possible. Shape: from <= x <= to.
struct AxisMark {
    qreal x = 0; ///< of the dot; a range has its middle there, and no dot
    qreal y = 0;
    qreal from = 0; ///< ends of the line
    qreal to = 0;
    bool isRange = false;
    bool dashed = false;     ///< approximate, or vague
    bool hollow = false;     ///< more than, less than: the value itself is not meant
    bool arrowLeft = false;  ///< or less
    bool arrowRight = false; ///< or more
    QRectF row;
};

struct AxisTick {
    qreal x = 0;
    double value = 0;
};

/// Where the parts of an axis stand. Shape: marks along the values. The scale is logarithmic where
/// the greatest value is 50 times the least or more, so that an outlier leaves room for the rest.
struct ValueAxisLayout {
    std::vector<AxisMark> marks;
    /// Round values, from left to right, whose words do not touch; or the one value of all marks.
    std::vector<AxisTick> ticks;
    QRectF plot;                    ///< the rows, without names and ticks
    std::optional<qreal> reference; ///< where the base stands, if it states one value
    bool logarithmic = false;

    [[nodiscard]] static ValueAxisLayout in(const QSizeF &size, std::span<const AxisValue> values,
                                            const ValueAxisNeeds &needs);
    /// The least height for so many rows, and the most that they fill.
    [[nodiscard]] static qreal leastHeight(int rows, qreal lineHeight);
    [[nodiscard]] static qreal mostHeight(int rows, qreal lineHeight);
};

} // namespace crosscheck
