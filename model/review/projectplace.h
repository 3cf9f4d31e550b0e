// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace crosscheck
{

/// The ending of a project that the editor saved: ".crosscheck".
[[nodiscard]] QString projectEnding();
[[nodiscard]] bool isProjectPath(const QString &path);

/// The folder of the projects that nobody named, in the user's data directory.
[[nodiscard]] QString reviewsFolder();

/// Where the review of these folders and files lies: the same place for the same ones, however they
/// were named and in whatever order.
[[nodiscard]] QString projectPathFor(const QStringList &foldersAndFiles,
                                     const QString &folder = reviewsFolder());

/// Moves a damaged project out of the way, with what SQLite keeps beside it. The new path, or
/// nothing where it cannot be moved.
[[nodiscard]] QString setAside(const QString &path);

} // namespace crosscheck
