// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/report/filewriter.h"
#include "model/review/review.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>
#include <span>

namespace crosscheck
{

/// writeWhole(). Errors: one line for people that names the file and the cause.
[[nodiscard]] std::expected<void, QString> writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] std::expected<void, QString>
writeFile(const QString &path, const std::function<void(const ByteSink &)> &write);

/// The correction memo of an article as its file name asks: HTML for ".html" and ".htm", else text.
[[nodiscard]] QByteArray memoAs(const Comparison &comparison, ArticleIndex article,
                                const QString &path, const Review *review = nullptr);

/// True for a name that ends in ".html" or ".htm".
[[nodiscard]] bool isWebPage(const QString &path);

/// Writes the events of a folder as the file name asks: a table for ".csv", else JSON. Errors: as
/// writeFile().
[[nodiscard]] std::expected<void, QString> writeData(std::span<const Comparison> events,
                                                     const QString &path);

} // namespace crosscheck
