// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/import/importerror.h"

#include <QStringList>

#include <vector>

namespace crosscheck
{

/// A file that is to become an article.
struct ArticleFile {
    QString path; ///< as it is opened
    QString id;   ///< unique in its list; relative to the folder, or as short as tells files apart
};

struct FolderListing {
    std::vector<ArticleFile> files; ///< in natural order of their ids
    std::vector<ImportError> errors;
    /// Names, relative to their folder, of documents below a named folder whose format is not read.
    QStringList passedOver;
};

/// One line for people about documents that were passed over: which, why, and what to do. Empty
/// where there are none.
[[nodiscard]] QString passedOverWords(const QStringList &documents);

/// Which files the named folders and files stand for. A folder is read with all below it; what is
/// hidden, or can be no article by its name, is passed over there, while a file that is named
/// itself is always listed, once. Errors: NotFound, NoArticles, Unreadable for a folder.
[[nodiscard]] FolderListing listArticles(const QStringList &foldersAndFiles);

} // namespace crosscheck
