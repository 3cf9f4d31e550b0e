// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts values on one scale. The domain holds every value with some air at its ends, so that the
// arrow of "at least" has somewhere to point. A single value stands in the middle and is ticked
// itself, as a round value beside it would be read as its own. Otherwise round ticks are 1, 2 or 5
// times a power of ten, as many as their words have room for; a logarithmic scale ticks at powers
// of ten. Tested by tst_valueaxis.cpp.
#include "ui/facts/valueaxislayout.h"

#include <algorithm>
#include <cmath>

namespace crosscheck
{

namespace
{

constexpr double logarithmicFrom = 50;
constexpr double airShare = 0.18;    ///< of the values' width, on either side
constexpr double approxShare = 0.07; ///< of the plot: half the dashed line of "about"
constexpr qreal tallestRow = 2.4;    ///< lines
constexpr qreal shortestRow = 1.25;  ///< lines

/// From values to pixels.
class Scale
{
public:
    Scale(std::span<const AxisValue> values, qreal left, qreal right)
        : m_left(left)
        , m_right(right)
    {
        double least = values.front().low;
        double greatest = values.front().high;
        for (const AxisValue &value : values) {
            least = std::min(least, value.low);
            greatest = std::max(greatest, value.high);
            m_whole = m_whole && value.low == std::floor(value.low) &&
                      value.high == std::floor(value.high);
        }
        m_logarithmic = least > 0 && greatest / least >= logarithmicFrom;
        m_begin = warped(least);
        m_end = warped(greatest);
        const double width = m_end - m_begin;
        const double size = std::max(std::abs(m_begin), std::abs(m_end));
        m_alike = width <= size * 1e-6;
        const double air = !m_alike ? width * airShare : size > 0 ? size * 0.6 : 1.0;
        m_begin -= air;
        m_end += air;
    }

    [[nodiscard]] bool isLogarithmic() const { return m_logarithmic; }
    /// All values are one.
    [[nodiscard]] bool isOneValue() const { return m_alike; }
    /// Nobody counts in halves where all values are whole.
    [[nodiscard]] double leastStep() const { return m_logarithmic || m_whole ? 1 : 0; }
    [[nodiscard]] double begin() const { return m_begin; }
    [[nodiscard]] double end() const { return m_end; }
    [[nodiscard]] qreal x(double value) const
    {
        const double share = (warped(value) - m_begin) / (m_end - m_begin);
        return m_left + share * (m_right - m_left);
    }

private:
    [[nodiscard]] double warped(double value) const
    {
        return m_logarithmic ? std::log10(value) : value;
    }

    qreal m_left;
    qreal m_right;
    bool m_logarithmic = false;
    bool m_alike = false;
    bool m_whole = true;
    double m_begin = 0; ///< of the domain; powers of ten where it is logarithmic
    double m_end = 0;
};

/// The least of 1, 2, 5, 10, 20 … that is `least` or more.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

/// `value` alone is ticked where all values are one, or where no round one lies on the scale.
std::vector<AxisTick> ticksOf(const Scale &scale, qreal width, qreal tickWidth, double value)
{
    std::vector<AxisTick> itself{{.x = scale.x(value), .value = value}};
    if (scale.isOneValue())
        return itself;
    const double least =
        (scale.end() - scale.begin()) * std::max<qreal>(1, tickWidth) / std::max<qreal>(1, width);
    const double step =
        std::max(scale.leastStep(), scale.isLogarithmic() ? std::ceil(least) : roundStep(least));
    std::vector<AxisTick> ticks;
    for (double at = std::ceil(scale.begin() / step); at * step <= scale.end(); ++at) {
        const double tick = scale.isLogarithmic() ? std::pow(10, at * step) : at * step;
        ticks.push_back({.x = scale.x(tick), .value = tick});
    }
    return ticks.empty() ? itself : ticks;
}

void pointWhereMoreIsPossible(AxisMark &mark, Bound bound, const QRectF &plot)
{
    mark.hollow = bound == Bound::MoreThan || bound == Bound::LessThan;
    mark.arrowRight = bound == Bound::AtLeast || bound == Bound::MoreThan;
    mark.arrowLeft = bound == Bound::AtMost || bound == Bound::LessThan;
    if (mark.arrowRight)
        mark.to = plot.right();
    if (mark.arrowLeft)
        mark.from = plot.left();
}

AxisMark markOf(const AxisValue &value, const Scale &scale, const QRectF &plot, const QRectF &row)
{
    AxisMark mark{.x = (scale.x(value.low) + scale.x(value.high)) / 2,
                  .y = row.center().y(),
                  .from = scale.x(value.low),
                  .to = scale.x(value.high),
                  .isRange = value.low != value.high,
                  .dashed = value.vague || value.bound == Bound::Approx,
                  .row = row};
    if (value.bound == Bound::Approx && !mark.isRange) {
        mark.from = std::max(plot.left(), mark.x - plot.width() * approxShare);
        mark.to = std::min(plot.right(), mark.x + plot.width() * approxShare);
    }
    pointWhereMoreIsPossible(mark, value.bound, plot);
    return mark;
}

std::optional<qreal> referenceOf(std::span<const AxisValue> values, std::span<const AxisMark> marks)
{
    const auto isBase = [](const AxisValue &value) { return value.verdict == Verdict::Base; };
    if (std::ranges::count_if(values, isBase) != 1)
        return {};
    const AxisMark &mark = marks[size_t(std::ranges::find_if(values, isBase) - values.begin())];
    return mark.isRange ? std::nullopt : std::optional(mark.x);
}

} // namespace

qreal ValueAxisLayout::leastHeight(int rows, qreal lineHeight)
{
    return rows * lineHeight * shortestRow + 1.5 * lineHeight;
}

qreal ValueAxisLayout::mostHeight(int rows, qreal lineHeight)
{
    return rows * lineHeight * tallestRow + 1.5 * lineHeight;
}

ValueAxisLayout ValueAxisLayout::in(const QSizeF &size, std::span<const AxisValue> values,
                                    const ValueAxisNeeds &needs)
{
    ValueAxisLayout layout;
    if (values.empty())
        return layout;
    const qreal margin = needs.tickWidth / 2;
    const qreal left = std::min(needs.labelWidth, size.width() / 2);
    const qreal room = std::max<qreal>(0, size.height() - 1.5 * needs.lineHeight);
    const qreal rowHeight = std::clamp(room / qreal(values.size()), shortestRow * needs.lineHeight,
                                       tallestRow * needs.lineHeight);
    layout.plot = {left, 0, std::max<qreal>(1, size.width() - left),
                   rowHeight * qreal(values.size())};

    const qreal inset = std::min(margin, layout.plot.width() / 3);
    const Scale scale(values, layout.plot.left() + inset, layout.plot.right() - inset);
    layout.logarithmic = scale.isLogarithmic();
    for (size_t i = 0; i < values.size(); ++i) {
        const QRectF row(0, qreal(i) * rowHeight, size.width(), rowHeight);
        layout.marks.push_back(markOf(values[i], scale, layout.plot, row));
    }
    layout.ticks =
        ticksOf(scale, layout.plot.width() - 2 * inset, needs.tickWidth, values.front().low);
    layout.reference = referenceOf(values, layout.marks);
    return layout;
}

} // namespace crosscheck
