// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of the facts that two sources both state, the share that neither of them states otherwise than
// the other: they agree where both have the same verdict against the base, or one is the base and
// the other says the same. Two changed values agree only where their values are the same.
#include "model/compare/valuewords.h"
#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "ui/charts/charts.h"

#include <KLocalizedString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// What two sources have in common.
struct Common {
    int both = 0;
    std::vector<FactIndex> otherwise; ///< facts that they state differently
};

bool saysAsTheBase(Verdict verdict)
{
    return verdict == Verdict::Base || verdict == Verdict::Same || verdict == Verdict::Rounded;
}

QString firstValue(const Comparison &comparison, const Cell &cell)
{
    const Claim &claim = comparison.alignment->claim(cell.claims.front());
    return claim.isNumber() ? valueWords(claim) : comparison.alignment->text(claim).toString();
}

bool agree(const Comparison &comparison, const Cell &a, const Cell &b)
{
    if (saysAsTheBase(a.verdict) && saysAsTheBase(b.verdict))
        return true;
    return a.verdict == b.verdict && firstValue(comparison, a) == firstValue(comparison, b);
}

Common commonOf(const Comparison &comparison, ArticleIndex a, ArticleIndex b)
{
    Common common;
    for (int i = 0; i < comparison.factCount(); ++i) {
        const Cell &one = comparison.cell(FactIndex(i), a);
        const Cell &other = comparison.cell(FactIndex(i), b);
        if (one.claims.empty() || other.claims.empty())
            continue;
        ++common.both;
        if (!agree(comparison, one, other))
            common.otherwise.push_back(FactIndex(i));
    }
    return common;
}

/// A row for each source, and a column for each of some of those before it.
class AgreementMatrix
{
public:
    /// Shape: columns [first, last).
    AgreementMatrix(const Comparison &comparison, const ChartStyle &style, int first, int last)
        : m_comparison(comparison)
        , m_style(style)
        , m_first(first)
        , m_last(last)
        , m_left(leftOf(style))
        , m_width(std::clamp((style.width - m_left) / (last - first), leastWidth(style),
                             style.lineHeight() * 7))
        , m_height(style.lineHeight() * 1.9)
    {
    }

    Chart take()
    {
        m_chart.title = title(ChartKind::Agreement);
        m_chart.head = m_height;
        for (int i = m_first; i < m_last; ++i)
            m_chart.shapes.emplace_back(ChartText{.rect = {xOf(i), 0, m_width, m_height},
                                                  .text = siglum(ArticleIndex(i)),
                                                  .alignment = Qt::AlignCenter,
                                                  .strong = true});
        for (int row = m_first; row < m_comparison.articleCount(); ++row)
            addRow(row);
        m_chart.size =
            QSizeF(std::max(m_style.width, xOf(m_last)), m_y + m_style.lineHeight() * 0.6);
        return std::move(m_chart);
    }

    [[nodiscard]] static qreal leftOf(const ChartStyle &style)
    {
        return std::min(style.width * 0.3, style.lineHeight() * 14);
    }
    [[nodiscard]] static qreal leastWidth(const ChartStyle &style)
    {
        return style.lineHeight() * 3.4;
    }

private:
    [[nodiscard]] qreal xOf(int column) const { return m_left + (column - m_first) * m_width; }

    void addRow(int row)
    {
        m_y += m_height;
        const ArticleIndex article{row};
        m_chart.shapes.emplace_back(ChartText{
            .rect = {0, m_y, m_left - 8 * m_style.unit, m_height},
            .text = siglum(article) + u' ' + shortName(m_comparison.article(article), 40)});
        for (int column = m_first; column < std::min(row, m_last); ++column)
            addCell(ArticleIndex(column), article);
        if (row + 1 == m_comparison.articleCount())
            m_y += m_height;
    }

    void addCell(ArticleIndex column, ArticleIndex row)
    {
        Common common = commonOf(m_comparison, column, row);
        const int alike = common.both - int(common.otherwise.size());
        const QString pair = siglum(column) + u'–' + siglum(row);
        const QString words = common.both == 0
                                  ? i18nc("@info two sources", "%1: no fact in common", pair)
                                  : i18nc("@info two sources, facts", "%1: agree on %2 of %3", pair,
                                          QString::number(alike), QString::number(common.both));
        const qreal unit = m_style.unit;
        m_chart.shapes.emplace_back(ChartBox{
            .rect = {xOf(int(column)) + unit, m_y + unit, m_width - 2 * unit, m_height - 2 * unit},
            .share = common.both == 0 ? 0 : 0.08 + 0.5 * alike / common.both,
            .sign = common.both == 0 ? u"·"_s : u"%1/%2"_s.arg(alike).arg(common.both),
            .words = words,
            .facts = std::move(common.otherwise)});
        m_chart.text += words + u'\n';
    }

    const Comparison &m_comparison;
    const ChartStyle &m_style;
    int m_first;
    int m_last;
    qreal m_left;
    qreal m_width;
    qreal m_height;
    qreal m_y = 0; ///< of the row that was added last; at the end below it
    Chart m_chart;
};

} // namespace

Chart agreementChart(const Comparison &comparison, const ChartStyle &style)
{
    const int count = comparison.articleCount();
    if (count < 2)
        return emptyChart(title(ChartKind::Agreement),
                          i18nc("@info", "There is only one article here."), style);
    return AgreementMatrix(comparison, style, 0, count - 1).take(); // the last has no column
}

std::vector<Chart> agreementCharts(const Comparison &comparison, const ChartStyle &style)
{
    const int columns = comparison.articleCount() - 1; // the last has no column of its own
    const qreal room = style.width - AgreementMatrix::leftOf(style);
    const int most = std::max(1, int(room / AgreementMatrix::leastWidth(style)));
    std::vector<Chart> charts;
    for (int first = 0; first < columns; first += most)
        charts.push_back(
            AgreementMatrix(comparison, style, first, std::min(first + most, columns)).take());
    return charts;
}

} // namespace crosscheck
