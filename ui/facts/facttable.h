// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QTableView>

namespace crosscheck
{

class FactDelegate;
class FactHeader;

/// The table itself: one row current, columns as wide as there is room, no letter of its own.
class FactTable : public QTableView
{
    Q_OBJECT

public:
    explicit FactTable(QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    /// Fits columns and rows to the width, the font and the sources.
    void fit();

    void keyboardSearch(const QString &) override {} // letters are the window's shortcuts

Q_SIGNALS:
    /// The editor wants to see this cell: a click, or Enter.
    void cellChosen(const QModelIndex &index);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void goToRow(int row);

    FactDelegate *m_delegate;
    FactHeader *m_header;
};

} // namespace crosscheck
