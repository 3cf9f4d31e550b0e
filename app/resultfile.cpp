// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultfile.h"

#include "model/report/comparisoncsv.h"
#include "model/report/comparisonjson.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace crosscheck
{

std::expected<void, QString> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(u"%1: cannot be written (%2)"_s.arg(path, file.errorString()));
}

std::expected<void, QString> writeData(const Comparison &comparison, const QString &path)
{
    const bool table = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    return writeFile(path, table ? comparisonCsv(comparison) : comparisonJson(comparison));
}

} // namespace crosscheck
