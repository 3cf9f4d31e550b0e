// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/session.h"

#include <QDialog>

#include <vector>

class QLabel;

namespace crosscheck
{

class ChartsView;
class VerdictTheme;

/// The charts of what is open, in a window of their own that follows the session: the current fact,
/// another base. What is chosen in a chart becomes the current fact.
class ChartsWindow : public QDialog
{
    Q_OBJECT

public:
    ChartsWindow(Session *session, const VerdictTheme &theme, QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    [[nodiscard]] ChartsView *view() const { return m_view; }

private:
    void goTo(const std::vector<FactIndex> &facts);

    Session *m_session;
    ChartsView *m_view;
    QLabel *m_line;
};

} // namespace crosscheck
