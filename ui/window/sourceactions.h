// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"

#include <QObject>
#include <QStringList>

namespace crosscheck
{

class Actions;
class FileDialogs;
class PaneStrip;

/// Which articles are compared: adds some, pastes one, takes one away, puts others in the place of
/// one. Asks and says what is wanted; reads nothing.
class SourceActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SourceActions(Actions *actions, const FileDialogs *files, PaneStrip *panes,
                  QObject *parent = nullptr);

    /// Call when other articles are shown.
    void update();

Q_SIGNALS:
    void addRequested(const QStringList &foldersAndFiles);
    void pasteRequested(const QString &text);
    void removeRequested(crosscheck::ArticleIndex article);
    void replaceRequested(crosscheck::ArticleIndex article, const QStringList &files);
    /// There is nothing to do, and why.
    void announced(const QString &line);

private:
    void add();
    void paste();

    Actions *m_actions;
    const FileDialogs *m_files;
    PaneStrip *m_panes;
};

} // namespace crosscheck
