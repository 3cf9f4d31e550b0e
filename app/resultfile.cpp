// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultfile.h"

#include "model/report/comparisoncsv.h"
#include "model/report/comparisonjson.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

std::unexpected<QString> notWritten(const QString &path, const QFileDevice &file)
{
    return std::unexpected(u"%1: cannot be written (%2)"_s.arg(path, file.errorString()));
}

std::expected<void, QString> writeThrough(const QString &path, const QByteArray &bytes)
{
    QFile device(path);
    if (device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
        device.write(bytes) == bytes.size())
        return {};
    return notWritten(path, device);
}

} // namespace

bool isDeviceOrPipe(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

std::expected<void, QString> writeFile(const QString &path, const QByteArray &bytes)
{
    if (isDeviceOrPipe(path))
        return writeThrough(path, bytes);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return notWritten(path, file);
}

std::expected<void, QString> writeData(const Comparison &comparison, const QString &path)
{
    const bool table = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    return writeFile(path, table ? comparisonCsv(comparison) : comparisonJson(comparison));
}

} // namespace crosscheck
