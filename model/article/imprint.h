// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <span>

namespace crosscheck
{

class DebrisRules;

/// Where and when an article appeared, as its own lines say.
struct Imprint {
    QString source; ///< outlet, or empty when unknown
    QDate date;     ///< of publication; invalid when unknown
};

/// Reads the lines above the story, its dateline, and the lines below it: "(Reuters) –" in the
/// first paragraph names the source before a masthead does, a masthead before a byline. Of several
/// days above the story the earliest is that of publication. Shape: debris is marked.
[[nodiscard]] Imprint findImprint(QStringView text, std::span<const Block> blocks,
                                  const DebrisRules &rules);

} // namespace crosscheck
