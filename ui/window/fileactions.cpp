// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fileactions.h"

#include "ui/window/actions.h"
#include "ui/window/filedialogs.h"

#include <QAction>

namespace crosscheck
{

FileActions::FileActions(const Actions &actions, const FileDialogs *files, QObject *parent)
    : QObject(parent)
    , m_files(files)
{
    const auto on = [this, &actions](ActionId id, auto slot) {
        connect(actions[id], &QAction::triggered, this, slot);
    };
    on(ActionId::OpenFolder, [this] { open({m_files->askFolder()}); });
    on(ActionId::OpenFiles, [this] { open(m_files->askArticles()); });
    on(ActionId::OpenProject, [this] { open({m_files->askProject()}); });
    on(ActionId::SaveProject, &FileActions::saveProject);
}

/// Nothing, or an empty path, where the editor thought better of it.
void FileActions::open(const QStringList &chosen)
{
    if (!chosen.join(QString()).isEmpty())
        Q_EMIT openRequested(chosen);
}

void FileActions::saveProject()
{
    if (const QString path = m_files->askProjectToWrite(m_name); !path.isEmpty())
        Q_EMIT saveProjectRequested(path);
}

} // namespace crosscheck
