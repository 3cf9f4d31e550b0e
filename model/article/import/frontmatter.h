// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace crosscheck
{

/// The lines between `---` that many editors of Markdown put before the article.
struct FrontMatter {
    QString title;
    QString source;       ///< of `source`, `publication`, `outlet` or `site`
    QDate date;           ///< of `date` or `published`
    qsizetype length = 0; ///< up to where the article begins; 0 without front matter
};

/// Reads "key: value" lines; keys that mean nothing here are passed over. Only what is closed by a
/// second `---` (or `...`) and holds such lines alone is front matter.
[[nodiscard]] FrontMatter readFrontMatter(QStringView markdown);

} // namespace crosscheck
