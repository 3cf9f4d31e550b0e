// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row for each statement of a number fact: a bar from its lowest to its highest value, or a
// mark where both are one; an arrow where a bound leaves one side open. The scale is linear unless
// the values lie more than a hundredfold apart. A value more than half as large again as the middle
// one, or less than two thirds of it, is called an outlier.
#include "model/compare/valuewords.h"
#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "ui/charts/charts.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

struct Stated {
    ArticleIndex article{};
    Verdict verdict{};
    Quantity quantity;
};

std::vector<Stated> statedValues(const Comparison &comparison, FactIndex fact)
{
    std::vector<Stated> values;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        const Cell &cell = comparison.cell(fact, ArticleIndex(i));
        for (const ClaimIndex index : cell.claims) {
            const Claim &claim = comparison.alignment->claim(index);
            if (const auto *quantity = std::get_if<Quantity>(&claim.value))
                values.push_back({ArticleIndex(i), cell.verdict, *quantity});
        }
    }
    return values;
}

double middleOf(const Quantity &quantity)
{
    return (quantity.low + quantity.high) / 2;
}

double medianOf(const std::vector<Stated> &values)
{
    std::vector<double> sorted;
    for (const Stated &value : values)
        sorted.push_back(middleOf(value.quantity));
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
}

bool isOutlier(const Quantity &quantity, double median)
{
    const double value = middleOf(quantity);
    return median > 0 && (value > median * 1.5 || value < median / 1.5);
}

/// Where values stand between two sides.
class Scale
{
public:
    Scale(const std::vector<Stated> &values, qreal left, qreal right)
        : m_left(left)
        , m_right(right)
    {
        m_low = values.front().quantity.low;
        m_high = values.front().quantity.high;
        for (const Stated &value : values) {
            m_low = std::min(m_low, value.quantity.low);
            m_high = std::max(m_high, value.quantity.high);
        }
        m_logarithmic = m_low > 0 && m_high / m_low > 100;
        if (m_low == m_high) {
            m_low -= std::abs(m_low) / 2 + 1;
            m_high += std::abs(m_high) / 2 + 1;
        }
    }

    [[nodiscard]] qreal at(double value) const
    {
        const double share = m_logarithmic ? std::log(value / m_low) / std::log(m_high / m_low)
                                           : (value - m_low) / (m_high - m_low);
        return m_left + share * (m_right - m_left);
    }
    [[nodiscard]] bool isLogarithmic() const { return m_logarithmic; }

private:
    qreal m_left;
    qreal m_right;
    double m_low = 0;
    double m_high = 0;
    bool m_logarithmic = false;
};

bool opensUp(Bound bound)
{
    return bound == Bound::AtLeast || bound == Bound::MoreThan;
}

bool opensDown(Bound bound)
{
    return bound == Bound::AtMost || bound == Bound::LessThan;
}

} // namespace

Chart valueChart(const Comparison &comparison, FactIndex fact, const ChartStyle &style)
{
    const std::vector<Stated> values = statedValues(comparison, fact);
    if (values.empty())
        return emptyChart(
            title(ChartKind::Values),
            i18nc("@info", "The current fact has no values to draw: choose a figure."), style);
    const qreal line = style.lineHeight();
    const qreal height = line * 1.6;
    const qreal left = std::min(style.width * 0.28, line * 13);
    const qreal right = style.width - std::min(style.width * 0.22, line * 11);
    const Scale scale(values, left + line, right - line);
    const double median = medianOf(values);
    Chart chart{.title = title(ChartKind::Values)};
    chart.shapes.push_back(ChartText{
        .rect = {0, 0, style.width, height}, .text = comparison.fact(fact).label, .strong = true});
    chart.text = comparison.fact(fact).label.simplified() + u'\n';
    qreal y = height;
    for (const Stated &value : values) {
        const Quantity &quantity = value.quantity;
        const QString name =
            siglum(value.article) + u' ' + shortName(comparison.article(value.article), 40);
        QString words = valueWords(quantity);
        if (isOutlier(quantity, median))
            words += u" · "_s + i18nc("@info a value far from the others", "outlier");
        const qreal middle = y + height / 2;
        const qreal from = scale.at(quantity.low) - line * 0.35;
        const qreal to = scale.at(quantity.high) + line * 0.35;
        chart.shapes.push_back(ChartText{.rect = {0, y, left - 8, height}, .text = name});
        chart.shapes.push_back(ChartLine{.from = {left, y + height}, .to = {right, y + height}});
        if (opensUp(quantity.bound))
            chart.shapes.push_back(ChartLine{.from = {to, middle},
                                             .to = {right, middle},
                                             .verdict = value.verdict,
                                             .dashed = true});
        if (opensDown(quantity.bound))
            chart.shapes.push_back(ChartLine{.from = {left, middle},
                                             .to = {from, middle},
                                             .verdict = value.verdict,
                                             .dashed = true});
        chart.shapes.push_back(ChartBox{.rect = {from, middle - line * 0.35, to - from, line * 0.7},
                                        .verdict = value.verdict,
                                        .words = name + u": "_s + words,
                                        .facts = {fact}});
        chart.shapes.push_back(ChartText{.rect = {right + 8, y, style.width - right - 8, height},
                                         .text = QString(sign(value.verdict)) + u' ' + words});
        chart.text += name + u": "_s + words + u", "_s + word(value.verdict) + u'\n';
        y += height;
    }
    if (scale.isLogarithmic()) {
        chart.shapes.push_back(
            ChartText{.rect = {left, y, right - left, height},
                      .text = i18nc("@info", "Each step to the right multiplies the value."),
                      .muted = true});
        y += height;
    }
    chart.size = QSizeF(style.width, y + line * 0.3);
    return chart;
}

} // namespace crosscheck
