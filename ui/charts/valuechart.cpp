// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row for each statement of a number fact: a bar from its lowest to its highest value, or a
// mark where both are one; an arrow where a bound leaves one side open, dashes on both sides of
// what is only about so much. A broken line runs down from the base's value, so that distances
// show. The axis is linear unless the values lie more than a hundredfold apart. A value more than
// half as large again as the middle one, or less than two thirds of it, is called an outlier.
//
// Not made with Qt Charts: it stands in the report at every finding, which is drawn on a worker
// thread and from the command line, and a QChart needs a QApplication and its thread.
#include "model/compare/valuewords.h"
#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "ui/charts/charts.h"
#include "ui/charts/valuescale.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

struct Stated {
    ArticleIndex article{};
    Verdict verdict{};
    Quantity quantity;

    [[nodiscard]] double middle() const { return (quantity.low + quantity.high) / 2; }
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

double medianOf(const std::vector<Stated> &values)
{
    std::vector<double> sorted;
    sorted.reserve(values.size());
    for (const Stated &value : values)
        sorted.push_back(value.middle());
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
}

bool isOutlier(const Stated &value, double median)
{
    return median > 0 && (value.middle() > median * 1.5 || value.middle() < median / 1.5);
}

/// How many base units one of the article's own unit is; 1 where that is no multiple of them.
double factorOf(const Quantity &quantity)
{
    const double factor = quantity.writtenLow != 0 ? quantity.low / quantity.writtenLow : 1;
    return factor > 0 && quantity.unit != u"°C" ? factor : 1;
}

/// In units of the first statement.
ValueScale scaleOf(const std::vector<Stated> &values, qreal left, qreal right)
{
    double low = values.front().quantity.low;
    double high = values.front().quantity.high;
    for (const Stated &value : values) {
        low = std::min(low, value.quantity.low);
        high = std::max(high, value.quantity.high);
    }
    const double factor = factorOf(values.front().quantity);
    return {low / factor, high / factor, left, right};
}

/// What to write at the axis.
QString tickWords(double tick, const Quantity &first)
{
    const double value = tick * factorOf(first);
    return valueWords(Quantity{.low = value,
                               .high = value,
                               .unit = first.unit,
                               .writtenUnit = first.writtenUnit,
                               .writtenLow = tick,
                               .writtenHigh = tick});
}

bool opensUp(Bound bound)
{
    return bound == Bound::AtLeast || bound == Bound::MoreThan;
}

bool opensDown(Bound bound)
{
    return bound == Bound::AtMost || bound == Bound::LessThan;
}

class ValueRows
{
public:
    ValueRows(const Comparison &comparison, FactIndex fact, const ChartStyle &style)
        : m_comparison(comparison)
        , m_fact(fact)
        , m_style(style)
        , m_values(statedValues(comparison, fact))
        , m_line(style.lineHeight())
        , m_height(m_line * 1.4)
        , m_left(std::min(style.width * 0.28, m_line * 13))
        , m_right(style.width - std::min(style.width * 0.24, m_line * 12))
    {
        m_chart.title = title(ChartKind::Values);
        m_chart.text = comparison.fact(fact).label.simplified() + u'\n';
    }

    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }

    void addLabel()
    {
        m_chart.shapes.emplace_back(ChartText{.rect = {0, m_y, m_style.width, m_height},
                                              .text = m_comparison.fact(m_fact).label,
                                              .strong = true});
        m_y += m_height * 1.2;
    }

    Chart take()
    {
        const ValueScale scale = scaleOf(m_values, m_left + m_line, m_right - m_line);
        const double median = medianOf(m_values);
        const qreal top = m_y;
        const qreal bottom = top + qreal(m_values.size()) * m_height;
        addAxis(scale, top, bottom);
        addBase(scale, top, bottom);
        for (const Stated &value : m_values)
            addRow(value, scale, median);
        m_chart.size = QSizeF(m_style.width, bottom + m_line * 1.5);
        return std::move(m_chart);
    }

private:
    /// A rule and a value at each step.
    void addAxis(const ValueScale &scale, qreal top, qreal bottom)
    {
        addLine({m_left, bottom}, {m_right, bottom});
        qreal taken = 0;
        for (const double tick : scale.ticks()) {
            const qreal x = scale.at(tick);
            const QString words = tickWords(tick, m_values.front().quantity);
            const qreal width = m_style.widthOf(words) + 4 * m_style.unit;
            if (x - width / 2 < taken)
                continue;
            taken = x + width / 2 + m_line * 0.5;
            addLine({x, top}, {x, bottom + 3 * m_style.unit});
            m_chart.shapes.push_back(
                ChartText{.rect = {x - width / 2, bottom + 3 * m_style.unit, width, m_line * 1.2},
                          .text = words,
                          .alignment = Qt::AlignCenter,
                          .muted = true});
        }
    }

