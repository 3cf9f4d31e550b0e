// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace crosscheck
{

/// Where values stand between two sides of a chart. Logarithmic where they are positive and more
/// than a hundredfold apart.
class ValueScale
{
public:
    /// Shape: low <= high, left < right. Where both values are one it stands in the middle.
    ValueScale(double low, double high, qreal left, qreal right);

    [[nodiscard]] qreal at(double value) const;
    [[nodiscard]] bool isLogarithmic() const { return m_logarithmic; }

    /// Round values to write at the axis: 1, 2 or 5 times a power of ten apart, or on a logarithmic
    /// scale powers of ten. Shape: rising, all of them between the two sides.
    [[nodiscard]] std::vector<double> ticks() const;

private:
    double m_low;
    double m_high;
    qreal m_left;
    qreal m_right;
    bool m_logarithmic = false;
};

} // namespace crosscheck
