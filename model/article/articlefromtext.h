// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

namespace crosscheck
{

class DebrisRules;

/// Makes an article of plain text: finds its blocks, headline, outlet, date and debris. The text
/// stays as it is, apart from `\r\n` and `\r`, which become `\n`. Linear in the text.
[[nodiscard]] Article articleFromText(QString id, QString text, const DebrisRules &rules);

} // namespace crosscheck
