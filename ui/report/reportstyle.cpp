// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportstyle.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

TextStyle style(const QStringList &families, qreal points, const QColor &colour,
                QFont::Weight weight = QFont::Normal)
{
    QFont font(families);
    font.setPixelSize(qRound(points * pt));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {.font = font, .colour = colour};
}

} // namespace

ReportStyle::ReportStyle(const VerdictTheme &verdicts)
    : theme(verdicts)
    , ink(0x1c, 0x20, 0x26)
    , grey(0x5f, 0x66, 0x73)
    , rule(0xd8, 0xdc, 0xe2)
    , shade(0xf2, 0xf4, 0xf6)
    , alarm(0xa3, 0x26, 0x1d)
    , calm(0x0b, 0x5c, 0x8a)
{
    const QStringList serif{u"Noto Serif"_s, u"DejaVu Serif"_s, u"Inter"_s, u"Noto Sans"_s,
                            u"DejaVu Sans"_s};
    const QStringList sans{u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s};
    title = style(serif, 23, ink, QFont::Bold);
    heading = style(serif, 13, ink, QFont::Bold);
    subheading = style(serif, 11, ink, QFont::Bold);
    lead = style(serif, 12, ink);
    leadStrong = style(serif, 12, ink, QFont::Bold);
    body = style(sans, 8.7, ink);
    bodyStrong = style(sans, 8.7, ink, QFont::DemiBold);
    small = style(sans, 7.8, grey);
    smallStrong = style(sans, 7.8, ink, QFont::DemiBold);
    columnHead = style(sans, 7.5, grey, QFont::DemiBold);
    wording = style(serif, 9.2, ink);
    claim = style(serif, 9.2, ink, QFont::Bold);
    context = wording.in(grey);
    smallWording = style(serif, 8.2, ink);
    smallClaim = style(serif, 8.2, ink, QFont::Bold);
    cut = wording.in(alarm);
    cut.struck = true;
    added = claim.in(calm);
    added.underlined = true;
    article = style(serif, 9.6, ink);
    debris = article.in(grey);
}

} // namespace crosscheck
