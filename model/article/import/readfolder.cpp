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
        listDocuments(folder, prefix);
        const QStringList below =
            folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        for (const QString &name : below)
            listBelow(folder.filePath(name), prefix + name + u'/');
    }

    /// An article that is left out silently would look as if it said nothing. Our own reports are
    /// no articles.
    void listDocuments(const QDir &folder, const QString &prefix)
    {
        const QStringList documents =
            folder.entryList({u"*.htm"_s, u"*.html"_s, u"*.pdf"_s, u"*.doc"_s, u"*.docx"_s,
                              u"*.odt"_s, u"*.rtf"_s, u"*.epub"_s},
                             QDir::Files, QDir::Name);
        for (const QString &name : documents) {
            if (!name.contains("-comparison-"_L1))
                m_listing.passedOver += prefix + name;
        }
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

QString passedOverWords(const QStringList &documents)
{
    constexpr qsizetype mostNames = 5;
    if (documents.isEmpty())
        return {};
    QString names = documents.first(std::min(documents.size(), mostNames)).join(u", "_s);
    if (documents.size() > mostNames)
        names += u" and %1 more"_s.arg(documents.size() - mostNames);
    return u"passed over, as this format is not read: %1; export what is an article as plain text "
           u"or "
           "Markdown"_s.arg(names);
}

FolderListing listArticles(const QStringList &foldersAndFiles)
{
    return Lister().list(foldersAndFiles);
}

} // namespace crosscheck
