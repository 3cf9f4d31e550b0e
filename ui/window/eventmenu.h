// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KActionMenu>

#include <QStringList>

namespace crosscheck
{

/// Shows which of several stories of a folder is open, and offers the others. Not there where all
/// articles tell of one.
class EventMenu : public KActionMenu
{
    Q_OBJECT

public:
    explicit EventMenu(QWidget *parent);

    /// Shape: a title for each event.
    void show(const QStringList &titles, int current);

Q_SIGNALS:
    void chosen(int event);
};

} // namespace crosscheck
