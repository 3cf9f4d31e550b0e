// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tree from left to right: each source stands beside the one that it seems to have its text from,
// and below it the distortions that it brought in and others took over.
#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "model/report/lineagewords.h"
#include "ui/charts/charts.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

class LineageTree
{
public:
    LineageTree(const Comparison &comparison, const ChartStyle &style)
        : m_comparison(comparison)
        , m_style(style)
        , m_line(style.lineHeight())
        , m_children(size_t(comparison.articleCount()))
    {
        const auto &descents = comparison.alignment->lineage.descents;
        for (int i = 0; i < comparison.articleCount(); ++i) {
            const auto from = size_t(i) < descents.size() ? descents[size_t(i)].from : std::nullopt;
            if (from)
                m_children[size_t(*from)].push_back(ArticleIndex(i));
            else
                m_roots.push_back(ArticleIndex(i));
        }
    }

    Chart take()
    {
        m_chart.title = title(ChartKind::Lineage);
        for (const ArticleIndex root : m_roots)
            add(root, 0);
        m_chart.size = QSizeF(m_style.width, m_y + m_line * 0.3);
        return std::move(m_chart);
    }

private:
    /// Returns the height of the middle of the source's name.
    qreal add(ArticleIndex article, int depth)
    {
        const qreal left = depth * m_line * 2.2;
        const qreal middle = m_y + m_line * 0.7;
        const QString name = siglum(article) + u' ' + shortName(m_comparison.article(article), 60);
        const QString descent = descentWords(m_comparison, article);
        addRow(left, name, true);
        m_chart.text += QString(qsizetype(depth) * 2, u' ') + name;
        if (!descent.isEmpty()) {
            m_chart.text += u": "_s + descent;
            addRow(left, descent, false);
        }
        m_chart.text += u'\n';
        addOrigins(article, left, depth);
        m_y += m_line * 0.5;
        for (const ArticleIndex child : m_children[size_t(article)]) {
            const qreal childMiddle = add(child, depth + 1);
            const qreal x = left + m_line * 0.7;
            m_chart.shapes.push_back(
                ChartLine{.from = {x, middle + m_line}, .to = {x, childMiddle}});
            m_chart.shapes.push_back(
                ChartLine{.from = {x, childMiddle}, .to = {left + m_line * 2, childMiddle}});
        }
        return middle;
    }

    void addRow(qreal left, const QString &text, bool strong)
    {
        m_chart.shapes.emplace_back(
            ChartText{.rect = {left, m_y, m_style.width - left, m_line * 1.4},
                      .text = text,
                      .strong = strong,
                      .muted = !strong});
        m_y += m_line * 1.4;
    }

    /// The distortions that entered here and went on.
    void addOrigins(ArticleIndex article, qreal left, int depth)
    {
        for (const Origin &origin : m_comparison.origins) {
            if (origin.articles.empty() || origin.articles.front() != article ||
                origin.articles.size() < 2)
                continue;
            const QString words =
                i18nc("@info a distortion: fact, sources", "%1 entered here, then %2",
                      m_comparison.fact(origin.fact).label.simplified(),
                      sigla({origin.articles.begin() + 1, origin.articles.end()}));
            m_chart.shapes.push_back(
                ChartBox{.rect = {left + m_line, m_y + m_line * 0.2, m_line * 1.4, m_line},
                         .verdict = origin.verdict,
                         .sign = sign(origin.verdict),
                         .words = word(origin.verdict) + u": "_s + words,
                         .facts = {origin.fact}});
            m_chart.text +=
                QString(depth * 2 + 2, u' ') + word(origin.verdict) + u": "_s + words + u'\n';
            addRow(left + m_line * 2.8, words, false);
        }
    }

    const Comparison &m_comparison;
    const ChartStyle &m_style;
    qreal m_line;
    std::vector<std::vector<ArticleIndex>> m_children; ///< by ArticleIndex
    std::vector<ArticleIndex> m_roots;
    Chart m_chart;
    qreal m_y = 0;
};

} // namespace

Chart lineageChart(const Comparison &comparison, const ChartStyle &style)
{
    return LineageTree(comparison, style).take();
}

bool hasLineage(const Comparison &comparison)
{
    return std::ranges::any_of(comparison.alignment->lineage.descents,
                               [](const Descent &descent) { return descent.from.has_value(); }) ||
           std::ranges::any_of(comparison.origins,
                               [](const Origin &origin) { return origin.articles.size() > 1; });
}

} // namespace crosscheck
