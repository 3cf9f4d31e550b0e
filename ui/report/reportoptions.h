// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPageSize>
#include <QString>

namespace crosscheck
{

/// What is not in the comparison itself.
struct ReportOptions {
    QPageSize::PageSizeId paper = QPageSize::A4;
    QDate date;    ///< printed, and the date of the file
    QString title; ///< what was compared: mostly the folder's name

    friend bool operator==(const ReportOptions &, const ReportOptions &) = default;
};

} // namespace crosscheck
