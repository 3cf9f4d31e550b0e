// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <QString>

namespace crosscheck
{

/// A name for a narrow column: initials ("Associated Press" AP, "VentureBeat" VB), else the first
/// letters of a word ("Spin", "Sput."). Where the outlet is unknown, from the file's
/// name. Shape: at most six characters; the siglum, not this, is unique.
[[nodiscard]] QString shortSourceName(const Article &article);

/// What screen readers and tooltips call a source: "source B, Harbour Post", "source A, base,
/// Morning Courier".
[[nodiscard]] QString spokenSourceName(const Article &article, ArticleIndex index,
                                       ArticleIndex base);

} // namespace crosscheck
