// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace crosscheck
{

static double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()),
                            blend(a.blueF(), b.blueF()));
}

QColor readable(const QColor &ink, const QColor &paper, double ratio)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor end = contrast(black, paper) > contrast(white, paper) ? black : white;
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = step == 0 ? ink : mixed(end, ink, double(step) / steps);
        if (contrast(tried, paper) >= ratio)
            return tried;
    }
    return end;
}

} // namespace crosscheck
