// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultfile.h"

#include "model/report/comparisoncsv.h"
#include "model/report/comparisonjson.h"
#include "model/report/memo.h"

#include <span>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// The error with the file it concerns, in a line.
std::expected<void, QString> named(const std::expected<void, FileError> &written,
                                   const QString &path)
{
    return written.transform_error([&path](const FileError &error) {
        return u"%1: cannot be written (%2)"_s.arg(path, error.cause);
    });
}

} // namespace

std::expected<void, QString> writeFile(const QString &path, const QByteArray &bytes)
{
    return named(writeWhole(path, bytes), path);
}

std::expected<void, QString> writeFile(const QString &path,
                                       const std::function<void(const ByteSink &)> &write)
{
    return named(writeWhole(path, write), path);
}

bool isWebPage(const QString &path)
{
    return path.endsWith(u".html"_s, Qt::CaseInsensitive) ||
           path.endsWith(u".htm"_s, Qt::CaseInsensitive);
}

QByteArray memoAs(const Comparison &comparison, ArticleIndex article, const QString &path,
                  const Review *review)
{
    const Memo memo = memoFor(comparison, article, review);
    return isWebPage(path) ? memoHtml(comparison, memo) : memoText(comparison, memo).toUtf8();
}

std::expected<void, QString> writeData(std::span<const Comparison> events, const QString &path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return writeFile(path, comparisonCsv(events));
    return writeFile(path, [events](const ByteSink &out) { writeComparisonJson(events, out); });
}

} // namespace crosscheck
