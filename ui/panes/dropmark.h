// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panestriplayout.h"
#include "ui/theme/verdicttheme.h"

#include <QWidget>

#include <optional>

namespace crosscheck
{

/// Shows where a pane that is being dragged would go: a bar at the edge of the pane that makes
/// room. The base keeps its place: nothing can be put before it, and it can't be put elsewhere.
class DropMark : public QWidget
{
    Q_OBJECT

public:
    explicit DropMark(QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    /// `x`: where the pointer is, in the parent. Hides itself where the pane can't go.
    void follow(const PaneStripLayout &columns, int dragged, int base, int x);
    /// The pane that makes room, if any; the mark is gone then.
    [[nodiscard]] std::optional<int> take();

private:
    std::optional<int> m_target;
};

} // namespace crosscheck
