// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/readfolder.h"

#include "model/article/import/naturalorder.h"

#include <QDir>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Collects the files below the named folders, and those that are named themselves.
class Lister
{
public:
    FolderListing list(const QStringList &foldersAndFiles)
    {
        for (const QString &path : foldersAndFiles) {
            const QFileInfo info(path);
            if (info.isDir())
                listFolder(path);
            else if (info.exists())
                m_listing.files.push_back({path, info.fileName()});
            else
                fail(ImportErrorKind::NotFound, path);
        }
        if (foldersAndFiles.size() > 1) {
            dropRepeated();
            tellApart();
        }
        std::ranges::stable_sort(m_listing.files, naturallyBefore, &ArticleFile::id);
        return std::move(m_listing);
    }

private:
    void fail(ImportErrorKind kind, const QString &path, const QString &detail = {})
    {
        m_listing.errors.push_back({.kind = kind, .path = path, .detail = detail});
    }

    void listFolder(const QString &path)
    {
        const size_t files = m_listing.files.size();
        const size_t errors = m_listing.errors.size();
        listBelow(path, {});
        if (m_listing.files.size() == files && m_listing.errors.size() == errors)
            fail(ImportErrorKind::NoArticles, path);
    }

    /// Links to folders are not followed: they may lead in a circle.
    void listBelow(const QString &path, const QString &prefix)
    {
        const QDir folder(path);
        if (!folder.isReadable()) {
            fail(ImportErrorKind::Unreadable, path);
            return;
        }
        const QFileInfoList files = folder.entryInfoList(
            {u"*.txt"_s, u"*.text"_s, u"*.md"_s, u"*.markdown"_s}, QDir::Files, QDir::Unsorted);
        for (const QFileInfo &file : files)
            m_listing.files.push_back({file.filePath(), prefix + file.fileName()});
        const QStringList below =
            folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        for (const QString &name : below)
            listBelow(folder.filePath(name), prefix + name + u'/');
    }

    /// A file that is named twice, or with its folder, is one article.
    void dropRepeated()
    {
        QSet<QString> seen;
        std::erase_if(m_listing.files, [&seen](const ArticleFile &file) {
            const QString canonical = QFileInfo(file.path).canonicalFilePath();
            const auto before = seen.size();
            seen.insert(canonical.isEmpty() ? file.path : canonical);
            return seen.size() == before;
        });
    }

    /// Files of one name from several folders take on as much of their paths as tells them apart.
    void tellApart()
    {
        for (bool longer = true; longer;) {
            longer = false;
            QHash<QString, int> count;
            for (const ArticleFile &file : m_listing.files)
                ++count[file.id];
            for (ArticleFile &file : m_listing.files) {
                if (count[file.id] > 1)
                    longer = lengthen(file) || longer;
            }
        }
    }

    /// Puts the name of the folder that holds the id before it. False at the root.
    static bool lengthen(ArticleFile &file)
    {
        const QString path = QDir::cleanPath(QFileInfo(file.path).absoluteFilePath());
        const qsizetype slash = path.size() - file.id.size() - 1;
        if (slash <= 0)
            return false;
        file.id = path.sliced(path.lastIndexOf(u'/', slash - 1) + 1);
        return true;
    }

    FolderListing m_listing;
};

} // namespace

FolderListing listArticles(const QStringList &foldersAndFiles)
{
    return Lister().list(foldersAndFiles);
}

} // namespace crosscheck
