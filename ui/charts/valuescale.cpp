// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuescale.h"

#include <algorithm>
#include <cmath>

namespace crosscheck
{

namespace
{

constexpr int mostSteps = 5;

/// The least of 1, 2 and 5 times a power of ten that is no smaller than `step`.
double roundStep(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= step * 0.999)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

ValueScale::ValueScale(double low, double high, qreal left, qreal right)
    : m_low(low)
    , m_high(high)
    , m_left(left)
    , m_right(right)
    , m_logarithmic(low > 0 && high / low > 100)
{
    if (m_low == m_high) {
        const double room = m_low == 0 ? 1 : std::abs(m_low) / 2;
        m_low -= room;
        m_high += room;
    }
}

qreal ValueScale::at(double value) const
{
    const double share = m_logarithmic ? std::log(value / m_low) / std::log(m_high / m_low)
                                       : (value - m_low) / (m_high - m_low);
    return m_left + share * (m_right - m_left);
}

std::vector<double> ValueScale::ticks() const
{
    std::vector<double> values;
    if (m_logarithmic) {
        const double decades = std::ceil(std::log10(m_high / m_low) / mostSteps);
        for (double value = std::pow(10, std::ceil(std::log10(m_low))); value <= m_high;
             value *= std::pow(10, decades))
            values.push_back(value);
        return values;
    }
    const double step = roundStep((m_high - m_low) / mostSteps);
    const double last = std::floor(m_high / step + 1e-6);
    for (double i = std::ceil(m_low / step - 1e-6); i <= last; ++i)
        values.push_back(i * step);
    return values;
}

} // namespace crosscheck
