// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>

namespace crosscheck
{

/// Why a file was not written.
struct FileError {
    enum class Kind {
        NotOpened,  ///< it cannot be opened for writing
        NotWritten, ///< it was opened, but not everything could be written
    };
    Kind kind{};
    QString cause; ///< what the system said
};

/// True for what exists and is no ordinary file ("/dev/stdout", a named pipe): it is written to,
/// never replaced.
[[nodiscard]] bool isDeviceOrPipe(const QString &path);

/// Writes all or nothing: a reader never meets half a result, and what stood there before stays
/// until the new file is whole. Devices and pipes are written through.
[[nodiscard]] std::expected<void, FileError> writeWhole(const QString &path,
                                                        const QByteArray &bytes);

/// Takes bytes piece by piece.
using ByteSink = std::function<void(QByteArrayView)>;

/// The same for what is too long to be held as a whole: `write` hands it over piece by piece.
[[nodiscard]] std::expected<void, FileError>
writeWhole(const QString &path, const std::function<void(const ByteSink &)> &write);

} // namespace crosscheck
