// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace crosscheck
{

class Actions;
class FindBar;
class PaneStrip;

/// Searching in the text of all sources: connects its actions with the bar, and the bar with the
/// panes.
class FindActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    FindActions(Actions *actions, FindBar *bar, PaneStrip *panes, QObject *parent = nullptr);
};

} // namespace crosscheck
