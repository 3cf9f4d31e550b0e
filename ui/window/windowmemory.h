// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

class KRecentFilesAction;
class QSplitter;

namespace crosscheck
{

class Actions;
class FileDialogs;
class ViewActions;

/// What the program remembers from window to window: sizes, appearance, keys, and what was opened
/// lately. What belongs to one review is kept there: see ProjectMemory.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Parts {
        Actions *actions;
        ViewActions *view;
        FileDialogs *files;
        KRecentFilesAction *recent;
        QSplitter *across;
        QSplitter *down;
    };
    explicit WindowMemory(const Parts &parts, QObject *parent = nullptr);

    void restore();
    void save() const;

    /// Puts a folder or a saved review at the top of the recent ones.
    void remember(const QUrl &folder);
    [[nodiscard]] QList<QUrl> recent() const;

private:
    Parts m_parts;
};

} // namespace crosscheck
