// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace crosscheck
{

class Actions;

/// The window's last line: where the editor is, the keys to go on, what is open; and the progress
/// of reading and writing, with a button that stops it.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Actions &actions, QWidget *parent = nullptr);

    void setPlace(const QString &place);
    /// Says what was done for a while, to screen readers too.
    void announce(const QString &line);
    /// To screen readers alone; nothing where the line is empty.
    void speak(const QString &line);
    void setSummary(const QString &summary);
    /// A total of 0 means that it is not known yet.
    void showProgress(int done, int total);
    void hideProgress();
    /// The keys as they are set now.
    void updateHints();
    /// They say nothing while nothing is open.
    void setHintsVisible(bool visible);

Q_SIGNALS:
    void cancelRequested();

private:
    const Actions &m_actions;
    QLabel *m_place;
    QLabel *m_hints;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace crosscheck
