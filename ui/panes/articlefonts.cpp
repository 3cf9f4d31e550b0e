// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articlefonts.h"

#include <QFontInfo>
#include <QStringList>

namespace crosscheck
{

using namespace Qt::StringLiterals;

static QFont sized(QFont font, qreal points)
{
    font.setPointSizeF(qMax(4.0, points));
    return font;
}

ArticleFonts ArticleFonts::from(const QFont &system, qreal zoom)
{
    const qreal points = QFontInfo(system).pointSizeF() * zoom;
    QFont serif(QStringList{u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"serif"_s});
    serif.setStyleHint(QFont::Serif);

    ArticleFonts made;
    made.text = sized(serif, points * 1.1);
    made.headline = sized(serif, points * 1.4);
    made.headline.setWeight(QFont::DemiBold);
    made.subhead = sized(serif, points * 1.1);
    made.subhead.setWeight(QFont::DemiBold);
    made.note = sized(system, points * 0.92);
    return made;
}

} // namespace crosscheck
