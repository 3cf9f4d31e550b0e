// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs.h"

#include "model/article/import/readfolder.h"

#include <QDir>
#include <QFileInfo>

namespace crosscheck
{

namespace
{

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

Inputs with(Inputs inputs, const QStringList &added)
{
    for (const QString &path : added) {
        if (inputs.without.removeAll(absolute(path)) == 0 && !inputs.paths.contains(path))
            inputs.paths += path;
    }
    return inputs;
}

Inputs without(Inputs inputs, const QString &file)
{
    const QString gone = absolute(file);
    const qsizetype named =
        inputs.paths.removeIf([&](const QString &path) { return absolute(path) == gone; });
    if (named == 0 && !inputs.without.contains(gone))
        inputs.without += gone;
    return inputs;
}

Inputs movedTo(const Inputs &inputs, const QString &folder)
{
    const QDir there(folder);
    Inputs moved;
    for (const QString &path : inputs.paths) {
        if (const QString file = there.filePath(QFileInfo(path).fileName());
            QFileInfo(file).isFile())
            moved.paths += file;
    }
    if (moved.paths.isEmpty())
        moved.paths = {folder};
    const QDir before(inputs.paths.value(0));
    for (const QString &path : inputs.without)
        moved.without += QDir::cleanPath(there.filePath(before.relativeFilePath(path)));
    return moved;
}

QStringList pathsToRead(const Inputs &inputs)
{
    if (inputs.without.isEmpty())
        return inputs.paths;
    QStringList files;
    for (const ArticleFile &file : listArticles(inputs.paths).files) {
        if (!inputs.without.contains(absolute(file.path)))
            files += file.path;
    }
    return files;
}

} // namespace crosscheck
