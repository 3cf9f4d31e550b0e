// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;
class QAction;

namespace crosscheck
{

/// What the window shows while nothing is open: what Crosscheck does, the ways to open articles,
/// and the folders opened lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `open`: the actions offered as buttons, the first one as the default.
    explicit StartPage(const QList<QAction *> &open, QWidget *parent = nullptr);

    /// The latest first; the page shows as many as fit.
    /// `undecided`: how much is left to decide there, as far as that is known.
    void setRecent(const QList<QUrl> &places, const QHash<QUrl, int> &undecided = {});

Q_SIGNALS:
    void recentActivated(const QUrl &folder);

private:
    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
};

} // namespace crosscheck
