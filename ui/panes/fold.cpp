// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/fold.h"

#include <KLocalizedString>

#include <QStringList>

namespace crosscheck
{

std::vector<Fold> folds(const Article &article)
{
    std::vector<Fold> made;
    for (size_t i = 0; i < article.blocks.size(); ++i) {
        if (!article.blocks[i].isDebris())
            continue;
        if (made.empty() || made.back().last != i)
            made.push_back({.first = i, .last = i});
        made.back().last = i + 1;
    }
    return made;
}

static QString kind(Debris debris)
{
    switch (debris) {
    case Debris::None:
        return {};
    case Debris::RelatedLink:
        return i18nc("@info text that is not the story", "related links");
    case Debris::Subscription:
        return i18nc("@info text that is not the story", "newsletter");
    case Debris::SiteFurniture:
        return i18nc("@info text that is not the story", "site notices");
    case Debris::Masthead:
        return i18nc("@info text that is not the story", "masthead");
    case Debris::Byline:
        return i18nc("@info text that is not the story", "byline");
    case Debris::Caption:
        return i18nc("@info text that is not the story", "caption");
    case Debris::SignOff:
        return i18nc("@info text that is not the story", "sign-off");
    case Debris::Copyright:
        return i18nc("@info text that is not the story", "copyright");
    case Debris::EditorFold:
        return i18nc("@info text that is not the story", "folded by you");
    }
    Q_UNREACHABLE_RETURN({});
}

QString words(const Article &article, const Fold &fold)
{
    QStringList kinds;
    for (size_t i = fold.first; i < fold.last; ++i)
        kinds.append(kind(article.blocks[i].debris));
    kinds.removeDuplicates();
    return i18ncp("@info how many lines of an article are folded, and why", "%1 line left out: %2",
                  "%1 lines left out: %2", int(fold.last - fold.first),
                  kinds.join(i18nc("@info between items of a list", ", ")));
}

} // namespace crosscheck
