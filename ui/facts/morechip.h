// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/chip.h"
#include "ui/facts/factgroup.h"

#include <span>

class QMenu;

namespace crosscheck
{

/// Stands for choices that have no room of their own: a click, or Space, opens a menu of them. Says
/// which of them is the present one.
class MoreChip : public Chip
{
    Q_OBJECT

public:
    explicit MoreChip(QWidget *parent = nullptr);

    /// `counts` by FactGroup. `current` may be a group that has a chip of its own.
    void setGroups(std::span<const FactGroup> groups, const FactGroupCounts &counts,
                   FactGroup current);

Q_SIGNALS:
    void chosen(crosscheck::FactGroup group);

protected:
    [[nodiscard]] bool isChosen() const override { return m_holdsCurrent; }

private:
    QMenu *m_menu;
    bool m_holdsCurrent = false;
};

} // namespace crosscheck
