// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/importfile.h"

#include "model/article/articlefromtext.h"
#include "model/article/import/importmarkdown.h"
#include "model/article/import/sha256.h"
#include "model/article/import/textdecoding.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qint64 largestFile = 100'000'000;

using Bytes = std::expected<QByteArray, ImportError>;

std::unexpected<ImportError> failed(ImportErrorKind kind, const QString &path,
                                    const QString &detail = {})
{
    return std::unexpected(ImportError{.kind = kind, .path = path, .detail = detail});
}

bool isMarkdown(QStringView path)
{
    return path.endsWith(".md"_L1, Qt::CaseInsensitive) ||
           path.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

/// Documents whose bytes are text, but not the article's.
bool isMarkup(QStringView path)
{
    constexpr std::array suffixes{".html"_L1, ".htm"_L1, ".xhtml"_L1, ".xml"_L1, ".rtf"_L1,
                                  ".json"_L1, ".eml"_L1, ".mht"_L1,   ".csv"_L1};
    return std::ranges::any_of(suffixes, [path](QLatin1StringView suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive);
    });
}

/// All of a file, or of a pipe, which does not know its size and may never end.
Bytes readAtMost(QFile &file, const QString &path)
{
    constexpr qint64 chunk = 1 << 16;
    const qint64 step = std::max(file.size() + 1, chunk);
    QByteArray bytes;
    for (QByteArray more = file.read(step); !more.isEmpty(); more = file.read(step)) {
        if (bytes.isEmpty())
            bytes = std::move(more);
        else
            bytes += more;
        if (bytes.size() > largestFile)
            return failed(ImportErrorKind::TooLarge, path);
    }
    if (file.error() != QFileDevice::NoError)
        return failed(ImportErrorKind::Unreadable, path, file.errorString());
    return bytes;
}

Bytes readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(ImportErrorKind::NotFound, path);
    if (info.isDir())
        return failed(ImportErrorKind::Unreadable, path, u"it is a folder"_s);
    if (info.size() > largestFile)
        return failed(ImportErrorKind::TooLarge, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(ImportErrorKind::Unreadable, path, file.errorString());
    return readAtMost(file, path);
}

} // namespace

std::expected<Article, ImportError> importFile(const QString &path, const QString &id,
                                               const DebrisRules &rules)
{
    const Bytes bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (isMarkup(path))
        return failed(ImportErrorKind::Unsupported, path);
    auto decoded = decodeText(*bytes);
    if (!decoded)
        return failed(decoded.error().kind, path, decoded.error().detail);
    Article article = isMarkdown(path) ? articleFromMarkdown(id, decoded->text, rules)
                                       : articleFromText(id, std::move(decoded->text), rules);
    if (article.blocks.empty())
        return failed(ImportErrorKind::Empty, path);
    article.path = QFileInfo(path).absoluteFilePath();
    article.sha256 = sha256(*bytes);
    article.repaired = decoded->repaired;
    return article;
}

} // namespace crosscheck
