// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crosscheck
{

class PaneStrip;

/// How the editor arranged the panes of what is shown: their order, which are hidden, which scroll
/// by themselves, which folds are open. Articles are named by their ids. Shape: JSON.
[[nodiscard]] QString panesText(const PaneStrip &panes);
/// Arranges them so again; articles that are gone are passed over, new ones come last.
void arrangePanes(PaneStrip &panes, const QString &text);

} // namespace crosscheck
