// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QSplitter;

namespace crosscheck
{

class Actions;
class ViewActions;

/// What of the window is shown, and how large: the parts, the room that each has, the size of the
/// text.
class DeskLayout : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Parts {
        Actions *actions;
        ViewActions *view;
        QSplitter *across; ///< table, the rest
        QSplitter *down;   ///< articles, card
    };
    explicit DeskLayout(const Parts &parts, QObject *parent = nullptr);

    /// Shape: JSON.
    [[nodiscard]] QString text() const;
    /// Nothing changes where the text says nothing.
    void restore(const QString &text);

Q_SIGNALS:
    void changed();

private:
    Parts m_parts;
};

} // namespace crosscheck
