// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace crosscheck
{

/// The handbook that comes with the program, beside the window so that both can be used. Its links
/// lead to its own sections; a web address is given to the desktop, never loaded.
class Handbook : public QDialog
{
    Q_OBJECT

public:
    explicit Handbook(QWidget *parent = nullptr);
};

} // namespace crosscheck
