// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/chip.h"
#include "ui/facts/factgroup.h"

namespace crosscheck
{

/// One choice of facts and how many there are: "Hedge 5".
class FilterChip : public Chip
{
    Q_OBJECT

public:
    explicit FilterChip(FactGroup group, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] FactGroup group() const { return m_group; }

private:
    FactGroup m_group;
};

} // namespace crosscheck
