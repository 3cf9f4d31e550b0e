// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/importfile.h"

#include "model/article/articlefromtext.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace crosscheck
{

std::expected<Article, ImportError> importFile(const QString &path, const QString &id,
                                               const DebrisRules &rules)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(ImportError{.kind = ImportErrorKind::NotFound, .path = path});
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return std::unexpected(ImportError{
            .kind = ImportErrorKind::Unreadable, .path = path, .detail = file.errorString()});
    const QByteArray bytes = file.readAll();
    Article article = articleFromText(id, QString::fromUtf8(bytes), rules);
    if (article.blocks.empty())
        return std::unexpected(ImportError{.kind = ImportErrorKind::Empty, .path = path});
    article.path = info.absoluteFilePath();
    article.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return article;
}

} // namespace crosscheck
