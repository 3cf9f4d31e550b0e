// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/droppedfiles.h"

#include <QMimeData>
#include <QUrl>

namespace crosscheck
{

QStringList droppedFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace crosscheck
