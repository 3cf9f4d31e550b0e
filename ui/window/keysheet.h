// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace crosscheck
{

/// All keys, as they are set now, by menu: read from the actions themselves, so it is never out of
/// date.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(const QMenuBar &menus, QWidget *parent = nullptr);
};

} // namespace crosscheck
