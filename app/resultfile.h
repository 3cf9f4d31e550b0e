// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace crosscheck
{

/// True for what exists and is no ordinary file ("/dev/stdout", a named pipe): it is written to,
/// never replaced.
[[nodiscard]] bool isDeviceOrPipe(const QString &path);

/// Writes all or nothing: a reader never meets half a result, and what stood there before stays
/// until the new file is whole. Errors: one line for people that names the file and the cause.
[[nodiscard]] std::expected<void, QString> writeFile(const QString &path, const QByteArray &bytes);

/// Writes the comparison as its file name asks: a table for ".csv", else JSON. Errors: as
/// writeFile().
[[nodiscard]] std::expected<void, QString> writeData(const Comparison &comparison,
                                                     const QString &path);

} // namespace crosscheck
