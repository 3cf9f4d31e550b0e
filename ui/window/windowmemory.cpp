// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowmemory.h"

#include "ui/window/actions.h"
#include "ui/window/filedialogs.h"
#include "ui/window/viewactions.h"

#include <KConfigGroup>
#include <KRecentFilesAction>
#include <KSharedConfig>

#include <QAction>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

KConfigGroup settings()
{
    return KSharedConfig::openConfig()->group(u"Window"_s);
}

KConfigGroup recentFolders()
{
    return KSharedConfig::openConfig()->group(u"Recent Folders"_s);
}

} // namespace

WindowMemory::WindowMemory(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void WindowMemory::restore()
{
    m_parts.recent->loadEntries(recentFolders());
    const KConfigGroup group = settings();
    m_parts.across->restoreState(group.readEntry("across", QByteArray()));
    m_parts.down->restoreState(group.readEntry("down", QByteArray()));
    m_parts.view->setZoom(group.readEntry("zoom", 100));
    m_parts.files->setExportFolder(group.readEntry("exportFolder", QString()));
    (*m_parts.actions)[ActionId::SingleKeys]->setChecked(group.readEntry("singleKeys", true));
    m_parts.view->setAppearance(Appearance(std::clamp(group.readEntry("appearance", 0), 0, 3)));
}

void WindowMemory::save() const
{
    KConfigGroup group = settings();
    group.writeEntry("across", m_parts.across->saveState());
    group.writeEntry("down", m_parts.down->saveState());
    group.writeEntry("zoom", m_parts.view->zoom());
    group.writeEntry("exportFolder", m_parts.files->exportFolder());
    group.writeEntry("singleKeys", (*m_parts.actions)[ActionId::SingleKeys]->isChecked());
    group.writeEntry("appearance", int(m_parts.view->appearance()));
    group.sync();
}

void WindowMemory::remember(const QUrl &folder)
{
    m_parts.recent->addUrl(folder);
    m_parts.recent->saveEntries(recentFolders());
    KSharedConfig::openConfig()->sync();
}

QList<QUrl> WindowMemory::recent() const
{
    return m_parts.recent->urls();
}

} // namespace crosscheck
