// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QColor>
#include <QFont>

namespace crosscheck
{

/// Unit of every length in ui/report: dots, fine enough that whole pixels of a font's size do not
/// show.
constexpr int dotsPerInch = 1200;
constexpr qreal pt = dotsPerInch / 72.0;
constexpr qreal mm = dotsPerInch / 25.4;

/// One way of setting text.
struct TextStyle {
    QFont font;
    QColor colour;
    bool struck = false;
    bool underlined = false;

    [[nodiscard]] TextStyle in(const QColor &other) const
    {
        return {font, other, struck, underlined};
    }
};

/// The types, colours and distances of a printed report. Serif for titles and wordings, sans for
/// all that the program says; each family is followed by those that have the signs it lacks.
struct ReportStyle {
    explicit ReportStyle(const VerdictTheme &verdicts);

    VerdictTheme theme;
    QColor ink;
    QColor grey;  ///< what is said by the way; contrast 4.5:1 or more
    QColor rule;  ///< hairlines
    QColor shade; ///< behind decisions
    QColor alarm; ///< the bar at the answer, and words cut from a quote
    QColor calm;  ///< words added to a quote

    TextStyle title;
    TextStyle heading;
    TextStyle subheading;
    TextStyle lead;
    TextStyle leadStrong;
    TextStyle body;
    TextStyle bodyStrong;
    TextStyle small;
    TextStyle smallStrong;
    TextStyle columnHead;
    TextStyle wording;
    TextStyle claim; ///< the words of a wording that state the fact
    TextStyle context;
    TextStyle smallWording;
    TextStyle smallClaim;
    TextStyle cut;
    TextStyle added;
    TextStyle article; ///< the full texts
    TextStyle debris;

    qreal gap = 6 * pt;        ///< between things that belong together
    qreal wideGap = 20 * pt;   ///< between parts
    qreal rowPadding = 4 * pt; ///< above and below the words of a row
    qreal hairline = 0.5 * pt;
};

} // namespace crosscheck
