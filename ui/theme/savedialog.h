// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace crosscheck
{

/// Asks where to write a file; empty where the editor thinks better of it. What is there is never
/// replaced unasked: neither under the name that was typed nor under that name with the ending
/// that it lacked. Shape: each of `filters` names one ending, "PDF (*.pdf)".
[[nodiscard]] QString askWhereToWrite(QWidget *parent, const QString &title,
                                      const QString &suggested, const QStringList &filters);

/// `path`, with the ending of `filter` unless it has one of those in `filters` already.
[[nodiscard]] QString withEnding(const QString &path, const QString &filter,
                                 const QStringList &filters);

} // namespace crosscheck
