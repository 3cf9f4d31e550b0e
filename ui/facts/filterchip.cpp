// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/filterchip.h"

#include <KLocalizedString>

namespace crosscheck
{

FilterChip::FilterChip(FactGroup group, QWidget *parent)
    : Chip(parent)
    , m_group(group)
{
    setCheckable(true);
    setAutoExclusive(true); // one stop for Tab; arrows go on to the others
    setCount(0);
}

void FilterChip::setCount(int count)
{
    setText(i18nc("@option group of facts, how many", "%1 %2", words(m_group), count));
    setAccessibleName(
        i18ncp("@option group of facts", "%2, %1 fact", "%2, %1 facts", count, words(m_group)));
    updateGeometry();
    update();
}

} // namespace crosscheck
