// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basemenu.h"

#include "model/report/figures.h"

#include <KLocalizedString>

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace crosscheck
{

BaseMenu::BaseMenu(QWidget *parent)
    : KActionMenu(QIcon::fromTheme(u"rating"_s), i18nc("@action:inmenu", "The Base"), parent)
{
    setPopupMode(QToolButton::InstantPopup);
}

void BaseMenu::show(const Comparison *comparison)
{
    menu()->clear();
    setEnabled(comparison);
    nameIt({});
    if (!comparison)
        return;
    auto *group = new QActionGroup(menu());
    for (int i = 0; i < comparison->articleCount(); ++i) {
        const Article &article = comparison->article(ArticleIndex(i));
        QAction *choice =
            menu()->addAction(letterAndName(article, ArticleIndex(i)).replace(u'&', "&&"_L1));
        choice->setCheckable(true);
        choice->setChecked(ArticleIndex(i) == comparison->base);
        choice->setToolTip(article.id);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, i] { Q_EMIT chosen(ArticleIndex(i)); });
    }
    const QFontMetrics metrics = static_cast<QWidget *>(parent())->fontMetrics();
    const QString base = displayName(comparison->article(comparison->base));
    nameIt(metrics.elidedText(base, Qt::ElideRight, metrics.averageCharWidth() * 24));
}

/// In the bar that finds commands, menus stand by their names: this one is not to come first.
void BaseMenu::nameIt(const QString &base)
{
    setText(base.isEmpty() ? i18nc("@action:inmenu", "The Base")
                           : i18nc("@action:inmenu", "The Base: %1", base));
    setIconText(base.isEmpty() ? i18nc("@action:intoolbar", "Base")
                               : i18nc("@action:intoolbar", "Base: %1", base));
}

} // namespace crosscheck
