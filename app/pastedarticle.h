// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace crosscheck
{

/// The folder of the articles that were pasted, in the user's data directory.
[[nodiscard]] QString pastedFolder();

/// Keeps a pasted article as a file that is named by its first words, and gives its path. Errors:
/// one line for people.
[[nodiscard]] std::expected<QString, QString> keepPasted(const QString &text,
                                                         const QString &folder = pastedFolder());

} // namespace crosscheck
