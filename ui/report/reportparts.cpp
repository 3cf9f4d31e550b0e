// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportparts.h"

#include "model/report/factsummary.h"
#include "ui/report/badge.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

QString markedSiglum(const Comparison &comparison, ArticleIndex article)
{
    return article == comparison.base ? siglum(article) + u" ★"_s : siglum(article);
}

QString sourceLabel(const Comparison &comparison, ArticleIndex article)
{
    return markedSiglum(comparison, article) + u' ' + shortName(comparison.article(article));
}

QString fitted(const QString &text, const TextStyle &style, qreal width)
{
    QString shown = text.simplified();
    for (qsizetype length = shown.size(); length > 1;) {
        if (TextBox(RichText(shown, style), {.width = width}).lineCount() <= 1)
            return shown;
        length = std::min(length, shown.size()) - 1;
        shown = firstWords(text, length);
    }
    return shown;
}

ReportPlace writeHeading(PageFlow &flow, const ReportStyle &style, const QString &title, qreal keep)
{
    const TextBox text(RichText(title, style.heading), {.width = flow.width()});
    flow.skip(style.wideGap);
    flow.ensure(text.height() + style.gap + keep);
    const ReportPlace place{.page = flow.page(), .top = flow.cursor()};
    flow.place(text.picture(), text.height());
    flow.skip(style.gap * 0.8);
    return place;
}

void writeRow(PageFlow &flow, const ReportStyle &style, TableRow row)
{
    TableFlow table(flow, {}, {}, Frame::None, style);
    table.add(std::move(row));
}

void writeParagraph(PageFlow &flow, const RichText &text, qreal leading)
{
    TableRow row(0);
    row.add(0, TableCell(TextBox(text, {.width = flow.width(), .leading = leading})));
    while (!row.isDone()) {
        const RowSlice slice = row.take(flow.remaining());
        if (slice.height > 0)
            flow.place(slice.picture, slice.height);
        else
            flow.newPage();
    }
}

BadgedText besideBadge(Verdict verdict, const RichText &text, const TextStyle &size, qreal width,
                       const ReportStyle &style)
{
    const QSizeF box = badgeSize(size);
    const TextBox words(text, {.width = width, .firstIndent = box.width() + 3 * pt});
    const qreal firstLine = size.font.pixelSize() * TextShape().leading;
    Picture picture;
    picture.add(badge(verdict, box, style), {0, (firstLine - box.height()) / 2});
    return {.text = words, .badge = std::move(picture)};
}

TableCell badgeCell(Verdict verdict, const RichText &text, const TextStyle &size, qreal width,
                    const ReportStyle &style)
{
    BadgedText made = besideBadge(verdict, text, size, width, style);
    return std::move(TableCell().add(std::move(made.text), 0, std::move(made.badge)));
}

RowSlice columnHeads(const std::vector<Column> &columns, const ReportStyle &style, qreal left,
                     qreal right)
{
    TableRow row;
    for (const Column &column : columns)
        row.add(column.left, TableCell(TextBox(RichText(column.title, style.columnHead),
                                               {.width = column.width, .leading = 1.2})));
    row.ruled(left, right, style.ink, 0.7 * pt);
    return row.takeAll();
}

} // namespace crosscheck
