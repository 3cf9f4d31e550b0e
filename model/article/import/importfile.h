// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"
#include "model/article/import/importerror.h"

#include <expected>

namespace crosscheck
{

class DebrisRules;

/// Reads one article; its name decides the format. Errors: NotFound, Unreadable (a folder too),
/// TooLarge, Empty when only white space is left, Binary, Unsupported, Malformed.
[[nodiscard]] std::expected<Article, ImportError> importFile(const QString &path, const QString &id,
                                                             const DebrisRules &rules);

} // namespace crosscheck
