// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/filewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace crosscheck
{

namespace
{

std::unexpected<FileError> failure(FileError::Kind kind, const QFileDevice &file)
{
    return std::unexpected(FileError{.kind = kind, .cause = file.errorString()});
}

std::expected<void, FileError> writeThrough(const QString &path, const QByteArray &bytes)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(FileError::Kind::NotOpened, device);
    if (device.write(bytes) != bytes.size())
        return failure(FileError::Kind::NotWritten, device);
    return {};
}

} // namespace

bool isDeviceOrPipe(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

std::expected<void, FileError> writeWhole(const QString &path, const QByteArray &bytes)
{
    if (isDeviceOrPipe(path))
        return writeThrough(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(FileError::Kind::NotOpened, file);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(FileError::Kind::NotWritten, file);
    return {};
}

} // namespace crosscheck
