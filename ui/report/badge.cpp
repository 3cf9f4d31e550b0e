// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/badge.h"

#include "ui/report/textbox.h"
#include "ui/theme/verdictmark.h"

namespace crosscheck
{

namespace
{

bool standsOut(Verdict verdict)
{
    return verdict == Verdict::Changed || verdict == Verdict::Base;
}

/// Length of the frame's dashes, in widths of its line; 0 for an unbroken one.
qreal dashOf(Verdict verdict)
{
    switch (markLine(verdict)) {
    case MarkLine::ThinDotted:
    case MarkLine::Dotted:
        return 1.2;
    case MarkLine::Dashed:
    case MarkLine::DashDot:
    case MarkLine::Hollow:
        return 3;
    default:
        return 0;
    }
}

} // namespace

QSizeF badgeSize(const TextStyle &beside)
{
    const qreal height = beside.font.pixelSize() * 1.3;
    return {height * 1.25, height};
}

Picture badge(Verdict verdict, QSizeF size, const ReportStyle &style)
{
    Picture picture;
    const QColor ink = style.theme.ink(verdict);
    const qreal width = 0.6 * pt;
    if (verdict != Verdict::Absent)
        picture.add(DrawnBox{
            .rect = QRectF({}, size).adjusted(width / 2, width / 2, -width / 2, -width / 2),
            .fill = standsOut(verdict) ? ink : style.theme.tint(verdict),
            .outline = ink,
            .width = width,
            .radius = size.height() * 0.22,
            .dash = dashOf(verdict)});
    TextStyle sign = style.bodyStrong.in(standsOut(verdict) ? style.theme.paper() : ink);
    sign.font.setPixelSize(qRound(size.height() * 0.72));
    const TextBox text(RichText(crosscheck::sign(verdict), sign),
                       {.width = size.width(), .leading = 1, .alignment = Qt::AlignHCenter});
    picture.add(text.picture(), {0, (size.height() - text.height()) / 2});
    return picture;
}

} // namespace crosscheck
