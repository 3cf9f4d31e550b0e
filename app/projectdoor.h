// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/projectfile.h"

#include <QStringList>

#include <expected>
#include <memory>

namespace crosscheck
{

/// A review to work on, and what an editor has to know about it, one line each.
struct OpenedProject {
    std::unique_ptr<ProjectFile> project;
    QStringList lines;
};

/// The review of these folders and files: where it was saved, else in the user's data directory,
/// begun where there is none. A damaged one is kept aside and another begun. Where nothing can be
/// written at all, decisions last as long as the window, and a line says so.
[[nodiscard]] OpenedProject openReviewOf(const QStringList &foldersAndFiles);

/// The review that was saved as this file. Errors: one line for people.
[[nodiscard]] std::expected<OpenedProject, QString> openReview(const QString &path);

/// Saves the review as another file, and opens that one. From now on the articles' review is found
/// there. Errors: one line for people; `project` is as before.
[[nodiscard]] std::expected<OpenedProject, QString> saveReviewAs(ProjectFile &project,
                                                                 const QString &path);

} // namespace crosscheck
