// SPDX-License-Identifier: GPL-3.0-or-later
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

std::vector<FactIndex> factsUnder(const Comparison &comparison, ArticleIndex article,
                                  Verdict verdict)
{
    std::vector<FactIndex> facts;
    for (int i = 0; i < comparison.factCount(); ++i) {
        if (comparison.cell(FactIndex(i), article).verdict == verdict)
            facts.push_back(FactIndex(i));
    }
    return facts;
}

/// The signs with their words, below the bars.
void addLegend(Chart &chart, const ChartStyle &style)
{
    const qreal height = style.lineHeight();
    QPointF at(0, chart.size.height() + height * 0.6);
    for (const Verdict verdict : barVerdicts) {
        const qreal wordWidth = style.widthOf(word(verdict)) + 4;
        const qreal width = height * 1.4 + 6 + wordWidth;
        if (at.x() + width > style.width)
            at = {0, at.y() + height * 1.5};
        chart.shapes.push_back(ChartBox{
            .rect = {at, QSizeF(height * 1.4, height)}, .verdict = verdict, .sign = sign(verdict)});
        chart.shapes.push_back(ChartText{
            .rect = {at.x() + height * 1.4 + 6, at.y(), wordWidth, height}, .text = word(verdict)});
        at.rx() += width + height;
    }
    chart.size.setHeight(at.y() + height * 1.3);
}

} // namespace

Chart verdictChart(const Comparison &comparison, const ChartStyle &style)
{
    if (comparison.articleCount() < 2)
        return emptyChart(title(ChartKind::Verdicts),
                          i18nc("@info", "There is only one article here."), style);
    const Figures figures = figuresOf(comparison);
    int most = 1;
    for (const VerdictCounts &counts : figures.byArticle)
        most = std::max(most, factsInBar(counts));
    const qreal height = style.lineHeight() * 1.4;
    const qreal left = std::min(style.width * 0.3, style.lineHeight() * 14);
    const qreal scale = (style.width - left) / most;
    Chart chart{.title = title(ChartKind::Verdicts)};
    qreal y = 0;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        const ArticleIndex article{i};
        if (article == comparison.base)
            continue;
        const QString name = siglum(article) + u' ' + shortName(comparison.article(article), 40);
        chart.shapes.push_back(ChartText{.rect = {0, y, left - 8, height}, .text = name});
        qreal x = left;
        QStringList parts;
        for (const Verdict verdict : barVerdicts) {
            std::vector<FactIndex> facts = factsUnder(comparison, article, verdict);
            if (facts.empty())
                continue;
            const QString count = u"%1 %2"_s.arg(facts.size()).arg(word(verdict));
            parts += count;
            const qreal width = qreal(facts.size()) * scale;
            chart.shapes.push_back(ChartBox{.rect = {x, y, width, height},
                                            .verdict = verdict,
                                            .sign = u"%1 %2"_s.arg(sign(verdict)).arg(facts.size()),
                                            .words = name + u": "_s + count,
                                            .facts = std::move(facts)});
            x += width;
        }
        chart.text += name + u": "_s + parts.join(u", "_s) + u'\n';
        y += height + style.lineHeight() * 0.5;
    }
    chart.size = QSizeF(style.width, y);
    addLegend(chart, style);
    return chart;
}

} // namespace crosscheck
