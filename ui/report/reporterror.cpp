// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporterror.h"

#include <KLocalizedString>

namespace crosscheck
{

ReportError reportError(const FileError &error, const QString &path)
{
    return {.kind = error.kind == FileError::Kind::NotOpened ? ReportError::Kind::NotOpened
                                                             : ReportError::Kind::NotWritten,
            .where = path,
            .cause = error.cause};
}

QString words(const ReportError &error)
{
    const QString where = error.where.isEmpty()
                              ? i18nc("@info a place that is written to", "The output")
                              : error.where;
    switch (error.kind) {
    case ReportError::Kind::Cancelled:
        return i18nc("@info", "The report was cancelled; nothing was written.");
    case ReportError::Kind::NoArticles:
        return i18nc("@info",
                     "There is no article to report on. Open a folder with articles first.");
    case ReportError::Kind::NotOpened:
        return i18nc("@info", "%1 cannot be written (%2). Choose another folder or name.", where,
                     error.cause);
    case ReportError::Kind::NotWritten:
        return i18nc(
            "@info",
            "%1 could not be written to its end (%2), so nothing was kept. Is the disk full?",
            where, error.cause);
    case ReportError::Kind::NotDrawn:
        return i18nc("@info",
                     "The pages of the report could not be drawn (%1). Try again; if it stays so, "
                     "export the comparison as data instead.",
                     error.cause);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace crosscheck
