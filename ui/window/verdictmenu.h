// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QMenu>

#include <optional>

namespace crosscheck
{

/// The verdicts that an editor can give in place of the program's, each with a key.
class VerdictMenu : public QMenu
{
    Q_OBJECT

public:
    /// `label`: of the fact that is judged, in all sources; `given`: the editor's verdict so far.
    VerdictMenu(const QString &label, std::optional<Verdict> given, const VerdictTheme &theme,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// Nothing: the program's verdict stands again.
    void chosen(std::optional<crosscheck::Verdict> verdict);
};

} // namespace crosscheck
