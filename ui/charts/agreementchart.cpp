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

} // namespace

Chart agreementChart(const Comparison &comparison, const ChartStyle &style)
{
    const int count = comparison.articleCount();
    if (count < 2)
        return emptyChart(title(ChartKind::Agreement),
                          i18nc("@info", "There is only one article here."), style);
    const qreal line = style.lineHeight();
    const qreal height = line * 1.9;
    const qreal left = std::min(style.width * 0.3, line * 14);
    const qreal width = std::clamp((style.width - left) / count, line * 3.4, line * 7);
    Chart chart{.title = title(ChartKind::Agreement)};
    for (int i = 0; i < count; ++i)
        chart.shapes.push_back(ChartText{.rect = {left + i * width, 0, width, height},
                                         .text = siglum(ArticleIndex(i)),
                                         .alignment = Qt::AlignCenter,
                                         .strong = true});
    for (int row = 0; row < count; ++row) {
        const qreal y = (row + 1) * height;
        chart.shapes.push_back(
            ChartText{.rect = {0, y, left - 8, height},
                      .text = siglum(ArticleIndex(row)) + u' ' +
                              shortName(comparison.article(ArticleIndex(row)), 40)});
        for (int column = 0; column < row; ++column) {
            Common common = commonOf(comparison, ArticleIndex(column), ArticleIndex(row));
            const int alike = common.both - int(common.otherwise.size());
            const QString pair = siglum(ArticleIndex(column)) + u'–' + siglum(ArticleIndex(row));
            const QString words =
                common.both == 0 ? i18nc("@info two sources", "%1: no fact in common", pair)
                                 : i18nc("@info two sources, facts", "%1: agree on %2 of %3", pair,
                                         QString::number(alike), QString::number(common.both));
            const double share = common.both == 0 ? 0 : 0.08 + 0.5 * alike / common.both;
            chart.shapes.push_back(
                ChartBox{.rect = {left + column * width + 1, y + 1, width - 2, height - 2},
                         .share = share,
                         .sign = common.both == 0 ? u"·"_s : u"%1/%2"_s.arg(alike).arg(common.both),
                         .words = words,
                         .facts = std::move(common.otherwise)});
            chart.text += words + u'\n';
        }
    }
    chart.size = QSizeF(std::max(style.width, left + count * width), (count + 1) * height + line);
    return chart;
}

} // namespace crosscheck
