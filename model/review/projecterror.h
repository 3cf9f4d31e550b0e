// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crosscheck
{

enum class ProjectErrorKind {
    NotFound,       ///< no such file
    Unreadable,     ///< missing right, or the device failed
    NotAProject,    ///< a file of another program
    Damaged,        ///< was a project once
    NewerVersion,   ///< written by a later version of the program: read only
    InUse,          ///< open in another window: read only
    WriteProtected, ///< the file or its folder cannot be written: read only
    WriteFailed,    ///< the disk is full, or the device failed
};

/// Why a project file cannot be opened or written.
struct ProjectError {
    ProjectErrorKind kind{};
    QString path;
    QString detail; ///< in the system's words; may be empty

    friend bool operator==(const ProjectError &, const ProjectError &) = default;
};

/// One line for people: which file, what is wrong, and what to do.
[[nodiscard]] QString words(const ProjectError &error);

} // namespace crosscheck
