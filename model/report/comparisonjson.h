// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QByteArray>

namespace crosscheck
{

/// What `compare --json` writes: articles, claims, facts and verdicts. The same comparison gives
/// the same bytes. Unit: offsets count code points of the article's text. Shape: the id of a claim
/// and of a fact is its place in the list; articles that neither state a fact nor drop it are left
/// out of its verdicts.
[[nodiscard]] QByteArray comparisonJson(const Comparison &comparison);

/// What `extract` writes for one article: one line, with its line break.
[[nodiscard]] QByteArray extractionJson(const Extraction &extraction);

} // namespace crosscheck
