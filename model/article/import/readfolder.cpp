// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/readfolder.h"

#include "model/article/import/importfile.h"

#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

FolderListing listArticles(const QStringList &foldersAndFiles)
{
    FolderListing listing;
    for (const QString &path : foldersAndFiles) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            listing.files.push_back({path, info.fileName()});
            continue;
        }
        QDirIterator files(path, {u"*.txt"_s, u"*.md"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        const size_t before = listing.files.size();
        while (files.hasNext()) {
            const QString file = files.next();
            listing.files.push_back({file, QDir(path).relativeFilePath(file)});
        }
        if (listing.files.size() == before)
            listing.errors.push_back({.kind = ImportErrorKind::NoArticles, .path = path});
    }
    std::ranges::stable_sort(listing.files, {}, &ArticleFile::id);
    return listing;
}

FolderReading readPaths(const QStringList &foldersAndFiles, const DebrisRules &rules,
                        const RunControl &control)
{
    FolderListing listing = listArticles(foldersAndFiles);
    FolderReading reading{.articles = {}, .errors = std::move(listing.errors)};
    qsizetype done = 0;
    for (const ArticleFile &file : listing.files) {
        if (control.cancelled())
            break;
        if (auto article = importFile(file.path, file.id, rules))
            reading.articles.push_back(*std::move(article));
        else
            reading.errors.push_back(std::move(article).error());
        control.report(++done, qsizetype(listing.files.size()));
    }
    return reading;
}

} // namespace crosscheck
