// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sourceactions.h"

#include "ui/panes/panestrip.h"
#include "ui/window/actions.h"
#include "ui/window/filedialogs.h"

#include <KLocalizedString>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace crosscheck
{

SourceActions::SourceActions(Actions *actions, const FileDialogs *files, PaneStrip *panes,
                             QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_files(files)
    , m_panes(panes)
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::AddArticles, &SourceActions::add);
    on(ActionId::PasteArticle, &SourceActions::paste);
    on(ActionId::RemoveSource, [this] { Q_EMIT removeRequested(m_panes->currentArticle()); });
    connect(m_panes, &PaneStrip::filesDropped, this, &SourceActions::replaceRequested);
    update();
}

void SourceActions::update()
{
    const bool open = m_panes->base().has_value();
    (*m_actions)[ActionId::AddArticles]->setEnabled(open);
    (*m_actions)[ActionId::RemoveSource]->setEnabled(open);
}

void SourceActions::add()
{
    if (const QStringList files = m_files->askArticles(); !files.isEmpty())
        Q_EMIT addRequested(files);
}

void SourceActions::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.simplified().isEmpty())
        Q_EMIT announced(i18nc("@info:status", "There is no text to paste."));
    else
        Q_EMIT pasteRequested(text);
}

} // namespace crosscheck
