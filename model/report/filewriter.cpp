// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/filewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

std::unexpected<FileError> failure(FileError::Kind kind, const QFileDevice &file)
{
    return std::unexpected(FileError{.kind = kind, .cause = file.errorString()});
}

/// Qt does not always pass on what the system said of a full disk.
std::unexpected<FileError> notWritten(const QFileDevice &file)
{
    constexpr qint64 block = 4096;
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < block)
        return std::unexpected(
            FileError{.kind = FileError::Kind::NotWritten, .cause = u"no space left"_s});
    return failure(FileError::Kind::NotWritten, file);
}

/// True when the device took every piece. After one that it did not take it is given no more.
bool writeAll(QIODevice &device, const std::function<void(const ByteSink &)> &write)
{
    bool sound = true;
    write([&](QByteArrayView bytes) {
        sound = sound && device.write(bytes.data(), bytes.size()) == bytes.size();
    });
    return sound;
}

std::expected<void, FileError> writeThrough(const QString &path,
                                            const std::function<void(const ByteSink &)> &write)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(FileError::Kind::NotOpened, device);
    if (!writeAll(device, write))
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
    return writeWhole(path, [&bytes](const ByteSink &out) { out(bytes); });
}

std::expected<void, FileError> writeWhole(const QString &path,
                                          const std::function<void(const ByteSink &)> &write)
{
    if (isDeviceOrPipe(path))
        return writeThrough(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(FileError::Kind::NotOpened, file);
    if (!writeAll(file, write) || !file.commit())
        return notWritten(file);
    return {};
}

} // namespace crosscheck
