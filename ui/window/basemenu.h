// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <KActionMenu>

namespace crosscheck
{

/// Shows which source is the base, and offers the others.
class BaseMenu : public KActionMenu
{
    Q_OBJECT

public:
    explicit BaseMenu(QWidget *parent);

    /// Null while nothing is open.
    void show(const Comparison *comparison);

Q_SIGNALS:
    void chosen(crosscheck::ArticleIndex base);

private:
    void nameIt(const QString &base);
};

} // namespace crosscheck
