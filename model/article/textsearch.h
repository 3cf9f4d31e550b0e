// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/textspan.h"

#include <vector>

namespace crosscheck
{

/// Where the words stand in a text, from its start, not overlapping. Formatting makes no
/// difference: case, curly or straight quotes, kinds of dashes and of spaces, line ends. Empty for
/// words that are white space alone. Linear in the text for all but contrived words.
[[nodiscard]] std::vector<TextSpan> occurrences(QStringView text, QStringView words);

} // namespace crosscheck
