// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

namespace crosscheck
{

class DebrisRules;

/// Makes an article of plain text: finds its blocks, headline, outlet, date and debris. The text
/// stays as it is, apart from `\r\n` and `\r`, which become `\n`. Linear in the text.
[[nodiscard]] Article articleFromText(QString id, QString text, const DebrisRules &rules);

/// The same where the format itself says what the blocks are. Debris that it knows of stays.
[[nodiscard]] Article articleFromBlocks(QString id, QString text, std::vector<Block> blocks,
                                        const DebrisRules &rules);

} // namespace crosscheck