    void addBase(const ValueScale &scale, qreal top, qreal bottom)
    {
        const auto base = std::ranges::find(m_values, m_comparison.base, &Stated::article);
        if (base == m_values.end())
            return;
        const qreal x = scale.at(base->middle() / factor());
        m_chart.shapes.emplace_back(ChartLine{
            .from = {x, top}, .to = {x, bottom}, .verdict = Verdict::Base, .dashed = true});
    }

    void addRow(const Stated &value, const ValueScale &scale, double median)
    {
        const QString name =
            siglum(value.article) + u' ' + shortName(m_comparison.article(value.article), 40);
        QString words = valueWords(value.quantity);
        if (isOutlier(value, median))
            words += u" · "_s + i18nc("@info a value far from the others", "outlier");
        const qreal middle = m_y + m_height / 2;
        const qreal from = scale.at(value.quantity.low / factor()) - m_line * 0.35;
        const qreal to = scale.at(value.quantity.high / factor()) + m_line * 0.35;
        const qreal gap = 8 * m_style.unit;
        m_chart.shapes.emplace_back(
            ChartText{.rect = {0, m_y, m_left - gap, m_height}, .text = name});
        addBound(value, from, to, middle);
        m_chart.shapes.push_back(
            ChartBox{.rect = {from, middle - m_line * 0.35, to - from, m_line * 0.7},
                     .verdict = value.verdict,
                     .words = name + u": "_s + words,
                     .facts = {m_fact}});
        m_chart.shapes.push_back(
            ChartText{.rect = {m_right + gap, m_y, m_style.width - m_right - gap, m_height},
                      .text = QString(sign(value.verdict)) + u' ' + words});
        m_chart.text += name + u": "_s + words + u", "_s + word(value.verdict) + u'\n';
        m_y += m_height;
    }

    void addBound(const Stated &value, qreal from, qreal to, qreal middle)
    {
        const Bound bound = value.quantity.bound;
        if (opensUp(bound))
            addArrow(value.verdict, {to, middle}, {m_right, middle});
        else if (opensDown(bound))
            addArrow(value.verdict, {from, middle}, {m_left, middle});
        else if (bound == Bound::Approx)
            m_chart.shapes.emplace_back(ChartLine{.from = {from - m_line, middle},
                                                  .to = {to + m_line, middle},
                                                  .verdict = value.verdict,
                                                  .dashed = true});
    }

    void addArrow(Verdict verdict, QPointF from, QPointF to)
    {
        m_chart.shapes.emplace_back(ChartLine{.from = from, .to = to, .verdict = verdict});
        const qreal back = (from.x() < to.x() ? -1 : 1) * m_line * 0.35;
        for (const qreal side : {-1.0, 1.0})
            m_chart.shapes.emplace_back(ChartLine{
                .from = to + QPointF(back, side * m_line * 0.25), .to = to, .verdict = verdict});
    }

    [[nodiscard]] double factor() const { return factorOf(m_values.front().quantity); }

    void addLine(QPointF from, QPointF to)
    {
        m_chart.shapes.emplace_back(ChartLine{.from = from, .to = to});
    }

    const Comparison &m_comparison;
    FactIndex m_fact;
    const ChartStyle &m_style;
    std::vector<Stated> m_values;
    qreal m_line;
    qreal m_height;
    qreal m_left;
    qreal m_right;
    qreal m_y = 0;
    Chart m_chart;
};

} // namespace

Chart valueChart(const Comparison &comparison, FactIndex fact, const ChartStyle &style)
{
    ValueRows rows(comparison, fact, style);
    if (rows.isEmpty())
        return emptyChart(
            title(ChartKind::Values),
            i18nc("@info", "The current fact has no values to draw: choose a figure."), style);
    rows.addLabel();
    return rows.take();
}

std::optional<Chart> valueSpread(const Comparison &comparison, FactIndex fact,
                                 const ChartStyle &style)
{
    const std::vector<Stated> values = statedValues(comparison, fact);
    const auto isOther = [&values](const Stated &value) {
        const Quantity &first = values.front().quantity;
        return value.quantity.low != first.low || value.quantity.high != first.high ||
               value.quantity.bound != first.bound;
    };
    if (values.size() < 3 || std::ranges::none_of(values, isOther))
        return {};
    Chart chart = ValueRows(comparison, fact, style).take();
    for (Chart::Shape &shape : chart.shapes) {
        if (auto *box = std::get_if<ChartBox>(&shape))
            box->facts.clear(); // it stands at the fact already
    }
    return chart;
}

} // namespace crosscheck
