// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <QString>
#include <QStringList>

#include <span>

namespace crosscheck
{

/// Names for narrow columns: initials ("Associated Press" AP, "VentureBeat" VB), else the first
/// letters of a word ("Spin", "Sput."). Where the outlet is unknown, the word of the headline that
/// the fewest other headlines have; without a headline, a word of the file's name. Shape: along the
/// articles, at most eight characters each; the siglum, not this, is unique.
[[nodiscard]] QStringList shortSourceNames(std::span<const Article *const> articles);

/// What screen readers and tooltips call a source: "source B, Harbour Post", "source A, base,
/// Morning Courier".
[[nodiscard]] QString spokenSourceName(const Article &article, ArticleIndex index,
                                       ArticleIndex base);

} // namespace crosscheck
