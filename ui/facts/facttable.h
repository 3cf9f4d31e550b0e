// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QTableView>

class QScrollBar;

namespace crosscheck
{

class FactDelegate;
class FactHeader;

/// The table itself: one row current, columns as wide as there is room, no letter of its own. Where
/// there are more sources than fit, sourceBar() moves through them; fact and base stay in place.
class FactTable : public QTableView
{
    Q_OBJECT

public:
    explicit FactTable(QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    /// Fits columns and rows to the width, the font and the sources.
    void fit();

    /// To be laid out under the table; hidden while all sources are visible.
    [[nodiscard]] QScrollBar *sourceBar() const { return m_sourceBar; }
    /// Brings a column of a source into view.
    void showColumn(int column);

    void keyboardSearch(const QString &) override {} // letters are the window's shortcuts

Q_SIGNALS:
    /// The editor wants to see this cell: a click, or Enter.
    void cellChosen(const QModelIndex &index);
    /// Up (-1) or down (1), by an arrow key.
    void rowStepRequested(int direction);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void goToRow(int row);
    void moveSideways(int direction);
    void showSources();
    [[nodiscard]] int articleCount() const;
    [[nodiscard]] int baseColumn() const;

    FactDelegate *m_delegate;
    FactHeader *m_header;
    QScrollBar *m_sourceBar;
    int m_visibleArticles = 0;
};

} // namespace crosscheck
