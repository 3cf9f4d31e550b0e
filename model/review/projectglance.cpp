// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/projectglance.h"

#include "model/review/projectdatabase.h"
#include "model/review/projectsettings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString settingOf(ProjectDatabase &database, QStringView name)
{
    const auto rows =
        database.query(u"SELECT value FROM setting WHERE name = ?"_s, {name.toString()});
    return rows && !rows->empty() ? rows->front().front().toString() : QString();
}

} // namespace

std::optional<int> undecidedIn(const QString &path)
{
    ProjectDatabase database;
    if (!QFileInfo::exists(path) || !database.open(path, ProjectDatabase::Access::Read))
        return {};
    const QString elsewhere = settingOf(database, setting::savedAs);
    if (!elsewhere.isEmpty() && elsewhere != path && QFileInfo::exists(elsewhere))
        return undecidedIn(elsewhere);
    bool isNumber = false;
    const int left = settingOf(database, setting::left).toInt(&isNumber);
    return isNumber ? std::optional(left) : std::nullopt;
}

} // namespace crosscheck
