// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

namespace crosscheck
{

class DebrisRules;

/// Makes an article of Markdown: headings, quotations and list items become blocks of their kind;
/// emphasis and links leave their words, an image its caption, code and raw HTML nothing. Loads
/// nothing that the text points at. Front matter gives title, source and date. `text` of the
/// article is the words alone, a blank line between blocks.
[[nodiscard]] Article articleFromMarkdown(const QString &id, const QString &markdown,
                                          const DebrisRules &rules);

} // namespace crosscheck
