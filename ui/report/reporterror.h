// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/filewriter.h"

#include <QString>

namespace crosscheck
{

/// Why a report was not written.
struct ReportError {
    enum class Kind {
        Cancelled,  ///< the caller asked to stop
        NoArticles, ///< a comparison of nothing
        NotOpened,  ///< the file or device cannot be opened for writing
        NotWritten, ///< it was opened, but not everything could be written
        NotDrawn,   ///< the pages could not be made
    };
    Kind kind{};
    QString where; ///< path; empty for a device
    QString cause; ///< what the system said
};

/// A file's error, as one of the report.
[[nodiscard]] ReportError reportError(const FileError &error, const QString &path);

/// The cause and what to do about it, in a sentence or two for people.
[[nodiscard]] QString words(const ReportError &error);

} // namespace crosscheck
