// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factnumbers.h"
#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "ui/charts/charts.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

Chart coverageChart(const Comparison &comparison, const ChartStyle &style)
{
    if (comparison.factCount() == 0)
        return emptyChart(title(ChartKind::Coverage), i18nc("@info", "There are no facts here."),
                          style);
    const FactNumbers numbers(comparison);
    const qreal line = style.lineHeight();
    const qreal height = line * 1.25;
    const qreal left = std::min(style.width * 0.45, line * 24);
    const int count = comparison.articleCount();
    const qreal width = std::clamp((style.width - left) / count, line * 1.6, line * 4);
    Chart chart{.title = title(ChartKind::Coverage)};
    for (int i = 0; i < count; ++i)
        chart.shapes.push_back(
            ChartText{.rect = {left + i * width, 0, width, height},
                      .text = siglum(ArticleIndex(i)) +
                              (ArticleIndex(i) == comparison.base ? u"★"_s : QString()),
                      .alignment = Qt::AlignCenter,
                      .strong = true});
    qreal y = chart.head = height;
    const std::array<std::span<const FactIndex>, 3> groups{
        numbers.findings(), numbers.droppedOrAdded(), numbers.consistent()};
    for (const std::span<const FactIndex> group : groups) {
        for (const FactIndex fact : group) {
            const QString label = comparison.fact(fact).label.simplified();
            chart.shapes.emplace_back(
                ChartText{.rect = {0, y, left - 8, height},
                          .text = u"%1  %2"_s.arg(numbers.of(fact)).arg(label)});
            QStringList told;
            for (int i = 0; i < count; ++i) {
                const Verdict verdict = comparison.cell(fact, ArticleIndex(i)).verdict;
                if (verdict == Verdict::Absent)
                    continue;
                told += siglum(ArticleIndex(i)) + u' ' + word(verdict);
                chart.shapes.emplace_back(ChartBox{
                    .rect = {left + i * width + 1, y + 1, width - 2, height - 2},
                    .verdict = verdict,
                    .sign = sign(verdict),
                    .words = u"%1, %2: %3"_s.arg(label, siglum(ArticleIndex(i)), word(verdict)),
                    .facts = {fact}});
            }
            chart.text += label + u": "_s + told.join(u", "_s) + u'\n';
            y += height;
        }
        y += group.empty() ? 0 : line * 0.5;
    }
    chart.size = QSizeF(std::max(style.width, left + count * width), y);
    return chart;
}

} // namespace crosscheck
