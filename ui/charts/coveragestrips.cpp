// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same as the coverage chart, turned on its side and without words, for reports, where the
// matrix has the words: a column for each fact, under its number in the report, a row for each
// source. As many facts stand side by side as the width holds; the rest follows below.
#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "ui/charts/charts.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int numbered = 5; ///< each so manyth fact bears its number

class CoverageStrips
{
public:
    CoverageStrips(const Comparison &comparison, const FactNumbers &numbers,
                   const ChartStyle &style)
        : m_comparison(comparison)
        , m_numbers(numbers)
        , m_style(style)
        , m_line(style.lineHeight())
        , m_left(std::min(style.width * 0.3, m_line * 14))
        , m_cell(m_line * 1.15)
    {
    }

    Chart take()
    {
        m_chart.title = i18nc("@title a chart", "Facts and sources at a glance");
        std::vector<FactIndex> facts;
        for (const auto group :
             {m_numbers.findings(), m_numbers.droppedOrAdded(), m_numbers.consistent()})
            facts.insert(facts.end(), group.begin(), group.end());
        const auto room = size_t(std::max(1.0, (m_style.width - m_left) / m_cell));
        const size_t strips = (facts.size() + room - 1) / room;
        for (size_t i = 0; i < strips; ++i) { // of one length, but for a fact
            const size_t from = i * facts.size() / strips;
            addStrip(std::span(facts).subspan(from, (i + 1) * facts.size() / strips - from));
        }
        m_chart.size = QSizeF(m_style.width, m_y);
        for (int i = 0; i < m_comparison.articleCount(); ++i)
            m_chart.text += inWords(ArticleIndex(i)) + u'\n';
        return std::move(m_chart);
    }

private:
    void addStrip(std::span<const FactIndex> facts)
    {
        for (size_t i = 0; i < facts.size(); ++i)
            addNumber(m_numbers.of(facts[i]), m_left + qreal(i) * m_cell);
        m_y += m_line * 1.2;
        for (int i = 0; i < m_comparison.articleCount(); ++i)
            addRow(ArticleIndex(i), facts);
        m_y += m_line * 0.7;
    }

    void addNumber(int number, qreal left)
    {
        if (number % numbered == 0 || number == 1)
            m_chart.shapes.emplace_back(ChartText{.rect = {left - m_cell, m_y, m_cell * 3, m_line},
                                                  .text = QString::number(number),
                                                  .alignment = Qt::AlignCenter,
                                                  .muted = true});
    }

    void addRow(ArticleIndex article, std::span<const FactIndex> facts)
    {
        const QString star = article == m_comparison.base ? u"★ "_s : QString();
        m_chart.shapes.emplace_back(ChartText{
            .rect = {0, m_y, m_left - 6 * m_style.unit, m_cell},
            .text = siglum(article) + u' ' + star + shortName(m_comparison.article(article), 40)});
        for (size_t i = 0; i < facts.size(); ++i) {
            const Verdict verdict = m_comparison.cell(facts[i], article).verdict;
            if (verdict == Verdict::Absent)
                continue;
            const qreal gap = m_style.unit * 0.6;
            m_chart.shapes.emplace_back(
                ChartBox{.rect = {m_left + qreal(i) * m_cell + gap, m_y + gap, m_cell - 2 * gap,
                                  m_cell - 2 * gap},
                         .verdict = verdict,
                         .sign = sign(verdict),
                         .words = wordsOf(facts[i], article, verdict),
                         .facts = {facts[i]}});
        }
        m_y += m_cell;
    }

    [[nodiscard]] QString wordsOf(FactIndex fact, ArticleIndex article, Verdict verdict) const
    {
        return u"%1 %2, %3: %4"_s.arg(QString::number(m_numbers.of(fact)),
                                      m_comparison.fact(fact).label.simplified(), siglum(article),
                                      word(verdict));
    }

    /// "B: states 12 of 61 facts", the base's facts that it drops by their numbers.
    [[nodiscard]] QString inWords(ArticleIndex article) const
    {
        int stated = 0;
        for (int i = 0; i < m_comparison.factCount(); ++i)
            stated += m_comparison.cell(FactIndex(i), article).claims.empty() ? 0 : 1;
        return i18nc("@info source, numbers of facts", "%1: states %2 of %3 facts",
                     siglum(article) + u' ' + shortName(m_comparison.article(article), 40),
                     QString::number(stated), QString::number(m_comparison.factCount()));
    }

    const Comparison &m_comparison;
    const FactNumbers &m_numbers;
    const ChartStyle &m_style;
    qreal m_line;
    qreal m_left;
    qreal m_cell;
    qreal m_y = 0;
    Chart m_chart;
};

} // namespace

Chart coverageStrips(const Comparison &comparison, const FactNumbers &numbers,
                     const ChartStyle &style)
{
    return CoverageStrips(comparison, numbers, style).take();
}

} // namespace crosscheck
