// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QString>

#include <vector>

namespace crosscheck
{

/// The sources of each table of the matrix: the base, and as many others as can be read beside it.
/// Shape: at least one table; each in the order of the sources.
[[nodiscard]] std::vector<std::vector<ArticleIndex>> matrixTables(const Comparison &comparison);

/// What stands in a cell of the matrix: the values of figures, the verdict of quotes.
[[nodiscard]] QString cellWords(const Comparison &comparison, const Cell &cell);

} // namespace crosscheck
