// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/morechip.h"

#include <KLocalizedString>

#include <QMenu>

using namespace Qt::StringLiterals;

namespace crosscheck
{

MoreChip::MoreChip(QWidget *parent)
    : Chip(parent)
    , m_menu(new QMenu(this))
{
    connect(this, &QAbstractButton::clicked, m_menu,
            [this] { m_menu->popup(mapToGlobal(rect().bottomLeft())); });
}

void MoreChip::setGroups(std::span<const FactGroup> groups, const FactGroupCounts &counts,
                         FactGroup current)
{
    QString label = i18nc("@action:button further groups of facts", "More");
    m_holdsCurrent = false;
    m_menu->clear();
    for (const FactGroup group : groups) {
        const QString line =
            i18nc("@option group of facts, how many", "%1 %2", words(group), counts[size_t(group)]);
        QAction *action = m_menu->addAction(line);
        // Queued: what is chosen changes this menu, and with it the action.
        connect(
            action, &QAction::triggered, this, [this, group] { Q_EMIT chosen(group); },
            Qt::QueuedConnection);
        action->setCheckable(true);
        action->setChecked(group == current);
        if (group == current) {
            m_holdsCurrent = true;
            label = line;
        }
    }
    setText(label + u" ▾"_s);
    setAccessibleName(i18nc("@action:button", "More groups of facts"));
    setAccessibleDescription(m_holdsCurrent ? label : QString());
    updateGeometry();
    update();
}

} // namespace crosscheck
