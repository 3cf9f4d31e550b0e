// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/placewords.h"

#include <KLocalizedString>

namespace crosscheck
{

QString decidedWords(const DeskPlace &place)
{
    const ReviewProgress &progress = place.progress;
    if (place.articles == 1)
        return i18nc("@info:status", "one article, nothing to hold it against");
    if (progress.findings == 0)
        return i18nc("@info:status", "no findings: the articles agree");
    return i18nc("@info:status of the findings", "%1 of %2 decided", progress.decided,
                 progress.findings);
}

QString placeWords(const DeskPlace &place)
{
    const QString where = place.row ? i18n("Fact %1 of %2", *place.row + 1, place.shown)
                                    : i18np("1 fact", "%1 facts", place.shown);
    return where + QStringLiteral(" · ") + decidedWords(place);
}

} // namespace crosscheck
