// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "ui/charts/charts.h"
#include "ui/charts/stackedbars.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <functional>
#include <memory>

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

/// What a bar of Qt Charts does not have: signs, words, and where a click leads.
void addParts(Chart &chart, const Comparison &comparison, ArticleIndex article,
              const StackedBars::Bar &bar, const std::function<QRectF(size_t part)> &rectOf)
{
    QStringList told;
    for (size_t i = 0; i < barVerdicts.size(); ++i) {
        if (bar.parts[i] == 0)
            continue;
        const Verdict verdict = barVerdicts[i];
        told += u"%1 %2"_s.arg(bar.parts[i]).arg(word(verdict));
        chart.shapes.emplace_back(ChartBox{.rect = rectOf(i),
                                           .isPainted = false,
                                           .verdict = verdict,
                                           .sign = u"%1 %2"_s.arg(sign(verdict)).arg(bar.parts[i]),
                                           .words = bar.name + u": "_s + told.back(),
                                           .facts = factsUnder(comparison, article, verdict)});
    }
    chart.text += bar.name + u": "_s + told.join(u", "_s) + u'\n';
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
        chart.shapes.emplace_back(ChartBox{
            .rect = {at, QSizeF(height * 1.4, height)}, .verdict = verdict, .sign = sign(verdict)});
        chart.shapes.emplace_back(ChartText{
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
    std::vector<ArticleIndex> articles;
    std::vector<StackedBars::Bar> bars;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (ArticleIndex(i) == comparison.base)
            continue;
        articles.push_back(ArticleIndex(i));
        bars.push_back({.name = siglum(articles.back()) + u' ' +
                                shortName(comparison.article(articles.back()), 40)});
        for (const Verdict verdict : barVerdicts)
            bars.back().parts.push_back(figures.byArticle[size_t(i)][size_t(verdict)]);
    }
    const auto ground = std::make_shared<StackedBars>(
        std::vector<Verdict>(barVerdicts.begin(), barVerdicts.end()), bars, style);
    Chart chart{.title = title(ChartKind::Verdicts), .size = ground->size()};
    chart.ground = [ground](QPainter &painter, const VerdictTheme &theme) {
        ground->paint(painter, theme);
    };
    for (size_t i = 0; i < articles.size(); ++i)
        addParts(chart, comparison, articles[i], bars[i],
                 [&](size_t part) { return ground->rectOf(i, part); });
    addLegend(chart, style);
    return chart;
}

} // namespace crosscheck
