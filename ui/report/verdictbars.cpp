// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/verdictbars.h"

#include "model/report/factsummary.h"
#include "ui/report/reportparts.h"
#include "ui/theme/contrast.h"
#include "ui/theme/verdictmark.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qreal barHeight = 11 * pt;
constexpr qreal labelWidth = 128 * pt;
constexpr qreal countsWidth = 150 * pt;

QString countsInSigns(const VerdictCounts &counts)
{
    QStringList parts;
    for (const Verdict verdict : barVerdicts) {
        if (const int count = counts[size_t(verdict)]; count > 0)
            parts += QString::number(count) + u' ' + sign(verdict);
    }
    return parts.join(u" · "_s);
}

/// A part of a bar, as light as print needs and with its sign, if that fits in.
Picture segment(Verdict verdict, qreal width, const ReportStyle &style)
{
    Picture picture;
    const QColor ink = style.theme.ink(verdict);
    const bool hollow = verdict == Verdict::Dropped;
    const qreal line = 0.5 * pt;
    const QRectF rect(line / 2, line / 2, width - line, barHeight - line);
    const QColor fill = hollow ? style.theme.paper() : mixed(ink, style.theme.paper(), 0.28);
    picture.add(DrawnBox{
        .rect = rect, .fill = fill, .outline = ink, .width = line, .dash = hollow ? 3.0 : 0.0});
    TextStyle sized = style.smallStrong.in(readable(ink, fill, 4.5));
    const TextBox text(RichText(sign(verdict), sized),
                       {.width = width, .leading = 1, .alignment = Qt::AlignHCenter});
    if (width > 8 * pt)
        picture.add(text.picture(), {0, (barHeight - text.height()) / 2});
    return picture;
}

RowSlice bar(const QString &label, const VerdictCounts &counts, int most, qreal width,
             const ReportStyle &style)
{
    const qreal nameWidth = labelWidth - 8 * pt;
    const TextBox name(RichText(fitted(label, style.body, nameWidth), style.body),
                       {.width = nameWidth});
    const TextBox numbers(RichText(countsInSigns(counts), style.small),
                          {.width = countsWidth - 10 * pt});
    const qreal height = std::max({name.height(), numbers.height(), barHeight}) + 5 * pt;
    const auto centred = [height](qreal part) { return (height - part) / 2; };
    RowSlice slice{.height = height};
    slice.picture.add(name.picture(), {4 * pt, centred(name.height())});
    slice.picture.add(numbers.picture(),
                      {width - countsWidth + 10 * pt, centred(numbers.height())});
    const qreal scale = (width - labelWidth - countsWidth) / std::max(most, 1);
    qreal left = labelWidth;
    for (const Verdict verdict : barVerdicts) {
        const qreal part = counts[size_t(verdict)] * scale;
        if (part > 0)
            slice.picture.add(segment(verdict, part, style), {left, centred(barHeight)});
        left += part;
    }
    return slice;
}

} // namespace

std::vector<RowSlice> verdictBars(const Comparison &comparison, const Figures &figures,
                                  const ReportStyle &style, qreal width)
{
    int most = 0;
    for (const VerdictCounts &counts : figures.byArticle)
        most = std::max(most, factsInBar(counts));
    std::vector<RowSlice> bars;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (const ArticleIndex article{i}; article != comparison.base)
            bars.push_back(bar(siglum(article) + u' ' + shortName(comparison.article(article), 40),
                               figures.byArticle[size_t(i)], most, width, style));
    }
    return bars;
}

} // namespace crosscheck
