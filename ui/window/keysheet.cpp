// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysheet.h"

#include <KLocalizedString>

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString plain(QString text)
{
    return text.remove(u'&');
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(u"   "_s);
}

void listActions(const QMenu &menu, QTreeWidgetItem *group)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            listActions(*action->menu(), group);
        else if (!action->shortcuts().isEmpty())
            new QTreeWidgetItem(group, {plain(action->text()), keysOf(*action)});
    }
}

} // namespace

KeySheet::KeySheet(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(i18nc("@title:window", "Keys"));
    auto *tree = new QTreeWidget(this);
    tree->setHeaderLabels({i18nc("@title:column", "Action"), i18nc("@title:column", "Keys")});
    tree->setAccessibleName(i18n("All actions and their keys"));
    tree->setRootIsDecorated(false);
    tree->setAlternatingRowColors(true);
    for (const QAction *top : menus.actions()) {
        if (!top->menu())
            continue;
        auto *group = new QTreeWidgetItem(tree, {plain(top->text())});
        QFont bold = tree->font();
        bold.setBold(true);
        group->setFont(0, bold);
        listActions(*top->menu(), group);
        group->setExpanded(true);
        group->setHidden(group->childCount() == 0);
    }
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 90, metrics.height() * 36);
}

} // namespace crosscheck
