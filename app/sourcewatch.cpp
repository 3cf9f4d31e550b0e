// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcewatch.h"

#include "model/article/import/readfolder.h"
#include "model/article/import/sha256.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

#include <chrono>

namespace crosscheck
{

namespace
{

/// Programs save in several strokes: looked at once they are done.
constexpr std::chrono::milliseconds pause{400};
/// The system gives out a limited number of watches; folders come first.
constexpr qsizetype mostWatches = 2000;

QStringList idsOf(const QStringList &foldersAndFiles)
{
    QStringList ids;
    for (const ArticleFile &file : listArticles(foldersAndFiles).files)
        ids += file.id;
    return ids;
}

bool isAsRead(const ReadSource &source)
{
    QFile file(source.path);
    return file.open(QIODevice::ReadOnly) && sha256(file.readAll()) == source.sha256;
}

QStringList foldersIn(const QStringList &foldersAndFiles)
{
    QStringList folders;
    for (const QString &path : foldersAndFiles) {
        if (!QFileInfo(path).isDir()) {
            folders += QFileInfo(path).absolutePath(); // files are replaced, not only rewritten
            continue;
        }
        folders += path;
        QDirIterator below(path, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (below.hasNext() && folders.size() < mostWatches)
            folders += below.next();
    }
    folders.removeDuplicates();
    return folders;
}

} // namespace

ChangedSources changesOf(const QStringList &foldersAndFiles, const QStringList &listed,
                         const std::vector<ReadSource> &read)
{
    const QStringList now = idsOf(foldersAndFiles);
    const QSet<QString> nowSet(now.begin(), now.end());
    const QSet<QString> thenSet(listed.begin(), listed.end());
    ChangedSources changes;
    for (const QString &id : now) {
        if (!thenSet.contains(id))
            changes.added += id;
    }
    for (const ReadSource &source : read) {
        if (!nowSet.contains(source.id) || !QFileInfo::exists(source.path))
            changes.removed += source.id;
        else if (!isAsRead(source))
            changes.changed += source.id;
    }
    return changes;
}

SourceWatch::SourceWatch(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    const auto wait = [this] { m_pause.start(); };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_pause, &QTimer::timeout, this, &SourceWatch::look);
    connect(&m_look, &QFutureWatcherBase::finished, this, [this] {
        follow();
        const ChangedSources found = m_look.result();
        if (found != m_said)
            Q_EMIT changed(m_said = found);
    });
}

SourceWatch::~SourceWatch()
{
    m_look.disconnect(this);
    m_look.waitForFinished();
}

void SourceWatch::watch(const QStringList &foldersAndFiles,
                        const std::vector<std::shared_ptr<const Extraction>> &read)
{
    m_inputs = foldersAndFiles;
    m_listed = idsOf(foldersAndFiles);
    m_said = {};
    m_read.clear();
    for (const auto &extraction : read) {
        const Article &article = *extraction->article;
        if (!article.path.isEmpty())
            m_read.push_back({article.id, article.path, article.sha256});
    }
    if (const QStringList before = m_files.files() + m_files.directories(); !before.isEmpty())
        m_files.removePaths(before);
    follow();
}

/// A file that was replaced is another one to the system, so it is watched anew.
void SourceWatch::follow()
{
    QStringList paths = foldersIn(m_inputs);
    for (const ReadSource &source : m_read) {
        if (paths.size() < mostWatches && QFileInfo::exists(source.path))
            paths += source.path;
    }
    const QStringList known = m_files.files() + m_files.directories();
    const QSet<QString> knownSet(known.begin(), known.end());
    paths.removeIf([&](const QString &path) { return knownSet.contains(path); });
    if (!paths.isEmpty())
        m_files.addPaths(paths);
}

void SourceWatch::look()
{
    m_look.setFuture(QtConcurrent::run(changesOf, m_inputs, m_listed, m_read));
}

} // namespace crosscheck
