// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crosscheck
{

enum class ImportErrorKind {
    NotFound,    ///< no such file or folder
    Unreadable,  ///< missing right, or the device failed
    Empty,       ///< no text once white space is left out
    Binary,      ///< bytes that are no text
    TooLarge,    ///< beyond the size that is read
    Unsupported, ///< a format that is not read
    NoArticles,  ///< a folder without a file that could be one
    Malformed,   ///< a container or document that is damaged
};

/// Why a file could not become an article.
struct ImportError {
    ImportErrorKind kind{};
    QString path;   ///< as the user gave it
    QString detail; ///< place and cause in the system's or parser's words; may be empty
};

/// One line for people: which file, what is wrong, and what to do.
[[nodiscard]] QString words(const ImportError &error);

} // namespace crosscheck
