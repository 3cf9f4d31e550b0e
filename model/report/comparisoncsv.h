// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QByteArray>

#include <span>

namespace crosscheck
{

/// The comparison as a table for a spreadsheet: a header, then one row for each fact and article.
/// Source: RFC 4180 (commas, doubled quotes, CRLF). UTF-8 with a byte order mark, without which
/// Excel takes the file for its local code page and breaks every curly quote. A text that a
/// spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] QByteArray comparisonCsv(const Comparison &comparison);
/// The same for each event of a folder, one below the other; facts are numbered through.
[[nodiscard]] QByteArray comparisonCsv(std::span<const Comparison> events);

} // namespace crosscheck
